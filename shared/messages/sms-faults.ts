import type { Language } from '../case/roles.ts';
import { forbiddenWordsIn } from './forbidden-words.ts';
import { septets, septetsPerSegment } from './gsm7.ts';

/** Danish operators stop messages with links; a dot between two letters reads as one. */
const link = /:\/\/|\p{L}\.\p{L}/u;

/** What makes an SMS worth sending: a date, something to do, or the word that nothing is to be done. */
const useful: Readonly<Record<Language, RegExp>> = {
  da: /dag d\. \d|(?<!\p{L})(log ind|ring til|tjek|husk|se på|se den nye|hold øje|slå dem til)(?!\p{L})|behøver ikke gøre/iu,
  en: /day \d|\b(log in|call the|check|remember|see in|see the new|keep an eye|turn them on)\b|nothing to do|need not do/i,
};

/** What is wrong with an SMS, as rules for whoever writes texts; nothing when it may be sent. */
export function smsFaults(text: string, language: Language): readonly string[] {
  const length = septets(text);
  return [
    ...(length === undefined ? ['holds a character outside GSM-7'] : []),
    ...(length !== undefined && length > septetsPerSegment ? [`takes ${length} septets of ${septetsPerSegment}`] : []),
    ...(/\.\.\.| - /.test(text) ? ['holds an ellipsis or a dash'] : []),
    ...(link.test(text) ? ['holds what reads as a link'] : []),
    ...(useful[language].test(text) ? [] : ['has no date, action or release']),
    ...forbiddenWordsIn(text, language).map((word) => `says "${word}"`),
  ];
}
