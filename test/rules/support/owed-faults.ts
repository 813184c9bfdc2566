import { isoLocal, localDay } from '../../../shared/calendar/moment.ts';
import { planOf } from '../../../shared/case/plan-of.ts';
import { needsConsent } from '../../../shared/case/roles.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import { checkDelivery } from '../../../shared/reminders/check-delivery.ts';
import type { Debt } from '../../../shared/reminders/debts.ts';
import type { OwedName } from '../../../shared/reminders/owed.ts';
import { earlySeconds, nextOpening } from '../../../shared/rules/send-windows.ts';
import { pauseAt } from './contact-pause.ts';
import { heldBackUnapproved, warns } from './held-back-unapproved.ts';
import { isInTheHours } from './send-hours.ts';
import { textFaults } from './text-faults.ts';
import type { Seen } from './walk.ts';

/** Whether a message breaks a rule, given the case as it was when it was decided. */
type Broken = (debt: Debt, seen: Seen) => boolean;

const beforeTheOpening: Broken = (_, { now, sickLeave }) => now < sickLeave.openedAt;

function outsideTheWindow(debt: Debt, seen: Seen): boolean {
  const { now, policy } = seen;
  const sending = {
    channel: debt.channel,
    toMember: debt.role === 'member',
    agreed: debt.stage === 'notice' && debt.text !== 'notice.times-proposed',
  };
  return nextOpening(policy, sending, now) > now + earlySeconds || !isInTheHours(debt, seen);
}

/** The member's welcome stands beside the letter. */
const isWelcome = ({ dutyId, role, stage }: Pick<OwedName, 'dutyId' | 'role' | 'stage'>): boolean =>
  dutyId === 'welcome' && role === 'member' && stage === 'heads-up';

const dutyOf = ({ dutyId }: Debt, { plan }: Seen) => plan.duties.find(({ id }) => id === dutyId);

/** Who handed the contact over helps her no more, with what comes after the first contact neither. */
const isHandedOver = ({ key }: Debt): boolean => key.startsWith('contact-declined@');

const afterItWasDone: Broken = (debt, seen) =>
  !isWelcome(debt) && !isHandedOver(debt) && dutyOf(debt, seen)?.done !== undefined;

/** Of a duty that has fallen away it is told that its date does not hold, and nothing else. */
const ofNoDuty: Broken = (debt, seen) => debt.stage !== 'correction' && dutyOf(debt, seen) === undefined;

const noCaseAnyMore: ReadonlySet<SickLeave['status']> = new Set(['void', 'silent', 'merged']);
const ofNoCase: Broken = ({ stage }, { sickLeave: { status } }) =>
  status === 'silent' || (noCaseAnyMore.has(status) && stage !== 'correction');

/** The welcome is still hers when something that outlives the absence reaches her. */
const ofAnEndedAbsence: Broken = (debt, seen) =>
  seen.sickLeave.status === 'closed' && dutyOf(debt, seen)?.live === false && !isWelcome(debt);

/** A welcome before the cut-over went out on paper, from another system. */
const wasWelcomedElsewhere = ({ sickLeave, policy }: Seen): boolean => {
  const { cutOver } = sickLeave;
  const { duties } = planOf(sickLeave.status === 'open' ? sickLeave : { ...sickLeave, status: 'open' });
  const welcome = duties.find(({ id }) => id === 'welcome')?.actions.find(({ to }) => to[0] === 'member');
  return cutOver !== undefined && welcome !== undefined && localDay(welcome.at, policy.zone) < cutOver;
};
/** A correction follows a message, which was the first to come too early. */
const toTheMemberBeforeTheWelcome: Broken = (debt, seen) =>
  debt.role === 'member' &&
  debt.stage !== 'correction' &&
  !isWelcome(debt) &&
  !seen.told.some(isWelcome) &&
  !wasWelcomedElsewhere(seen);

const nameOf = ({ dutyId, key, stage, role, channel }: OwedName): string =>
  [dutyId, key, stage, role, channel].join(' ');
const toldTwice: Broken = (debt, { told }) => told.some((owed) => nameOf(owed) === nameOf(debt));

