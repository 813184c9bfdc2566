import { command, Somebody } from './command-shape.ts';

/** Who leads the case: hr lets another leader take it, or keeps the one there is; the member asks without giving a reason. */
export const leaderCommands = [
  command('change-leader', { who: Somebody }),
  command('keep-leader', {}),
  command('ask-for-other-leader', {}),
] as const;
