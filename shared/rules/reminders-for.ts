import { type ConsentRole, needsConsent, type Role } from '../case/roles.ts';
import type { DutyRule } from './duty-rule.ts';
import { maySee } from './may-see.ts';
import type { DutyReminder, Policy } from './policy.ts';

/** A reminder with what can be said of it before a case is known. */
export type PlannedReminder = DutyReminder & {
  /** The roles it may go to, in order, where it names one. */
  readonly roles: readonly Role[];
  /** The consent that the first of them needs. */
  readonly needs: ConsentRole | undefined;
  /** Belongs to the opening: another first day does not make it due anew. */
  readonly ofOpening: boolean;
};

const known = new WeakMap<Policy, Map<DutyRule, readonly PlannedReminder[]>>();

/** The reminders of a duty under a policy, sorted out once: the policy's own for it, else the duty's, else those for other duties. */
export function remindersFor(rule: DutyRule, policy: Policy): readonly PlannedReminder[] {
  let ofPolicy = known.get(policy);
  if (ofPolicy === undefined) {
    ofPolicy = new Map();
    known.set(policy, ofPolicy);
  }
  const standing = ofPolicy.get(rule);
  if (standing !== undefined) return standing;
  const found = sortOut(rule, policy)
    .filter((reminder) => mayKnow(reminder, rule) && isMeant(reminder, rule))
    .map((reminder) => planned(reminder, rule));
  ofPolicy.set(rule, found);
  return found;
}

const isMeant = ({ ifResponsible }: DutyReminder, { responsible }: DutyRule): boolean =>
  ifResponsible === undefined || ifResponsible === responsible;

function planned(reminder: DutyReminder, { id }: DutyRule): PlannedReminder {
  const { to, else: instead, stage, when } = reminder;
  const named = to === 'responsible' || to === 'coordinator' ? undefined : to;
  return {
    ...reminder,
    roles: [named, instead].filter((role) => role !== undefined),
    needs: named !== undefined && needsConsent(named) ? named : undefined,
    // The welcome and the word to hr at the opening.
    ofOpening: when.kind === 'at-opening' || (id === 'welcome' && stage === 'heads-up' && to === 'member'),
  };
}

function sortOut(rule: DutyRule, policy: Policy): readonly DutyReminder[] {
  const own = policy.reminders.filter(({ dutyId }) => dutyId === rule.id);
  if (own.length > 0) return own;
  const first = rule.reminders ?? general(rule, policy);
  const also = (rule.alsoTells ?? []).flatMap((role) => beforehand(role, policy));
  return [...first, ...also];
}

function general({ responsible }: DutyRule, policy: Policy): readonly DutyReminder[] {
  if (responsible === 'municipality') return [];
  if (responsible !== 'member') return policy.otherDuties;
  // What the employer asked for is escalated like its own; her own is told to nobody.
  return [...policy.memberDuties, ...policy.otherDuties.filter(({ to }) => to === 'coordinator')];
}

/** Who is told beside the one responsible hears of it before it is due, and is never reminded afterwards. */
function beforehand(role: Role, { memberDuties, otherDuties }: Policy): readonly DutyReminder[] {
  const before = (role === 'member' ? memberDuties : otherDuties).filter(
    ({ stage }) => stage === 'reminder' || stage === 'last-call',
  );
  return before.map((reminder) => ({ ...reminder, to: role }));
}

/**
 * Whether everybody whom a reminder may reach may see the duty: what is the member's own is never told to the employer's side, and what is
 * the employer's alone to nobody but the member beside it, whatever a policy asks for. A coordinator is of the employer's side.
 */
export function mayKnow({ to, else: instead }: DutyReminder, { visibleTo }: DutyRule): boolean {
  const others = [to, ...(instead === undefined ? [] : [instead])].filter((role) => role !== 'responsible');
  return others.every((role) => maySee(role === 'coordinator' ? 'hr' : role, visibleTo));
}
