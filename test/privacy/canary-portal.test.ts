import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Simulation } from '../../local/simulate/open-simulation.ts';
import { findPerson } from '../../shared/people/person.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { caseIdOf } from '../../shared/store/keys.ts';
import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { emptyPortal } from '../web/empty-portal.ts';
import { cookieOf } from '../web/signed-in.ts';
import { markedWorkplace } from './marked-workplace.ts';
import { marksIn } from './marks.ts';
import { type Played, playMarked } from './played-workplace.ts';

/** Members have numbers below, colleagues above. */
const firstOfStaff = 5_000;
/** While most absences go on, and enough has happened in them. */
const day = '2026-11-20';
const workplace = markedWorkplace(3, 16);

/** The members whose marks stand in a text. */
const membersIn = (text: string): readonly number[] => {
  const found = [...text.matchAll(/Kanarifugl Nr(\d+)|KANARI(\d+)|kanari(\d+)@|\+452900(\d{4})|Kanarifag (\d+)/g)];
  const numbers = found.map((groups) => Number(groups.slice(1).find((group) => group !== undefined)));
  return [...new Set(numbers.filter((number) => number < firstOfStaff))];
};

const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:href|action)="([^"]*)"/g)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    // A telephone dials these and asks no server.
    .filter((address) => !/^(?:tel|mailto):/.test(address));

describe('the pages of a workplace in which every personal field is marked', () => {
  let played: Played;
  let app: ReturnType<typeof portal>;
  let needs: PortalNeeds;
  const logged: string[] = [];
  beforeAll(async () => {
    played = await playMarked(workplace, { until: day });
    const { store, vault } = played.simulation.open;
    const clock = () => Temporal.Instant.from(`${day}T13:00:00Z`);
    const log: PortalNeeds['log'] = (line) => void logged.push(JSON.stringify(line));
    needs = (await emptyPortal({ vault, clock, loginClock: clock, employerId: 'employer', log })).needs;
    needs = { ...needs, table: store.table };
    app = portal(needs);
  });
  afterAll(() => played.simulation.close());

  type Seen = { readonly path: string; readonly status: number; readonly text: string };
  /** Whatever somebody gets to by following links, at most so many pages, and the addresses on the way. */
  async function walk(
    address: string | undefined,
    most = 60,
  ): Promise<{ readonly pages: readonly Seen[]; readonly addresses: readonly string[] }> {
    const headers: Record<string, string> = address === undefined ? {} : { cookie: cookieOf(needs, address) };
    const waiting = ['/', '/me', '/nowhere', '/cases/nowhere', '/statistics.csv', '/me/data.json'];
    const addresses = new Set(waiting);
    const pages: Seen[] = [];
    for (const path of waiting) {
      if (pages.length >= most) break;
      const answer = await app.request(path, { headers });
      const text = await answer.text();
      pages.push({ path, status: answer.status, text });
      const location = answer.headers.get('Location');
      for (const next of [...addressesIn(text), ...(location === null ? [] : [location])]) {
        if (addresses.has(next)) continue;
        addresses.add(next);
        if (next.startsWith('/') && !next.startsWith('/assets') && next !== '/logout') waiting.push(next);
      }
    }
    return { pages, addresses: [...addresses] };
  }
  const shown = (pages: readonly Seen[]): readonly number[] => [
    ...new Set(pages.flatMap(({ text }) => membersIn(text))),
  ];

  it('show a stranger nobody', async () => {
    const { pages, addresses } = await walk(undefined);
    expect(pages.flatMap(({ text }) => marksIn(text))).toEqual([]);
    expect(addresses.flatMap(marksIn)).toEqual([]);
  });

  it('show each member herself and no other member', async () => {
    let seen = 0;
    for (const address of workplace.members) {
      const own = Number(/\d+/.exec(address)?.[0]);
      const { pages, addresses } = await walk(address, 40);
      expect([address, shown(pages).filter((number) => number !== own)]).toEqual([address, []]);
      expect(addresses.flatMap(marksIn)).toEqual([]);
      seen += shown(pages).length;
    }
    expect(seen).toBeGreaterThan(workplace.members.length / 2);
  });

  it('show colleagues people by name and never in an address, a refusal or a statistic', async () => {
    let seen = 0;
    for (const address of workplace.staff) {
      const { pages, addresses } = await walk(address);
      expect([address, addresses.flatMap(marksIn)]).toEqual([address, []]);
      const silent = pages.filter(({ path, status }) => status >= 400 || /^\/statistics/.test(path));
      expect([address, shown(silent)]).toEqual([address, []]);
      seen += shown(pages).length;
    }
    expect(seen).toBeGreaterThan(workplace.members.length);
  });

  it('leave no mark in the log', () => {
    expect(logged.flatMap(marksIn)).toEqual([]);
  });

  it('show those who need her yes nobody who has let nobody in', async () => {
    const letIn = await membersWhoLetIn(played.simulation);
    expect(workplace.needYes.length).toBeGreaterThan(5);
    let seen = 0;
    for (const address of workplace.needYes) {
      const { pages } = await walk(address);
      expect([address, shown(pages).filter((number) => !letIn.has(number))]).toEqual([address, []]);
      seen += shown(pages).length;
    }
    expect(seen).toBeGreaterThan(0);
    expect(letIn.size).toBeLessThan(workplace.members.length);
  });
});

/** The numbers of the members who have let anybody in, in any of their cases. */
async function membersWhoLetIn({ open: { store, vault } }: Simulation): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (const item of await store.table.queryIndex('lists', 'CASES#employer')) {
    const sickLeave = await loadCase(store.table, caseIdOf(item));
    if (sickLeave === undefined || sickLeave.consents.length === 0) continue;
    const person = await findPerson({ table: store.table, vault }, sickLeave.personId);
    for (const number of membersIn(person?.number ?? '')) found.add(number);
  }
  return found;
}
