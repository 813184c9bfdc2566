import type { DutyRule } from '../duty-rule.ts';
import { usualReminders } from '../usual-reminders.ts';
import { foaHandbook, goodWorkplace, unverified, usual } from './sources.ts';

const twoAndSixWeeks = [{ days: 14 }, { days: 42 }] as const;

/** What the workplace does beside the milestones. Source: domain.md "Other duties". */
export const workplaceDuties: readonly DutyRule[] = [
  {
    id: 'follow-up-talk',
    starts: [
      { when: { fact: 'follow-up-called-for' }, due: { kind: 'fact-date', plus: { workingDays: 10 } } },
      { when: { fact: 'follow-up-talk-agreed' }, due: { kind: 'fact-date' } },
    ],
    // The sick-leave talk answers the same questions: one event satisfies both.
    closes: ['follow-up-talk-held', 'talk-held'],
    commands: [
      { do: 'agree-follow-up-talk', records: 'follow-up-talk-agreed', day: 'ahead', needs: ['on'] },
      { do: 'record-follow-up-talk-held', records: 'follow-up-talk-held', day: 'on', may: ['on'] },
    ],
    responsible: 'leader',
    visibleTo: 'employer-and-consented',
    basis: 'Aftale ved første kontakt',
    ...goodWorkplace,
    ...usual,
  },
  {
    id: 'partial-return',
    starts: [{ when: { fact: 'partial-return-agreed' }, due: { kind: 'fact-date', field: 'review' } }],
    closes: ['partial-return-reviewed'],
    commands: [
      {
        do: 'agree-partial-return',
        records: 'partial-return-agreed',
        day: 'today',
        needs: ['percent', 'hours', 'review'],
        may: ['from', 'steps'],
        notPast: ['review'],
      },
      { do: 'record-partial-return-reviewed', records: 'partial-return-reviewed', day: 'on', may: ['on'] },
    ],
    responsible: 'leader',
    alsoTells: ['member'],
    visibleTo: 'employer-and-consented',
    basis: 'SDL § 53',
    source: 'Lov om sygedagpenge',
    checkedOn: goodWorkplace.checkedOn,
    confidence: 'V',
    ...usual,
  },
  {
    id: 'tell-colleagues',
    starts: [
      'partial-return-agreed',
      'agreement-56-made',
      'protected-job-made',
      'flexjob-made',
      'retained-flexjob-made',
    ].map((fact) => ({
      when: { fact },
      due: { kind: 'fact-date', field: 'from', otherwise: { days: 0 } },
    })),
    closes: ['colleagues-told'],
    commands: [{ do: 'record-colleagues-told', records: 'colleagues-told', day: 'on', may: ['on'] }],
    responsible: 'leader',
    visibleTo: 'employer-and-consented',
    basis: 'Aftale mellem leder og den sygemeldte',
    ...goodWorkplace,
    ...usual,
    lateness: 'skip',
  },
  {
    id: 'roundtable',
    starts: [{ when: { fact: 'roundtable-called' }, due: { kind: 'fact-date' } }],
    closes: ['roundtable-held', 'roundtable-stopped'],
    commands: [
      {
        do: 'call-roundtable',
        records: 'roundtable-called',
        day: 'ahead',
        needs: ['on', 'participants'],
        may: ['time'],
      },
      { do: 'record-roundtable-held', records: 'roundtable-held', day: 'on', may: ['on'] },
      { do: 'stop-roundtable', records: 'roundtable-stopped', day: 'on', may: ['on'] },
    ],
    responsible: 'leader',
    alsoTells: ['member'],
    visibleTo: 'employer-and-consented',
    basis: 'Rundbordssamtale',
    ...foaHandbook,
    ...usual,
  },
  {
    id: 'workplace-adjustment',
    starts: [{ when: { fact: 'workplace-adjustment-applied-for' }, due: { kind: 'fact-date', plus: { days: 28 } } }],
    closes: ['workplace-adjustment-made'],
    commands: [
      {
        do: 'apply-for-workplace-adjustment',
        records: 'workplace-adjustment-applied-for',
        day: 'on',
        may: ['on'],
      },
      { do: 'record-workplace-adjustment-made', records: 'workplace-adjustment-made', day: 'on', may: ['on'] },
    ],
    responsible: 'leader',
    visibleTo: 'employer-and-consented',
    reminders: [
      { stage: 'heads-up', to: 'safety-rep', channel: 'email', when: { kind: 'at-start' } },
      ...usualReminders,
    ],
    basis: 'Arbejdsredskaber og indretning',
    ...foaHandbook,
    ...usual,
  },
  {
    id: 'work-trial',
    starts: [{ when: { fact: 'work-trial-planned' }, due: { kind: 'fact-date', field: 'from', plus: { days: -1 } } }],
    closes: ['steward-heard'],
    commands: [
      {
        do: 'plan-work-trial',
        records: 'work-trial-planned',
        day: 'today',
        needs: ['from'],
        may: ['weeks'],
        notPast: ['from'],
      },
      { do: 'record-steward-heard', records: 'steward-heard', day: 'on', may: ['on'] },
    ],
    responsible: 'leader',
    visibleTo: 'employer-and-consented',
    basis: 'Skriftlig høring af tillidsrepræsentanten før virksomhedspraktik',
    ...goodWorkplace,
    ...usual,
  },
  {
    id: 'injury-report',
    starts: [
      { when: 'injury', due: { kind: 'first-day-plus', days: 14 } },
      { when: { fact: 'work-injury-known' }, due: { kind: 'first-day-plus', days: 14 } },
    ],
    closes: ['injury-reported'],
    commands: [
      { do: 'record-work-injury', records: 'work-injury-known', day: 'today' },
      { do: 'record-injury-reported', records: 'injury-reported', day: 'on', may: ['on'] },
    ],
    responsible: 'leader',
    alsoTells: ['safety-rep'],
    visibleTo: 'employer-and-consented',
    outlivesAbsence: true,
    basis: 'Anmeldelse af arbejdsskade',
    source: 'Ikke slået op; spørg arbejdsmiljøorganisationen',
    ...unverified,
    ...usual,
  },
  {
    id: 'after-return',
    starts: [
      {
        when: { fact: 'returned' },
        due: twoAndSixWeeks.map((plus) => ({ kind: 'fact-date', nextWorkingDay: true, plus })),
      },
      {
        when: { fact: 'partial-return-agreed' },
        due: twoAndSixWeeks.map((plus) => ({ kind: 'fact-date', field: 'from', plus, otherwise: plus })),
      },
    ],
    closes: ['after-return-talk-held'],
    commands: [{ do: 'record-after-return-talk', records: 'after-return-talk-held', day: 'on', may: ['on'] }],
    responsible: 'leader',
    visibleTo: 'employer-and-consented',
    outlivesAbsence: true,
    basis: 'Samtale efter tilbagevenden, 2 og 6 uger efter',
    ...goodWorkplace,
    ...usual,
    lateness: 'skip',
  },
];
