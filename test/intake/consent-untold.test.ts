import { describe, expect, it } from 'vitest';
import { doneByLines, inAllTries } from '../../shared/imports/done-by-lines.ts';
import { triedAbsences } from '../../shared/imports/tried-absences.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import { importAbsences } from '../../shared/intake/import-absences.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { perform } from '../../shared/store/perform.ts';
import { row } from '../support/absence-row.ts';
import { type Installation, installation } from '../support/installation.ts';

const fileOf = (rows: readonly AbsenceRow[]) => ({
  ...{ rowCount: rows.length, notices: [], ignored: [], rejected: [], warnings: [] },
  rows: rows.map((read, place) => ({ ...read, line: place + 2 })),
});

const first = { lastDay: '2026-10-30' };
const known = [row('2026-10-26', first), row('2026-11-02')];
const sentAgain = [
  row('2026-10-26', { ...first, recordedConsent: true }),
  row('2026-11-02', { lastDay: '2026-11-06', recordedConsent: true }),
];

type Hers = (needs: Installation, caseId: string) => Promise<unknown>;
const asMember = (commandId: string, caseId: string) => ({ caseId, commandId, by: 'member' });
const saysYes: Hers = (needs, caseId) =>
  perform(needs, asMember('yes', caseId), { do: 'give-consent', to: 'steward', source: 'portal' });
const takesBack: Hers = async (needs, caseId) => {
  await saysYes(needs, caseId);
  await perform(needs, asMember('no', caseId), { do: 'withdraw-consent', to: 'steward' });
};
const hers: readonly (readonly [string, Hers])[] = [
  ['has not answered', async () => undefined],
  ['has said yes herself', saysYes],
  ['has taken her yes back', takesBack],
];

/** Where an open absence of two rows is known and the member has done her part. */
async function knownAbsence(does: Hers): Promise<Installation> {
  const needs = installation('2026-11-10T09:00');
  await importAbsences(needs, 'employer', fileOf(known));
  const [sickLeave] = (await findEmployee(needs, 'employer', '100101')).cases;
  await does(needs, sickLeave?.caseId ?? '');
  return needs;
}

describe.each(hers)('a consent in a file, where the member %s,', (_, does) => {
  const file = fileOf(sentAgain);

  it('leaves the end with the last row of the absence', async () => {
    const needs = await knownAbsence(does);
    const { outcomes, warnings } = await importAbsences(needs, 'employer', file);
    expect([[...outcomes], warnings]).toEqual([
      [
        [2, 'unchanged'],
        [3, 'continued'],
      ],
      [],
    ]);
  });

  it('leaves it there in the preview too', async () => {
    const { outcomes, warnings, disturbed } = await triedAbsences(await knownAbsence(does), 'employer', file);
    expect([[...outcomes], warnings, disturbed]).toEqual([
      [
        [2, ['unchanged']],
        [3, ['ends']],
      ],
      [],
      1,
    ]);
  });

  it('leaves it there when the rows are taken in anew after a crash', async () => {
    const needs = { ...(await knownAbsence(does)), via: 'import-1' };
    await importAbsences(needs, 'employer', file);
    const { outcomes } = await importAbsences(needs, 'employer', file);
    const done = await doneByLines(needs, { importId: 'import-1', employerId: 'employer' }, file.rows);
    expect([2, 3].map((line) => inAllTries(done.get(line), outcomes.get(line) ?? 'unchanged'))).toEqual([
      'unchanged',
      'continued',
    ]);
  });
});
