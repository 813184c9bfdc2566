import { describe, expect, it } from 'vitest';
import { followCommit } from '../../functions/follow-commits.ts';
import { isoDay } from '../../shared/calendar/day.ts';
import { triedAbsences } from '../../shared/imports/tried-absences.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import { importAbsences } from '../../shared/intake/import-absences.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { commitPrefix } from '../../shared/ports/feed.ts';
import type { Table } from '../../shared/ports/table.ts';
import { casePk } from '../../shared/store/keys.ts';
import { perform } from '../../shared/store/perform.ts';
import { row } from '../support/absence-row.ts';
import { type Installation, installation } from '../support/installation.ts';

const fileOf = (rows: readonly AbsenceRow[]) => ({
  ...{ rowCount: rows.length, notices: [], ignored: [], rejected: [], warnings: [] },
  rows: rows.map((read, place) => ({ ...read, line: place + 2 })),
});
const take = async (needs: Installation, ...rows: readonly AbsenceRow[]) => [
  ...(await importAbsences(needs, 'employer', fileOf(rows))).outcomes.values(),
];

/** An installation as the cloud is at its quickest: each commit is followed before the next put of the import. */
function followedAtOnce(): Installation {
  const wrap = (table: Table): Table => ({
    ...table,
    put: async (item, condition) => {
      const landed = await table.put(item, condition);
      if (landed && item.sk.startsWith(commitPrefix)) await followCommit({ ...needs, table })(item);
      return landed;
    },
  });
  const needs = installation('2026-11-10T09:00', wrap);
  return needs;
}
const caseOf = async (needs: Installation) => {
  const [sickLeave] = (await findEmployee(needs, 'employer', '100101')).cases;
  if (sickLeave === undefined) throw new Error('The file has opened a case.');
  return sickLeave;
};
/** What each commit of the only case tells of. */
const commits = async (needs: Installation) => {
  const items = await needs.table.query(casePk((await caseOf(needs)).caseId), { prefix: commitPrefix });
  return items.map(({ events }) => (events as { readonly type: string }[]).map(({ type }) => type).join(' '));
};
const begun = ({ timelines }: Installation) => timelines.started.length;
const span = async (needs: Installation) => {
  const { firstDay, lastDay } = await caseOf(needs);
  return `${isoDay(firstDay)}..${lastDay === undefined ? '' : isoDay(lastDay)}`;
};

describe('what a row says of a case is one commit', () => {
  it('where the absence is over: nobody is told of a case that the same row ends', async () => {
    const needs = followedAtOnce();
    expect(await take(needs, row('2026-11-02', { lastDay: '2026-11-06', recordedConsent: true }))).toEqual(['opened']);
    expect(await commits(needs)).toEqual(['case-opened consent-given absence-ended']);
    expect([await span(needs), begun(needs)]).toEqual(['2026-11-02..2026-11-06', 0]);
  });

  it('where it corrects the first day and ends the absence', async () => {
    const needs = followedAtOnce();
    await take(needs, row('2026-11-02'));
    expect(await take(needs, row('2026-10-30', { lastDay: '2026-11-06' }))).toEqual(['continued']);
    expect(await commits(needs)).toEqual(['case-opened', 'first-day-corrected absence-ended']);
    expect([await span(needs), begun(needs)]).toEqual(['2026-10-30..2026-11-06', 1]);
  });

  it('where it continues an absence that had ended, and ends it again', async () => {
    const needs = followedAtOnce();
    await take(needs, row('2026-10-26', { lastDay: '2026-10-30' }));
    expect(await take(needs, row('2026-11-02', { lastDay: '2026-11-06' }))).toEqual(['continued']);
    expect(await commits(needs)).toEqual(['case-opened absence-ended', 'absence-continued absence-ended']);
    expect([await span(needs), begun(needs)]).toEqual(['2026-10-26..2026-11-06', 0]);
  });

  it('where it moves a last day that the file had given', async () => {
    const needs = followedAtOnce();
    await take(needs, row('2026-10-26', { lastDay: '2026-10-30' }));
    expect(await take(needs, row('2026-10-26', { lastDay: '2026-11-06' }))).toEqual(['continued']);
    expect(await commits(needs)).toEqual(['case-opened absence-ended', 'absence-continued absence-ended']);
    expect(begun(needs)).toBe(0);
  });

  it('where it brings a consent and the end', async () => {
    const needs = followedAtOnce();
    await take(needs, row('2026-11-02'));
    await take(needs, row('2026-11-02', { lastDay: '2026-11-06', recordedConsent: true }));
    expect(await commits(needs)).toEqual(['case-opened', 'consent-given absence-ended']);
    expect(begun(needs)).toBe(1);
  });

  it('of several rows of one absence none leaves a case open that is over', async () => {
    const needs = followedAtOnce();
    const rows = [row('2026-10-26', { lastDay: '2026-10-30' }), row('2026-11-02', { lastDay: '2026-11-06' })];
    expect(await take(needs, ...rows)).toEqual(['opened', 'continued']);
    expect([await span(needs), begun(needs)]).toEqual(['2026-10-26..2026-11-06', 0]);
  });

  it('but the preview tells of the end once, with the last of the rows', async () => {
    const needs = installation('2026-11-10T09:00');
    const rows = [row('2026-10-26', { lastDay: '2026-10-30' }), row('2026-11-02', { lastDay: '2026-11-06' })];
    const { outcomes } = await triedAbsences(needs, 'employer', fileOf(rows));
    expect([...outcomes]).toEqual([
      [2, ['opens']],
      [3, ['continues', 'ends']],
    ]);
  });
});

describe('a row that went in', () => {
  const over = row('2026-11-02', { lastDay: '2026-11-06', recordedConsent: true });

  it('changes nothing the next time, its end and its consent neither', async () => {
    const needs = installation('2026-11-10T09:00');
    await take(needs, over);
    expect(await take(needs, over)).toEqual(['unchanged']);
    expect((await caseOf(needs)).version).toBe(1);
  });

  it('does not end again what a person has let go on since', async () => {
    const needs = installation('2026-11-10T09:00');
    await take(needs, over);
    const { caseId } = await caseOf(needs);
    await perform(
      needs,
      { caseId, commandId: 'by-hand', by: 'helle' },
      { do: 'reopen-case', reason: 'ended-by-mistake' },
    );
    await take(needs, over);
    expect(await span(needs)).toBe('2026-11-02..');
  });

  it('opens its case and leaves what does not hold to be said', async () => {
    const needs = installation('2026-11-10T09:00');
    await take(needs, row('2026-11-02'));
    const { caseId } = await caseOf(needs);
    await perform(needs, { caseId, commandId: 'by-hand', by: 'helle' }, { do: 'end-absence' });
    expect(await take(needs, row('2026-11-03', { lastDay: '2026-11-04' }))).toEqual(['unchanged']);
    expect((await caseOf(needs)).version).toBe(2);
  });
});
