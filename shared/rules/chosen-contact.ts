import { localDay } from '../calendar/moment.ts';
import { isContactRole, needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { notice } from './notices.ts';
import type { Action } from './plan-types.ts';
import type { Policy } from './policy.ts';
import type { DutyInput } from './reminder-days.ts';
import type { PlannedReminder } from './reminders-for.ts';
import { nextOpening } from './send-windows.ts';

const herself: readonly Role[] = ['member'];
const leaderAlone: readonly Role[] = ['leader'];

/**
 * Who may make the first contact, in order: whom the member chose, else the policy's list as far as she lets them in. Source: domain.md
 * "Consent" and `contact-14d`.
 */
export function contactCandidates({ contactChoice, consents }: SickLeave, policy: Policy): readonly Role[] {
  const allowed = policy.firstContact.filter(
    (role) => !needsConsent(role) || consents.some((consent) => consent.to === role),
  );
  const chosen = contactChoice?.to;
  if (chosen === undefined) return allowed;
  if (chosen === 'self') return herself;
  if (chosen === 'leader') return leaderAlone;
  // Nobody but those whose duty it is without her.
  if (chosen === 'not-now') return allowed.filter((role) => !needsConsent(role));
  if (!consents.some(({ to }) => to === chosen)) return allowed;
  return [chosen, ...allowed.filter((role) => role !== chosen)];
}

/** Before the day she is reminded of what she said she would do; that it is late is told to nobody but the coordinator. */
const remindsHer: ReadonlySet<PlannedReminder['stage']> = new Set(['reminder', 'last-call']);

/** A reminder of the first contact as it is when the member has chosen to call herself; undefined when it then has nothing to say. */
export function whenSheCalls(
  reminder: PlannedReminder,
  { instance, dates, sickLeave: { contactChoice }, policy }: DutyInput,
): PlannedReminder | undefined {
  if (contactChoice?.to !== 'self' || instance.rule.responsible !== 'first-contact') return reminder;
  // That somebody will call her is no longer so.
  if (reminder.to === 'member') return undefined;
  if (reminder.to !== 'responsible') return reminder;
  if (!remindsHer.has(reminder.stage) || localDay(contactChoice.at, policy.zone) > dates.due) return undefined;
  return { ...reminder, to: 'member', roles: herself, channel: 'sms' };
}

/** Somebody of a role takes the place of one who was told: what that one heard they have not. */
export function keyFor(to: readonly Role[], key: string, { consents }: SickLeave): string {
  const [first] = to;
  if (first === undefined || !needsConsent(first)) return key;
  const anew = consents.find((consent) => consent.to === first)?.anew;
  return anew === undefined ? key : `${key}@${anew}`;
}

/** The member hears once that somebody handed the contact over, unless she has said since who may contact her. */
export function contactNotices(sickLeave: SickLeave, policy: Policy): readonly Action[] {
  const last = sickLeave.declined.at(-1);
  // In the second part of a case, or one that took over another, she knows it from before.
  if (last === undefined || last.in <= 1 || isAnswered(sickLeave, last.in)) return [];
  const at = nextOpening(policy, { channel: 'sms', toMember: true }, last.at);
  const ruleDay = localDay(last.at, policy.zone);
  return [notice({ text: 'contact-declined', in: last.in, to: 'member', channel: 'sms', at, ruleDay, policy })];
}

const isAnswered = ({ contactChoice, consents }: SickLeave, since: number): boolean =>
  (contactChoice?.in ?? 0) > since || consents.some(({ to, anew = 0 }) => isContactRole(to) && anew > since);
