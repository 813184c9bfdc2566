import type { Day } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import { CaseEvent, type StoredEvent } from '../case/events.ts';
import { fold } from '../case/fold.ts';
import { planOf } from '../case/plan-of.ts';
import type { Channel, Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { dutyNow } from '../reminders/due-now.ts';
import type { Owed } from '../reminders/owed.ts';
import type { Action, PlannedDuty } from '../rules/plan-types.ts';
import { policyOf } from '../rules/policies.ts';
import type { Stage } from '../rules/policy.ts';

/** A message: about which duty, at which stage, to whom, how, when. Of one to come the first of `to` that has somebody gets it. */
export type Message = {
  readonly dutyId: string;
  readonly stage: Stage;
  readonly to: readonly Role[];
  readonly channel: Channel;
  readonly at: Moment;
};

export type WhatIf = {
  readonly moved: readonly { readonly dutyId: string; readonly from: Day; readonly to: Day }[];
  readonly begun: readonly { readonly dutyId: string; readonly due: Day }[];
  readonly gone: readonly { readonly dutyId: string; readonly due: Day }[];
  /** What has been sent in the case already. */
  readonly sent: readonly Message[];
  /** What would be sent from now on, and what would not be any more. */
  readonly toSend: readonly Message[];
  readonly noLonger: readonly Message[];
  /** Who would be told that a date they were told does not hold. */
  readonly corrected: readonly { readonly dutyId: string; readonly to: Role; readonly channel: Channel }[];
};

export type WhatIfFacts = { readonly sickLeave: SickLeave; readonly told: readonly Owed[]; readonly now: Moment };

/** What would change in a case if events happened now: pure, nothing is written. Their policy has to be known. */
export function whatIf({ sickLeave, told, now }: WhatIfFacts, events: readonly StoredEvent[]): WhatIf {
  const after = happened(sickLeave, events, now);
  const [before, then] = [planOf(sickLeave).duties, planOf(after).duties];
  const coming = messagesToCome({ sickLeave, told, now });
  const would = messagesToCome({ sickLeave: after, told, now });
  return {
    moved: then.flatMap((duty) => {
      const from = before.find(({ id }) => id === duty.id)?.due;
      return from === undefined || from === duty.due ? [] : [{ dutyId: duty.id, from, to: duty.due }];
    }),
    begun: onlyIn(then, before),
    gone: onlyIn(before, then),
    sent: told.filter(({ persons }) => persons.length > 0).map(asSent),
    toSend: would.messages,
    noLonger: coming.messages.filter((message) => !would.messages.some((other) => isSame(message, other))),
    corrected: would.corrected,
  };
}

/** Whether anything would be different for anybody. */
export const changesNothing = ({ moved, begun, gone, noLonger, corrected, toSend }: WhatIf, before: WhatIf): boolean =>
  moved.length + begun.length + gone.length + noLonger.length + corrected.length === 0 &&
  toSend.length === before.toSend.length;

function happened(sickLeave: SickLeave, events: readonly StoredEvent[], at: Moment): SickLeave {
  if (events.length === 0) return sickLeave;
  const version = sickLeave.version + 1;
  const parsed = events.map((event) => CaseEvent.parse(event));
  const commit = {
    caseId: sickLeave.caseId,
    version,
    commandId: 'what-if',
    events: parsed,
    at,
    replans: true,
    hash: '',
  };
  return fold(sickLeave, commit);
}

const onlyIn = (duties: readonly PlannedDuty[], others: readonly PlannedDuty[]) =>
  duties.filter((duty) => !others.some(({ id }) => id === duty.id)).map(({ id, due }) => ({ dutyId: id, due }));

const asSent = ({ dutyId, stage, role, channel, decidedAt }: Owed): Message => ({
  dutyId,
  stage,
  to: [role],
  channel,
  at: decidedAt,
});

type ToCome = Pick<WhatIf, 'corrected'> & { readonly messages: readonly Message[] };

/** What is due now or still to come, in order of time; who would be corrected. */
function messagesToCome({ sickLeave, told, now }: WhatIfFacts): ToCome {
  const policy = policyOf(sickLeave);
  const looks = planOf(sickLeave)
    .duties.filter(({ byAgreement }) => !byAgreement)
    .map((duty) => dutyNow({ sickLeave, duty, told, policy, now }));
  const messages = looks.flatMap(({ duty, reached, coming }) =>
    [...reached, ...coming].map((action) => asMessage(duty.id, action, now)),
  );
  return {
    messages: messages.toSorted((a, b) => a.at - b.at),
    corrected: looks.flatMap(({ duty, wrong }) =>
      wrong.map(({ role, channel }) => ({ dutyId: duty.id, to: role, channel })),
    ),
  };
}

/** What has come due goes out at the next opening: shown as now, since nothing holds it but the window. */
const asMessage = (dutyId: string, { stage, to, channel, at }: Action, now: Moment): Message => ({
  dutyId,
  stage,
  to,
  channel,
  at: at < now ? now : at,
});

const isSame = (a: Message, b: Message): boolean =>
  a.dutyId === b.dutyId && a.stage === b.stage && a.channel === b.channel && a.at === b.at && a.to[0] === b.to[0];
