import { beforeAll, expect, it } from 'vitest';
import { absenceText, eventsText, firstDayOf, firstOfAll, peopleText } from '../../../bench/employer.ts';
import { parseEvents } from '../../../local/simulate/events-file.ts';
import { openSimulation } from '../../../local/simulate/open-simulation.ts';
import { memoryTable } from '../../../local/store/memory-table.ts';
import { plusDays } from '../../../shared/calendar/day.ts';
import { momentOf } from '../../../shared/calendar/moment.ts';
import { parseAbsenceFile } from '../../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../../shared/intake/people-file.ts';
import type { Item, Table } from '../../../shared/ports/table.ts';
import { deliveriesOf } from '../../../shared/reminders/delivery.ts';
import { toldIn } from '../../../shared/reminders/owed.ts';
import { loadCase } from '../../../shared/store/cases.ts';
import { caseIdOf, casesPartition } from '../../../shared/store/keys.ts';

const cases = 8;
let played: Table;
let copied: Table;
let ids: readonly string[];

/** The items of the cases as another process finds them, which knows nothing of who wrote them. */
async function copyOf(table: Table, snapshots: readonly Item[]): Promise<Table> {
  const copy = memoryTable(() => undefined);
  for (const { pk } of snapshots)
    for (const item of await table.query(pk)) await copy.put(JSON.parse(JSON.stringify(item)) as Item, 'always');
  return copy;
}

beforeAll(async () => {
  const until = plusDays(firstDayOf(0), 140);
  const simulation = await openSimulation({
    absences: parseAbsenceFile(Buffer.from(absenceText(cases))),
    people: parsePeopleFile(Buffer.from(peopleText(cases))),
    events: parseEvents(eventsText(cases)).events,
    from: firstOfAll,
    language: 'da',
    faults: undefined,
    log: () => undefined,
  });
  await simulation.time.advanceTo(momentOf(until, '00:00'));
  played = simulation.open.store.table;
  const snapshots = await played.queryIndex('lists', casesPartition(simulation.employerId));
  ids = snapshots.map(caseIdOf);
  copied = await copyOf(played, snapshots);
}, 60_000);

/** Whatever comes of each case, where what is undefined and what is absent are one. */
const ofEach = (table: Table, read: (table: Table, caseId: string) => Promise<unknown>): Promise<unknown> =>
  Promise.all(ids.map((caseId) => read(table, caseId)));

it.each([
  ['cases', loadCase],
  ['decisions', toldIn],
  ['deliveries', deliveriesOf],
])('a process that wrote %s knows them as one that reads them', async (_, read) => {
  expect(ids).toHaveLength(cases);
  const known = await ofEach(played, read);
  expect(known).not.toContainEqual([]);
  expect(known).toEqual(await ofEach(copied, read));
});
