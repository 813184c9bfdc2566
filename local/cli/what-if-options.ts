import { holdsCpr } from '../../shared/case/cpr.ts';
import { fieldOf } from './api-words.ts';
import { UsageProblem, WrongWords } from './fail.ts';
import { isHyphenedId } from './hyphened-id.ts';

/** What a preview, or the change itself, is asked for. `fields` are a command's own: `do`, and each further `--name value`. */
export type Words = {
  readonly store: string;
  readonly key: string | undefined;
  /** The first day of the case that is meant, where a person has several. */
  readonly case: string | undefined;
  readonly rules: string | undefined;
  readonly policy: string | undefined;
  readonly fields: { readonly [name: string]: unknown };
  readonly lang: string | undefined;
  readonly json: boolean;
  /** Carry it out, not only show it. */
  readonly yes: boolean;
};

const flags: ReadonlySet<string> = new Set(['json', 'yes']);
const own: ReadonlySet<string> = new Set(['store', 'key', 'case', 'rules', 'policy', 'lang', 'json', 'yes']);

/** @throws UsageProblem when an option lacks its value, or what is asked for is not clear */
export function readWords(args: readonly string[]): Words {
  const given = new Map<string, string>();
  for (let place = 0; place < args.length; place += 1) {
    const name = /^--([A-Za-z-]+)$/.exec(args[place] ?? '')?.[1];
    if (name === undefined) throw noOption(args[place] ?? '');
    const isFlag = flags.has(name);
    const value = isFlag ? 'true' : args[place + 1];
    if (value === undefined || (!isFlag && value.startsWith('--') && !isHyphenedId(value)))
      throw new UsageProblem(`--${name} lacks its value.`);
    if (given.has(name)) throw new UsageProblem(`--${name} is given twice.`);
    given.set(name, value);
    if (!isFlag) place += 1;
  }
  const fields = Object.fromEntries([...given].filter(([name]) => !own.has(name)).map(fieldIn));
  return checked({
    store: given.get('store') ?? 'data',
    key: given.get('key'),
    case: given.get('case'),
    rules: given.get('rules'),
    policy: given.get('policy'),
    fields,
    lang: given.get('lang'),
    json: given.has('json'),
    yes: given.has('yes'),
  });
}

/** What looks like a civil registration number is not repeated, not even on the screen of whoever wrote it. */
const noOption = (text: string): UsageProblem =>
  new UsageProblem(`${holdsCpr(text) ? 'An argument' : `"${text}"`} is no option. Options are written --name value.`);

/** As the API has them; but several participants may stand with commas between. */
const fieldIn = ([name, value]: readonly [string, string]): readonly [string, unknown] =>
  name === 'participants' && !value.startsWith('[') ? [name, value.split(',')] : fieldOf([name, value]);

function checked(words: Words): Words {
  const { key, rules, policy, fields } = words;
  const asked = [rules, policy, fields.do].filter((what) => what !== undefined).length;
  if (asked !== 1) throw new UsageProblem('Say one thing: --do COMMAND with its fields, --rules ID, or --policy FILE.');
  if (fields.do !== undefined && key === undefined)
    throw new UsageProblem('--do needs the employee number of the case: --key NUMBER.');
  const stray = Object.keys(fields).find(() => fields.do === undefined);
  if (stray !== undefined) throw new WrongWords(`There is no option --${stray}.`);
  return words;
}
