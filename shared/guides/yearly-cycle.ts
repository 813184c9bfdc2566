import type { Origin, Words } from './guide.ts';
import { handbooks } from './origins.ts';

/** What comes back once a year whoever is away. The ids are those of their names in shared/messages/duty-names. */
export type YearlyTask = {
  readonly by: 'employer' | 'branch';
  /** No source names a month: `undefined` until an employer or a branch sets one. */
  readonly month: undefined;
  readonly what: Words;
  readonly bring: readonly Words[];
  readonly origin: Origin;
};

export const noMonthNamed: Words = {
  da: 'En gang om året. Håndbøgerne nævner ingen måned; vælg en, der passer jer.',
  en: 'Once a year. The handbooks name no month; choose one that suits you.',
};

const statistics: Words = {
  da: 'Tallene fra statistikken. Små tal vises ikke, så ingen kan genkendes.',
  en: 'The figures from the statistics. Small numbers are not shown, so that nobody can be recognised.',
};

/** Source: domain.md "Agreements", yearly duties. */
export const yearlyCycle = {
  'local-statistics': {
    by: 'employer',
    month: undefined,
    what: {
      da: 'Lav den lokale statistik over fravær, aftaler og opgaver klaret til tiden.',
      en: 'Make the local statistics of absences, agreements and tasks done in time.',
    },
    bring: [statistics],
    origin: handbooks,
  },
  'med-discussion': {
    by: 'employer',
    month: undefined,
    what: {
      da: 'Drøft det sociale kapitel i MED: hvad virker, og hvad skal ændres?',
      en: 'Discuss the social chapter in MED: what works, and what should change?',
    },
    bring: [
      statistics,
      {
        da: 'Et eller to spørgsmål, I vil have svar på. Ingen enkeltpersoner.',
        en: 'One or two questions that you want answered. No individuals.',
      },
    ],
    origin: handbooks,
  },
  'policy-revision': {
    by: 'employer',
    month: undefined,
    what: {
      da: 'Gennemgå fraværspolitikken: hvem kontakter først, hvornår, og hvad der skal ske derefter.',
      en: 'Revise the absence policy: who makes contact first, when, and what happens then.',
    },
    bring: [{ da: 'Det, I blev enige om i MED.', en: 'What you agreed on in MED.' }],
    origin: handbooks,
  },
  'action-plan-revision': {
    by: 'branch',
    month: undefined,
    what: {
      da: 'Gennemgå afdelingens handlingsplan, og se på, hvor længe medlemmer venter på svar.',
      en: "Revise the branch's action plan, and look at how long members wait for an answer.",
    },
    bring: [statistics],
    origin: { ...handbooks, source: 'Handlingsplanen fra FOA Odense' },
  },
} as const satisfies Readonly<Record<string, YearlyTask>>;
export type YearlyId = keyof typeof yearlyCycle;
