import { WrongWords } from './fail.ts';
import { openExisting } from './open-existing.ts';
import { languageOption } from './options.ts';
import { previewOf } from './preview.ts';
import { previewJson } from './preview-json.ts';
import { printWhatIf } from './print-what-if.ts';
import { readWords } from './what-if-options.ts';

/**
 * `holdfast what-if`: which dates would move, which messages went out, what would be sent and corrected. Changes nothing.
 * @throws UsageProblem, UnknownRuleSet, StoreInUse
 */
export async function whatIfCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const words = readWords(args);
  if (words.yes) throw new WrongWords('what-if changes nothing, so it takes no --yes: change does.');
  const language = languageOption(words.lang);
  const open = await openExisting(words.store);
  try {
    const preview = await previewOf(open, words, { language });
    if (words.json) print(JSON.stringify(previewJson(preview), null, 2));
    else print([printWhatIf(preview, language), '', nothingDone[language]].join('\n'));
  } finally {
    open.close();
  }
}

const nothingDone = {
  da: 'Dette er en visning: intet er ændret, og intet er sendt.',
  en: 'This is a preview: nothing is changed and nothing is sent.',
} as const;
