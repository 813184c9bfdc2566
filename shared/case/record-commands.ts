import { command, Duty } from './command-shape.ts';

/** What is said of something that was recorded: the member says whether it is right, and whoever recorded it by mistake takes it back. */
export const recordCommands = [
  command('confirm-record', { duty: Duty }),
  command('dispute-record', { duty: Duty }),
  command('take-back-record', { duty: Duty }),
] as const;
