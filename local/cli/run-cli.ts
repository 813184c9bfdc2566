import type { Clock } from '../../shared/clock.ts';
import { systemClock } from '../system-clock.ts';
import { apiCommand, isAboutCase, isAboutDelivery, operations } from './api-commands.ts';
import { backupCommand, restoreCommand } from './backup-commands.ts';
import { changeCommand } from './change-command.ts';
import { deliveriesCommand } from './deliveries-command.ts';
import { eraseCommand } from './erase-command.ts';
import { UsageProblem } from './fail.ts';
import { heldCommand } from './held-command.ts';
import { helpText } from './help.ts';
import { importCommand } from './import-command.ts';
import { keysCommand } from './keys-command.ts';
import { putBackCommand } from './put-back-command.ts';
import { rebuildCommand } from './rebuild-command.ts';
import { renewTimelinesCommand } from './renew-timelines-command.ts';
import { retentionCommand } from './retention-command.ts';
import { rotateKeysCommand } from './rotate-keys-command.ts';
import { importsCommand, sendFileCommand } from './send-file-command.ts';
import { settleCommand } from './settle-command.ts';
import { simulateCommand } from './simulate-command.ts';
import { startCommand } from './start-command.ts';
import { timelineCommand } from './timeline-command.ts';
import { verifyCommand } from './verify-command.ts';
import { whatIfCommand } from './what-if-command.ts';

export type Output = { readonly print: (text: string) => void; readonly complain: (text: string) => void };

type Command = (args: readonly string[], print: Output['print'], clock: Clock) => Promise<void>;

/** What is also told of one case, by its id. */
const orOfCase =
  (name: string, other: Command): Command =>
  (args, print, clock) =>
    isAboutCase(args) ? apiCommand(name)(args, print) : other(args, print, clock);

const commands: Readonly<Record<string, Command>> = {
  ...Object.fromEntries(Object.keys(operations).map((name) => [name, apiCommand(name)])),
  start: startCommand,
  timeline: orOfCase('timeline', timelineCommand),
  simulate: simulateCommand,
  'what-if': orOfCase('what-if', whatIfCommand),
  change: changeCommand,
  import: importCommand,
  held: heldCommand,
  approve: settleCommand('send'),
  drop: settleCommand('drop'),
  backup: backupCommand,
  restore: restoreCommand,
  rebuild: rebuildCommand,
  'renew-timelines': renewTimelinesCommand,
  verify: verifyCommand,
  deliveries: orOfCase('deliveries', deliveriesCommand),
  keys: keysCommand,
  retention: retentionCommand,
  'rotate-keys': rotateKeysCommand,
  erase: eraseCommand,
  'put-back': (args, print) => (isAboutDelivery(args) ? apiCommand('put-back') : putBackCommand)(args, print),
  'send-file': sendFileCommand,
  imports: importsCommand,
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
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined) throw new UsageProblem(`There is no command "${name}". See: holdfast --help.`);
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
