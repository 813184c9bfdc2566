import type { DutyRule } from '../duty-rule.ts';
import { danishLaw, danishLawOnce, unverified, usual } from './sources.ts';

/** The benefit lapses until the form is in: two messages, at once and on day 5. Source: SDL §§ 11 and 21. */
export const infoForm: DutyRule = {
  id: 'info-form',
  starts: ['municipality-notified', 'form-sent'].map((fact) => ({
    when: { fact },
    due: { kind: 'fact-date', plus: { days: 8 } },
  })),
  closes: ['form-answered'],
  commands: [
    { do: 'record-form-sent', records: 'form-sent', day: 'on', may: ['on'] },
    { do: 'record-form-answered', records: 'form-answered', day: 'on', may: ['on'] },
  ],
  responsible: 'member',
  visibleTo: 'member-and-consented',
  // Benefit and refund for the days of absence hang on it, also when they are over.
  outlivesAbsence: true,
  letterWins: true,
  reminders: [
    { stage: 'heads-up', to: 'member', channel: 'sms', when: { kind: 'at-start' } },
    { stage: 'reminder', to: 'member', channel: 'sms', when: { kind: 'days-after-start', days: 5 } },
  ],
  basis: 'SDL §§ 11 og 21',
  ...danishLawOnce,
  ...usual,
  lateness: 'send-late',
};

export const disagreeLetter: DutyRule = {
  id: 'disagree-letter',
  starts: [{ when: { fact: 'information-letter-sent' }, due: { kind: 'fact-date', plus: { days: 8 } } }],
  closes: ['disagreement-sent'],
  outlivesAbsence: true,
  commands: [
    { do: 'record-information-letter-sent', records: 'information-letter-sent', day: 'on', may: ['on'] },
    { do: 'record-disagreement-sent', records: 'disagreement-sent', day: 'on', may: ['on'] },
  ],
  responsible: 'member',
  visibleTo: 'member-and-consented',
  letterWins: true,
  basis: 'SDL § 40, stk. 5',
  ...danishLaw,
  ...usual,
};

export const refundClaim: DutyRule = {
  id: 'refund-claim',
  starts: [{ when: { fact: 'refund-period-opened' }, due: { kind: 'fact-date', field: 'from', plus: { months: 3 } } }],
  closes: ['refund-claimed'],
  commands: [
    { do: 'open-refund-period', records: 'refund-period-opened', day: 'today', needs: ['from'] },
    { do: 'record-refund-claimed', records: 'refund-claimed', day: 'on', may: ['on'] },
  ],
  responsible: 'hr',
  visibleTo: 'employer',
  outlivesAbsence: true,
  basis: 'Refusion højst 3 måneder tilbage',
  ...danishLawOnce,
  ...usual,
};

export const fastTrack: DutyRule = {
  id: 'fast-track',
  starts: [{ when: { fact: 'long-absence-expected' }, due: { kind: 'first-day-plus', days: 35 } }],
  closes: ['fast-track-asked-for'],
  commands: [
    { do: 'expect-long-absence', records: 'long-absence-expected', day: 'today' },
    { do: 'ask-for-fast-track', records: 'fast-track-asked-for', day: 'on', may: ['on'] },
  ],
  responsible: 'leader',
  visibleTo: 'employer-and-consented',
  basis: 'SDL §§ 7 c, 7 e og 13 b',
  ...danishLaw,
  ...usual,
  lateness: 'skip',
};

export const retentionPlan: DutyRule = {
  id: 'retention-plan',
  starts: [{ when: { fact: 'retention-plan-asked-for' }, due: { kind: 'fact-date', field: 'due' } }],
  closes: ['retention-plan-made'],
  commands: [
    {
      do: 'ask-for-retention-plan',
      records: 'retention-plan-asked-for',
      day: 'today',
      needs: ['due'],
      notPast: ['due'],
    },
    { do: 'record-retention-plan-made', records: 'retention-plan-made', day: 'on', may: ['on'] },
  ],
  responsible: 'leader',
  alsoTells: ['member'],
  visibleTo: 'employer-and-consented',
  basis: 'SDL § 7 b',
  ...danishLaw,
  ...usual,
};

