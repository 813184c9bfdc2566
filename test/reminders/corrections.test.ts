import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { correctionsFor } from '../../shared/reminders/corrections.ts';
import type { Owed } from '../../shared/reminders/owed.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { momentAt } from '../support/local-time.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

const owed = (facts: Partial<Owed>): Owed => ({
  pk: 'CASE#case-1',
  sk: 'OWED#any',
  dutyId: 'talk-4w',
  key: '2026-11-30',
  stage: 'heads-up',
  role: 'leader',
  channel: 'email',
  persons: ['lea'],
  timing: 'on-time',
  text: 'talk-4w.heads-up.leader',
  params: {},
  names: { due: '2026-11-30' },
  decidedAt: momentAt('2026-11-16T08:00'),
  complete: true,
  ...facts,
});

/** The talk is due on 3 December now. */
const moved: SickLeave = given(caseOpened({ firstDay: '2026-11-05' }));

const corrections = (sickLeave: SickLeave, ...told: readonly Owed[]) => correctionsOf('talk-4w', sickLeave, told);

function correctionsOf(dutyId: string, sickLeave: SickLeave, told: readonly Owed[]) {
  const duty = planOf(sickLeave).duties.find(({ rule }) => rule.id === dutyId);
  if (duty === undefined) throw new Error(`Every plan has ${dutyId}.`);
  return correctionsFor({ sickLeave, duty, told, policy: policyOf(sickLeave) });
}

describe('a correction', () => {
  it('names the dates as they are now to those who were told others', () => {
    expect(corrections(moved, owed({ names: { due: '2026-11-30', callBy: '2026-11-23' } }))).toEqual([
      { role: 'leader', channel: 'email', persons: ['lea'], names: { due: '2026-12-03', callBy: '2026-11-26' } },
    ]);
  });

  it('is owed to nobody whose newest message names the date that holds', () => {
    const newer = owed({ names: { due: '2026-12-03' }, decidedAt: momentAt('2026-11-18T08:00') });
    expect(corrections(moved, owed({}), newer)).toEqual([]);
    expect(corrections(moved, newer, owed({}))).toEqual([]);
  });

  it('counts as older than a reminder that was decided with it', () => {
    const at = momentAt('2026-11-18T08:00');
    const correction = owed({ stage: 'correction', names: { due: '2026-12-03' }, decidedAt: at });
    expect(corrections(moved, owed({ names: { due: '2026-12-04' }, decidedAt: at }), correction)).toHaveLength(1);
  });

  it('is one per channel, for all persons of a role', () => {
    const told = [
      owed({}),
      owed({ persons: ['nina'], stage: 'reminder' }),
      owed({ role: 'member', channel: 'sms', persons: ['member-1'] }),
    ];
    expect(corrections(moved, ...told).map(({ role, persons }) => [role, persons])).toEqual([
      ['leader', ['lea', 'nina']],
      ['member', ['member-1']],
    ]);
  });

  it('is owed to nobody about another duty, a message without a date, or a duty that is done', () => {
    expect(corrections(moved, owed({ dutyId: 'notice-5w' }))).toEqual([]);
    expect(corrections(moved, owed({ names: {} }))).toEqual([]);
    const held = { fact: 'talk-held', on: day('2026-11-17'), at: momentAt('2026-11-17T09:00'), in: 3, details: {} };
    expect(corrections({ ...moved, facts: [held] }, owed({}))).toEqual([]);
  });

  it('is owed to nobody who may not know any more', () => {
    expect(corrections(moved, owed({ role: 'steward', persons: ['sten'] }))).toEqual([]);
  });

  it('is owed to nobody of the employer about a duty that another rule set has made the member’s own', () => {
    const told = [owed({ dutyId: 'followup-8w', names: { due: '2026-12-27' } })];
    expect(correctionsOf('followup-8w', moved, told)).toHaveLength(1);
    expect(correctionsOf('followup-8w', { ...moved, ruleSet: 'dk-2023' }, told)).toEqual([]);
    const hers = told.map((one) => ({ ...one, role: 'member' as const, channel: 'sms' as const }));
    expect(correctionsOf('followup-8w', { ...moved, ruleSet: 'dk-2023' }, hers)).toHaveLength(1);
  });
});
