import * as z from 'zod';
import { isoUtc, momentOf } from '../calendar/moment.ts';
import type { Action } from '../rules/plan-types.ts';
import type { Stage } from '../rules/policy.ts';
import type { ParamInput } from './text-params.ts';

/** An agreed time that a message tells of, as a calendar needs it. Ids and dates, and nothing else. */
export const Appointment = z.object({
  /** Which agreed time of the case: the same from the day it is called until it is held or called off. */
  of: z.string(),
  /** The number of the commit that last changed it: of two words about it the higher one holds. */
  sequence: z.int(),
  /** ISO 8601, UTC. */
  startsAt: z.string(),
  cancelled: z.boolean(),
});
export type Appointment = z.output<typeof Appointment>;

/** What these say of an agreed time still holds when they are read. */
const tellsOfWhatIsToCome: ReadonlySet<Stage> = new Set(['heads-up', 'reminder', 'last-call', 'correction']);

/** The agreed time that a message tells of; undefined when it tells of none, or nobody knows the time of day. */
export function appointmentIn(
  { stage, notice }: Pick<Action, 'stage' | 'notice'>,
  { sickLeave, duty, policy }: ParamInput,
): Appointment | undefined {
  const startOn = (day: typeof duty.due, time: string): string => isoUtc(momentOf(day, time, policy.zone));
  if (notice?.startsWith('talk-')) {
    const talk = sickLeave.talk ?? sickLeave.cancelledTalk;
    if (talk?.time === undefined) return undefined;
    const { calledIn, on, time, in: sequence } = talk;
    return { of: `${duty.id}@${calledIn}`, sequence, startsAt: startOn(on, time), cancelled: talk !== sickLeave.talk };
  }
  const { time, agreedIn: sequence } = duty;
  if (time === undefined || sequence === undefined || !tellsOfWhatIsToCome.has(stage)) return undefined;
  return { of: duty.id, sequence, startsAt: startOn(duty.due, time), cancelled: false };
}
