import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEvents } from '../../local/simulate/events-file.ts';
import { openSimulation, type Simulation } from '../../local/simulate/open-simulation.ts';
import { type Day, day } from '../../shared/calendar/day.ts';
import { localDay, momentOf } from '../../shared/calendar/moment.ts';
import { plusMonths } from '../../shared/calendar/months.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { directoryOf, removeHolder } from '../../shared/people/role-items.ts';
import type { Item } from '../../shared/ports/table.ts';
import { kindOf } from '../../shared/retention/kept-kinds.ts';
import { readYears } from '../../shared/statistics/statistics-items.ts';
import { goingOn, loadCase } from '../../shared/store/cases.ts';
import { caseIdOf, casesPartition } from '../../shared/store/keys.ts';
import { perform } from '../../shared/store/perform.ts';
import { madeUpWorkplace } from '../support/made-up-workplace.ts';
import { withKnownKey } from './support/folder.ts';
import { absenceCsv, peopleCsv } from './support/rows.ts';

const workplace = madeUpWorkplace(8, 16);
const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-retention-'));
let simulation: Simulation;

beforeAll(async () => {
  simulation = await openSimulation({
    folder: withKnownKey(folder),
    absences: parseAbsenceFile(absenceCsv(workplace.absences)),
    people: parsePeopleFile(peopleCsv(workplace.people)),
    events: parseEvents(workplace.events.map((event) => JSON.stringify(event)).join('\n')).events,
    from: day(workplace.from),
    language: 'da',
    log: () => undefined,
  });
  await simulation.time.advanceTo(momentOf(day(workplace.until), '12:00'));
});
afterAll(() => {
  simulation.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Everything in the store's file. */
function items(): readonly Item[] {
  const db = new DatabaseSync(path.join(folder, 'holdfast.db'), { readOnly: true });
  try {
    return db
      .prepare('SELECT body FROM items ORDER BY pk, sk')
      .all()
      .map(({ body }) => JSON.parse(String(body)) as Item);
  } finally {
    db.close();
  }
}
const kinds = (): readonly string[] =>
  [...new Set(items().map((item) => kindOf(item)?.id ?? `unknown: ${item.pk} ${item.sk}`))].sort();
const casesLeft = (): readonly string[] => [
  ...new Set(items().flatMap((item) => (item.pk.startsWith('CASE#') ? [caseIdOf(item)] : []))),
];

async function give(caseId: string, command: CommandInput): Promise<void> {
  const { store, vault } = simulation.open;
  const { clock } = simulation.time.clock;
  const request = { caseId, commandId: `${command.do} ${caseId}`, by: 'test' };
  await perform({ table: store.table, vault, clock }, request, Command.parse(command));
  await simulation.embedded.workOff();
}

/** Lives through a night, with all that a night does. */
async function nightOn(date: Day): Promise<void> {
  await simulation.time.advanceTo(momentOf(date, '03:30'));
  await simulation.embedded.reconcile({ run: 'cases' });
  await simulation.embedded.retention();
  await simulation.embedded.forget();
}

/** The nights that matter until so many months are over: those of New Year, the last ones, and that in the middle. */
async function pass(months: number): Promise<void> {
  const from = localDay(simulation.time.clock.now());
  for (let month = 1; month <= months; month += 1) await nightOn(plusMonths(from, month));
  for (let more = 1; more <= 3; more += 1) await nightOn((plusMonths(from, months) + more) as Day);
}

const today = () => localDay(simulation.time.clock.now());

describe('a workplace after thirty weeks', () => {
  it('has nothing in its store of which nobody has said how long it is kept', () => {
    expect(kinds().filter((kind) => kind.startsWith('unknown'))).toEqual([]);
  });

  it('has, thirteen months after all but two absences have ended, those two alone', async () => {
    const { table } = simulation.open.store;
    const { employerId } = simulation;
    const all = await table.queryIndex('lists', casesPartition(employerId), { prefix: 'open#' });
    const [open = '', held = '', ...others] = all.map(caseIdOf);
    for (const caseId of [held, ...others]) await give(caseId, { do: 'end-absence', outcome: 'back-in-full' });
    for (const item of await goingOn(table, employerId)) {
      const sickLeave = await loadCase(table, caseIdOf(item));
      if (sickLeave?.agreement !== undefined) await give(sickLeave.caseId, { do: 'close-silently' });
    }
    await give(held, { do: 'place-legal-hold', reason: 'court-case' });
    const before = items().filter(({ pk }) => pk === `CASE#${open}`);
    await pass(13);
    expect(casesLeft().toSorted()).toEqual([open, held].toSorted());
    // Nothing of the open one went; it has gone on.
    const after = new Set(items().map(({ pk, sk }) => `${pk} ${sk}`));
    expect(before.filter(({ pk, sk }) => !after.has(`${pk} ${sk}`))).toEqual([]);
    const ill = items().filter(({ pk, sk }) => pk.startsWith('EMPLOYEE#') && sk === 'ABSENCES');
    expect(
      ill.flatMap(({ absences }) => (absences as { caseId: string }[]).map(({ caseId }) => caseId)).sort(),
    ).toEqual([open, held].toSorted());
    expect(today()).toBeGreaterThan(day('2028-04-01'));
  });

  it('is empty but for statistics and workplaces once those have gone, and everybody has left', async () => {
    const { table } = simulation.open.store;
    const { employerId } = simulation;
    const counted = await readYears(table, employerId);
    for (const item of await goingOn(table, employerId))
      await give(caseIdOf(item), { do: 'end-absence', outcome: 'left' });
    for (const caseId of casesLeft())
      if ((await loadCase(table, caseId))?.legalHold !== undefined) await give(caseId, { do: 'lift-legal-hold' });
    for (const holder of await directoryOf(table, employerId)) await removeHolder(table, employerId, holder);
    await pass(27);
    expect(kinds()).toEqual(['deleted-case', 'employer', 'installation', 'statistics']);
    // What was counted of the years before stands.
    expect(counted.map(({ year }) => year)).toEqual([2026, 2027]);
    expect((await readYears(table, employerId)).slice(0, 2)).toEqual(counted);
  });
});
