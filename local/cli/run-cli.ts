import type { Clock } from '../../shared/clock.ts';
import { systemClock } from '../system-clock.ts';
import { apiCommand, isAboutCase, isAboutDelivery, operations } from './api-commands.ts';
import { UsageProblem, WrongWords } from './fail.ts';
import { helpOf, overview } from './help/print-help.ts';

export type Output = { readonly print: (text: string) => void; readonly complain: (text: string) => void };

type Command = (args: readonly string[], print: Output['print'], clock: Clock) => Promise<void>;

type Load = () => Promise<Command>;

/** What is also told of one case, by its id. */
const orOfCase =
  (name: string, other: Load): Load =>
  async () =>
  async (args, print, clock) =>
    isAboutCase(args) ? apiCommand(name)(args, print) : (await other())(args, print, clock);

/** Each is loaded when it is asked for: all of them have 25 MB more in memory than one that sends a file. */
const commands: Readonly<Record<string, Load>> = {
  ...Object.fromEntries(Object.keys(operations).map((name) => [name, async () => apiCommand(name)])),
  start: async () => (await import('./start-command.ts')).startCommand,
  timeline: orOfCase('timeline', async () => (await import('./timeline-command.ts')).timelineCommand),
  simulate: async () => (await import('./simulate-command.ts')).simulateCommand,
  'what-if': orOfCase('what-if', async () => (await import('./what-if-command.ts')).whatIfCommand),
  change: async () => (await import('./change-command.ts')).changeCommand,
  import: async () => (await import('./import-command.ts')).importCommand,
  held: async () => (await import('./held-command.ts')).heldCommand,
  approve: async () => (await import('./settle-command.ts')).settleCommand('send'),
  drop: async () => (await import('./settle-command.ts')).settleCommand('drop'),
  backup: async () => (await import('./backup-commands.ts')).backupCommand,
  restore: async () => (await import('./backup-commands.ts')).restoreCommand,
  rebuild: async () => (await import('./rebuild-command.ts')).rebuildCommand,
  'renew-timelines': async () => (await import('./renew-timelines-command.ts')).renewTimelinesCommand,
  verify: async () => (await import('./verify-command.ts')).verifyCommand,
  deliveries: orOfCase('deliveries', async () => (await import('./deliveries-command.ts')).deliveriesCommand),
  keys: async () => (await import('./keys-command.ts')).keysCommand,
  retention: async () => (await import('./retention-command.ts')).retentionCommand,
  'rotate-keys': async () => (await import('./rotate-keys-command.ts')).rotateKeysCommand,
  erase: async () => (await import('./erase-command.ts')).eraseCommand,
  'put-back': async () => async (args, print) =>
    (isAboutDelivery(args) ? apiCommand('put-back') : (await import('./put-back-command.ts')).putBackCommand)(
      args,
      print,
    ),
  'send-file': async () => (await import('./send-file-command.ts')).sendFileCommand,
  imports: async () => (await import('./send-file-command.ts')).importsCommand,
};

/** What a person can mend: said in one line, without a stack. */
const mendable = [
  'UsageProblem',
  'WrongWords',
  'UnreadableFile',
  'CutOverRefused',
  'UnknownRuleSet',
  'UnknownPolicy',
  'UnusablePolicy',
  'StoreInUse',
  'UnusableFolder',
  'BrokenKeyFile',
  'LostKeyFile',
  'ForeignKey',
  'OldStore',
  'WrongStore',
  'BrokenChain',
  'NotAllGone',
  'NoFreePort',
  'SmtpProblem',
  'Refused',
  'FileStopped',
];

/** The exit code of each failure that is said in one line. Of all others it is 2. */
const codes: Readonly<Record<string, number>> = {
  ...Object.fromEntries(mendable.map((name) => [name, 1])),
  OwnFault: 2,
  ServerUnreachable: 3,
};

/**
 * Runs a command of `holdfast`. @returns the exit code: 0 done; 1 something to change, said in one line; 2 a fault of ours on this machine; 3 a
 * server (`--url`) that cannot be reached, or cannot do it now
 */
export async function runCli(
  args: readonly string[],
  { print, complain }: Output,
  clock: Clock = systemClock,
): Promise<number> {
  const [name = '', ...rest] = args;
  const asksHelp = name === 'help' || args.includes('--help') || args.includes('-h');
  const about = name === 'help' ? (rest[0] ?? '') : name;
  try {
    if (about === '' || (asksHelp && about.startsWith('-'))) {
      print(overview());
      return asksHelp ? 0 : 1;
    }
    const load = Object.hasOwn(commands, about) ? commands[about] : undefined;
    if (load === undefined) throw new UsageProblem(`There is no command "${about}". See: holdfast --help.`);
    if (asksHelp) {
      print(await helpOf(about));
      return 0;
    }
    const command = await load();
    await command(rest, print, clock);
    return 0;
  } catch (error) {
    return codeOf(error, { name, complain });
  }
}

type Failing = { readonly name: string; readonly complain: Output['complain'] };

/** Says what went wrong: in one line what a person can do something about, with its stack what is a fault of ours. */
function codeOf(error: unknown, { name, complain }: Failing): number {
  if (!(error instanceof Error)) {
    complain(String(error));
    return 2;
  }
  const code = Object.hasOwn(codes, error.name) ? codes[error.name] : undefined;
  if (code === undefined) {
    complain(error.stack ?? error.message);
    return 2;
  }
  const help = error instanceof WrongWords ? ` See: holdfast ${name} --help.` : '';
  complain(`holdfast: ${error.message.replace(/\s*\n\s*/g, ' ')}${help}`);
  return code;
}
