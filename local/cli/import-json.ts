import { isoDay } from '../../shared/calendar/day.ts';
import type { OpenFolder } from '../open-folder.ts';
import { heldJson } from './held-json.ts';
import type { Imported } from './import-command.ts';
import type { RowsOutcome } from './import-outcome.ts';

/** What `import --json` prints: per file what became of its rows, the day on which messages start, and what is held back. */
export async function importJson(open: OpenFolder, { absence, people, cutOver, held }: Imported) {
  return {
    ...(cutOver === undefined ? {} : { cutOver: isoDay(cutOver) }),
    ...(absence === undefined ? {} : { absence }),
    ...(people === undefined ? {} : { people: ofPeople(people) }),
    ...(await heldJson(open, held)),
  };
}

const ofPeople = ({ rows, notices, rejected, warnings }: RowsOutcome): RowsOutcome => ({
  rows,
  notices,
  rejected,
  warnings,
});
