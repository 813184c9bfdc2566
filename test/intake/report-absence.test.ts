import { describe, expect, it } from 'vitest';
import { randomId } from '../../local/ids.ts';
import { day, isoDay } from '../../shared/calendar/day.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { loadEmployee } from '../../shared/intake/employee.ts';
import { reportAbsence, reportEnd } from '../../shared/intake/report-absence.ts';
import { employeeMark } from '../../shared/people/look-up-keys.ts';
import { findPerson } from '../../shared/people/person.ts';
import { perform } from '../../shared/store/perform.ts';
import { report, row } from '../support/absence-row.ts';
import { type CrashPoint, failingTable } from '../support/failing-table.ts';
import { type Installation, installation } from '../support/installation.ts';

const atWork = () => installation('2026-11-10T09:00');

async function employee({ table, vault }: Installation) {
  const mark = employeeMark(vault, { employerId: 'employer', number: '100101' });
  return loadEmployee(table, mark, { employerId: 'employer', personId: '' });
}
const spans = async (needs: Installation): Promise<readonly string[]> =>
  (await employee(needs)).cases.map(({ firstDay, lastDay }: SickLeave) =>
    [firstDay, lastDay].map((date) => (date === undefined ? '' : isoDay(date))).join('..'),
  );

describe('a reported absence', () => {
  it('opens a case with what the row says', async () => {
    const needs = atWork();
    const facts = {
      kind: 'partial',
      injury: true,
      noEmployerPeriod: true,
      recordedConsent: true,
      leaderEmail: 'lea@example.dk',
    } as const;
    const cutOver = day('2026-11-10');
    expect(await reportAbsence(needs, report(row('2026-11-02', facts), { cutOver }))).toEqual({ outcome: 'opened' });
    const [opened] = (await employee(needs)).cases;
    expect(opened).toMatchObject({
      employerId: 'employer',
      unitId: 'house/first',
      area: 'foa',
      ruleSet: 'dk-2026',
      firstDay: day('2026-11-02'),
      cutOver,
      partial: true,
      injury: true,
      noEmployerPeriod: true,
      consents: [{ to: 'steward', source: 'import' }],
      alias: expect.stringMatching(/^[A-HJKMNP-Z2-9]{4}$/),
    });
    expect(await findPerson(needs, opened?.leaderId ?? '')).toMatchObject({ email: 'lea@example.dk' });
  });

  it('keeps the groups that statistics count by with the person; a later row renews what it says', async () => {
    const needs = atWork();
    const groups = { ageGroup: '51-60', gender: 'female', occupation: 'Sygeplejerske' } as const;
    await reportAbsence(needs, report(row('2026-11-02', groups)));
    const { personId } = await employee(needs);
    expect(await findPerson(needs, personId)).toMatchObject(groups);
    await reportAbsence(needs, report(row('2026-11-02', { ageGroup: '>60', occupation: 'Afdelingssygeplejerske' })));
    expect(await findPerson(needs, personId)).toMatchObject({
      ageGroup: '>60',
      gender: 'female',
      occupation: 'Afdelingssygeplejerske',
    });
  });

  it('keeps them when a later absence is opened by a file without them', async () => {
    const needs = atWork();
    const groups = { ageGroup: '51-60', gender: 'female', occupation: 'Sygeplejerske' } as const;
    await reportAbsence(needs, report(row('2026-09-01', { ...groups, lastDay: '2026-09-04' })));
    await reportAbsence(needs, report(row('2026-11-02')));
    expect(await spans(needs)).toHaveLength(2);
    expect(await findPerson(needs, (await employee(needs)).personId)).toMatchObject(groups);
  });

  it('changes nothing the second time', async () => {
    const needs = atWork();
    await reportAbsence(needs, report(row('2026-11-02')));
    expect(await reportAbsence(needs, report(row('2026-11-02')))).toEqual({ outcome: 'unchanged' });
    expect(await spans(needs)).toEqual(['2026-11-02..']);
  });

  it('changes nothing the second time though somebody has corrected the case since', async () => {
    const needs = atWork();
    await reportAbsence(needs, report(row('2026-11-02')));
    const [opened] = (await employee(needs)).cases;
    const request = { caseId: opened?.caseId ?? '', commandId: 'by-hand', by: 'helle' };
    await perform(needs, request, { do: 'correct-first-day', reason: 'entered-wrong', to: day('2026-11-04') });
    expect(await reportAbsence(needs, report(row('2026-11-02')))).toEqual({ outcome: 'unchanged' });
    expect(await spans(needs)).toEqual(['2026-11-04..']);
  });

  it('takes over a new number, and keeps the known one when the row has none', async () => {
    const needs = atWork();
    await reportAbsence(needs, report(row('2026-11-02')));
    await reportAbsence(needs, report(row('2026-11-02', { phone: '+4530999999' })));
    await reportAbsence(needs, report(row('2026-11-02', { phone: undefined })));
    expect(await findPerson(needs, (await employee(needs)).personId)).toMatchObject({ phone: '+4530999999' });
  });

  it('corrects the first day of the absence that it overlaps', async () => {
    const needs = atWork();
    await reportAbsence(needs, report(row('2026-11-02')));
    expect(await reportAbsence(needs, report(row('2026-10-30')))).toEqual({ outcome: 'continued' });
    expect(await reportAbsence(needs, report(row('2026-10-30')))).toEqual({ outcome: 'unchanged' });
    expect(await spans(needs)).toEqual(['2026-10-30..']);
  });

  it('continues an absence that has ended, with no working day between', async () => {
    const needs = atWork();
    await reportAbsence(needs, report(row('2026-11-02', { lastDay: '2026-11-06' })));
    await reportEnd(needs, report(row('2026-11-02', { lastDay: '2026-11-06' })), day('2026-11-06'));
    expect(await spans(needs)).toEqual(['2026-11-02..2026-11-06']);
    expect(await reportAbsence(needs, report(row('2026-11-09')))).toEqual({ outcome: 'continued' });
    expect(await spans(needs)).toEqual(['2026-11-02..']);
  });

  it('that ended otherwise than the case is left to a person', async () => {
    const needs = atWork();
    await reportAbsence(needs, report(row('2026-11-02')));
    await reportEnd(needs, report(row('2026-11-02')), day('2026-11-06'));
    expect(await reportAbsence(needs, report(row('2026-11-03', { lastDay: '2026-11-04' })))).toEqual({
      outcome: 'unchanged',
      warning: { kind: 'ended-otherwise' },
    });
  });

  it('whose first day lies ahead of an open absence is refused with the reason', async () => {
    const needs = atWork();
    await reportAbsence(needs, report(row('2026-11-02')));
    expect(await reportAbsence(needs, report(row('2026-11-16')))).toEqual({
      outcome: 'unchanged',
      warning: { kind: 'refused', refusal: { code: 'first-day-ahead', on: day('2026-11-16') } },
    });
  });

  it('knows earlier absences from the store and from the file, each once', async () => {
    const needs = atWork();
    await reportAbsence(needs, report(row('2026-08-03')));
    await reportEnd(needs, report(row('2026-08-03')), day('2026-08-28'));
    const august = { firstDay: day('2026-08-03'), lastDay: day('2026-08-28') };
    const march = { firstDay: day('2026-03-02'), lastDay: day('2026-05-15') };
    const later = { firstDay: day('2026-12-01') };
    await reportAbsence(needs, report(row('2026-11-02'), { earlier: [august, march, later] }));
    expect((await employee(needs)).cases[1]?.earlier).toEqual([march, august]);
  });
});

