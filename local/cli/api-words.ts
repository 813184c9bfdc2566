import { holdsCpr } from '../../shared/case/cpr.ts';
import type { Language } from '../../shared/case/roles.ts';
import { UsageProblem } from './fail.ts';
import { isHyphenedId } from './hyphened-id.ts';
import { languageOption, readBytes } from './options.ts';

/** What a command that asks the API was given: where to ask, what about, and the fields of what is asked. */
export type ApiWords = {
  readonly url: string | undefined;
  readonly keyFile: string | undefined;
  readonly data: string;
  readonly language: Language;
  readonly json: boolean;
  readonly positionals: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
};

const flags: ReadonlySet<string> = new Set(['json', 'preview', 'confirm']);
const own: ReadonlySet<string> = new Set(['url', 'key-file', 'data', 'lang', 'json', 'body']);
const numbers: ReadonlySet<string> = new Set(['percent', 'hours', 'weeks']);

/** @throws UsageProblem when an option lacks its value or is given twice */
export function readApiWords(args: readonly string[]): ApiWords {
  const given = new Map<string, string>();
  const positionals: string[] = [];
  for (let place = 0; place < args.length; place += 1) {
    const text = args[place] ?? '';
    const name = /^--([A-Za-z-]+)$/.exec(text)?.[1];
    if (name === undefined) {
      positionals.push(text);
      continue;
    }
    if (given.has(name)) throw new UsageProblem(`--${name} is given twice.`);
    given.set(name, flags.has(name) ? 'true' : followingValue(name, args[place + 1]));
    if (!flags.has(name)) place += 1;
  }
  // One id in 64 begins with a hyphen, and no option is as long as an id.
  const stray = positionals.find((text) => /^-./.test(text) && !/^-[\w-]{15,63}$/.test(text));
  if (stray !== undefined)
    throw new UsageProblem(`${holdsCpr(stray) ? 'An argument' : `"${stray}"`} is no option. Options are --name value.`);
  return {
    ...{ url: given.get('url'), keyFile: given.get('key-file'), data: given.get('data') ?? 'data', positionals },
    language: languageOption(given.get('lang')),
    json: given.has('json'),
    fields: {
      ...bodyIn(given.get('body')),
      ...Object.fromEntries([...given].filter(([name]) => !own.has(name)).map(fieldOf)),
    },
  };
}

function followingValue(name: string, value: string | undefined): string {
  if (value === undefined || (value.startsWith('--') && !isHyphenedId(value)))
    throw new UsageProblem(`--${name} lacks its value.`);
  return value;
}

/** A body as JSON in a file, `-` for what is piped in: what is about people stands in no list of processes. */
function bodyIn(file: string | undefined): object {
  if (file === undefined) return {};
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(readBytes(file === '-' ? '/dev/stdin' : file)));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageProblem('--body takes a file with one JSON object.');
}

/** Fields are written as the API names them, or with hyphens. */
export function fieldOf([name, value]: readonly [string, string]): readonly [string, unknown] {
  const field = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (numbers.has(field)) return [field, Number(value)];
  if (value === 'true' || value === 'false') return [field, value === 'true'];
  if (!/^[[{]/.test(value)) return [field, value];
  try {
    return [field, JSON.parse(value)];
  } catch {
    throw new UsageProblem(`--${name} takes JSON where its value begins with a bracket.`);
  }
}
