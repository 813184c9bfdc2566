import { isoDay } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { FormState } from '../forms/field-state.ts';
import type { RowsField } from '../forms/rows-field.ts';
import type { ActionContext } from './action.ts';

const words = {
  da: {
    times: 'Hvornår kunne I tale sammen?',
    hint: 'Foreslå to eller tre tider. Den sygemeldte vælger en af dem eller foreslår en anden.',
    date: 'Dato',
    time: 'Klokken',
    row: (number: number) => `Tid ${number}`,
    both: 'Skriv både dato og klokkeslæt.',
    twice: 'Den tid står der allerede.',
    missing: 'Skriv mindst én tid.',
  },
  en: {
    times: 'When could you talk?',
    hint: 'Propose two or three times. The person on sick leave chooses one of them or proposes another.',
    date: 'Date',
    time: 'Time',
    row: (number: number) => `Time ${number}`,
    both: 'Write both date and time.',
    twice: 'That time is there already.',
    missing: 'Write at least one time.',
  },
} as const;

const places = [1, 2, 3] as const;
type Typed = Readonly<Record<string, unknown>>;

/** Up to three times, a row each. */
export function timesField({ view, today }: ActionContext): RowsField {
  const said = words[view.language];
  const rows = places.map((place) => ({
    label: said.row(place),
    fields: [
      {
        kind: 'date',
        name: `on${place}`,
        label: `${said.row(place)}: ${said.date}`,
        min: isoDay(today),
        optional: true,
      },
      { kind: 'time', name: `time${place}`, label: `${said.row(place)}: ${said.time}`, optional: true },
    ] as const,
  }));
  return { kind: 'rows', name: 'times', label: said.times, hint: said.hint, columns: [said.date, said.time], rows };
}

const typedTimes = (typed: Typed) =>
  places
    .map((place) => ({ place, on: typed[`on${place}`], time: typed[`time${place}`] }))
    .filter(({ on, time }) => on !== undefined || time !== undefined);

/** A date without a time is none, and the same time twice is one. */
export function checkTimes(typed: Typed, language: Language): FormState['errors'] | undefined {
  const said = words[language];
  const times = typedTimes(typed);
  if (times.length === 0) return { on1: said.missing };
  const errors: Record<string, string> = {};
  for (const { place, on, time } of times) {
    if (on === undefined) errors[`on${place}`] = said.both;
    else if (time === undefined) errors[`time${place}`] = said.both;
    else if (times.some((other) => other.place < place && other.on === on && other.time === time))
      errors[`time${place}`] = said.twice;
  }
  return Object.keys(errors).length === 0 ? undefined : errors;
}

export const shapeTimes = (typed: Typed): Typed => ({ times: typedTimes(typed).map(({ on, time }) => ({ on, time })) });
