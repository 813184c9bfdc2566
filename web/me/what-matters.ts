import type { Day } from '../../shared/calendar/day.ts';
import type { DutyStatus } from '../../shared/case/duty-status.ts';
import { nextProposed, type ProposedTime } from '../../shared/case/proposed-times.ts';
import type { SickLeave, Talk } from '../../shared/case/sick-leave.ts';
import { pauseOf } from '../../shared/rules/holding-back.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';

export type HerDuty = { readonly duty: PlannedDuty; readonly status: DutyStatus };

/** The one thing that the card is about. */
export type Matter =
  | { readonly kind: 'duty'; readonly duty: PlannedDuty; readonly isDayGone: boolean }
  | { readonly kind: 'proposal'; readonly first: ProposedTime }
  | { readonly kind: 'talk'; readonly talk: Talk }
  | { readonly kind: 'pause'; readonly until: Day | undefined }
  | { readonly kind: 'over'; readonly lastDay: Day | undefined }
  | { readonly kind: 'nothing' };

/** What of her own lies further ahead than an appeal's four weeks need not trouble her yet. */
const aheadDays = 28;
/** So long may something of her own still be made good; later on it only weighs on her. */
const afterDays = 14;

/** What others do further ahead than the longest preparation is not now. Source: domain.md `revaluation-22w`. */
const othersAheadDays = 70;

/** Letters that may cost her the job or the benefit come before all else. */
const grave: ReadonlySet<string> = new Set(['dismissal-warning', 'lapse']);

const isStanding = ({ status }: HerDuty): boolean => status === 'pending' || status === 'overdue';

/** What the member needs to know of now, and nothing beside it: her own letters first, then agreed times, a pause, and what others do. */
export function whatMatters(sickLeave: SickLeave, duties: readonly HerDuty[], today: Day): Matter {
  const pause = pauseOn(sickLeave, today);
  // Whoever asks for peace is not told to call, although she once chose to.
  const mayWait = ({ duty }: HerDuty): boolean => pause !== undefined && duty.rule.id === 'contact-14d';
  const own = duties.filter(
    (each) => isStanding(each) && isHers(each, sickLeave) && isNear(each.duty.due, today) && !mayWait(each),
  );
  const first = own.find(({ duty }) => grave.has(duty.rule.id));
  if (first !== undefined) return ofDuty(first, today);
  const dated = [
    ...own.map((each) => [each.duty.due, ofDuty(each, today)] as const),
    ...talks(sickLeave, duties, today),
  ];
  const nearest = dated.toSorted(([a], [b]) => a - b)[0];
  if (nearest !== undefined) return nearest[1];
  if (sickLeave.status !== 'open') return { kind: 'over', lastDay: sickLeave.lastDay };
  if (pause !== undefined) return { kind: 'pause', until: pause.until };
  return ofOthers(duties, today);
}

/** The pause in which she is on a day, if she is in one. */
export function pauseOn(sickLeave: SickLeave, today: Day): ReturnType<typeof pauseOf> {
  const pause = pauseOf(sickLeave);
  return pause === undefined || (pause.until !== undefined && pause.until < today) ? undefined : pause;
}

/** Only she can do it, or it is she who is asked to come. A pause is told in its own way. */
function isHers({ duty: { responsible, rule } }: HerDuty, { contactChoice }: SickLeave): boolean {
  if (rule.id === 'contact-pause') return false;
  if (rule.id === 'contact-14d') return contactChoice?.to === 'self';
  return rule.id === 'municipal-talk' || (responsible !== 'municipality' && responsible.includes('member'));
}

const isNear = (due: Day, today: Day): boolean => due - today <= aheadDays && today - due <= afterDays;

const ofDuty = ({ duty }: HerDuty, today: Day): Matter => ({ kind: 'duty', duty, isDayGone: duty.due < today });

/** The talk with the leader: agreed and to come, or proposed and waiting for her answer. */
function talks(
  { talk, proposal, status }: SickLeave,
  duties: readonly HerDuty[],
  today: Day,
): readonly (readonly [Day, Matter])[] {
  const isHeld = duties.some(({ duty, status: standing }) => duty.rule.id === 'talk-4w' && standing === 'done');
  if (isHeld || status !== 'open') return [];
  const proposed = proposal?.by === 'leader' ? nextProposed(proposal, today) : undefined;
  return [
    ...(proposed === undefined ? [] : [[proposed.on, { kind: 'proposal', first: proposed }] as const]),
    ...(talk === undefined || talk.on < today ? [] : [[talk.on, { kind: 'talk', talk }] as const]),
  ];
}

/** The next thing that others do; what has not been done in time only where nothing else comes. */
function ofOthers(duties: readonly HerDuty[], today: Day): Matter {
  const coming = duties.find(
    ({ duty, status }) => status === 'pending' && duty.due >= today && duty.due - today <= othersAheadDays,
  );
  const waiting = duties.findLast(({ status }) => status === 'overdue');
  const next = coming ?? waiting;
  return next === undefined ? { kind: 'nothing' } : ofDuty(next, today);
}
