import * as z from 'zod';
import { isoDay } from '../calendar/day.ts';
import { isoUtc, parseMoment } from '../calendar/moment.ts';
import { attemptKinds } from './attempts.ts';
import { DayText } from './day-text.ts';
import { FactName } from './fact-name.ts';
import { FactDetails, LocalTimeText, toStored } from './facts.ts';
import { ProposedTimes, sides } from './proposed-times.ts';
import { consentRoles, consentSources, contactChoices, contactRoles } from './roles.ts';
import { excuseReasons, type SickLeave, type Talk } from './sick-leave.ts';

const To = z.enum(consentRoles);
/** Of a person. No blank, so that no sentence fits in. */
const Id = z.string().min(1).max(64).regex(/^\S*$/);
const MomentText = z.string().transform(parseMoment);

/** What a case that is merged into another leaves it: what has happened, and what the member wants. */
export const Carried = z
  .object({
    facts: z.array(z.object({ fact: FactName, on: DayText, at: MomentText, details: FactDetails })).readonly(),
    consents: z.array(z.object({ to: To, who: Id.optional(), source: z.enum(consentSources) })).readonly(),
    withdrawn: z.array(To).readonly(),
    choice: z.object({ to: z.enum(contactChoices), letIn: z.boolean() }).optional(),
    declined: z.array(z.object({ role: z.enum(contactRoles), who: Id })).optional(),
    letters: z.array(z.object({ duty: FactName, on: DayText })).readonly(),
    excused: z.array(z.object({ duty: FactName, reason: z.enum(excuseReasons), until: DayText.optional() })).readonly(),
    attempts: z
      .array(
        z.object({
          kind: z.enum(attemptKinds),
          option: FactName.optional(),
          on: DayText,
          until: DayText.optional(),
          at: MomentText,
        }),
      )
      .optional(),
    accepted: z.array(z.object({ role: z.enum(contactRoles), who: Id })).optional(),
    leader: Id.optional(),
    asksForOtherLeader: z.boolean().optional(),
    answers: z
      .array(z.object({ duty: FactName, says: z.enum(['confirmed', 'disputed']), on: DayText }))
      .readonly()
      .optional(),
    talk: z
      .object({
        on: DayText,
        time: LocalTimeText.optional(),
        with: z.array(z.enum(contactRoles)).readonly().optional(),
        companion: z.boolean().optional(),
        telephone: z.boolean().optional(),
      })
      .optional(),
    proposal: z.object({ by: z.enum(sides), times: ProposedTimes }).optional(),
  })
  .readonly();
export type Carried = z.output<typeof Carried>;

/** What a case leaves behind, as it is stored. */
export function carriedFrom(sickLeave: SickLeave): z.input<typeof Carried> {
  const {
    facts,
    consents,
    withdrawn,
    contactChoice,
    declined,
    letters,
    excused,
    answers = {},
    talk,
    proposal,
  } = sickLeave;
  return {
    facts: facts.map(({ fact, on, at, details }) => ({
      fact,
      on: isoDay(on),
      at: isoUtc(at),
      details: toStored(details),
    })),
    consents: consents.map(({ to, who, source }) => ({ to, who, source })),
    withdrawn: [...withdrawn],
    choice: contactChoice === undefined ? undefined : { to: contactChoice.to, letIn: contactChoice.letIn },
    declined: declined.map(({ role, who }) => ({ role, who })),
    letters: Object.entries(letters).map(([duty, { on }]) => ({ duty, on: isoDay(on) })),
    excused: Object.entries(excused).map(([duty, { reason, until }]) => ({
      duty,
      reason,
      until: until === undefined ? undefined : isoDay(until),
    })),
    attempts: sickLeave.attempts?.map(({ kind, option, on, until, at }) => ({
      ...{ kind, option, on: isoDay(on), at: isoUtc(at) },
      until: until === undefined ? undefined : isoDay(until),
    })),
    accepted: sickLeave.accepted?.map(({ role, who }) => ({ role, who })),
    leader: sickLeave.chosenLeader?.who,
    asksForOtherLeader: sickLeave.otherLeaderAsked === undefined ? undefined : true,
    answers: Object.entries(answers).map(([duty, { says, on }]) => ({ duty, says, on: isoDay(on) })),
    talk: talk === undefined ? undefined : carriedTalk(talk),
    proposal:
      proposal === undefined
        ? undefined
        : { by: proposal.by, times: proposal.times.map(({ on, time }) => ({ on: isoDay(on), time })) },
  };
}

const carriedTalk = ({ on, time, with: comes, companion, telephone }: Talk) => ({
  on: isoDay(on),
  time,
  with: comes,
  companion,
  telephone,
});
