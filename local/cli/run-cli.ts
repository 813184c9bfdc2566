import type { Clock } from '../../shared/clock.ts';
import { systemClock } from '../system-clock.ts';
import { apiCommand, isAboutCase, isAboutDelivery, operations } from './api-commands.ts';
import { UsageProblem } from './fail.ts';
import { helpText } from './help.ts';

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
const mendable = new Set([
  'UsageProblem',
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
  'NoFreePort',
  'SmtpProblem',
  'Refused',
  'FileStopped',
  'ServerUnreachable',
]);

/** Runs a command of `holdfast`. @returns the exit code: 0 done, 1 something to change, said in one line; 2 a fault of ours; 3 a server that does not answer now */
export async function runCli(
  args: readonly string[],
  { print, complain }: Output,
  clock: Clock = systemClock,
): Promise<number> {
  const [name = '', ...rest] = args;
  if (name === '' || name === 'help' || args.includes('--help') || args.includes('-h')) {
    print(helpText);
    return name === '' ? 1 : 0;
  }
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined) throw new UsageProblem(`There is no command "${name}". See: holdfast --help.`);
    const command = await load();
    await command(rest, print, clock);
    return 0;
  } catch (error) {
    if (!(error instanceof Error) || !mendable.has(error.name)) {
      complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return 2;
    }
    complain(`holdfast: ${error.message.replace(/\s*\n\s*/g, ' ')}`);
    return error.name === 'ServerUnreachable' ? 3 : 1;
  }
}
