import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../local/faults/ledger.ts';
import type { Simulation } from '../../local/simulate/open-simulation.ts';
import { findPerson } from '../../shared/people/person.ts';
import type { Item } from '../../shared/ports/table.ts';
import { findDelivery } from '../../shared/reminders/delivery.ts';
import { publishedOf } from '../../shared/statistics/published.ts';
import { withKnownKey } from '../journeys/support/folder.ts';
import { missingFrom, sealedFields } from './inventory/inventory.ts';
import { markedWorkplace } from './marked-workplace.ts';
import { marksIn } from './marks.ts';
import { type Played, playMarked } from './played-workplace.ts';

/** HOLDFAST_LONG follows a hundred: a case takes two seconds, as everything waits for the disk. */
const cases = process.env.HOLDFAST_LONG === undefined ? 12 : 100;
const workplace = markedWorkplace(3, cases);

describe('after thirty weeks under faults, in which every personal field is marked', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-canary-'));
  let played: Played;
  beforeAll(async () => {
    played = await playMarked(workplace, { folder: withKnownKey(folder), faults: 5 });
  }, 600_000);
  afterAll(() => {
    played.simulation.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const accepted = (): readonly Message[] => played.simulation.befallen?.ledger.accepted ?? [];

  it('there is much to look through', () => {
    expect(accepted().length).toBeGreaterThan(cases * 5);
    expect(played.logged.length).toBeGreaterThan(cases * 10);
    expect(played.queued.length).toBeGreaterThan(cases * 5);
  });

  it('no mark stands in a log line or on the queue', () => {
    expect(played.logged.flatMap(marksIn)).toEqual([]);
    expect(played.queued.flatMap(marksIn)).toEqual([]);
  });

  it('no mark stands in what the store, its log and whatever lies beside it hold on the disk: it is sealed', () => {
    const files = readdirSync(folder).filter((name) => name !== 'installation.key');
    expect(files).toContain('holdfast.db');
    for (const name of files) {
      const bytes = readFileSync(path.join(folder, name)).toString('latin1');
      // The yearly tables count by the employer's own words for occupations: see the next test.
      expect([name, marksIn(bytes.replaceAll(/"Kanarifag \d+":\d/g, ''))]).toEqual([name, []]);
    }
  });

  it('an occupation stands in the yearly tables alone, and nobody is shown one that fewer than five have', async () => {
    const db = new DatabaseSync(path.join(folder, 'holdfast.db'), { readOnly: true });
    const found = db.prepare("SELECT DISTINCT pk FROM items WHERE body LIKE '%anarifag%'").all();
    db.close();
    expect(found).toEqual([{ pk: 'STATISTICS#employer' }]);
    const { store } = played.simulation.open;
    expect(marksIn(JSON.stringify(await publishedOf(store.table, 'employer')))).toEqual([]);
  });

  it('nothing is stored that docs/privacy.md does not tell of', async () => {
    const db = new DatabaseSync(path.join(folder, 'holdfast.db'), { readOnly: true });
    const rows = db.prepare('SELECT body FROM items').all();
    db.close();
    expect(missingFrom(rows.map(({ body }) => JSON.parse(String(body)) as Item))).toEqual([]);
    const { store, vault } = played.simulation.open;
    const ids = rows.flatMap(({ body }) => /"pk":"PERSON#([^"#]+)"/.exec(String(body))?.[1] ?? []);
    const persons = await Promise.all(ids.map((id) => findPerson({ table: store.table, vault }, id)));
    const known = new Set(['personId', 'employerId', ...Object.keys(sealedFields)]);
    expect(persons.flatMap((person) => Object.keys(person ?? {}).filter((name) => !known.has(name)))).toEqual([]);
  });

  it('no mark stands in a mail, an SMS or a calendar entry but in the receiver’s own address', async () => {
    for (const { to, ...rest } of accepted()) expect(marksIn(JSON.stringify(rest))).toEqual([]);
  });

  it('each message goes to the person whom its delivery names', async () => {
    const { store, vault } = played.simulation.open;
    for (const message of accepted()) {
      const delivery = await findDelivery(store.table, message.caseId, message.id);
      const person = await findPerson({ table: store.table, vault }, delivery?.personId ?? '');
      expect([person?.email, person?.phone]).toContain(message.to);
    }
  });

  it('the fields are there all the same, for who has the key', async () => {
    expect(await membersIn(played.simulation)).toBe(cases);
  });
});

/** How many of the members can be read. */
async function membersIn({ open: { store, vault } }: Simulation): Promise<number> {
  const commits = await store.table.queryIndex('lists', 'CASES#employer');
  const ids = commits.map(({ state }) => (state as { readonly personId?: string } | undefined)?.personId ?? '');
  const persons = await Promise.all([...new Set(ids)].map((id) => findPerson({ table: store.table, vault }, id)));
  return persons.filter((person) => person !== undefined && marksIn(person.name).length > 0).length;
}
