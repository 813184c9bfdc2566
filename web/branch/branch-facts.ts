import { may } from '../../shared/access/may.ts';
import type { Day } from '../../shared/calendar/day.ts';
import { localDay } from '../../shared/calendar/moment.ts';
import { type DutyStatus, dutyStatus } from '../../shared/case/duty-status.ts';
import { lastFact } from '../../shared/case/facts.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { commitPrefix } from '../../shared/ports/feed.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import { toCommit } from '../../shared/store/commit-item.ts';
import { casePk } from '../../shared/store/keys.ts';
import type { CaseOfReader } from '../facts/case-of-reader.ts';
import { nameOf, unitName } from '../facts/names.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { type Agreed, agreedTimes } from '../support/agreed-times.ts';
import { letInAs } from '../support/reader-role.ts';

/** Since when a member has waited: for an answer to what she asked, or, where she asked nothing, since she let the branch in. */
export type Waiting = { readonly since: Day; readonly days: number; readonly kind: 'asked' | 'answered' | 'let-in' };

export type OpenDuty = { readonly duty: PlannedDuty; readonly status: DutyStatus };

/** A case that a member has opened to the branch, as the branch's page needs it. */
export type BranchCase = {
  readonly found: CaseOfReader;
  readonly name: string | undefined;
  readonly unit: string;
  readonly waiting: Waiting;
  /** What is still to be seen to, of what the branch may know. */
  readonly open: readonly OpenDuty[];
  readonly agreed: readonly Agreed[];
};

/** The branch's cases, who has waited longest first; those that have an answer come last. */
export async function branchFacts(needs: PortalNeeds, cases: readonly CaseOfReader[]): Promise<readonly BranchCase[]> {
  const found = await Promise.all(cases.map((one) => factsOf(needs, one)));
  return found.sort(
    (a, b) =>
      Number(a.waiting.kind === 'answered') - Number(b.waiting.kind === 'answered') ||
      a.waiting.since - b.waiting.since,
  );
}

async function factsOf(needs: PortalNeeds, found: CaseOfReader): Promise<BranchCase> {
  const { sickLeave, today } = found;
  const open = openDuties(found);
  return {
    found,
    name: await nameOf(needs, sickLeave.personId),
    unit: await unitName(needs.table, sickLeave.employerId, sickLeave.unitId),
    waiting: await waitingOf(needs, sickLeave, today),
    open,
    agreed: agreedTimes({ sickLeave, today, duties: open }, 'union-consultant'),
  };
}

function openDuties({ sickLeave, today, actors }: CaseOfReader): readonly OpenDuty[] {
  const actor = letInAs(actors);
  if (actor === undefined) return [];
  return planOf(sickLeave)
    .duties.filter(({ rule }) => may(actor, { see: rule.visibleTo }, sickLeave))
    .map((duty) => ({ duty, status: dutyStatus(duty, sickLeave, today) }))
    .filter(({ status }) => status === 'pending' || status === 'overdue');
}

async function waitingOf(needs: PortalNeeds, sickLeave: SickLeave, today: Day): Promise<Waiting> {
  const asked = lastFact(sickLeave.facts, 'union-help-asked-for');
  const answered = lastFact(sickLeave.facts, 'union-help-answered');
  const isAnswered = asked !== undefined && answered !== undefined && answered.in > asked.in;
  const since = asked?.on ?? (await letInOn(needs, sickLeave)) ?? today;
  return { since, days: today - since, kind: asked === undefined ? 'let-in' : isAnswered ? 'answered' : 'asked' };
}

/** The day on which she last said yes to the branch: only the commits know. */
async function letInOn({ table }: PortalNeeds, { caseId }: SickLeave): Promise<Day | undefined> {
  const items = await table.query(casePk(caseId), { prefix: commitPrefix });
  const given = items
    .map(toCommit)
    .findLast(({ events }) =>
      events.some((event) => event.type === 'consent-given' && event.to === 'union-consultant'),
    );
  return given === undefined ? undefined : localDay(given.at);
}
