import { isoDay } from '../calendar/day.ts';
import { isoUtc } from '../calendar/moment.ts';
import type { StoredEvent } from '../case/events.ts';
import type { LegalHoldReason } from '../case/legal-hold.ts';
import type { Role } from '../case/roles.ts';
import type { Consent, SickLeave } from '../case/sick-leave.ts';
import { channelOf, type Delivery, deliveriesOf, publicId } from '../reminders/delivery.ts';
import { type KeptRefusal, refusalsIn } from '../reminders/not-told.ts';
import { type KeptTask, tasksIn } from '../reminders/tasks.ts';
import { keptUntil } from '../retention/kept-until.ts';
import { policyOf } from '../rules/policies.ts';
import { newestPolicy } from '../store/policies.ts';
import { readingsOf } from '../store/readings.ts';
import { type BrokenCommit, checkChain } from '../store/verify-chain.ts';
import { changesOf } from './address-change.ts';
import { askedErasure } from './asked-erasures.ts';
import { isSystem } from './is-system.ts';
import { findPerson, type PeopleNeeds, type Person, personKey } from './person.ts';
import { findPreferences, type Preferences } from './preferences.ts';
import { rolesHeldBy } from './role-items.ts';
import { findUnit } from './units.ts';

/** Somebody whom her data name: a system has no name, and who was erased has none any more. */
export type Named = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly roles: readonly Role[];
  readonly erased?: true;
};

export type PersonData = {
  readonly person: Person;
  readonly preferences: Preferences;
  /** When she asked to be erased, if she has. */
  readonly erasureAsked?: string | undefined;
  /** Channels by which nothing more is sent, and why. */
  readonly suppressed: readonly { readonly channel: string; readonly why: string; readonly at: string }[];
  readonly roles: readonly { readonly role: Role; readonly scope: string; readonly area: string }[];
  /** When others changed how they are reached, and so who can log in as them; without a moment: just now. */
  readonly addressChanges: readonly { readonly at?: string | undefined }[];
};

export type CaseData = {
  readonly caseId: string;
  readonly agreement?: string | undefined;
  readonly alias: string;
  readonly unit: string;
  readonly area: string;
  readonly status: SickLeave['status'];
  readonly ruleSet: string;
  /** Until when it is kept: a day, or why nobody can say. */
  readonly kept: KeptData;
  readonly consents: readonly Consent[];
  readonly happened: readonly HappenedData[];
  /** Whether all that happened is as it was written: the keyed hashes chain each commit to the one before. */
  readonly checked: { readonly commits: number; readonly broken?: BrokenCommit | undefined };
  readonly messages: readonly MessageData[];
  /** Messages that came due and were not sent, and why. */
  readonly notSent: readonly NotSentData[];
  /** What the personnel office had to see to about her, and who has. */
  readonly tasks: readonly TaskData[];
  readonly looked: readonly { readonly at: string; readonly by: Named; readonly role: Role }[];
};

export type KeptData = {
  /** `2027-11-16`, the day on which it is deleted; `open` and `legal-hold` where there is none. */
  readonly until: string;
  readonly months: number;
  readonly reason?: LegalHoldReason | undefined;
};

export type HappenedData = {
  readonly at: string;
  readonly by: Named;
  readonly events: readonly StoredEvent[];
  readonly commit: number;
  /** Chains it to the one before. */
  readonly hash: string;
};

export type NotSentData = Omit<KeptRefusal, 'at'> & { readonly at: string };

export type TaskData = Pick<KeptTask, 'kind' | 'dutyId' | 'role'> & {
  readonly at: string;
  readonly about: Named | undefined;
  readonly settledBy: Named | undefined;
  readonly settledAt: string | undefined;
};

export type MessageData = Pick<
  Delivery,
  'dutyId' | 'stage' | 'role' | 'channel' | 'status' | 'reason' | 'text' | 'params'
> & {
  readonly id: string;
  readonly at: string;
  readonly to: Named;
};

/** Everything that is stored about somebody, as it can be written into a file. */
export type MyData = { readonly persons: readonly PersonData[]; readonly cases: readonly CaseData[] };

type Whose = { readonly personIds: readonly string[]; readonly cases: readonly SickLeave[] };

/** Gathers all of it: the records of one human being, and her cases and agreements. Source: GDPR Art. 15 and 20. */
export async function myData(needs: PeopleNeeds, { personIds, cases }: Whose): Promise<MyData> {
  const persons = await Promise.all(personIds.map((personId) => personData(needs, personId)));
  return {
    persons: persons.filter((one) => one !== undefined),
    cases: await Promise.all(cases.map((sickLeave) => caseData(needs, sickLeave))),
  };
}

