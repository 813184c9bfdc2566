import type { Day } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import { CaseEvent, type StoredEvent } from '../case/events.ts';
import { fold, replans } from '../case/fold.ts';
import { planOf } from '../case/plan-of.ts';
import type { Channel, Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Staffing } from '../reminders/debts.ts';
import type { Owed } from '../reminders/owed.ts';
import type { Plan, PlannedDuty } from '../rules/plan-types.ts';
import { policyOf } from '../rules/policies.ts';
import type { Stage } from '../rules/policy.ts';
import { playForward } from './play-forward.ts';

/** A message: about which duty, at which stage, to whom, how, when. */
export type Message = {
  readonly dutyId: string;
  readonly stage: Stage;
  readonly to: Role;
  readonly channel: Channel;
  readonly at: Moment;
};

export type WhatIf = {
  readonly moved: readonly { readonly dutyId: string; readonly from: Day; readonly to: Day }[];
  readonly begun: readonly { readonly dutyId: string; readonly due: Day }[];
  readonly gone: readonly { readonly dutyId: string; readonly due: Day }[];
  /** What would be sent from now on if nobody did anything more, and what would not be any more. */
  readonly toSend: readonly Message[];
  readonly noLonger: readonly Message[];
  /** Who would be told that a date they were told does not hold. */
  readonly corrected: readonly { readonly dutyId: string; readonly to: Role; readonly channel: Channel }[];
  /** Whether anything would be different for anybody. */
  readonly changes: boolean;
};

/** A case, and who holds its roles today. */
export type Staffed = { readonly sickLeave: SickLeave; readonly staffing: Staffing };

export type WhatIfFacts = {
  /** Absent for a case that comes into being. */
  readonly before?: Staffed | undefined;
  readonly after: Staffed;
  /** What people were told in the case, and in the agreements that came out of it. */
  readonly told: readonly Owed[];
  readonly now: Moment;
};

type Happening = { readonly caseId: string; readonly events: readonly StoredEvent[]; readonly at: Moment };

/** The case as it would be if events happened, its opening among them where there is none yet. Their policy has to be known. */
export function imaginedAfter(before: SickLeave | undefined, { caseId, events, at }: Happening): SickLeave {
  if (before !== undefined && events.length === 0) return before;
  const version = (before?.version ?? 0) + 1;
  const draft = { caseId, version, events: events.map((event) => CaseEvent.parse(event)), at };
  return fold(before, { ...draft, commandId: 'what-if', replans: replans(before, draft), hash: '' });
}

/** What would change in a case: pure, nothing is written. */
export function whatIf({ before, after, told, now }: WhatIfFacts): WhatIf {
  const were = before === undefined ? [] : planOf(before.sickLeave).duties;
  const then = planOf(after.sickLeave).duties;
  const agreementsToo = before !== undefined && sameRules(before.sickLeave, after.sickLeave);
  const coming = before === undefined ? [] : messagesToCome(before, { told, now, agreementsToo });
  const would = messagesToCome(after, { told, now, agreementsToo });
  const missingIn = (others: readonly Owed[]) => (owed: Owed) => !others.some((other) => isSame(owed, other));
  const noLonger = coming.filter(missingIn(would));
  const [moved, begun, gone] = [movedIn(were, then), onlyIn(then, were), onlyIn(were, then)];
  return {
    moved,
    begun,
    gone,
    toSend: would.filter(isPlanned).map(asMessage),
    noLonger: noLonger.filter(isPlanned).map(asMessage),
    corrected: would
      .filter((owed) => !isPlanned(owed))
      .map(({ dutyId, role: to, channel }) => ({ dutyId, to, channel })),
    changes: moved.length + begun.length + gone.length + noLonger.length > 0 || would.some(missingIn(coming)),
  };
}

const movedIn = (before: readonly PlannedDuty[], then: readonly PlannedDuty[]): WhatIf['moved'] =>
  then.flatMap((duty) => {
    const from = before.find(({ id }) => id === duty.id)?.due;
    return from === undefined || from === duty.due ? [] : [{ dutyId: duty.id, from, to: duty.due }];
  });

const onlyIn = (duties: readonly PlannedDuty[], others: readonly PlannedDuty[]) =>
  duties.filter((duty) => !others.some(({ id }) => id === duty.id)).map(({ id, due }) => ({ dutyId: id, due }));

/** An agreement keeps the rules that it was made under. */
const sameRules = (a: SickLeave, b: SickLeave): boolean => a.ruleSet === b.ruleSet && a.policyId === b.policyId;

type ToCome = Pick<WhatIfFacts, 'told' | 'now'> & { readonly agreementsToo: boolean };

/** What would be sent from now on, corrections among it, to those who can be told. */
function messagesToCome({ sickLeave, staffing }: Staffed, { told, now, agreementsToo }: ToCome): readonly Owed[] {
  const plan = agreementsToo ? withAgreements(planOf(sickLeave)) : planOf(sickLeave);
  const played = playForward({ sickLeave, plan, told, policy: policyOf(sickLeave), now }, staffing);
  return played.filter(({ persons }) => persons.length > 0);
}

/** The plan as if its agreements' reminders were its own: they are sent by an object of their own, on the same dates. */
const withAgreements = (plan: Plan): Plan => ({
  ruleSet: plan.ruleSet,
  notApplicable: [],
  duties: plan.duties.map((duty) => (duty.byAgreement ? { ...duty, byAgreement: false } : duty)),
});

const isPlanned = ({ stage }: Owed): boolean => stage !== 'correction';

/** A decision as the message that it comes to. */
export const asMessage = ({ dutyId, stage, role, channel, decidedAt }: Owed): Message => ({
  dutyId,
  stage,
  to: role,
  channel,
  at: decidedAt,
});

const isSame = (a: Owed, b: Owed): boolean =>
  a.dutyId === b.dutyId &&
  a.stage === b.stage &&
  a.channel === b.channel &&
  a.decidedAt === b.decidedAt &&
  a.role === b.role;
