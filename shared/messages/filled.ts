import { day } from '../calendar/day.ts';
import type { Language } from '../case/roles.ts';
import { type DateWords, dateWords, timeWords } from './date-words.ts';
import { type DateParam, dateParams, type ParamName, type Params } from './params.ts';

type Words = Readonly<Record<DateParam, DateWords> & Record<'alias' | 'talkTime', string>>;

/** What a text is written from: the parameters it needs, in words, perhaps those it can do without, and the product's name. */
export type Filled<Need extends ParamName, May extends ParamName = never> = Pick<Words, Need> &
  Partial<Pick<Words, May>> & { readonly product: string };

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

/** The parameters in words. @throws RangeError when one has another shape than its own: only so can no name slip into a text. */
export function fill(params: Params, language: Language): Partial<Words> {
  const filled: Partial<Writable<Words>> = {};
  for (const name of dateParams) {
    const date = params[name];
    if (date !== undefined) filled[name] = dateWords(day(shaped(/^\d{4}-\d\d-\d\d$/, date)), language);
  }
  if (params.alias !== undefined) filled.alias = shaped(/^[A-Z0-9]{4}$/, params.alias);
  if (params.talkTime !== undefined) filled.talkTime = timeWords(shaped(/^\d\d:\d\d$/, params.talkTime), language);
  return filled;
}

/** Whether every parameter that a text needs is there. */
export const hasAll = <Need extends ParamName>(
  filled: Partial<Words>,
  needs: readonly Need[],
): filled is Pick<Words, Need> => needs.every((name) => filled[name] !== undefined);

function shaped(shape: RegExp, text: string): string {
  // The text itself stays out of the error: it may be what must not be known.
  if (!shape.test(text)) throw new RangeError(`A parameter does not look like ${shape.source}.`);
  return text;
}
