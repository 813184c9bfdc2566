import { beforeAll, describe, expect, it } from 'vitest';
import { needsConsent } from '../../shared/case/roles.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { actionNamed, allActions } from '../../web/actions/actions.ts';
import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { emptyPortal } from '../web/empty-portal.ts';
import { cookieOf, operator, signedIn } from '../web/signed-in.ts';
import {
  caseIdOf,
  caseIds,
  everybody,
  type Letter,
  letters,
  people,
  type Situation,
  situations,
  untold,
} from './everybody.ts';

/*
 * Who gets to what. Each cell names those for whom there is such a page, and to everybody else there is none (404):
 * M member, L leader, H hr, E employer's consultant, S steward, A safety representative, K contact person, U union's consultant.
 * The last column is of those whose own case it is: there everybody is the member and nobody else. What another branch brings is looked at
 * as soon as the portal knows it.
 */
const cases = table(`
  page or action                    | here     | no consent | other unit | other area | other employer | own
  /cases/:id                        | LHESAKU  | LHE        | HEU        | LHEA       |                |
  record-contact-made               | LHSAK    | LH         | H          | LHA        |                |
  accept-contact                    | SAK      |            |            | A          |                |
  decline-contact                   | SAK      |            |            | A          |                |
  support-roundtable                | SAK      |            |            | A          |                |
  support-stop-roundtable           | SAK      |            |            | A          |                |
  support-steward-heard             | S        |            |            |            |                |
  support-adjustment                | A        |            |            | A          |                |
  support-injury-reported           | A        |            |            | A          |                |
  support-dismissal-warning         | SU       |            | U          |            |                |
  support-dismissal-warning-answered| SU       |            | U          |            |                |
  answer-union-help                 | U        |            | U          |            |                |
  correct-first-day                 | LH       | LH         | H          | LH         |                |
  record-talk-called                | LH       | LH         | H          | LH         |                |
  record-talk-held                  | LH       | LH         | H          | LH         |                |
  record-letter-given               | LH       | LH         | H          | LH         |                |
  take-back-record                  | LH       | LH         | H          | LH         |                |
  record-attempt                    | LH       | LH         | H          | LH         |                |
  record-municipality-notified      | H        | H          | H          | H          |                |
  change-leader                     | H        | H          | H          | H          |                |
  keep-leader                       | H        | H          | H          | H          |                |
  void-case                         | H        | H          | H          | H          |                |
  reopen-case                       | H        | H          | H          | H          |                |
  place-legal-hold                  | H        | H          | H          | H          |                |
  lift-legal-hold                   | H        | H          | H          | H          |                |
  told-consent                      | H        | H          | H          | H          |                |
  give-consent                      | M        |            |            |            |                | MLHESAKU
  withdraw-consent                  | M        |            |            |            |                | MLHESAKU
  choose-contact                    | M        |            |            |            |                | MLHESAKU
  dispute-record                    | M        |            |            |            |                | MLHESAKU
  ask-for-other-leader              | M        |            |            |            |                | MLHESAKU
  ask-for-union-help                | M        |            |            |            |                | MLHESAKU
  record-decision                   | M        |            |            |            |                | MLHESAKU
`);

/** Pages that are about no single case: O is whoever runs the machine. */
const pages = new Map(
  Object.entries({
    '/me': 'MLHESAKU',
    '/team': 'L',
    '/support': 'SAK',
    '/support/advice': 'SAK',
    '/branch': 'U',
    '/cases': 'H',
    '/register': 'H',
    '/notices': 'H',
    '/people': 'HO',
    '/policy': 'HO',
    '/retention': 'HO',
    '/api-keys': 'HO',
    '/units': 'E',
    // The branch sees the employer's numbers as a whole.
    '/statistics': 'EHU',
    '/setup': 'HO',
    '/held': 'H',
    '/account': 'MLHESAKU',
    '/account/substitute': 'LHESAU',
  }),
);

const { routes } = portal((await emptyPortal()).needs);
/** Whether the portal has a page of that address yet. */
const isRouted = (page: string): boolean => routes.some(({ method, path }) => method === 'GET' && path === page);

let needs: PortalNeeds;
/** One portal for thousands of requests. */
let app: ReturnType<typeof portal>;
beforeAll(async () => {
  needs = await everybody();
  app = portal(needs);
});

const addressOf = (row: string, caseId: string): string =>
  row === '/cases/:id' ? `/cases/${caseId}` : `/cases/${caseId}/do/${row}`;

const isThere = (row: string): boolean => row === '/cases/:id' || actionNamed(row) !== undefined;

/** Fields that are right for every form there is; the version is of another day, so that nothing is changed by looking. */
const form = new URLSearchParams({
  ...{ commandId: 'command-of-the-table', seenVersion: '99', back: '/', on: '2026-11-24', to: '2026-11-17' },
  ...{
    received: '2026-11-24',
    answerBy: '2026-12-01',
    consent: 'yes',
    participants: 'member',
    reason: 'entered-wrong',
  },
});
const post = { method: 'POST', body: form, headers: { 'Sec-Fetch-Site': 'same-origin' } };

