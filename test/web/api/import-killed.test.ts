import { expect, it } from 'vitest';
import { importRows } from '../../../functions/import-rows.ts';
import { derivedId } from '../../../local/ids.ts';
import { createQueue } from '../../../local/queue.ts';
import { resumeImports } from '../../../shared/imports/resume-imports.ts';
import { findEmployee } from '../../../shared/intake/register-absence.ts';
import { maxReceives } from '../../../shared/ports/queue.ts';
import type { Table } from '../../../shared/ports/table.ts';
import type { PortalNeeds } from '../../../web/portal-needs.ts';
import { employerId } from '../empty-portal.ts';
import { file, importStory, row, type Told } from './import-story.ts';

const people = 450;
const content = file(
  ...Array.from({ length: people }, (_, place) => row(place + 1, '02-11-2026', place % 3 === 0 ? '20-11-2026' : '')),
  ...Array.from({ length: 100 }, (_, place) => row(place * 3 + 1, '24-11-2026')),
);

class Killed extends Error {}

/** A table that does so many more puts; then its process is dead. */
function mortal(table: Table, puts: number): Table {
  let left = puts;
  const put: Table['put'] = async (item, condition) => {
    left -= 1;
    if (left < 0) throw new Killed();
    return table.put(item, condition);
  };
  return { ...table, get: table.get, query: table.query, queryIndex: table.queryIndex, delete: table.delete, put };
}

/** Everything that was decided, by person: with ids derived from what the file says two runs can be compared. */
async function decided(needs: PortalNeeds) {
  const found = [];
  for (let number = 1; number <= people; number += 1) {
    const { cases, personId } = await findEmployee(needs, employerId, String(number));
    found.push([personId, cases.map((one) => [one.caseId, one.version, one.status, one.firstDay, one.commandIds])]);
  }
  return found;
}

/** Takes the file in. @returns the story and how often it was killed */
async function takenIn(putsOfALife: number) {
  const story = await importStory({ mint: derivedId });
  const { importId } = (await story.sendFile(content)).body as Told;
  const { table, clock } = story.needs;
  for (let kills = 0; ; kills += 1) {
    // What was on the queue died with the process.
    const imports = createQueue({ clock, maxReceives });
    await resumeImports({ table, imports, clock }, employerId);
    const life = mortal(table, putsOfALife);
    const take = importRows({ ...story.needs, table: life, imports, peopleAtOnce: 8 });
    try {
      for (let [message] = await next(imports); message !== undefined; [message] = await next(imports)) {
        await take(message.body, message.receives);
        await imports.remove(message.receipt);
      }
      return { story, kills, told: await story.told(importId) };
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
}

const next = (queue: ReturnType<typeof createQueue>) => queue.receive({ max: 1, visibilitySeconds: 180 });

it('leaves the same behind, killed in the middle and run again, as in one go', async () => {
  const once = await takenIn(Number.POSITIVE_INFINITY);
  expect(once.told).toMatchObject({ state: 'done', done: 550, counts: { opened: 550 } });
  const expected = await decided(once.story.needs);
  for (const puts of [997, 1_303]) {
    const killed = await takenIn(puts);
    expect(killed.kills).toBeGreaterThan(0);
    // Also of a group that it found half done it says what the import did, not what the last try did.
    expect(killed.told).toMatchObject({ state: 'done', done: 550, counts: { opened: 550 } });
    expect(await killed.story.csvOf(killed.told.importId)).toBe(await once.story.csvOf(once.told.importId));
    expect(await decided(killed.story.needs)).toEqual(expected);
  }
});
