import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import type { Command } from '../../shared/case/commands.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import { importAbsences } from '../../shared/intake/import-absences.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { saveHolder } from '../../shared/people/role-items.ts';
import { findPersons } from '../../shared/people/staffing.ts';
import { listed } from '../../shared/store/listings.ts';
import { perform } from '../../shared/store/perform.ts';
import { row } from '../support/absence-row.ts';
import { type Installation, installation } from '../support/installation.ts';

const employerId = 'employer';
const on = day('2026-11-10');
const second = { institution: 'Other', department: 'Second' } as const;

/** Two workplaces, each with a steward and a leader of its own. */
async function twoWorkplaces(): Promise<Installation> {
  const needs = installation('2026-11-10T09:00');
  for (const [name, scope] of [
    ['first', 'house/first'],
    ['second', 'other/second'],
  ] as const)
    for (const role of ['steward', 'leader'] as const)
      await saveHolder(needs.table, employerId, { personId: `${role}-${name}`, role, scope, area: '' });
  return needs;
}

const take = (needs: Installation, read: AbsenceRow) =>
  importAbsences(needs, employerId, {
    ...{ rowCount: 1, notices: [], ignored: [], rejected: [], warnings: [] },
    rows: [read],
  });

async function caseOf(needs: Installation): Promise<SickLeave> {
  const [sickLeave] = (await findEmployee(needs, employerId, '100101')).cases;
  if (sickLeave === undefined) throw new Error('The file has opened a case.');
  return sickLeave;
}

const give = async (needs: Installation, command: Command) =>
  perform(needs, { caseId: (await caseOf(needs)).caseId, commandId: JSON.stringify(command), by: 'member' }, command);

const told = async (needs: Installation) =>
  (await findPersons(needs, await caseOf(needs), { role: 'steward', on })).persons;
const seenBySteward = async ({ table }: Installation) => {
  const inUnit = (unitId: string) => listed(table, { employerId, unitId, letsIn: 'steward' }, { state: 'open' });
  return [(await inUnit('house/first')).length, (await inUnit('other/second')).length];
};

const yes = { do: 'give-consent', to: 'steward', source: 'portal' } as const;

describe('a case that a row moves to another workplace', () => {
  it('does not let in its steward by a yes that named nobody', async () => {
    const needs = await twoWorkplaces();
    await take(needs, row('2026-11-02'));
    await give(needs, yes);
    expect([await told(needs), await seenBySteward(needs)]).toEqual([['steward-first'], [1, 0]]);
    await take(needs, row('2026-11-02', second));
    expect([(await caseOf(needs)).unitId, await told(needs), await seenBySteward(needs)]).toEqual([
      'other/second',
      [],
      [0, 0],
    ]);
  });

  it('forgets with it that she chose the steward: she is asked anew', async () => {
    const needs = await twoWorkplaces();
    await take(needs, row('2026-11-02'));
    await give(needs, { do: 'choose-contact', to: 'steward' });
    await take(needs, row('2026-11-02', second));
    const { contactChoice, withdrawn } = await caseOf(needs);
    expect([contactChoice, withdrawn]).toEqual([undefined, []]);
  });

  it('lets in nobody of it by a yes to somebody of the first, who comes back with the case', async () => {
    const needs = await twoWorkplaces();
    await take(needs, row('2026-11-02'));
    await give(needs, { ...yes, who: 'steward-first' });
    await take(needs, row('2026-11-02', second));
    expect(await told(needs)).toEqual([]);
    await take(needs, row('2026-11-02'));
    expect(await told(needs)).toEqual(['steward-first']);
  });

  it('keeps her yes to the union branch', async () => {
    const needs = await twoWorkplaces();
    await take(needs, row('2026-11-02'));
    await give(needs, { ...yes, to: 'union-consultant' });
    await take(needs, row('2026-11-02', second));
    expect((await caseOf(needs)).consents).toEqual([{ to: 'union-consultant', source: 'portal' }]);
  });
});

describe('a consent in the employer’s records', () => {
  it('was to the steward of the first workplace, and lapses with the move', async () => {
    const needs = await twoWorkplaces();
    await take(needs, row('2026-11-02', { recordedConsent: true }));
    await take(needs, row('2026-11-02', second));
    expect([await told(needs), await seenBySteward(needs)]).toEqual([[], [0, 0]]);
  });

  it('is to the steward of the new one in the row that moves the case, and in each later row', async () => {
    const needs = await twoWorkplaces();
    await take(needs, row('2026-11-02', { recordedConsent: true }));
    await take(needs, row('2026-11-02', { ...second, recordedConsent: true }));
    expect([await told(needs), await seenBySteward(needs)]).toEqual([['steward-second'], [0, 1]]);
    await take(needs, row('2026-11-02'));
    expect(await told(needs)).toEqual([]);
    await take(needs, row('2026-11-02', { recordedConsent: true }));
    expect([await told(needs), await seenBySteward(needs)]).toEqual([['steward-first'], [1, 0]]);
  });

  it('lets nobody in at the new workplace where she has taken hers back', async () => {
    const needs = await twoWorkplaces();
    await take(needs, row('2026-11-02', { recordedConsent: true }));
    await give(needs, { do: 'withdraw-consent', to: 'steward' });
    await take(needs, row('2026-11-02', { ...second, recordedConsent: true }));
    expect(await told(needs)).toEqual([]);
  });

  it('counts in the row that moves a case and lets it go on', async () => {
    const needs = await twoWorkplaces();
    await take(needs, row('2026-10-26', { lastDay: '2026-10-30', recordedConsent: true }));
    await take(needs, row('2026-11-02', { ...second, recordedConsent: true }));
    expect([(await caseOf(needs)).status, await told(needs)]).toEqual(['open', ['steward-second']]);
  });
});
