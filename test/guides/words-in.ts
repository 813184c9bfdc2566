import type { Words } from '../../shared/guides/guide.ts';

/** Words and where they stand: `leader.talk-4w.mayAsk.0`. */
export type Placed = { readonly place: string; readonly words: Words };

const isWords = (value: object): value is Words =>
  'da' in value && 'en' in value && typeof value.da === 'string' && typeof value.en === 'string';

/** All words anywhere inside a value. */
export function wordsIn(value: unknown, place: string): readonly Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [{ place, words: value }];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${place}.${key}`));
}

export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** A sentence ends where a full stop, question mark or exclamation mark is followed by a space and a capital. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!]"?)\s+(?=["A-ZÆØÅ§])/);
