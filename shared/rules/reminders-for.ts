import type { Role } from '../case/roles.ts';
import type { DutyRule } from './duty-rule.ts';
import type { DutyReminder, Policy } from './policy.ts';

const known = new WeakMap<Policy, Map<DutyRule, readonly DutyReminder[]>>();

/** The reminders of a duty under a policy, sorted out once: the policy's own for it, else the duty's, else those for other duties. */
export function remindersFor(rule: DutyRule, policy: Policy): readonly DutyReminder[] {
  let ofPolicy = known.get(policy);
  if (ofPolicy === undefined) {
    ofPolicy = new Map();
    known.set(policy, ofPolicy);
  }
  const found = ofPolicy.get(rule) ?? sortOut(rule, policy);
  ofPolicy.set(rule, found);
  return found;
}

function sortOut(rule: DutyRule, policy: Policy): readonly DutyReminder[] {
  const own = policy.reminders.filter(({ dutyId }) => dutyId === rule.id);
  if (own.length > 0) return own.filter((reminder) => mayKnow(reminder, rule));
  const first = rule.reminders ?? general(rule, policy);
  const also = (rule.alsoTells ?? []).flatMap((role) => beforehand(role, policy));
  return [...first, ...also].filter((reminder) => mayKnow(reminder, rule));
}

function general({ responsible }: DutyRule, policy: Policy): readonly DutyReminder[] {
  if (responsible === 'municipality') return [];
  return responsible === 'member' ? policy.memberDuties : policy.otherDuties;
}

/** Who is told beside the one responsible hears of it before it is due, and is never reminded afterwards. */
function beforehand(role: Role, { memberDuties, otherDuties }: Policy): readonly DutyReminder[] {
  const before = (role === 'member' ? memberDuties : otherDuties).filter(
    ({ stage }) => stage === 'reminder' || stage === 'last-call',
  );
  return before.map((reminder) => ({ ...reminder, to: role }));
}

const employersSide: ReadonlySet<string> = new Set(['leader', 'hr', 'employer-consultant', 'coordinator']);

/** What is the member's own is never told to the employer's side, whatever a policy asks for. */
function mayKnow({ to }: DutyReminder, { visibleTo }: DutyRule): boolean {
  const isHerOwn = visibleTo === 'member-only' || visibleTo === 'member-and-consented';
  return !isHerOwn || !employersSide.has(to);
}
