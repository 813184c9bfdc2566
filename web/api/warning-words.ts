import { wordRefusal } from '../../shared/case/refusal-words.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { IntakeReason } from '../../shared/intake/intake-reason.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  da: {
    'not-sickness': 'Koden er ikke sygdom, så der er ikke oprettet noget. I skal ikke gøre noget.',
    pregnancy: 'Graviditetsbetinget sygdom følger en anden lov, så der er ikke oprettet noget. Følg selv op.',
    'unknown-code': 'Koden er ukendt, så der er ikke oprettet noget. Send kind, hvis det er sygdom.',
    'leader-differs': 'En rolle nævner en anden leder for arbejdspladsen, og den gælder.',
    'ends-ahead': 'Den sidste dag ligger fremme, så fraværet står åbent. Send igen, når dagen er kommet.',
    'starts-ahead': 'Den første dag ligger fremme, så der er ikke oprettet noget. Send igen, når dagen er kommet.',
    'ended-otherwise': 'Fraværet er afsluttet med en anden dato, så intet er ændret. Ret datoen i forløbet.',
    'ended-long-ago': 'Fraværet sluttede for længere tid siden, end forløb gemmes, så der er ikke oprettet noget.',
    'began-long-ago': 'Fraværet begyndte for længere tid siden, end forløb gemmes, så der er ikke oprettet noget.',
    'unknown-workplace':
      'Ingen har en rolle på arbejdspladsen, så måske får ingen besked. Giv den en leder, eller send igen med det rigtige navn: så flytter forløbet dertil. Lederen får besked fra den næste dato. Fortæl selv om det, der er gået.',
    other: 'Noget er udeladt.',
  },
  en: {
    'not-sickness': 'The code is not for sickness, so nothing was opened. There is nothing to do.',
    pregnancy: 'Pregnancy-related sickness follows another law, so nothing was opened. Follow it up yourselves.',
    'unknown-code': 'The code is unknown, so nothing was opened. Send kind if it means sickness.',
    'leader-differs': 'A role names another leader of the workplace, who counts.',
    'ends-ahead': 'The last day lies ahead, so the absence stays open. Send it again when the day has come.',
    'starts-ahead': 'The first day lies ahead, so nothing was opened. Send it again when the day has come.',
    'ended-otherwise': 'The absence has ended on another day, so nothing was changed. Correct the day in the case.',
    'ended-long-ago': 'The absence ended longer ago than cases are kept, so nothing was opened.',
    'began-long-ago': 'The absence began longer ago than cases are kept, so nothing was opened.',
    'unknown-workplace':
      'Nobody has a role at the workplace, so nobody may be told. Give it a leader, or send it again with the right name: the case then moves there. The leader is told from the next date on. Tell them yourself what has passed.',
    other: 'Something was left out.',
  },
};

/** What became of a notification beside its outcome, in words. */
export function warningOf(
  reason: IntakeReason,
  language: Language,
): { readonly code: string; readonly message: string } {
  if (reason.kind === 'refused') return { code: reason.refusal.code, message: wordRefusal(reason.refusal, language) };
  return { code: reason.kind, message: words[language][reason.kind] ?? words[language].other ?? '' };
}
