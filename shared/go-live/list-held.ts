import { localDay, momentOfInstant } from '../calendar/moment.ts';
import { planOf } from '../case/plan-of.ts';
import type { Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Clock } from '../clock.ts';
import type { PeopleNeeds } from '../people/person.ts';
import type { Item } from '../ports/table.ts';
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

/** Of the cases that go on those alone that these held-back messages are of: a message's id begins with its case's alias. */
type About = readonly string[] | 'all';

/** Every case of an employer that was under way at the cut-over and goes on, also where nothing is held back any more. */
export async function* casesFromBefore(
  needs: HeldNeeds,
  employerId: string,
  about: About = 'all',
): AsyncGenerator<HeldCase> {
  const aliases = about === 'all' ? undefined : new Set(about.map((id) => id.slice(0, id.indexOf('-'))));
  for (const item of await goingOn(needs.table, employerId)) {
    const alias = fromSnapshot(item)?.alias;
    if (alias !== undefined && aliases?.has(alias) === false) continue;
    const found = await fromBefore(needs, item);
    if (found !== undefined) yield found;
  }
}

/** What a case of a list holds back; undefined when it was not under way at the cut-over. */
export async function fromBefore(needs: HeldNeeds, item: Item): Promise<HeldCase | undefined> {
  const snapshot = fromSnapshot(item);
  // Most cases are younger than the cut-over: they are told apart without being read.
  if (snapshot !== undefined && snapshot.cutOver === undefined) return undefined;
  const sickLeave = await loadCase(needs.table, caseIdOf(item));
  return sickLeave?.cutOver === undefined ? undefined : { sickLeave, messages: await heldIn(needs, sickLeave) };
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
export async function listHeld(
  needs: HeldNeeds,
  employerId: string,
  about: About = 'all',
): Promise<readonly HeldCase[]> {
  const cases: HeldCase[] = [];
  for await (const each of casesFromBefore(needs, employerId, about)) if (each.messages.length > 0) cases.push(each);
  return cases.sort(longestFirst);
}

/** The order of whose absence began first. */
export const longestFirst = ({ sickLeave: a }: HeldCase, { sickLeave: b }: HeldCase): number =>
  a.firstDay - b.firstDay || (a.caseId < b.caseId ? -1 : 1);

/** How many would be sent: a role may be held by several people, or by nobody. */
export const countMessages = (messages: readonly HeldMessage[]): number =>
  messages.reduce((sum, { persons }) => sum + persons.length, 0);
