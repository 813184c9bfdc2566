import type { CaseEvent } from './events.ts';
import type { Happened } from './evolve.ts';
import type { SickLeave } from './sick-leave.ts';

type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;
export type TalkEvent = EventOf<'talk-called' | 'talk-moved' | 'talk-cancelled' | 'times-proposed' | 'time-accepted'>;

/** What is agreed on, or proposed, about the sick-leave talk. */
export function talkAfter(sickLeave: SickLeave, event: TalkEvent, { at, version }: Happened): SickLeave {
  const recorded = { recordedAt: at, in: version };
  const { proposal: _, ...answered } = sickLeave;
  switch (event.type) {
    case 'talk-called':
    case 'talk-moved':
      return talkAgreed(answered, event, { at, version });
    case 'talk-cancelled': {
      const { talk, ...rest } = answered;
      return talk === undefined ? answered : { ...rest, cancelledTalk: { ...talk, ...recorded } };
    }
    case 'times-proposed':
      return { ...sickLeave, proposal: { by: event.by, times: event.times, at, in: version } };
    case 'time-accepted': {
      const { talk } = answered;
      return talk === undefined ? answered : { ...answered, talk: { ...talk, ...whoComes(event) } };
    }
  }
}

/** Who was to come, and how they meet, holds for another time too. */
function talkAgreed(
  { cancelledTalk: _, ...sickLeave }: SickLeave,
  { on, time, type }: EventOf<'talk-called' | 'talk-moved'>,
  { at, version }: Happened,
): SickLeave {
  const moved = type === 'talk-moved';
  const before = moved ? sickLeave.talk : undefined;
  const calledIn = before?.calledIn ?? version;
  const kept = before === undefined ? {} : whoComes(before);
  const talk = { ...kept, on, moved, calledIn, recordedAt: at, in: version };
  return { ...sickLeave, talk: time === undefined ? talk : { ...talk, time } };
}

type WhoComes = Pick<EventOf<'time-accepted'>, 'with' | 'companion' | 'telephone'>;

/** What was not said stays as it was. */
const whoComes = ({ with: comes, companion, telephone }: WhoComes): WhoComes => ({
  ...(comes === undefined ? {} : { with: comes }),
  ...(companion === undefined ? {} : { companion }),
  ...(telephone === undefined ? {} : { telephone }),
});
