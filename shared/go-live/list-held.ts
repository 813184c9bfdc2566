import { localDay, momentOfInstant } from '../calendar/moment.ts';
import { planOf } from '../case/plan-of.ts';
import { needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Clock } from '../clock.ts';
import type { PeopleNeeds } from '../people/person.ts';
import { rolesToFind, type WakeFacts } from '../reminders/look-now.ts';
import { toldIn } from '../reminders/owed.ts';
import { receiversOf } from '../reminders/receivers-of.ts';
import { policyOf } from '../rules/policies.ts';
import { fromSnapshot, goingOn, loadCase } from '../store/cases.ts';
import { caseIdOf } from '../store/keys.ts';
import { type HeldMessage, heldMessages, lookHeld } from './held-messages.ts';

export type HeldNeeds = PeopleNeeds & { readonly clock: Clock };

/** A case that was under way at the cut-over, with what it holds back. */
export type HeldCase = { readonly sickLeave: SickLeave; readonly messages: readonly HeldMessage[] };

/** Every case of an employer that was under way at the cut-over and goes on, also where nothing is held back any more. */
export async function* casesFromBefore(needs: HeldNeeds, employerId: string): AsyncGenerator<HeldCase> {
  for (const item of await goingOn(needs.table, employerId)) {
    const snapshot = fromSnapshot(item);
    // Most cases are younger than the cut-over: they are told apart without being read.
    if (snapshot !== undefined && snapshot.cutOver === undefined) continue;
    const sickLeave = await loadCase(needs.table, caseIdOf(item));
    if (sickLeave?.cutOver !== undefined) yield { sickLeave, messages: await heldIn(needs, sickLeave) };
  }
}

async function heldIn(needs: HeldNeeds, sickLeave: SickLeave): Promise<readonly HeldMessage[]> {
  const now = momentOfInstant(needs.clock());
  const policy = policyOf(sickLeave);
  const told = await toldIn(needs.table, sickLeave.caseId);
  const facts: WakeFacts = { sickLeave, plan: planOf(sickLeave), told, policy, now };
  const looks = lookHeld(facts);
  if (looks.length === 0) return [];
  const on = localDay(now, policy.zone);
  const roles: readonly Role[] = ['member', ...rolesToFind(looks.map(({ look }) => look))];
  return heldMessages(looks, await receiversOf(needs, sickLeave, { roles, on }));
}

/** What is held back in the employer's cases, the longest absence first. */
export async function listHeld(needs: HeldNeeds, employerId: string): Promise<readonly HeldCase[]> {
  const cases: HeldCase[] = [];
  for await (const each of casesFromBefore(needs, employerId)) if (each.messages.length > 0) cases.push(each);
  return cases.sort(({ sickLeave: a }, { sickLeave: b }) => a.firstDay - b.firstDay || (a.caseId < b.caseId ? -1 : 1));
}

/** Whether anything is held back in the cases that are meant that hr may know of: what is for somebody whom the member has let in tells that she has. */
export async function isAnythingHeld(
  needs: HeldNeeds,
  employerId: string,
  isMeant: (sickLeave: SickLeave) => boolean = () => true,
): Promise<boolean> {
  for await (const { sickLeave, messages } of casesFromBefore(needs, employerId))
    if (isMeant(sickLeave) && messages.some(({ to }) => !needsConsent(to))) return true;
  return false;
}

/** How many would be sent: a role may be held by several people, or by nobody. */
export const countMessages = (messages: readonly HeldMessage[]): number =>
  messages.reduce((sum, { persons }) => sum + persons.length, 0);
