import { isoDay, parseDay, plusDays } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { FormState } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import type { RowsField } from '../forms/rows-field.ts';
import type { Action, ActionContext } from './action.ts';
import { isTaken } from './is-taken.ts';

const words = {
  da: {
    from: 'Fra hvilken dag?',
    percent: 'Fravær i procent i begyndelsen',
    percentHint: 'Mellem 1 og 99.',
    review: 'Hvornår følger I op?',
    weeks: 'Fraværstimer uge for uge',
    weeksHint:
      'De timer, der ikke arbejdes: mellem 4 og 37 om ugen. Uge 1 begynder den første dag. En tom uge bliver som ugen før.',
    week: (number: number) => `Uge ${number}`,
    hours: 'Timers fravær',
    first: 'Skriv timerne i den første uge.',
    range: 'Skriv et tal mellem 4 og 37.',
  },
  en: {
    from: 'From which day?',
    percent: 'Absence in per cent at the beginning',
    percentHint: 'Between 1 and 99.',
    review: 'When do you follow up?',
    weeks: 'Hours of absence week by week',
    weeksHint:
      'The hours that are not worked: between 4 and 37 a week. Week 1 begins on the first day. An empty week is like the one before.',
    week: (number: number) => `Week ${number}`,
    hours: 'Hours of absence',
    first: 'Write the hours of the first week.',
    range: 'Write a number between 4 and 37.',
  },
} as const;

/** A quarter of a year: longer plans are made anew at the review. */
const weeks = Array.from({ length: 12 }, (_, place) => place + 1);
const nameOf = (week: number): string => `week${week}`;

/** Partial leave is at least 4 hours' absence of the 37 of a week (SDL § 53). */
const least = 4;
const most = 37;

function weeksField({ view: { language } }: ActionContext): RowsField {
  const said = words[language];
  const rows = weeks.map((week) => ({
    label: said.week(week),
    fields: [
      { kind: 'number', name: nameOf(week), label: `${said.week(week)}: ${said.hours}`, optional: true },
    ] as const,
  }));
  return { kind: 'rows', name: 'weeks', label: said.weeks, hint: said.weeksHint, columns: [said.hours], rows };
}

function fields(context: ActionContext): readonly Field[] {
  const said = words[context.view.language];
  return [
    { kind: 'date', name: 'from', label: said.from, min: isoDay(context.sickLeave.firstDay) },
    { kind: 'number', name: 'percent', label: said.percent, hint: said.percentHint },
    weeksField(context),
    { kind: 'date', name: 'review', label: said.review, min: isoDay(context.today) },
  ];
}

type Typed = Readonly<Record<string, unknown>>;

function check(typed: Typed, language: Language): FormState['errors'] | undefined {
  const said = words[language];
  const errors: Record<string, string> = {};
  if (typed[nameOf(1)] === undefined) errors[nameOf(1)] = said.first;
  for (const week of weeks) {
    const hours = typed[nameOf(week)];
    if (hours !== undefined && (Number(hours) < least || Number(hours) > most)) errors[nameOf(week)] = said.range;
  }
  return Object.keys(errors).length === 0 ? undefined : errors;
}

/** Each week that says something is a step, from the day on which that week begins. */
function shape(typed: Typed): Typed {
  const { from, percent, review } = typed;
  const first = parseDay(String(from));
  if (first === undefined) return typed;
  const steps = weeks.flatMap((week) => {
    const hours = typed[nameOf(week)];
    return hours === undefined ? [] : [{ from: isoDay(plusDays(first, (week - 1) * 7)), hours }];
  });
  return { from, percent, review, hours: typed[nameOf(1)], steps };
}

/** A partial return is agreed week by week. */
export const partialReturnAction: Action = {
  name: 'agree-partial-return',
  command: 'agree-partial-return',
  title: { da: 'Aftal en delvis tilbagevenden', en: 'Agree a partial return' },
  submit: { da: 'Gem aftalen', en: 'Save the agreement' },
  intro: {
    da: 'Tal om timer og opgaver, aldrig om helbred. Kommunen skal godkende en delvis raskmelding. Ferie undervejs kræver, at den sygemeldte først er raskmeldt.',
    en: 'Talk about hours and tasks, never about health. The municipality has to approve a partial return. Holiday meanwhile means being fit for work first.',
  },
  done: { da: 'Aftalen er gemt uge for uge.', en: 'The agreement is saved week by week.' },
  fields,
  check,
  shape,
  initial: ({ today }) => ({ from: isoDay(today) }),
  group: 'returning',
  isOffered: (context) =>
    isTaken(context, { do: 'agree-partial-return', percent: 50, hours: 18, review: isoDay(context.today) }),
};
