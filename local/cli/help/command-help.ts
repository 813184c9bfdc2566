/** An option as it is written, and what it takes and does. */
export type OptionHelp = readonly [written: string, meaning: string];

/** What `holdfast COMMAND --help` says. The exit codes are the same for all commands and stand in one place. */
export type CommandHelp = {
  readonly name: string;
  /** In one line of the overview. */
  readonly about: string;
  /** What stands after `holdfast`, each way of asking on a line. */
  readonly usage: readonly string[];
  readonly more: string;
  readonly options: readonly OptionHelp[];
  /** After `holdfast`: something that can be typed as it stands. */
  readonly example: string;
  /** Whose commands `--do` takes: their names and fields are listed below. */
  readonly lists?: 'corrections' | 'events' | 'all' | undefined;
  /** Only of those that can ask a server: an exit code of their own. */
  readonly asksServers?: boolean | undefined;
};

export type HelpGroup = { readonly title: string; readonly commands: readonly CommandHelp[] };

export const dataOption: OptionHelp = ['--data DIR', 'The folder of the store: ./data unless said otherwise.'];
export const langOption: OptionHelp = [
  '--lang da|en',
  'The language of what is printed: Danish unless said otherwise.',
];
export const jsonOption: OptionHelp = ['--json', 'JSON instead of text, for other programs.'];
export const pageOptions: readonly OptionHelp[] = [
  ['--limit N', 'How many on a page, 1 to 200.'],
  ['--cursor C', 'The page after: what the one before printed as next.'],
];

/** Of every operation that the HTTP API has too. */
export const whereOptions: readonly OptionHelp[] = [
  ['--data DIR', 'A store on this machine whose server is stopped: ./data unless said otherwise.'],
  ['--url URL', 'A server instead, such as https://tidslinje.example.org. Goes with --key-file.'],
  ['--key-file FILE', 'The file that holds the key for the server. The key itself is never written here.'],
  langOption,
  ['--json', 'The answer as the API gives it.'],
];

/** Of those that send fields. */
export const bodyOption: OptionHelp = [
  '--body FILE',
  'Fields as one JSON object, instead of or beside those written here; - for what is piped in.',
];
