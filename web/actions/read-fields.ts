import { isoDay } from '../../shared/calendar/day.ts';
import { holdsCpr } from '../../shared/case/cpr.ts';
import type { Language } from '../../shared/case/roles.ts';
import { fileDay } from '../../shared/intake/file-day.ts';
import type { FormState } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import { eachField, type RowsField } from '../forms/rows-field.ts';
import type { Posted } from './posted.ts';

const words = {
  da: {
    missing: 'Udfyld feltet.',
    choose: 'Vælg en af mulighederne.',
    chooseSome: 'Vælg mindst én af mulighederne.',
    date: 'Skriv en dato som 27-11-2026, eller vælg den.',
    time: 'Skriv et klokkeslæt som 10:00.',
    number: 'Skriv et tal, for eksempel 18,5.',
    cpr: 'Det ligner et cpr-nummer. Det er slettet her: skriv det aldrig.',
  },
  en: {
    missing: 'Fill in the field.',
    choose: 'Choose one of the possibilities.',
    chooseSome: 'Choose at least one of the possibilities.',
    date: 'Write a date as 27-11-2026, or pick one.',
    time: 'Write a time as 10:00.',
    number: 'Write a number, for example 18.5.',
    cpr: 'This looks like a CPR number. It has been removed here: never write one.',
  },
} as const;

export type FieldsRead = { readonly fields: Readonly<Record<string, unknown>>; readonly state: FormState };

/** What was typed, as a command takes it: dates as `yyyy-mm-dd`, numbers as numbers, what is empty left out. What cannot be read is an error of its field. */
export function readFields(fields: readonly Field[], posted: Posted, language: Language): FieldsRead {
  const values: Record<string, string | readonly string[]> = {};
  const errors: Record<string, string> = {};
  const read: Record<string, unknown> = {};
  for (const field of eachField(fields)) {
    const given = posted[field.name];
    const texts = (given === undefined ? [] : Array.isArray(given) ? given : [given])
      .filter((text): text is string => typeof text === 'string')
      .map((text) => text.trim())
      .filter((text) => text !== '');
    if (texts.some(holdsCpr)) {
      // It is not shown again either.
      errors[field.name] = words[language].cpr;
      continue;
    }
    values[field.name] = field.kind === 'ticks' ? texts : (texts[0] ?? '');
    const result = readOne(field, texts, language);
    if (result.error !== undefined) errors[field.name] = result.error;
    else if (result.value !== undefined) read[field.name] = result.value;
  }
  return { fields: read, state: { values, errors } };
}

type One = { readonly value?: unknown; readonly error?: string };

function readOne(field: Exclude<Field, RowsField>, texts: readonly string[], language: Language): One {
  const said = words[language];
  const [text] = texts;
  if (field.kind === 'ticks') {
    if (texts.length === 0) return field.atLeastOne === true ? { error: said.chooseSome } : {};
    return texts.every((one) => isOption(field, one)) ? { value: texts } : { error: said.choose };
  }
  if (text === undefined) {
    if (field.optional === true) return {};
    return { error: field.kind === 'choice' || field.kind === 'select' ? said.choose : said.missing };
  }
  switch (field.kind) {
    case 'choice':
    case 'select':
      return isOption(field, text) ? { value: text } : { error: said.choose };
    case 'date': {
      const day = fileDay(text);
      return day === undefined ? { error: said.date } : { value: isoDay(day) };
    }
    case 'time': {
      const time = timeOf(text);
      return time === undefined ? { error: said.time } : { value: time };
    }
    case 'number': {
      const number = Number(text.replace(',', '.'));
      return Number.isFinite(number) ? { value: number } : { error: said.number };
    }
    default:
      return { value: text };
  }
}

const isOption = (field: Extract<Field, { options: unknown }>, text: string): boolean =>
  field.options.some(({ value }) => value === text);

/** `9`, `9.30`, `09:30` as `09:30`. */
function timeOf(text: string): string | undefined {
  const [, hour, minute = '00'] = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?$/i.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
