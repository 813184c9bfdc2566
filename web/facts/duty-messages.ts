import type { Actor } from '../../shared/access/may.ts';
import type { Moment } from '../../shared/calendar/moment.ts';
import { type Channel, needsConsent, type Role } from '../../shared/case/roles.ts';
import type { PeopleNeeds } from '../../shared/people/person.ts';
import { channelOf, type Delivery } from '../../shared/reminders/delivery.ts';
import type { KeptRefusal } from '../../shared/reminders/not-told.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import type { Stage } from '../../shared/rules/policy.ts';
import { nameOf } from './names.ts';
import { knownOf, mayKnowOf } from './whom-she-let-in.ts';

/** One message about a duty. `to` lists the roles it may go to: the first that has somebody gets it. One to come has no name yet. */
export type MessageFacts = {
  readonly stage: Stage;
  readonly to: readonly Role[];
  readonly channel: Channel;
  readonly at: Moment;
  readonly status: Delivery['status'] | 'to-come';
  readonly reason?: string | undefined;
  readonly name?: string | undefined;
  /** It was told to somebody whose name is gone. */
  readonly isErased?: boolean;
};

type About = {
  readonly duty: PlannedDuty;
  readonly deliveries: readonly Delivery[];
  /** Reminders that came due and were not to be sent. */
  readonly refusals: readonly KeptRefusal[];
  readonly now: Moment;
  readonly reader: readonly Actor[];
  /** Who acts is somebody whom the reader may not know of. */
  readonly actsHidden: boolean;
};

/** What was told about a duty, what was not and why, and what the plan still means to tell, in order of time. */
export async function messagesOf(needs: PeopleNeeds, about: About): Promise<readonly MessageFacts[]> {
  const told = about.deliveries
    .filter(({ dutyId, role }) => dutyId === about.duty.id && mayKnowOf(about.reader, role))
    .map(async (delivery): Promise<MessageFacts> => {
      const { stage, role, at, status, reason, personId } = delivery;
      const name = await nameOf(needs, personId);
      const who = name === undefined ? { isErased: true } : { name };
      return { stage, to: [role], channel: channelOf(delivery), at, status, reason, ...who };
    });
  return [...(await Promise.all(told)), ...notTold(about), ...toCome(about)].sort((a, b) => a.at - b.at);
}

/** Why somebody whom the member may have let in heard nothing would tell whether she has. */
const notTold = ({ duty, refusals }: About): readonly MessageFacts[] =>
  refusals
    .filter(({ dutyId, role }) => dutyId === duty.id && !needsConsent(role))
    .map(({ stage, role, channel, reason, at }) => ({ stage, to: [role], channel, at, status: 'cancelled', reason }));

/** Nothing is said of a duty that is done, but the member is welcomed all the same. */
function toCome({ duty, now, reader, actsHidden }: About): readonly MessageFacts[] {
  return duty.actions
    .filter(({ at, to }) => at > now && (duty.done === undefined || (duty.rule.id === 'welcome' && to[0] === 'member')))
    .map(({ stage, to, channel, at }) => ({
      stage,
      to: knownOf(reader, to, actsHidden),
      channel,
      at,
      status: 'to-come' as const,
    }))
    .filter(({ to }) => to.length > 0);
}