export const broadAssessment: DutyRule = {
  id: 'broad-assessment',
  starts: [
    {
      when: { fact: 'broad-assessment-expected' },
      due: { kind: 'fact-date', field: 'due', otherwise: { afterFirstDay: 90 } },
    },
  ],
  closes: ['broad-assessment-held'],
  commands: [
    { do: 'expect-broad-assessment', records: 'broad-assessment-expected', day: 'today', may: ['due'] },
    { do: 'record-broad-assessment-held', records: 'broad-assessment-held', day: 'on', may: ['on'] },
  ],
  responsible: 'municipality',
  visibleTo: 'member-and-consented',
  letterWins: true,
  basis: 'SDL § 7',
  ...danishLawOnce,
  ...usual,
};

const agreedTime = [
  { stage: 'reminder', to: 'member', channel: 'sms', when: { kind: 'days-before-due', days: 7 } },
  { stage: 'last-call', to: 'member', channel: 'sms', when: { kind: 'days-before-due', days: 1 } },
] as const;

/** A talk with the municipality. The municipality decides who is exempt; until it is known no date is made up. */
const municipalTalk: DutyRule = {
  id: 'municipal-talk',
  starts: [
    { when: { fact: 'municipal-talk-called' }, due: { kind: 'fact-date' } },
    { when: { fact: 'fast-track-asked-for' }, due: { kind: 'fact-date', plus: { days: 14 } } },
  ],
  closes: ['municipal-talk-held', 'found-exempt'],
  exemptBy: 'found-exempt',
  commands: [
    { do: 'record-municipal-talk', records: 'municipal-talk-called', day: 'ahead', needs: ['on'], may: ['time'] },
    { do: 'record-municipal-talk-held', records: 'municipal-talk-held', day: 'on', may: ['on'] },
    { do: 'record-exempt', records: 'found-exempt', day: 'on', may: ['on'], standsAlone: true },
    { do: 'record-not-exempt', records: 'found-not-exempt', day: 'on', may: ['on'] },
  ],
  responsible: 'municipality',
  visibleTo: 'member-and-consented',
  letterWins: true,
  reminders: agreedTime,
  basis: 'SDL § 13 b',
  ...danishLawOnce,
  ...usual,
  lateness: 'skip',
};

/** Four talks in the first six months until 2024, one since 2025: the letter names each. */
export const municipalTalkByLetter: DutyRule = { ...municipalTalk, repeats: 'each' };
export const municipalTalkOnce: DutyRule = municipalTalk;
/** Who is not exempt has one within half a year. */
export const municipalTalk2026: DutyRule = {
  ...municipalTalk,
  starts: [
    ...municipalTalk.starts,
    { when: { fact: 'found-not-exempt' }, due: { kind: 'first-day-plus-months', months: 6 } },
  ],
  basis: 'Lov nr. 1750 af 29. december 2025',
};

export const rehabTeam: DutyRule = {
  id: 'rehab-team',
  starts: [{ when: { fact: 'job-clarification-started' }, due: { kind: 'fact-date', plus: { days: 28 } } }],
  closes: ['rehab-team-met'],
  commands: [
    { do: 'record-job-clarification-started', records: 'job-clarification-started', day: 'on', may: ['on'] },
    { do: 'record-rehab-team-met', records: 'rehab-team-met', day: 'on', may: ['on'] },
  ],
  responsible: 'municipality',
  visibleTo: 'member-and-consented',
  letterWins: true,
  basis: 'Jobafklaring',
  ...danishLaw,
  ...usual,
};

/** After 2026 nobody has checked these: the same rule, said to be uncertain. */
export const unsure = (rule: DutyRule): DutyRule => ({ ...rule, ...unverified });