async function status(letter: Letter, address: string, init: RequestInit = {}): Promise<number> {
  const headers = new Headers(init.headers);
  headers.set('cookie', cookieOf(needs, people[letter].address));
  return (await app.request(address, { ...init, headers })).status;
}

/** Those for whom there is such a page, by letter. */
async function whoGetsTo(row: string, situation: Situation, init?: RequestInit): Promise<string> {
  let found = '';
  for (const letter of letters) {
    const code = await status(letter, addressOf(row, caseIdOf(situation, letter)), init);
    // One's own case is on one's own page.
    if (code !== 404 && !(row === '/cases/:id' && code === 303)) found += letter;
  }
  return found;
}

describe('in a case', () => {
  it.each(cases.filter(({ row }) => isThere(row)))('$row is there for whom it is for', async ({ row, cells }) => {
    const found: Record<string, string> = {};
    for (const situation of situations) found[situation] = await whoGetsTo(row, situation);
    expect(found).toEqual(cells);
  });

  it.each(cases.filter(({ row }) => row !== '/cases/:id' && isThere(row)))(
    '$row is refused to the others when it is sent as well',
    async ({ row, cells }) => {
      const found: Record<string, string> = {};
      for (const situation of situations) found[situation] = await whoGetsTo(row, situation, post);
      expect(found).toEqual(cells);
      expect(await Promise.all(Object.values(caseIds).map((id) => versionOf(id)))).toEqual([1, 1, 1, 1, 1]);
    },
  );

  it('sends people on from their own case to their own page', async () => {
    for (const letter of letters) expect(await status(letter, `/cases/${caseIdOf('own', letter)}`)).toBe(303);
  });

  it('opens no action there is to those who need her consent and lack it', async () => {
    const shut: readonly Situation[] = ['no consent', 'other employer'];
    for (const { name } of allActions())
      for (const letter of letters.filter((one) => needsConsent(people[one].role)))
        for (const situation of shut)
          expect(await status(letter, addressOf(name, caseIdOf(situation, letter)))).toBe(404);
  });

  it('asks strangers to log in, and shows whoever runs the machine no case', async () => {
    for (const { row } of cases.filter(({ row: name }) => isThere(name))) {
      const address = addressOf(row, caseIds.here);
      expect((await portal(needs).request(address)).status).toBe(303);
      expect((await signedIn({ ...needs, operator: { isCode: () => true } }, operator).request(address)).status).toBe(
        404,
      );
    }
  });
});

const versionOf = async (caseId: string): Promise<number | undefined> => (await loadCase(needs.table, caseId))?.version;

describe('beside the cases', () => {
  it.each([...pages].filter(([page]) => isRouted(page)))('%s is for %s', async (page, expected) => {
    let found = '';
    for (const letter of letters) if ((await status(letter, page)) === 200) found += letter;
    const machine = await signedIn({ ...needs, operator: { isCode: () => true } }, operator).request(page);
    if (machine.status === 200) found += 'O';
    expect([...found].sort().join('')).toBe([...expected].sort().join(''));
    expect((await portal(needs).request(page)).status).toBe(303);
  });
});

describe('a case that lets nobody in', () => {
  const kept: readonly Letter[] = ['S', 'A', 'K', 'U'];
  const everyPage = [...pages.keys(), '/cases/case-here', '/nowhere'];

  it.each(kept)('leaves no trace and changes no number on any page of %s', async (letter) => {
    const without = await everybody({ withUntold: false });
    for (const page of everyPage) {
      const [told, never] = await Promise.all([textOf(needs, letter, page), textOf(without, letter, page)]);
      expect(told).toBe(never);
      for (const trace of [untold.name, untold.alias, untold.caseId]) expect(told).not.toContain(trace);
    }
  });

  it.each(kept)('is for %s a page like one that never was', async (letter) => {
    const address = `/cases/${untold.caseId}`;
    const there = (await textOf(needs, letter, address)).replaceAll(untold.caseId, 'case-nowhere');
    expect(there).toBe(await textOf(needs, letter, '/cases/case-nowhere'));
  });
});

/** A page without the ids that are made anew with each. */
async function textOf(of: PortalNeeds, letter: Letter, page: string): Promise<string> {
  const response = await signedIn(of, people[letter].address).request(page);
  return (await response.text()).replace(/minted-\d+/g, 'minted');
}

type Row = { readonly row: string; readonly cells: Readonly<Record<Situation, string>> };

/** The table as data. */
function table(text: string): readonly Row[] {
  const [, ...lines] = text.trim().split('\n');
  return lines.map((line) => {
    const [row = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const named = situations.map((situation, place) => [situation, cells[place] ?? '']);
    return { row, cells: Object.fromEntries(named) as Row['cells'] };
  });
}
