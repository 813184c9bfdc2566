import type { Distance, DutyRule } from '../duty-rule.ts';
import type { DutyReminder } from '../policy.ts';
import { usualReminders } from '../usual-reminders.ts';
import { danishLaw, danishLawOnce, foaHandbook, usual } from './sources.ts';

/** The first word comes three months before it runs out, also to the member; then as for other duties. Source: § 56, domain.md. */
const renewal: readonly DutyReminder[] = [
  { stage: 'heads-up', to: 'responsible', channel: 'email', when: { kind: 'months-before-due', months: 3 } },
  { stage: 'heads-up', to: 'member', channel: 'sms', when: { kind: 'months-before-due', months: 3 } },
  ...usualReminders,
];

type Facts = Pick<DutyRule, 'basis' | 'source' | 'checkedOn' | 'confidence' | 'responsible' | 'reminders'> & {
  readonly id: string;
  /** What its commands call it: `56-agreement` in `make-56-agreement`. */
  readonly name: string;
  /** Reviewed, renewed or talked about so long after it began: each a date of its own. */
  readonly after: readonly Distance[];
  /** The date of the review may be agreed. */
  readonly review?: boolean;
  readonly runsOutAfterMonths?: number;
};

/** The municipality approves a § 56 agreement for at most two years at a time. Source: SDL § 56. */
const longest56 = 24;

/** An agreement: made from a day, looked at again after a time, ended. Making it anew renews it. */
const agreement = ({ id, name, after, review = false, ...facts }: Facts): DutyRule => ({
  id,
  starts: [
    {
      when: { fact: `${id}-made` },
      due: after.map((distance) =>
        review
          ? { kind: 'fact-date', field: 'review', otherwise: { field: 'from', plus: distance } }
          : { kind: 'fact-date', field: 'from', plus: distance },
      ),
    },
  ],
  closes: [`${id}-looked-at`],
  endedBy: `${id}-ended`,
  commands: [
    {
      do: `make-${name}`,
      records: `${id}-made`,
      day: 'today',
      needs: ['from'],
      ...(review ? { may: ['review'] } : {}),
    },
    // Also from a later case, which has none of it itself.
    { do: `review-${name}`, records: `${id}-looked-at`, day: 'on', may: ['on'], standsAlone: true },
    { do: `end-${name}`, records: `${id}-ended`, day: 'on', may: ['on'], standsAlone: true },
  ],
  visibleTo: 'employer-and-consented',
  agreement: true,
  outlivesAbsence: true,
  alsoTells: ['member'],
  ...facts,
  ...usual,
});

/** Agreements outlive cases and are objects of their own. Source: domain.md "Agreements". */
export const agreements: readonly DutyRule[] = [
  agreement({
    id: 'agreement-56',
    name: '56-agreement',
    after: [{ months: longest56 }],
    runsOutAfterMonths: longest56,
    responsible: 'hr',
    reminders: renewal,
    basis: 'SDL § 56',
    ...danishLaw,
  }),
  agreement({
    id: 'protected-job',
    name: 'protected-job',
    after: [{ months: 6 }],
    review: true,
    responsible: 'leader',
    basis: 'Aftalebaseret skånejob; opfølgning efter aftale, FOA nævner 6 måneder',
    ...foaHandbook,
  }),
  agreement({
    id: 'retained-flexjob',
    name: 'retained-flexjob',
    after: [{ months: 12 }],
    responsible: 'leader',
    basis: 'Fastholdelsesfleksjob: 12 måneder på særlige vilkår først',
    ...danishLaw,
    source: 'Lov om en aktiv beskæftigelsesindsats',
  }),
  agreement({
    id: 'flexjob',
    name: 'flexjob',
    // A talk every year; the municipality looks at it after 2.5, 4.5 and 5 years.
    after: [12, 24, 30, 36, 48, 54, 60].map((months) => ({ months })),
    responsible: 'leader',
    basis: 'Fleksjob: årlig samtale, status efter 2,5 og 4,5 år, 5 år',
    ...danishLawOnce,
    source: 'Lov om en aktiv beskæftigelsesindsats, gengivet i en håndbog',
  }),
  agreement({
    id: 'mentor',
    name: 'mentor',
    after: [{ months: 6 }],
    responsible: 'leader',
    basis: 'Mentor: opfølgning efter 6 måneder',
    ...foaHandbook,
  }),
];
