import { Command } from '../../shared/case/commands.ts';
import { perform } from '../../shared/store/perform.ts';
import { savePolicy } from '../../shared/store/policies.ts';
import type { OpenFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { clockOf } from '../stored-clock.ts';
import { UsageProblem } from './fail.ts';
import { openExisting } from './open-existing.ts';
import { languageOption } from './options.ts';
import { type Preview, previewOf } from './preview.ts';
import { previewJson } from './preview-json.ts';
import { printWhatIf } from './print-what-if.ts';
import { policyText } from './read-policy.ts';
import { readWords, type Words } from './what-if-options.ts';

/**
 * `holdfast change`: shows what another rule set or absence policy would change, and with `--yes` changes it: for one case, or for all open
 * ones, and a policy for those opened from now on. @throws UsageProblem, UnknownRuleSet, StoreInUse
 */
export async function changeCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const words = readWords(args);
  const language = languageOption(words.lang);
  if (words.fields.do !== undefined)
    throw new UsageProblem('change takes --rules ID or --policy FILE. A command is previewed with what-if.');
  const open = await openExisting(words.store);
  try {
    const preview = await previewOf(open, words, { language, carriedOut: true });
    const changed = words.yes ? await carryOut(open, words, preview) : undefined;
    if (words.json) print(JSON.stringify({ ...previewJson(preview), changed: changed ?? 0 }, null, 2));
    else print([printWhatIf(preview, language), '', said[language](changed)].join('\n'));
  } finally {
    open.close();
  }
}

const said = {
  da: (changed: number | undefined) =>
    changed === undefined
      ? 'Intet er ændret. Tilføj --yes for at gennemføre det.'
      : `${changed} forløb er ændret. Beskederne går ud, når serveren kører.`,
  en: (changed: number | undefined) =>
    changed === undefined
      ? 'Nothing is changed. Add --yes to carry it out.'
      : `Cases changed: ${changed}. The messages go out when the server runs.`,
} as const;

/** A commit for each case. A case that refuses is named in the preview, and stops nothing. */
async function carryOut(open: OpenFolder, words: Words, preview: Preview): Promise<number> {
  const { table } = open.store;
  const needs = { table, vault: open.vault, clock: await clockOf(table) };
  const policy =
    words.policy === undefined ? undefined : await savePolicy(table, defaultEmployer, policyText(words.policy));
  let changed = 0;
  for (const sickLeave of preview.all) {
    const command =
      policy === undefined
        ? { do: 'change-rule-set', to: words.rules }
        : { do: 'change-policy', to: policy.policyVersion, policyId: policy.policyId };
    const commandId = `${command.do}:${words.rules ?? policy?.policyId}:${sickLeave.version}`;
    const request = { caseId: sickLeave.caseId, commandId, by: 'command line' };
    await perform(needs, request, Command.parse(command));
    changed += 1;
  }
  return changed;
}
