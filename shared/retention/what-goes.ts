import type { Day } from '../calendar/day.ts';
import { localDay, type Moment } from '../calendar/moment.ts';
import { plusMonths } from '../calendar/months.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { forgetApiKey, keysRevokedBefore } from '../identity/api-key.ts';
import { employeesWithPast } from '../intake/employee.ts';
import { firstUnneeded } from '../intake/past-absences.ts';
import { directoryOf, removeHolder } from '../people/role-items.ts';
import type { Item } from '../ports/table.ts';
import { policyOf } from '../rules/policies.ts';
import { caseIn, itemPages } from '../statistics/case-pages.ts';
import { readCase } from '../store/cases.ts';
import { caseIdOf } from '../store/keys.ts';
import { newestPolicy } from '../store/policies.ts';
import { keptDays } from './kept-days.ts';
import { keptUntil } from './kept-until.ts';
import { type ListOfEnded, listsOfEnded } from './lists-of-ended.ts';
import { forgetUnneeded } from './past-reservation.ts';
import type { RetentionNeeds, SweepNeeds } from './retention-needs.ts';
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

/** All that may go but people, what holds people first. Nothing goes by being found, and what cannot be read is passed over. */
export async function* whatGoes(needs: SweepNeeds, of: Of): AsyncGenerator<Going> {
  const lists = [
    ...listsOfEnded(of.employerId).map((list) => cases(needs, of, list)),
    absences(needs, of),
    roles(needs, of),
    apiKeys(needs, of),
  ];
  for (const list of lists)
    for (;;) {
      const next = await needs.trying(() => list.next());
      if (next === undefined || next.done === true) break;
      yield next.value;
    }
}

async function* cases(needs: SweepNeeds, of: Of, { partition, kind, states }: ListOfEnded): AsyncGenerator<Going> {
  for (const state of states)
    for await (const page of itemPages(needs.table, partition, state))
      for (const item of page) {
        const going = await needs.trying(() => goingCase(needs, of, { item, kind }), caseIdOf(item));
        if (going !== undefined) yield going;
      }
}

async function goingCase(
  needs: RetentionNeeds,
  { retentionMonths, now, today }: Of,
  { item, kind }: Pick<ListOfEnded, 'kind'> & { readonly item: Item },
): Promise<Going | undefined> {
  // One whose deletion broke off is no case any more for anybody else.
  const sickLeave = (await caseIn(needs.table, item)) ?? (await readCase(needs.table, caseIdOf(item)));
  if (sickLeave === undefined || !isPast(sickLeave, retentionMonths, now)) return undefined;
  if (await isNeeded(needs, sickLeave)) return undefined;
  const until = keptUntil(sickLeave, retentionMonths);
  const { caseId } = sickLeave;
  const since = typeof until === 'number' ? until : today;
  return { kind, since, sickLeave, go: () => retireCase(needs, { caseId, retentionMonths, now }) };
}

async function* absences(needs: SweepNeeds, of: Of): AsyncGenerator<Going> {
  for (const load of await employeesWithPast(needs.table, of.employerId, of.today)) {
    const employee = await needs.trying(load);
    const since = employee === undefined ? undefined : firstUnneeded(employee.past, of.retentionMonths);
    if (employee === undefined || since === undefined || since > of.today) continue;
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
