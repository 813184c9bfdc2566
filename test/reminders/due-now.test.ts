import { describe, expect, it } from 'vitest';
import { planOf } from '../../shared/case/plan-of.ts';
import { dutyNow } from '../../shared/reminders/due-now.ts';
import type { Owed } from '../../shared/reminders/owed.ts';
import { openingKey } from '../../shared/rules/plan-types.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { momentAt } from '../support/local-time.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

const opened = given(caseOpened());
const lastCallToHr: Owed = {
  pk: 'CASE#case-1',
  sk: 'OWED#any',
  dutyId: 'welcome',
  key: '2026-11-04',
  stage: 'last-call',
  role: 'hr',
  channel: 'email',
  persons: ['hanne'],
  timing: 'on-time',
  text: 'welcome.last-call.hr',
  params: {},
  names: { due: '2026-11-04' },
  decidedAt: momentAt('2026-11-02T09:00'),
  complete: true,
};

function openingWordsToHr(...told: readonly Owed[]) {
  const duty = planOf(opened).duties.find(({ rule }) => rule.id === 'welcome');
  if (duty === undefined) throw new Error('Every plan has the welcome.');
  const now = momentAt('2026-11-02T09:30');
  const { reached } = dutyNow({ sickLeave: opened, duty, told, policy: policyOf(opened), now });
  return reached.filter(({ key, to }) => key === openingKey && to[0] === 'hr').map(({ stage }) => stage);
}

describe('the word at the opening', () => {
  it('is said while nothing else was', () => {
    expect(openingWordsToHr()).toEqual(['reminder']);
  });

  it('is not said after a last call of any date', () => {
    expect(openingWordsToHr(lastCallToHr)).toEqual([]);
    expect(openingWordsToHr({ ...lastCallToHr, key: '2026-11-03' })).toEqual([]);
  });
});
