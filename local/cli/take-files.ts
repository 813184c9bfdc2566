import type { Day } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import { forgetImport } from '../../shared/imports/group-items.ts';
import { type ImportItem, isUnderWay, loadImport } from '../../shared/imports/import-item.ts';
import { receiveImport } from '../../shared/imports/receive-import.ts';
import { takeGroup } from '../../shared/imports/take-group.ts';
import { cutOverDay } from '../../shared/intake/cut-over.ts';
import type { ImportedFile } from '../../shared/intake/import-report.ts';
import type { IntakeNeeds } from '../../shared/intake/open-case.ts';
import { randomId } from '../ids.ts';
import { defaultEmployer } from '../settings.ts';
import { UsageProblem } from './fail.ts';
import { type AbsenceOutcome, outcomeOf, type RowsOutcome } from './import-outcome.ts';
import { contentOf, type ReadableFile, type ReadableFiles } from './read-employer-files.ts';

export type Asked = {
  readonly cutOver: Day | undefined;
  /** It is meant, however many cases the file ends. */
  readonly isSure: boolean;
  readonly language: Language;
};
export type FilesOutcome = { readonly absence?: AbsenceOutcome; readonly people?: RowsOutcome };

/**
 * Takes an employer's files in, as the server does with those it is sent, but at once: people first, so that the absences find their leaders.
 * One that is killed goes on where it was when the server starts. @throws UsageProblem, CutOverRefused when nothing has changed
 */
export async function takeFiles(needs: IntakeNeeds, files: ReadableFiles, asked: Asked): Promise<FilesOutcome> {
  const absence = files.absence && (await checked(needs, files.absence, asked));
  const people = files.people && (await received(needs, 'people', { file: files.people, asked }));
  return {
    ...(people === undefined ? {} : { people: await taken(needs, people, files.people) }),
    ...(absence === undefined ? {} : { absence: await taken(needs, absence, files.absence) }),
  };
}

/** An absence file that is as it should be. Of one that is not nothing stays behind. */
async function checked(needs: IntakeNeeds, file: ReadableFile, asked: Asked): Promise<ImportItem> {
  const item = await received(needs, 'absence', { file, asked });
  try {
    const after = await workOff(needs, item, ({ state }) => state === 'checking');
    if (after.state === 'needs-confirmation') throw refusal(after);
    await cutOverDay(needs, defaultEmployer, asked.cutOver);
    return after;
  } catch (error) {
    await forgetImport(needs.table, item.importId);
    throw error;
  }
}

const refusal = ({ open, disturbed }: ImportItem): UsageProblem =>
  new UsageProblem(
    `The file would end, correct or move ${disturbed} of ${open} open cases. Nothing has changed. If the file is right, add --confirm.`,
  );

type Given = { readonly file: ReadableFile; readonly asked: Asked };

function received(
  needs: IntakeNeeds,
  kind: ImportedFile,
  { file, asked: { isSure, language } }: Given,
): Promise<ImportItem> {
  const asked = {
    ...{ importId: randomId('import'), employerId: defaultEmployer, kind, language },
    ...{ preview: false, confirmed: isSure, by: 'operator' },
  };
  // Whoever would take it from a queue is here.
  const imports = { send: async () => undefined };
  return receiveImport({ ...needs, loginClock: needs.clock, imports }, asked, contentOf(file.file));
}

const taken = async (needs: IntakeNeeds, item: ImportItem, file: ReadableFile | undefined) =>
  outcomeOf(needs, await workOff(needs, item, isUnderWay), file?.notices ?? []);

/** Takes group after group while there is something to do. */
async function workOff(
  needs: IntakeNeeds,
  begun: ImportItem,
  goesOn: (item: ImportItem) => boolean,
): Promise<ImportItem> {
  let item = begun;
  while (goesOn(item)) {
    await takeGroup(needs, item);
    item = (await loadImport(needs.table, item.importId)) ?? item;
  }
  return item;
}
