import { cases } from './cases.ts';
import type { CommandHelp, HelpGroup, OptionHelp } from './command-help.ts';
import { files } from './files.ts';
import { messages, people } from './messages-people.ts';
import { starting } from './starting.ts';
import { access, upkeep } from './upkeep.ts';

export const helpGroups: readonly HelpGroup[] = [starting, files, cases, messages, people, access, upkeep];

/** Columns: what a narrow terminal shows without breaking lines by itself. */
const widest = 100;

/** `holdfast --help`: what there is, by groups. */
export function overview(): string {
  const rows = helpGroups.map(({ title, commands }) => [title, ...table(commands.map((one) => [one.name, one.about]))]);
  return [
    'holdfast keeps sick leave on track.',
    ...rows.flatMap((lines) => ['', ...lines]),
    '',
    'holdfast COMMAND --help says what a command takes, with an example. Dates are written 2026-11-02.',
    ...exitCodes(true),
  ].join('\n');
}

/** `holdfast COMMAND --help`. */
export async function helpOf(name: string): Promise<string> {
  const found = helpGroups.flatMap(({ commands }) => commands).find((one) => one.name === name);
  return found === undefined ? overview() : printed(found);
}

async function printed({ usage, about, more, options, example, lists, asksServers }: CommandHelp): Promise<string> {
  return [
    ...usage.map((line) => (line.startsWith(' ') ? `        ${line}` : `holdfast ${line}`)),
    '',
    ...wrapped(`${about.charAt(0).toUpperCase()}${about.slice(1)}.`, ''),
    ...wrapped(more, ''),
    '',
    ...table(options),
    '',
    'Example:',
    `  npm run -s holdfast -- ${example}`,
    '',
    ...(lists === undefined ? [] : await commandsOf(lists)),
    ...(options.some(([written]) => written.includes('DATE')) ? ['Dates are written 2026-11-02.'] : []),
    ...exitCodes(asksServers === true),
  ].join('\n');
}

/** The same schemas that validate say which commands there are and what each takes. They are loaded for those who ask. */
async function commandsOf(lists: NonNullable<CommandHelp['lists']>): Promise<readonly string[]> {
  const { commandRows } = await import('./command-rows.ts');
  const explained =
    'Commands of --do, with their fields; those in brackets may be left out, and a day then means today:';
  return [...wrapped(explained, ''), ...commandRows(lists).flatMap((row) => wrapped(row, '      ', '  ')), ''];
}

const exitCodes = (asksServers: boolean): readonly string[] => [
  'Exit codes:',
  ...table([
    ['0', 'Done.'],
    ['1', 'Something to change, said in one line.'],
    ['2', 'A fault of holdfast itself on this machine. The same again will hardly help.'],
    ...(asksServers
      ? [['3', 'Of --url only: the server cannot be reached, or cannot do it now. The same may do later.'] as const]
      : []),
  ]),
];

function table(rows: readonly OptionHelp[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 4;
  return rows.flatMap(([left, right]) => wrapped(right, ' '.repeat(width), `  ${left}`.padEnd(width)));
}

/** Lines no longer than they may be: the first begins with `first`, the others with `indent`. */
function wrapped(text: string, indent: string, first = indent): readonly string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isEmpty = line === first || line === indent;
    const longer = isEmpty ? line + word : `${line} ${word}`;
    if (longer.length <= widest || isEmpty) {
      line = longer;
    } else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line];
}
