import { wordRefusal } from '../../shared/case/refusal-words.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { Clock } from '../../shared/clock.ts';
import { countMessages } from '../../shared/go-live/list-held.ts';
import { type Decision, type NotSettled, refusedOf, settleHeld } from '../../shared/go-live/settle-held.ts';
import { defaultEmployer } from '../settings.ts';
import { clockOf } from '../stored-clock.ts';
import { UsageProblem } from './fail.ts';
import { openExisting } from './open-existing.ts';
import { languageOption, parseOptions } from './options.ts';

const options = {
  all: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * `holdfast approve` and `holdfast drop`: lets messages from before the cut-over out, or not. Changes nothing at all when one of the ids
 * cannot be settled. @throws UsageProblem, StoreInUse
 */
export const settleCommand =
  (decision: Decision) =>
  async (args: readonly string[], print: (text: string) => void, machineClock: Clock): Promise<void> => {
    const { values, positionals } = parseOptions(args, options);
    const language = languageOption(values.lang);
    const ids = idsOf(positionals, values.all);
    const open = await openExisting(values.data, 'data');
    try {
      const { table } = open.store;
      const needs = { table, vault: open.vault, clock: await clockOf(table, machineClock) };
      const asked = { ids, decision, by: 'command line' };
      refuse(await refusedOf(needs, defaultEmployer, asked), language);
      const { settled, refused } = await settleHeld(needs, defaultEmployer, asked);
      refuse(refused, language);
      const messages = countMessages(settled);
      const report = { settled: settled.map(({ id }) => id), messages };
      print(values.json ? JSON.stringify(report, null, 2) : said[language][decision](settled.length, messages));
    } finally {
      open.close();
    }
  };

function idsOf(ids: readonly string[], all: boolean): readonly string[] | 'all' {
  if (all === ids.length > 0) throw new UsageProblem('Give the ids of the list, or --all. See: holdfast held.');
  return all ? 'all' : ids.map((id) => id.toUpperCase());
}

/** @throws UsageProblem when there is anything to refuse */
function refuse(refused: readonly NotSettled[], language: Language): void {
  const [first] = refused;
  if (first === undefined) return;
  const why = first.why === 'unknown' ? said[language].unknown : wordRefusal(first.why, language);
  throw new UsageProblem(`${first.id}: ${why}`);
}

const said = {
  da: {
    unknown: 'intet af det navn er holdt tilbage. Se listen: holdfast held.',
    send: (held: number, messages: number) =>
      `Godkendt: ${held}. ${messages} beskeder sendes, når serveren kører, hver i sit næste sendetidsrum.`,
    drop: (held: number) => `Sendes ikke: ${held}.`,
  },
  en: {
    unknown: 'nothing of that name is held back. See the list: holdfast held.',
    send: (held: number, messages: number) =>
      `Approved: ${held}. Messages that go out when the server runs, each in its next window: ${messages}.`,
    drop: (held: number) => `Not sent: ${held}.`,
  },
} as const;