/** Of several stages that a role has reached it gets only the last; what that one stood for does not come after it. */
function afterALaterWord(debt: Debt, seen: Seen): boolean {
  const ofRole = (dutyOf(debt, seen)?.actions ?? []).filter(
    ({ to, notice }) => notice === undefined && to[0] === debt.role,
  );
  const place = ofRole.findIndex(
    ({ stage, key, channel }) => stage === debt.stage && key === debt.key && channel === debt.channel,
  );
  const later = place === -1 ? [] : ofRole.slice(place + 1);
  return later.some((action) => seen.told.some((owed) => nameOf(owed) === nameOf({ ...debt, ...action })));
}

/** A heads-up after its day announces nothing; nor does what the member is told beside the leader. */
const afterItsDay: Broken = (debt, seen) => {
  const due = dutyOf(debt, seen)?.due;
  const announces = (debt.stage === 'heads-up' && !isWelcome(debt)) || debt.text === 'mirror.member';
  return announces && due !== undefined && localDay(seen.now, seen.policy.zone) > due;
};

const employersSide: ReadonlySet<string> = new Set(['leader', 'hr', 'employer-consultant']);
/** That there was no case is told to all who knew a date of it, in words that say nothing of the duty. */
const givenAway: Broken = (debt, seen) =>
  employersSide.has(debt.role) &&
  dutyOf(debt, seen)?.rule.visibleTo.startsWith('member') === true &&
  !noCaseAnyMore.has(seen.sickLeave.status);

const withoutConsent: Broken = ({ role }, { sickLeave: { consents } }) =>
  needsConsent(role) && !consents.some(({ to }) => to === role);

const inAPause: Broken = ({ role }, seen) => role === 'member' && pauseAt(seen) !== undefined;

/** What the delivery would not send at this very moment is lost or late, although nothing has changed. */
const notDeliverable: Broken = (debt, { sickLeave, now }) => {
  const delivery = {
    pk: 'CASE#case-1',
    sk: 'DELIVERY#1',
    version: 1,
    ...debt,
    personId: '',
    status: 'queued',
    at: now,
  } as const;
  return checkDelivery(delivery, sickLeave, now).outcome !== 'send';
};

/** Whoever is escalated about has been told on an earlier day. */
const escalatedUntold: Broken = (debt, seen) => {
  const duty = dutyOf(debt, seen);
  if (debt.stage !== 'escalation' || duty === undefined || duty.responsible === 'municipality') return false;
  const { responsible } = duty;
  const isTheirs = (role: Debt['role'] | undefined): boolean => role !== undefined && responsible.includes(role);
  const day = localDay(seen.now, seen.policy.zone);
  const before = seen.told.some(
    ({ dutyId, key, stage, role, decidedAt }) =>
      dutyId === debt.dutyId &&
      // Whoever took another's place was told of the same date under a key of their own.
      key.split('@')[0] === debt.key &&
      warns.has(stage) &&
      isTheirs(role) &&
      localDay(decidedAt, seen.policy.zone) < day,
  );
  return !before && duty.actions.some(({ stage, to }) => warns.has(stage) && isTheirs(to[0]));
};

/** What waited for the end of her pause until its day was past: it would remind her of what is over. */
const pastInHerPause: Broken = (debt, seen) => {
  const due = dutyOf(debt, seen)?.due;
  const paused = seen.sickLeave.facts.some(({ fact }) => fact === 'contact-paused');
  return debt.refused === 'too-late' && paused && due !== undefined && localDay(seen.now, seen.policy.zone) > due;
};

const toNobody: Broken = (debt, seen) => debt.persons.length === 0 && !pastInHerPause(debt, seen);

const broken: Readonly<Record<string, Broken>> = {
  beforeTheOpening,
  outsideTheWindow,
  afterItWasDone,
  ofNoDuty,
  ofNoCase,
  ofAnEndedAbsence,
  toTheMemberBeforeTheWelcome,
  toldTwice,
  afterALaterWord,
  afterItsDay,
  givenAway,
  withoutConsent,
  inAPause,
  heldBackUnapproved,
  toNobody,
  escalatedUntold,
  notDeliverable,
};

/** What is wrong with a message, a line a fault. */
export function owedFaults(debt: Debt, seen: Seen): readonly string[] {
  const names = Object.keys(broken).filter((name) => broken[name]?.(debt, seen) === true);
  return [...names, ...textFaults(debt)].map((fault) => `${fault}: ${isoLocal(seen.now)} ${nameOf(debt)}`);
}
