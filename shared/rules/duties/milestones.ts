import type { DutyRule } from '../duty-rule.ts';
import { checkedOn, danishLaw, goodWorkplace, localPolicy } from './sources.ts';

export const welcome: DutyRule = {
  id: 'welcome',
  starts: [{ when: 'always', due: { kind: 'opening-plus-working-days', workingDays: 2 } }],
  closes: ['letter-given'],
  responsible: 'hr',
  visibleTo: 'employer-and-consented',
  basis: 'GDPR art. 13-14',
  source: 'Databeskyttelsesforordningen; fristen er arbejdspladsens egen',
  checkedOn,
  confidence: 'S',
  counting: 'day-0',
  roll: 'stands',
  lateness: 'send-late',
};

export const contact14d: DutyRule = {
  id: 'contact-14d',
  starts: [{ when: 'always', due: { kind: 'first-day-plus', days: 14, policyDays: 'contactDays' } }],
  closes: ['contact-made'],
  responsible: 'first-contact',
  visibleTo: 'employer-and-consented',
  ...localPolicy,
  source: 'Den gode Arbejdsplads (Socialpædagogerne), eksempel',
  counting: 'day-0',
  roll: 'stands',
  lateness: 'late-text',
};

/** The policy's own contact days, such as day 2, 6 and 14. None in the default policy. */
export const leaderContact: DutyRule = {
  id: 'leader-contact',
  starts: [{ when: 'always', due: { kind: 'contact-days' } }],
  closes: ['leader-contact-made'],
  commands: [{ do: 'record-leader-contact', records: 'leader-contact-made', day: 'on', may: ['on'] }],
  responsible: 'leader',
  visibleTo: 'employer-and-consented',
  reminders: [
    { stage: 'reminder', to: 'leader', channel: 'email', when: { kind: 'days-before-due', days: 0 } },
    { stage: 'overdue', to: 'leader', channel: 'email', when: { kind: 'working-days-after-due', days: 1 } },
    { stage: 'escalation', to: 'hr', channel: 'email', when: { kind: 'working-days-after-due', days: 5 } },
  ],
  ...localPolicy,
  counting: 'day-0',
  roll: 'stands',
  lateness: 'skip',
};

export const talk4w: DutyRule = {
  id: 'talk-4w',
  starts: [{ when: 'always', due: { kind: 'first-day-plus', days: 28 } }],
  closes: ['talk-held'],
  commands: [{ do: 'record-employment-ends', records: 'employment-ends', day: 'today', needs: ['leaves'] }],
  callByDays: 21,
  unlessLeavesWithinDays: 56,
  responsible: 'leader',
  visibleTo: 'employer-and-consented',
  basis: 'SDL § 7 a',
  source: 'Lov om sygedagpenge; indkaldelsesfristen er arbejdspladsens egen',
  checkedOn,
  confidence: 'V',
  counting: 'day-0',
  roll: 'stands',
  lateness: 'late-text',
};

/** Source: SDL § 40(1); variants § 40(2): 1 week after the employer period, which ends on D + 29; § 40(3); § 56 and flexjob: 3 months. */
export const notice5w: DutyRule = {
  id: 'notice-5w',
  starts: [
    {
      when: 'always',
      due: {
        kind: 'first-day-plus',
        days: 35,
        variants: [
          { when: { shortRefundDays: 30 }, months: 3 },
          { when: { pays: 'benefit-only' }, days: 36 },
          { when: { pays: 'nothing' }, days: 14 },
        ],
      },
    },
  ],
  closes: ['municipality-notified'],
  commands: [{ do: 'record-employer-pays', records: 'employer-pays', day: 'today', needs: ['pays'] }],
  responsible: 'hr',
  visibleTo: 'employer',
  // The refund of an absence over 30 days hangs on it, also when somebody is back before week 5.
  outlivesLongerThan: 30,
  basis: 'SDL §§ 40, stk. 1, og 30',
  ...danishLaw,
  counting: 'day-0',
  roll: 'stands',
  lateness: 'late-text',
};

/** The end of the 8th week, where D is day 1: 8 × 7 − 1 days after D. */
const endOfWeek8 = [{ when: 'always', due: { kind: 'first-day-plus', days: 55 } }] as const;

export const municipalFollowup8w: DutyRule = {
  id: 'followup-8w',
  starts: endOfWeek8,
  closes: ['followup-held'],
  responsible: 'municipality',
  visibleTo: 'member-and-consented',
  letterWins: true,
  basis: 'SDL § 13 b (2023)',
  ...danishLaw,
  source: 'Lov om sygedagpenge, som den gjaldt i 2023',
  counting: 'day-1',
  roll: 'stands',
  lateness: 'skip',
};

export const workplaceFollowup8w: DutyRule = {
  id: 'followup-8w',
  starts: endOfWeek8,
  closes: ['followup-held'],
  responsible: 'leader',
  visibleTo: 'employer-and-consented',
  letterWins: true,
  basis: 'Arbejdspladsens egen opfølgning',
  ...goodWorkplace,
  counting: 'day-1',
  roll: 'stands',
  lateness: 'late-text',
};

export const revaluation22w: DutyRule = {
  id: 'revaluation-22w',
  starts: [{ when: 'always', due: { kind: 'counted-weeks' } }],
  closes: [],
  commands: [{ do: 'record-over-pension-age', records: 'over-pension-age', day: 'today' }],
  responsible: 'municipality',
  visibleTo: 'employer-and-consented',
  letterWins: true,
  basis: 'SDL §§ 24 og 27',
  ...danishLaw,
  source: 'Lov om sygedagpenge; udregningen er et skøn',
  counting: 'day-0',
  roll: 'stands',
  lateness: 'send-late',
};
