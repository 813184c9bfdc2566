import type { Clock } from '../../shared/clock.ts';
import { listHeld } from '../../shared/go-live/list-held.ts';
import { defaultEmployer } from '../settings.ts';
import { clockOf } from '../stored-clock.ts';
import { WrongWords } from './fail.ts';
import { heldJson } from './held-json.ts';
import { openExisting } from './open-existing.ts';
import { languageOption, parseOptions } from './options.ts';
import { printHeld } from './print-held.ts';

const options = {
  data: { type: 'string', default: 'data' },
  texts: { type: 'boolean', default: false },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** `holdfast held`: what lies before the cut-over and waits for a person to approve or drop it. Changes nothing. @throws UsageProblem, StoreInUse */
export async function heldCommand(
  args: readonly string[],
  print: (text: string) => void,
  machineClock: Clock,
): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  if (positionals.length > 0) throw new WrongWords('held takes options only.');
  const language = languageOption(values.lang);
  const open = await openExisting(values.data, 'data');
  try {
    const { table } = open.store;
    const needs = { table, vault: open.vault, clock: await clockOf(table, machineClock) };
    const listed = await heldJson(open, await listHeld(needs, defaultEmployer), { texts: values.texts });
    print(values.json ? JSON.stringify(listed, null, 2) : printHeld(listed, language));
  } finally {
    open.close();
  }
}
