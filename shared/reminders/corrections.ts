import { isSetRight } from '../case/looked-after.ts';
import { type Channel, needsConsent, type Role } from '../case/roles.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { maySee } from '../rules/may-see.ts';
import type { PlannedDuty } from '../rules/plan-types.ts';
import type { Policy } from '../rules/policy.ts';
import type { Owed } from './owed.ts';
import { datesNow } from './text-params.ts';

/** Somebody was told a date that no longer holds. `names` are the dates as they are now: what the receiver finds after logging in. */
export type Correction = {
  readonly role: Role;
  readonly channel: Channel;
  readonly persons: readonly string[];
  readonly names: Readonly<Record<string, string>>;
};

type Input = {
  readonly sickLeave: SickLeave;
  readonly duty: PlannedDuty;
  readonly told: readonly Owed[];
  readonly policy: Policy;
};

/**
 * One correction per open duty, person and channel, to those whose newest message about the duty named another date.
 * Source: design.md "Following the commits" (4).
 */
export function correctionsFor({ sickLeave, duty, told, policy }: Input): readonly Correction[] {
  if (duty.done !== undefined || !(duty.live || isSetRight(sickLeave))) return [];
  // A decision that a crash cut off may have reached people all the same; a correction that was cut off is made again.
  const counts = ({ complete, stage }: Owed): boolean => complete || stage !== 'correction';
  const ofDuty = told.filter((owed) => owed.dutyId === duty.id && counts(owed) && Object.keys(owed.names).length > 0);
  if (ofDuty.length === 0) return [];
  const newest = new Map<string, { owed: Owed; person: string }>();
  for (const owed of ofDuty.toSorted((a, b) => a.decidedAt - b.decidedAt || rank(a) - rank(b)))
    for (const person of owed.persons) newest.set(`${person} ${owed.channel}`, { owed, person });
  const wrong = [...newest.values()].filter(
    ({ owed }) => mayKnow(owed.role, { sickLeave, duty }) && isWrong(owed, { sickLeave, duty, policy }),
  );
  return grouped(wrong, { sickLeave, duty, policy });
}

/** Of two messages of one moment the correction was written first. */
const rank = ({ stage }: Owed): number => (stage === 'correction' ? 0 : 1);

/** Another rule set may have made the duty the member's own: from then on the employer's side hears no more of its dates. */
const mayKnow = (role: Role, { sickLeave, duty }: Pick<Input, 'sickLeave' | 'duty'>): boolean =>
  (!needsConsent(role) || sickLeave.consents.some((consent) => consent.to === role)) &&
  (maySee(role, duty.rule.visibleTo) || isSetRight(sickLeave));

type Facts = Omit<Input, 'told'>;

function isWrong({ names }: Owed, facts: Facts): boolean {
  if (isGone(facts)) return hangsOnFirstDay(facts) && Object.values(names).some((told) => told !== '');
  const now = datesNow(names, facts);
  return Object.entries(names).some(([name, told]) => now[name] !== told);
}

function grouped(wrong: readonly { owed: Owed; person: string }[], facts: Facts): readonly Correction[] {
  const groups = new Map<string, Correction>();
  for (const { owed, person } of wrong) {
    const group = `${owed.role} ${owed.channel}`;
    const standing = groups.get(group);
    groups.set(group, {
      role: owed.role,
      channel: owed.channel,
      persons: [...(standing?.persons ?? []), person],
      names: { ...standing?.names, ...datesLeft(owed.names, facts) },
    });
  }
  return [...groups.values()];
}

/** What another case has taken over stays as it was told, apart from what hangs on the first day. */
const hangsOnFirstDay = ({ sickLeave, duty }: Facts): boolean =>
  sickLeave.status !== 'merged' || duty.rule.starts.some(({ when }) => when === 'always');

/** No date is left: the case is no more, or the duty. */
const isGone = ({ sickLeave, duty }: Facts): boolean => isSetRight(sickLeave) || duty.fallenAway;

/** The dates as the receiver finds them afterwards: none where the case or the duty is no more. */
const datesLeft = (names: Owed['names'], facts: Facts): Readonly<Record<string, string>> =>
  isGone(facts) ? Object.fromEntries(Object.keys(names).map((name) => [name, ''])) : datesNow(names, facts);
