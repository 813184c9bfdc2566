import type { Language } from '../case/roles.ts';

/** `parts` may not occur inside any word, `words` not as whole words: some are too short to look for inside others. */
type Forbidden = { readonly parts: readonly string[]; readonly words: readonly string[] };

/** The unions of the handbooks and of most members. */
const unions = ['FOA', 'DSR', 'SL', '3F', 'HK', 'BUPL', 'DLF'];

/** What would tell a stranger reading along that somebody is ill, who, or where. Source: domain.md "Messages and privacy". */
const forbidden: Readonly<Record<Language, Forbidden>> = {
  da: {
    parts: [
      ...['syg', 'fravær', 'helbred', 'diagnos', 'læge', 'raskmeld', 'behandling'],
      ...['dagpenge', 'refusion', 'kommune', 'jobcent', 'sagsbehand'],
      ...['samtale', 'partshøring', 'afsked', 'opsig'],
      ...['fagforening', 'forbund', 'tillidsrepræsentant', 'tillidsmand', 'arbejdsmiljørepræsentant'],
      ...['institution', 'hjemmepleje', 'plejecent', 'plejehjem', 'børnehave', 'vuggestue', 'skole'],
    ],
    words: [...unions, 'TR', 'AMR', 'afdeling', 'afdelingen', 'fagligt', 'enhed', 'enheden'],
  },
  en: {
    parts: [
      ...['sick', 'illness', 'unwell', 'absen', 'health', 'diagnos', 'doctor', 'disease', 'treatment'],
      ...['benefit', 'refund', 'municipal', 'job cent', 'jobcent', 'caseworker'],
      ...['conversation', 'interview', 'dismiss'],
      ...['trade union', 'steward', 'safety rep'],
      ...['institution', 'nursing home', 'hospital', 'kindergarten', 'school'],
    ],
    words: [...unions, 'ill', 'union', 'unions', 'talk', 'talks', 'ward', 'unit', 'department'],
  },
};

/** The forbidden words in an external text, as they are listed; none in a text that may be sent. */
export function forbiddenWordsIn(text: string, language: Language): readonly string[] {
  const { parts, words } = forbidden[language];
  const lower = text.toLowerCase();
  const own = new Set(lower.match(/[\p{L}\p{N}]+/gu));
  return [...parts.filter((part) => lower.includes(part)), ...words.filter((word) => own.has(word.toLowerCase()))];
}
