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
  const language = languageOption(words.lang);
  const open = openExisting(words.store);
  try {
    const preview = await previewOf(open, words, { language });
    print(words.json ? JSON.stringify(previewJson(preview), null, 2) : printWhatIf(preview, language));
  } finally {
    open.close();
  }
}
