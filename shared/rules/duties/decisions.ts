import type { DutyRule } from '../duty-rule.ts';
import { danishLaw, danishLawOnce, unverified, usual } from './sources.ts';

/** What a letter from the municipality or the employer sets going. The member's own; the employer's side never sees them. */
export const decisionDuties: readonly DutyRule[] = [
  {
    id: 'appeal',
    starts: [{ when: { fact: 'decision-received' }, due: { kind: 'fact-date', plus: { days: 28 } } }],
    closes: ['appeal-sent'],
    repeats: 'each',
    commands: [
      {
        do: 'record-decision',
        records: 'decision-received',
        day: 'received',
        needs: ['received', 'kind'],
        may: ['until'],
      },
      { do: 'record-appeal-sent', records: 'appeal-sent', day: 'on', may: ['on'] },
    ],
    responsible: 'member',
    visibleTo: 'member-and-consented',
    outlivesAbsence: true,
    letterWins: true,
    basis: 'Klage over afgørelse inden 4 uger',
    ...danishLaw,
    ...usual,
    // That a day off moves it has one source only; the four weeks are law.
    roll: 'next-working-day',
  },
  {
    id: 'lapse',
    starts: [{ when: { fact: 'benefit-lapsed' }, due: { kind: 'fact-date', plus: { days: 28 } } }],
    closes: ['benefit-resumed'],
    repeats: 'each',
    commands: [
      { do: 'record-benefit-lapsed', records: 'benefit-lapsed', day: 'received', needs: ['received'] },
      { do: 'record-benefit-resumed', records: 'benefit-resumed', day: 'on', may: ['on'] },
    ],
    responsible: 'member',
    visibleTo: 'member-and-consented',
    outlivesAbsence: true,
    letterWins: true,
    basis: 'SDL § 21',
    ...danishLaw,
    ...usual,
  },
  {
    id: 'dismissal-warning',
    starts: [{ when: { fact: 'dismissal-warned' }, due: { kind: 'fact-date', field: 'answerBy' } }],
    closes: ['dismissal-warning-answered'],
    repeats: 'each',
    commands: [
      {
        do: 'record-dismissal-warning',
        records: 'dismissal-warned',
        day: 'received',
        needs: ['received', 'answerBy'],
      },
      { do: 'record-dismissal-warning-answered', records: 'dismissal-warning-answered', day: 'on', may: ['on'] },
    ],
    responsible: 'member',
    visibleTo: 'member-and-consented',
    outlivesAbsence: true,
    reminders: [
      { stage: 'heads-up', to: 'union-consultant', channel: 'email', when: { kind: 'at-start' } },
      { stage: 'heads-up', to: 'steward', channel: 'email', when: { kind: 'at-start' } },
      { stage: 'reminder', to: 'member', channel: 'sms', when: { kind: 'days-before-due', days: 7 } },
      { stage: 'last-call', to: 'member', channel: 'sms', when: { kind: 'days-before-due', days: 1 } },
    ],
    basis: 'Partshøring',
    ...danishLawOnce,
    source: 'Ikke i håndbøgerne; spørg afdelingen',
    ...unverified,
    ...usual,
  },
];
