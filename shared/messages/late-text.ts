import type { Language } from '../case/roles.ts';
import type { TextId } from './text-asks.ts';

const mark = '+late';

/** The id of the text that the late variant of a text, or the text itself, is made from. */
export const ownTextId = (textId: string): string => (isLateText(textId) ? textId.slice(0, -mark.length) : textId);

/** Whether a text is a mail that begins with a word on why it comes late. */
export const isLateText = (textId: string): boolean => textId.endsWith(mark);

/** Whether a text says, in one way or the other, that it comes late. */
export const isExcuse = (textId: string): boolean => isLateText(textId) || textId === ('late.staff' satisfies TextId);

type Late = {
  readonly toMember: boolean /** The date that the text speaks of as coming has passed. */;
  readonly isOver: boolean;
};

/** What is said instead of a text that comes late: its own words after an excuse while they hold, else words that hold for any duty. */
export function lateTextFor(textId: string, { toMember, isOver }: Late): string {
  if (!isOver) return `${textId}${mark}`;
  return (toMember ? 'late.member' : 'late.staff') satisfies TextId;
}

/** How a mail begins that comes late. */
export const lateWords = {
  da: 'Denne mail kommer senere, end den skulle. Det er vores fejl, og det beklager vi. Datoerne i den er rigtige.',
  en: 'This mail comes later than it should. That is our fault, and we are sorry. The dates in it are right.',
} as const satisfies Record<Language, string>;
