import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Day, parseDay } from '../../shared/calendar/day.ts';
import type { Language } from '../../shared/case/roles.ts';
import { UsageProblem, WrongWords } from './fail.ts';
import { isHyphenedId } from './hyphened-id.ts';

type Config = NonNullable<ParseArgsConfig['options']>;

/** What no argument of a process can hold: before an id that begins with a hyphen, it keeps Node from taking it for an option. */
const shield = '\0';

/** The arguments of a command. @throws UsageProblem when one is unknown or lacks its value. */
export function parseOptions<const Options extends Config>(args: readonly string[], options: Options) {
  try {
    const shielded = args.map((arg) => (isHyphenedId(arg) ? `${shield}${arg}` : arg));
    const { values, positionals } = parseArgs({ args: shielded, options, allowPositionals: true, strict: true });
    return { values: bareValues(values), positionals: positionals.map(bare) };
  } catch (error) {
    const unknown = unknownOption(error);
    if (unknown !== undefined) throw new WrongWords(`There is no option ${unknown}.`);
    throw new UsageProblem(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

const bare = <Value>(value: Value): Value =>
  typeof value === 'string' && value.startsWith(shield) ? (value.slice(shield.length) as Value) : value;

const bareValues = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, bare(value)])) as Values;

/** Node names an option that there is not, but adds advice on words that begin with a hyphen. */
function unknownOption(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')) return undefined;
  return /'(-[^']*)'/.exec(error.message)?.[1];
}

/** @throws UsageProblem naming the option when the text is no date. */
export function dayOption(name: string, text: string | undefined): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) throw new UsageProblem(`--${name} takes a date that exists, written as 2026-11-02.`);
  return day;
}

/** @throws UsageProblem naming the option when the text is no whole number, or one too long to be told from its neighbour. */
export function wholeNumberOption(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number))
    throw new UsageProblem(`--${name} takes a whole number from 0, such as 7.`);
  return number;
}

/** @throws UsageProblem */
export function languageOption(text: string | undefined): Language {
  if (text === undefined || text === 'da' || text === 'en') return text ?? 'da';
  throw new UsageProblem('--lang takes da or en.');
}

/** @throws UsageProblem naming the file when it cannot be read. */
export function readBytes(file: string): Uint8Array<ArrayBuffer> {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new UsageProblem(whyUnreadable(file, error));
  }
}

/** Why a file cannot be read, in one line. */
export function whyUnreadable(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : 'it cannot be read';
  return `${file}: ${why}. Check the path.`;
}
