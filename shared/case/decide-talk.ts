import { type Day, isoDay } from '../calendar/day.ts';
import type { Command, CommandOf } from './commands.ts';
import type { StoredEvent } from './events.ts';
import { planOf } from './plan-of.ts';
import { inOrder, isSameTime } from './proposed-times.ts';
import { CommandRefused } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

export type TalkCommand = Extract<
  Command,
  { do: 'record-talk-called' | 'cancel-talk' | 'propose-times' | 'accept-time' }
>;

/** When the sick-leave talk is to be: proposed, agreed on, or called off. @throws CommandRefused */
export function decideTalk(sickLeave: SickLeave, command: TalkCommand, today: Day): readonly StoredEvent[] {
  switch (command.do) {
    case 'record-talk-called':
      return [talkCalled(sickLeave, command, today)];
    case 'cancel-talk':
      if (sickLeave.talk === undefined) throw new CommandRefused({ code: 'no-talk-called' });
      return [{ type: 'talk-cancelled', v: 1, on: isoDay(sickLeave.talk.on) }];
    case 'propose-times':
      return [timesProposed(sickLeave, command, today)];
    case 'accept-time':
      return timeAccepted(sickLeave, command, today);
  }
}

function refuseHeld(sickLeave: SickLeave): void {
  const held = planOf(sickLeave).duties.find(({ id }) => id === 'talk-4w')?.done;
  if (held !== undefined) throw new CommandRefused({ code: 'talk-held', on: held.on });
}

function talkCalled(sickLeave: SickLeave, { on, time }: CommandOf<'record-talk-called'>, today: Day): StoredEvent {
  refuseHeld(sickLeave);
  if (on < today) throw new CommandRefused({ code: 'talk-in-the-past', on });
  const standing = sickLeave.talk;
  if (standing?.on === on && standing.time === time) throw new CommandRefused({ code: 'talk-called-so' });
  return { type: standing === undefined ? 'talk-called' : 'talk-moved', v: 1, on: isoDay(on), time };
}

/** A newer proposal takes the place of the one that stands, whoever made it. */
function timesProposed(sickLeave: SickLeave, { times, by }: CommandOf<'propose-times'>, today: Day): StoredEvent {
  refuseHeld(sickLeave);
  const past = times.find(({ on }) => on < today);
  if (past !== undefined) throw new CommandRefused({ code: 'talk-in-the-past', on: past.on });
  const proposed = inOrder(times);
  const { proposal } = sickLeave;
  const isSame =
    proposal?.by === by &&
    proposal.times.length === proposed.length &&
    proposal.times.every((one) => proposed.some((other) => isSameTime(one, other)));
  if (isSame) throw new CommandRefused({ code: 'proposed-so' });
  return { type: 'times-proposed', v: 1, by, times: proposed.map(({ on, time }) => ({ on: isoDay(on), time })) };
}

/** One of the times that the other side proposed: the talk is called for it, or moved to it, and it is known who comes and how. */
function timeAccepted(sickLeave: SickLeave, asked: CommandOf<'accept-time'>, today: Day): readonly StoredEvent[] {
  refuseHeld(sickLeave);
  const { proposal, talk } = sickLeave;
  const { on, time, by, with: comes, companion, telephone } = asked;
  if (proposal === undefined || proposal.by === by) throw new CommandRefused({ code: 'no-times-to-accept' });
  if (!proposal.times.some((one) => isSameTime(one, asked))) throw new CommandRefused({ code: 'time-not-proposed' });
  if (on < today) throw new CommandRefused({ code: 'talk-in-the-past', on });
  const stranger = comes?.find((role) => !sickLeave.consents.some(({ to }) => to === role));
  if (stranger !== undefined) throw new CommandRefused({ code: 'not-let-in', role: stranger });
  const at = { on: isoDay(on), time };
  const isCalledSo = talk !== undefined && isSameTime(asked, talk);
  const agreed: StoredEvent = { type: talk === undefined ? 'talk-called' : 'talk-moved', v: 1, ...at };
  const accepted: StoredEvent = { type: 'time-accepted', v: 1, ...at, by, with: comes, companion, telephone };
  return [...(isCalledSo ? [] : [agreed]), accepted];
}
