import type { Day } from '../calendar/day.ts';
import { localDay, type Moment } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { forgetApiKey, keysRevokedBefore } from '../identity/api-key.ts';
import { employeesWithPast } from '../intake/employee.ts';
import { firstUnneeded } from '../intake/past-absences.ts';
import { directoryOf, removeHolder } from '../people/role-items.ts';
import { policyOf } from '../rules/policies.ts';
import { casePages } from '../statistics/case-pages.ts';
import { agreementsPartition, casesPartition } from '../store/keys.ts';
import { newestPolicy } from '../store/policies.ts';
import { keptDays } from './kept-days.ts';
import { keptUntil } from './kept-until.ts';
import { forgetUnneeded } from './past-reservation.ts';
import type { RetentionNeeds } from './retention-needs.ts';
import { isNeeded, isPast, retireCase } from './retire-case.ts';

/** What retention deletes by itself. What has a `ttl` of its own the store forgets. */
export const goingKinds = ['case', 'agreement', 'absence', 'role', 'api-key', 'person'] as const;
export type GoingKind = (typeof goingKinds)[number];

/** Something that may go since a day. `go` says whether it went: somebody may have come before. */
export type Going = {
  readonly kind: GoingKind;
  readonly since: Day;
  readonly sickLeave?: SickLeave;
  readonly go: () => Promise<boolean>;
};

/** An employer, its period, and when it is. */
export type Of = {
  readonly employerId: string;
  readonly retentionMonths: number;
  readonly now: Moment;
  readonly today: Day;
};

/** The employer's own period today, also for cases that run under an older policy: it promises nobody to keep anything longer. */
export async function periodOf({ table }: Pick<RetentionNeeds, 'table'>, employerId: string, now: Moment): Promise<Of> {
  const { policyId } = await newestPolicy(table, employerId);
  const { retentionMonths, zone } = policyOf({ policyId, area: '' });
  return { employerId, retentionMonths, now, today: localDay(now, zone) };
}

/** All that may go but people, what holds people first. Nothing goes by being found. */
export async function* whatGoes(needs: RetentionNeeds, of: Of): AsyncGenerator<Going> {
  yield* cases(needs, of, { partition: casesPartition(of.employerId), kind: 'case' });
  yield* cases(needs, of, { partition: agreementsPartition(of.employerId), kind: 'agreement' });
  yield* absences(needs, of);
  yield* roles(needs, of);
  yield* apiKeys(needs, of);
}

type Listed = { readonly partition: string; readonly kind: 'case' | 'agreement' };

async function* cases(needs: RetentionNeeds, of: Of, { partition, kind }: Listed): AsyncGenerator<Going> {
  const { retentionMonths, now } = of;
  // Closed ones, and those that are still looked after.
  for await (const page of casePages(needs.table, partition, 'closed'))
    for (const sickLeave of page) {
      if (!isPast(sickLeave, retentionMonths, now) || (await isNeeded(needs, sickLeave))) continue;
      const until = keptUntil(sickLeave, retentionMonths);
      const { caseId } = sickLeave;
      const since = typeof until === 'number' ? until : of.today;
      yield { kind, since, sickLeave, go: () => retireCase(needs, { caseId, retentionMonths, now }) };
    }
}

async function* absences(needs: RetentionNeeds, of: Of): AsyncGenerator<Going> {
  for (const employee of await employeesWithPast(needs.table, of.employerId, of.today)) {
    const since = firstUnneeded(employee.past, of.retentionMonths);
    if (since === undefined || since > of.today) continue;
    yield { kind: 'absence', since, go: () => gone(forgetUnneeded(needs, employee, of)) };
  }
}

/** Who had which role is of use as long as the cases are. */
async function* roles({ table }: RetentionNeeds, { employerId, retentionMonths, today }: Of): AsyncGenerator<Going> {
  for (const holder of await directoryOf(table, employerId)) {
    const since = holder.to === undefined ? undefined : plusMonths(holder.to, retentionMonths);
    if (since === undefined || since > today) continue;
    yield { kind: 'role', since, go: () => gone(removeHolder(table, employerId, holder)) };
  }
}

async function* apiKeys({ table }: RetentionNeeds, { employerId, now }: Of): AsyncGenerator<Going> {
  const before = now - keptDays.revokedKey * 86_400;
  for (const { id, revokedAt } of await keysRevokedBefore(table, employerId, before as Moment))
    yield { kind: 'api-key', since: localDay(revokedAt), go: () => gone(forgetApiKey(table, id)) };
}

async function gone(work: Promise<unknown>): Promise<boolean> {
  await work;
  return true;
}
