import { describe, expect, it } from 'vitest';
import { may } from '../../../shared/access/may.ts';
import { planOf } from '../../../shared/case/plan-of.ts';
import type { Role } from '../../../shared/case/roles.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import { type Asked, afterCommands, followedBy } from '../../support/after-commands.ts';
import { caseOpened } from '../../support/sick-leave.ts';

/** Commands that start duties of all kinds, on Monday 30 November 2026. */
const busy = [
  { do: 'record-municipality-notified' },
  { do: 'record-information-letter-sent' },
  { do: 'expect-long-absence' },
  { do: 'expect-broad-assessment' },
  { do: 'record-municipal-talk', on: '2027-01-14' },
  { do: 'record-decision', received: '2026-11-30', kind: 'other' },
  { do: 'record-benefit-lapsed', received: '2026-11-30' },
  { do: 'record-dismissal-warning', received: '2026-11-30', answerBy: '2026-12-14' },
  { do: 'call-capability-statement', due: '2026-12-14' },
  { do: 'agree-partial-return', percent: 50, hours: 18, review: '2027-01-04' },
  { do: 'call-roundtable', on: '2027-01-11', participants: ['leader'] },
  { do: 'make-56-agreement', from: '2027-01-01' },
].map((command): Asked => ['2026-11-30T10:00', command]);

const alone = afterCommands(caseOpened(), ...busy);
const withSteward = followedBy(alone, ['2026-11-30T11:00', { do: 'give-consent', to: 'steward' }]);

/** The member’s own: municipal duties, decisions, appeals, warnings of dismissal, her preparation. */
const herOwn = [
  'info-form',
  'disagree-letter',
  'municipal-talk',
  'broad-assessment',
  'ask-for-support',
  'appeal',
  'lapse',
  'dismissal-warning',
];

const seenBy = (role: Role, sickLeave: SickLeave, personId = `some-${role}`): readonly string[] =>
  planOf(sickLeave)
    .duties.filter(({ rule }) =>
      may({ kind: 'person', personId, employerId: 'employer', role }, { see: rule.visibleTo }, sickLeave),
    )
    .map(({ id }) => id);

describe('who may see a duty', () => {
  it('is the member, all of them', () => {
    expect(seenBy('member', alone, 'member-1')).toEqual(planOf(alone).duties.map(({ id }) => id));
  });

  it.each(['leader', 'hr', 'employer-consultant'] as const)('is never the %s for what is her own', (role) => {
    const seen = seenBy(role, withSteward);
    expect(herOwn.filter((id) => seen.includes(id))).toEqual([]);
    expect(seen).toEqual(
      expect.arrayContaining(['talk-4w', 'notice-5w', 'fast-track', 'partial-return', 'roundtable']),
    );
  });

  it('is nobody among steward, safety representative and branch without her consent', () => {
    for (const role of ['steward', 'safety-rep', 'contact-person', 'union-consultant'] as const)
      expect(seenBy(role, alone)).toEqual([]);
  });

  it('is the steward with her consent, for what is her own too', () => {
    expect(seenBy('steward', withSteward)).toEqual(expect.arrayContaining(herOwn));
  });

  it('is not the branch when only the steward was let in', () => {
    expect(seenBy('union-consultant', withSteward)).toEqual([]);
  });

  it('is not the leader of another employer, nor a leader in her own case', () => {
    const elsewhere = { kind: 'person', personId: 'some-leader', employerId: 'another', role: 'leader' } as const;
    expect(may(elsewhere, 'see-case', alone)).toBe(false);
    expect(seenBy('leader', alone, 'member-1')).toEqual([]);
  });

  it('ends for the steward when the consent is withdrawn', () => {
    const withdrawn = followedBy(withSteward, ['2026-12-01T09:00', { do: 'withdraw-consent', to: 'steward' }]);
    expect(seenBy('steward', withdrawn)).toEqual([]);
  });
});
