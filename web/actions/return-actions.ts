import { isoDay, plusDays } from '../../shared/calendar/day.ts';
import { outcomes } from '../../shared/case/facts.ts';
import { outcomeNames } from '../../shared/messages/choice-names.ts';
import type { Action } from './action.ts';
import { isTaken } from './is-taken.ts';

const words = {
  da: {
    expected: 'Hvornår ventes den første dag tilbage?',
    last: 'Sidste fraværsdag',
    lastHint: 'Dagen før den første dag tilbage på arbejdet.',
    outcome: 'Hvordan sluttede fraværet?',
    again: 'Fra hvilken dag fortsætter fraværet?',
  },
  en: {
    expected: 'When is the first day back expected?',
    last: 'Last day of absence',
    lastHint: 'The day before the first day back at work.',
    outcome: 'How did the absence end?',
    again: 'From which day does the absence go on?',
  },
} as const;

/** How an absence comes to its end, and goes on after all. */
export const returnActions: readonly Action[] = [
  {
    name: 'record-expected-return',
    command: 'record-expected-return',
    title: { da: 'Forventet tilbage', en: 'Expected back' },
    submit: { da: 'Gem', en: 'Save' },
    intro: {
      da: 'Ingen frister flytter sig. Du bliver spurgt arbejdsdagen efter, hvis der stadig er fravær.',
      en: 'No deadlines move. You are asked on the working day after, should the absence go on.',
    },
    done: { da: 'Den forventede dag er noteret.', en: 'The expected day is noted.' },
    fields: ({ view, today }) => [
      { kind: 'date', name: 'on', label: words[view.language].expected, min: isoDay(today) },
    ],
    initial: ({ sickLeave: { expectedReturn } }) =>
      expectedReturn === undefined ? {} : { on: isoDay(expectedReturn.on) },
    group: 'returning',
    isOffered: (context) => isTaken(context, { do: 'record-expected-return', on: isoDay(context.today) }),
  },
  {
    name: 'end-absence',
    command: 'end-absence',
    title: { da: 'Fraværet er slut', en: 'The absence has ended' },
    submit: { da: 'Se virkningen', en: 'See the effect' },
    done: { da: 'Fraværet er afsluttet. Her er, hvad der følger.', en: 'The absence has ended. This is what follows.' },
    previews: true,
    fields: ({ view: { language }, sickLeave, today }) => {
      const said = words[language];
      return [
        {
          kind: 'date',
          name: 'on',
          label: said.last,
          hint: said.lastHint,
          min: isoDay(sickLeave.firstDay),
          max: isoDay(plusDays(today, aheadDays)),
        },
        {
          kind: 'choice',
          name: 'outcome',
          label: said.outcome,
          options: outcomes.map((value) => ({ value, label: outcomeNames[value][language] })),
        },
      ];
    },
    initial: ({ sickLeave, today }) => ({ on: isoDay(sickLeave.lastDay ?? today) }),
    group: 'returning',
    isOffered: (context) =>
      isTaken(context, {
        do: 'end-absence',
        on: isoDay(context.sickLeave.lastDay ?? context.today),
        outcome: 'unknown',
      }),
    next: ({ sickLeave }) => `/cases/${sickLeave.caseId}/what-follows`,
  },
  {
    name: 'continue-absence',
    command: 'continue-absence',
    title: { da: 'Fraværet fortsætter alligevel', en: 'The absence goes on after all' },
    submit: { da: 'Se virkningen', en: 'See the effect' },
    done: { da: 'Fraværet fortsætter.', en: 'The absence goes on.' },
    previews: true,
    fields: ({ view }) => [{ kind: 'date', name: 'from', label: words[view.language].again }],
    initial: ({ sickLeave: { lastDay } }) => (lastDay === undefined ? {} : { from: isoDay(plusDays(lastDay, 1)) }),
    group: 'corrections',
    isOffered: (context) =>
      context.sickLeave.status === 'closed' &&
      isTaken(context, { do: 'continue-absence', from: isoDay(context.today) }),
  },
];

/** As far ahead as an absence may be ended. Source: shared/case/decide-course. */
const aheadDays = 14;