describe('an end', () => {
  it('that was reported before changes nothing', async () => {
    const needs = atWork();
    await reportAbsence(needs, report(row('2026-11-02')));
    const ended = report(row('2026-11-02', { lastDay: '2026-11-06' }));
    expect(await reportEnd(needs, ended, day('2026-11-06'))).toEqual({ outcome: 'continued' });
    expect(await reportEnd(needs, ended, day('2026-11-06'))).toEqual({ outcome: 'unchanged' });
  });

  it('of an absence that nobody knows changes nothing', async () => {
    expect(await reportEnd(atWork(), report(row('2026-11-02')), day('2026-11-06'))).toEqual({ outcome: 'unchanged' });
  });
});

describe('one absence reported 20 times at once', () => {
  it('opens one case of one person', async () => {
    const needs = { ...atWork(), mint: randomId };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => reportAbsence(needs, report(row('2026-11-02')))),
    );
    expect(await spans(needs)).toEqual(['2026-11-02..']);
    expect(await needs.table.queryIndex('lists', 'CASES#employer')).toHaveLength(1);
    expect(outcomes.some(({ outcome }) => outcome === 'opened')).toBe(true);
  });
});

describe('a process that dies while it opens a case', () => {
  /** Dies at a put; the next import reports the same row. */
  async function reportedAgain(point: CrashPoint) {
    const fault = failingTable();
    const needs = { ...installation('2026-11-10T09:00', fault.wrap), mint: randomId };
    fault.arm(point);
    await reportAbsence(needs, report(row('2026-11-02'))).catch(() => undefined);
    fault.arm(undefined);
    const [reserved] = (await employee(needs)).reservations;
    await reportAbsence(needs, report(row('2026-11-02')));
    return { needs, reserved };
  }
  const everyPut = [1, 2, 3, 4, 5, 6].flatMap((put) => [false, true].map((landed) => ({ put, landed })));

  it.each(everyPut)(
    'at %o leaves one case, with the ids of the reservation, when the row comes again',
    async (point) => {
      const { needs, reserved } = await reportedAgain(point);
      const { cases, reservations, unopened } = await employee(needs);
      expect(cases).toHaveLength(1);
      expect(unopened).toEqual([]);
      expect(reservations).toHaveLength(1);
      if (reserved !== undefined) expect(cases[0]?.caseId).toBe(reserved.caseId);
      expect(cases[0]?.commandIds).toEqual([reservations[0]?.commandId]);
      expect(await findPerson(needs, cases[0]?.personId ?? '')).toMatchObject({ number: '100101' });
    },
  );

  it('is finished by the report of another absence of hers too', async () => {
    const fault = failingTable();
    const needs = installation('2026-11-10T09:00', fault.wrap);
    fault.arm({ put: 1, landed: true });
    await expect(reportAbsence(needs, report(row('2026-11-02')))).rejects.toThrow();
    fault.arm(undefined);
    const august = row('2026-08-03', { lastDay: '2026-08-28' });
    expect(await reportAbsence(needs, report(august))).toEqual({ outcome: 'opened' });
    expect((await employee(needs)).cases.map(({ firstDay }) => isoDay(firstDay))).toEqual(['2026-11-02', '2026-08-03']);
    expect(await reportAbsence(needs, report(row('2026-11-02')))).toEqual({ outcome: 'unchanged' });
  });
});