async function personData(needs: PeopleNeeds, personId: string): Promise<PersonData | undefined> {
  const person = await findPerson(needs, personId);
  if (person === undefined) return undefined;
  const suppressed = await needs.table.query(personKey(personId).pk, { prefix: 'SUPPRESSED#' });
  const held = await rolesHeldBy(needs.table, personId);
  const asked = await askedErasure(needs.table, personId);
  return {
    person,
    preferences: await findPreferences(needs, personId),
    ...(asked === undefined ? {} : { erasureAsked: isoUtc(asked.at) }),
    suppressed: suppressed
      .filter(({ lifted }) => lifted !== true)
      .map(({ sk, why, at }) => ({ channel: sk.slice('SUPPRESSED#'.length), why: String(why), at: String(at) })),
    roles: held.map(({ role, scope, area }) => ({ role, scope, area })),
    addressChanges: (await changesOf(needs.table, personId)).map(({ at }) => ({ at })),
  };
}

async function caseData(needs: PeopleNeeds, sickLeave: SickLeave): Promise<CaseData> {
  const { caseId, alias, area, status, ruleSet, consents, employerId, unitId } = sickLeave;
  const { table } = needs;
  const named = namesIn(needs);
  const { commits, broken } = await checkChain(needs, caseId);
  const happened = commits.map(async ({ at, by, events, version, hash }) => ({
    at: String(at),
    by: await named(String(by)),
    // As they are written down: dates as text.
    events: events as unknown as readonly StoredEvent[],
    commit: Number(version),
    hash: String(hash),
  }));
  const messages = (await deliveriesOf(table, caseId)).toSorted((a, b) => a.at - b.at);
  const looked = (await readingsOf(table, caseId)).map(async ({ at, by, role }) => ({
    at: isoUtc(at),
    by: await named(by),
    role,
  }));
  const unit = await findUnit(table, employerId, unitId);
  return {
    caseId,
    agreement: sickLeave.agreement?.id,
    alias,
    unit: unit === undefined ? unitId : [unit.institution, unit.department].filter((part) => part !== '').join(', '),
    area,
    status,
    ruleSet,
    kept: await keptData(needs, sickLeave),
    consents,
    happened: await Promise.all(happened),
    checked: { commits: commits.length, broken },
    messages: await Promise.all(messages.map(async (each) => messageData(each, await named(each.personId)))),
    notSent: (await refusalsIn(table, caseId)).map(({ at, ...refusal }) => ({ ...refusal, at: isoUtc(at) })),
    tasks: await Promise.all((await tasksIn(table, caseId)).map((task) => taskData(task, named))),
    looked: await Promise.all(looked),
  };
}

async function keptData({ table }: PeopleNeeds, sickLeave: SickLeave): Promise<KeptData> {
  const { policyId } = await newestPolicy(table, sickLeave.employerId);
  const { retentionMonths: months } = policyOf({ policyId, area: '' });
  const until = keptUntil(sickLeave, months);
  return { until: typeof until === 'number' ? isoDay(until) : until, months, reason: sickLeave.legalHold?.reason };
}

async function taskData(task: KeptTask, named: (id: string) => Promise<Named>): Promise<TaskData> {
  const { kind, dutyId, role, at, personId, settledBy, settledAt } = task;
  return {
    kind,
    dutyId,
    role,
    at: isoUtc(at),
    about: personId === undefined ? undefined : await named(personId),
    settledBy: settledBy === undefined ? undefined : await named(settledBy),
    settledAt: settledAt === undefined ? undefined : isoUtc(settledAt),
  };
}

function messageData(delivery: Delivery, to: Named): MessageData {
  const { dutyId, stage, role, status, reason, text, params, at } = delivery;
  return {
    id: publicId(delivery),
    dutyId,
    stage,
    role,
    channel: channelOf(delivery),
    status,
    reason,
    text,
    params,
    at: isoUtc(at),
    to,
  };
}

/** Looks each person up once. */
function namesIn(needs: PeopleNeeds): (id: string) => Promise<Named> {
  const known = new Map<string, Promise<Named>>();
  return (id) => {
    const found = known.get(id) ?? lookUp(needs, id);
    known.set(id, found);
    return found;
  };
}

async function lookUp(needs: PeopleNeeds, id: string): Promise<Named> {
  const person = await findPerson(needs, id);
  if (person === undefined) return { id, roles: [], ...(isSystem(id) ? {} : { erased: true }) };
  const roles = (await rolesHeldBy(needs.table, id)).map(({ role }) => role);
  return { id, name: person.name === '' ? person.email : person.name, roles: [...new Set(roles)] };
}
