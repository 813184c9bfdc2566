import { localDay, localTime, type Moment } from '../shared/calendar/moment.ts';
import type { Language } from '../shared/case/roles.ts';
import { dateWords, timeWords } from '../shared/messages/date-words.ts';

/** A moment in local time: `mandag den 16. november 2026 kl. 8`. */
export const momentWords = (moment: Moment, language: Language, zone?: string): string =>
  `${dateWords(localDay(moment, zone), language).long} ${timeWords(localTime(moment, zone), language)}`;

/** With its first letter large, to begin a line. */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
