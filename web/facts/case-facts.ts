import { type Actor, mayAny } from '../../shared/access/may.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import { type DutyStatus, dutyStatus } from '../../shared/case/duty-status.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { Role } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import { deliveriesOf } from '../../shared/reminders/delivery.ts';
import { refusalsIn } from '../../shared/reminders/not-told.ts';
import type { NotApplicable, PlannedDuty, Step } from '../../shared/rules/plan-types.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { type MessageFacts, messagesOf } from './duty-messages.ts';
import { nameOf, unitName } from './names.ts';
import { mayKnowOf, reasonsFor } from './whom-she-let-in.ts';

/** Who has to act: `names` is empty where nobody holds the role; a name is undefined once erased. `chosen-by-her`: who is not for the reader to know. */
export type Acting = {
  readonly role: Role | 'municipality' | 'chosen-by-her';
  readonly names: readonly (string | undefined)[];
};

export type DutyFacts = {
  readonly duty: PlannedDuty;
  readonly status: DutyStatus;
  readonly acting: Acting;
  /** Why the date is what it is, without what would tell whom she has let in. */
  readonly because: readonly Step[];
  readonly messages: readonly MessageFacts[];
};

/** A case as its page shows it, on the local date `today`. */
export type CaseFacts = {
  readonly sickLeave: SickLeave;
  readonly name: string | undefined;
  readonly unit: string;
  readonly today: Day;
  readonly zone: string;
  readonly duties: readonly DutyFacts[];
  /** Those of the duties that the reader may see. */
  readonly notApplicable: readonly NotApplicable[];
};

/** Everything of a case that its page may tell a reader, in the order in which duties fall due. */
export async function caseFacts(
  needs: PortalNeeds,
  sickLeave: SickLeave,
  reader: readonly Actor[],
): Promise<CaseFacts> {
  const now = momentOfInstant(needs.clock());
  const { zone } = policyOf(sickLeave);
  const today = localDay(now, zone);
  const deliveries = await deliveriesOf(needs.table, sickLeave.caseId);
  const refusals = await refusalsIn(needs.table, sickLeave.caseId);
  const plan = planOf(sickLeave);
  const visible = plan.duties.filter(({ rule }) => mayAny(reader, { see: rule.visibleTo }, sickLeave));
  const seen = new Set(
    ruleSetNamed(plan.ruleSet)
      .duties.filter(({ visibleTo }) => mayAny(reader, { see: visibleTo }, sickLeave))
      .map(({ id }) => id),
  );
  const duties = visible.map(async (duty) => {
    const found = await actingFor(needs, sickLeave, duty, today);
    const isHidden = found.role !== 'municipality' && !mayKnowOf(reader, found.role);
    const about = { duty, deliveries, refusals, now, reader, actsHidden: isHidden };
    return {
      duty,
      status: dutyStatus(duty, sickLeave, today),
      acting: isHidden ? ({ role: 'chosen-by-her', names: [] } as const) : found,
      because: reasonsFor(reader, duty.because, isHidden),
      messages: await messagesOf(needs, about),
    };
  });
  return {
    sickLeave,
    name: await nameOf(needs, sickLeave.personId),
    unit: await unitName(needs.table, sickLeave.employerId, sickLeave.unitId),
    today,
    zone,
    duties: (await Promise.all(duties)).sort((a, b) => a.duty.due - b.duty.due),
    notApplicable: plan.notApplicable.filter(({ id }) => seen.has(id)),
  };
}

async function actingFor(
  needs: PortalNeeds,
  sickLeave: SickLeave,
  { responsible }: PlannedDuty,
  today: Day,
): Promise<Acting & { readonly role: Role | 'municipality' }> {
  if (responsible === 'municipality') return { role: 'municipality', names: [] };
  for (const role of responsible) {
    const persons = await personsIn(needs, sickLeave, { role, on: today });
    if (persons.length > 0) return { role, names: await Promise.all(persons.map((id) => nameOf(needs, id))) };
  }
  return { role: responsible.at(-1) ?? 'hr', names: [] };
}
