import { simulatedProduct } from '../local/settings.ts';
import { type Day, isoDay } from '../shared/calendar/day.ts';
import { localDay, type Moment } from '../shared/calendar/moment.ts';
import { planOf } from '../shared/case/plan-of.ts';
import type { Role } from '../shared/case/roles.ts';
import type { SickLeave } from '../shared/case/sick-leave.ts';
import { renderText } from '../shared/messages/render-text.ts';
import { textIdFor } from '../shared/messages/text-id.ts';
import { findPerson } from '../shared/people/person.ts';
import { findPreferences } from '../shared/people/preferences.ts';
import { personsIn } from '../shared/people/staffing.ts';
import { wayTo } from '../shared/people/way-to.ts';
import type { EmailSender, SmsSender } from '../shared/ports/senders.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Vault } from '../shared/ports/vault.ts';
import { paramsFor } from '../shared/reminders/text-params.ts';
import type { Action, PlannedDuty } from '../shared/rules/plan-types.ts';
import { policyOf } from '../shared/rules/policies.ts';
import { fromSnapshot, goingOn } from '../shared/store/cases.ts';
import { casePk } from '../shared/store/keys.ts';
import { plannedAt, type Reminder } from './against-cron/reminder.ts';

export type CronNeeds = {
  readonly table: Table;
  readonly vault: Vault;
  readonly email: EmailSender;
  readonly sms: SmsSender;
};

type Due = { readonly sickLeave: SickLeave; readonly duty: PlannedDuty; readonly action: Action };

/**
 * The design that most teams write, written as well as it can be without becoming another one: every working morning a job goes through all open
 * cases and sends what the plan has for that day, and what came up since the morning before. One look gives it all cases with their facts; a
 * mark that is put before the sending lets it run twice; done duties are passed over; who is told is asked on the day.
 * `since` is the first day whose reminders it sends.
 */
export async function morningJob(
  needs: CronNeeds,
  employerId: string,
  { now, since }: { readonly now: Moment; readonly since: Day },
): Promise<readonly Reminder[]> {
  const sent: Reminder[] = [];
  for (const item of await goingOn(needs.table, employerId)) {
    const sickLeave = fromSnapshot(item);
    if (sickLeave === undefined) continue;
    for (const due of dueOn(sickLeave, since, localDay(now))) sent.push(...(await send(needs, due, now)));
  }
  return sent;
}

const dueOn = (sickLeave: SickLeave, from: Day, to: Day): readonly Due[] =>
  planOf(sickLeave)
    .duties.filter(({ done, live }) => done === undefined && live)
    .flatMap((duty) =>
      duty.actions
        .filter(({ at }) => localDay(at) >= from && localDay(at) <= to)
        .map((action) => ({ sickLeave, duty, action })),
    );

async function send(needs: CronNeeds, due: Due, now: Moment): Promise<readonly Reminder[]> {
  const { sickLeave, duty, action } = due;
  const { caseId } = sickLeave;
  const { role, persons } = await receiversOf(needs, due, now);
  const sent: Reminder[] = [];
  for (const personId of persons) {
    const sk = `SENT#${[duty.id, action.key, action.stage, role, action.channel, personId].join('#')}`;
    if (!(await needs.table.put({ pk: casePk(caseId), sk, on: isoDay(localDay(now)) }, 'if-absent'))) continue;
    if (!(await sendTo(needs, { ...due, role, personId, id: sk }))) continue;
    sent.push({
      ...{ caseId, dutyId: duty.id, stage: action.stage, role, sent: now },
      planned: plannedAt(action, sickLeave),
    });
  }
  return sent;
}

/** The first role that somebody holds. */
async function receiversOf(needs: CronNeeds, { sickLeave, action }: Due, now: Moment) {
  for (const role of action.to) {
    const persons = await personsIn(needs, sickLeave, { role, on: localDay(now) });
    if (persons.length > 0) return { role, persons };
  }
  return { role: 'hr' as Role, persons: [] };
}

type Message = Due & { readonly role: Role; readonly personId: string; readonly id: string };

/** @returns whether there was a way to the receiver */
async function sendTo(needs: CronNeeds, { sickLeave, duty, action, role, personId, id }: Message): Promise<boolean> {
  const policy = policyOf(sickLeave);
  const known = { person: await findPerson(needs, personId), preferences: await findPreferences(needs, personId) };
  const writing = { role, channel: action.channel, confirmsStop: false };
  const way = wayTo(writing, { ...known, smsBasis: policy.smsBasis });
  if (typeof way === 'string') return false;
  const { stage, notice, mirror = false } = action;
  const about = { dutyId: duty.id, stage, role, rule: duty.rule, mirror, ...(notice === undefined ? {} : { notice }) };
  const textId = textIdFor(about);
  const params = paramsFor(textId, { sickLeave, duty, policy });
  const { channel, to, language } = way;
  const { subject = '', body } = renderText({ textId, channel, language, params, product: simulatedProduct });
  const message = { id, caseId: sickLeave.caseId, to, text: body };
  await (channel === 'email'
    ? needs.email.send({ ...message, subject, calendar: undefined })
    : needs.sms.send(message));
  return true;
}
