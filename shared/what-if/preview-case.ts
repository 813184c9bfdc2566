import { localDay, type Moment } from '../calendar/moment.ts';
import type { StoredEvent } from '../case/events.ts';
import { planOf } from '../case/plan-of.ts';
import { roles } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { agreementLives } from '../consequences/agreement-lives.ts';
import { findPerson, type PeopleNeeds } from '../people/person.ts';
import { type Delivery, deliveriesOf } from '../reminders/delivery.ts';
import { wasAccepted } from '../reminders/delivery-status.ts';
import { type Owed, toldIn } from '../reminders/owed.ts';
import { receiversOf } from '../reminders/receivers-of.ts';
import { policyOf } from '../rules/policies.ts';
import { oneLook } from '../store/one-look.ts';
import { asMessage, imaginedAfter, type Message, type Staffed, type WhatIf, whatIf } from './what-if.ts';

/** One case as a preview shows it. */
export type PreviewedCase = {
  readonly key: string;
  /** As it is; one that comes into being, as it would be. */
  readonly sickLeave: SickLeave;
  /** What has gone out already, in order of time. */
  readonly sent: readonly Message[];
  readonly change: WhatIf;
};

/** Events that would happen to a case, or open it. */
export type Imagined = {
  readonly before: SickLeave | undefined;
  readonly caseId: string;
  readonly events: readonly StoredEvent[];
  readonly at: Moment;
};

/** What events would change in a case, with the people who hold its roles today. Writes nothing. */
export async function previewCase({ table: below, vault }: PeopleNeeds, imagined: Imagined): Promise<PreviewedCase> {
  // Who holds which role is asked for the case as it is and as it would be.
  const table = oneLook(below);
  const needs = { table, vault };
  const { before, at: now } = imagined;
  const after = imaginedAfter(before, imagined);
  const caseIds = [imagined.caseId, ...(before === undefined ? [] : await agreementsOf(needs, before))];
  const told = (await Promise.all(caseIds.map((caseId) => toldIn(table, caseId)))).flat();
  const deliveries = (await Promise.all(caseIds.map((caseId) => deliveriesOf(table, caseId)))).flat();
  const were = before === undefined ? undefined : await staffed(needs, before, now);
  return {
    key: await keyOf(needs, after),
    sickLeave: before ?? after,
    sent: told
      .filter(wentOut(deliveries))
      .map(asMessage)
      .sort((a, b) => a.at - b.at),
    change: whatIf({ before: were, after: await staffed(needs, after, now), told, now }),
  };
}

/** The employee number of the person whose case it is. */
export const keyOf = async (needs: PeopleNeeds, { personId }: SickLeave): Promise<string> =>
  (await findPerson(needs, personId))?.number ?? '';

async function agreementsOf(needs: PeopleNeeds, sickLeave: SickLeave): Promise<readonly string[]> {
  const kinds = planOf(sickLeave).duties.flatMap(({ rule, byAgreement }) => (byAgreement ? [rule.id] : []));
  const lives = await Promise.all([...new Set(kinds)].map((ruleId) => agreementLives(needs, sickLeave, ruleId)));
  return lives.map(({ standing }) => standing.caseId);
}

async function staffed(needs: PeopleNeeds, sickLeave: SickLeave, now: Moment): Promise<Staffed> {
  const on = localDay(now, policyOf(sickLeave).zone);
  return { sickLeave, staffing: await receiversOf(needs, sickLeave, { roles, on }) };
}

/** What was decided and has reached nobody, for want of an address say, has not gone out. */
const wentOut =
  (deliveries: readonly Delivery[]) =>
  ({ dutyId, key, stage, role, channel }: Owed): boolean =>
    deliveries.some(
      (delivery) =>
        wasAccepted(delivery) &&
        delivery.dutyId === dutyId &&
        delivery.key === key &&
        delivery.stage === stage &&
        delivery.role === role &&
        delivery.channel === channel,
    );
