import type { Command } from './commands.ts';
import type { StoredEvent } from './events.ts';
import { CommandRefused } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

export type LeaderCommand = Extract<Command, { do: 'change-leader' | 'keep-leader' | 'ask-for-other-leader' }>;

/** Another leader takes the case, or is asked for. Source: domain.md `other-leader`. @throws CommandRefused */
export function decideLeader({ chosenLeader, otherLeaderAsked }: SickLeave, command: LeaderCommand): StoredEvent {
  switch (command.do) {
    case 'change-leader':
      if (chosenLeader?.who === command.who) throw new CommandRefused({ code: 'leads-already' });
      return { type: 'leader-changed', v: 1, who: command.who };
    case 'keep-leader':
      if (otherLeaderAsked === undefined) throw new CommandRefused({ code: 'no-leader-asked' });
      return { type: 'leader-kept', v: 1 };
    case 'ask-for-other-leader':
      if (otherLeaderAsked !== undefined) throw new CommandRefused({ code: 'leader-asked-already' });
      return { type: 'other-leader-asked', v: 1 };
  }
}
