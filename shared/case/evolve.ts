import type { Day } from '../calendar/day.ts';
import type { Moment } from '../calendar/moment.ts';
import type { CaseEvent } from './events.ts';
import type { CaseOutcome, FactDetails } from './facts.ts';
import { choiceIn, consentIn, sentAway, without } from './let-in.ts';
import type { SickLeave } from './sick-leave.ts';
import { withCarried } from './with-carried.ts';

/** When and in which commit an event happened. */
export type Happened = { readonly at: Moment; readonly version: number };

type EventOf<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;
export type Opening = EventOf<'case-opened' | 'agreement-opened'>;

const untouched = {
  status: 'open',
  consents: [],
  withdrawn: [],
  declined: [],
  facts: [],
  excused: {},
  letters: {},
  version: 0,
  planVersion: 0,
  head: '',
  commandIds: [],
} as const;

/** The case, or the agreement, as its first event leaves it. */
export function opened(caseId: string, { v: _, ...event }: Opening, happened: Happened): SickLeave {
  if (event.type === 'case-opened') {
    const { type: __, ...facts } = event;
    return { ...untouched, ...facts, caseId, openedAt: happened.at, plannedAt: happened.at };
  }
  const { type: __, agreement, caseId: madeIn, from, details, ...facts } = event;
  const kind = { partial: false, injury: false, noEmployerPeriod: false, earlier: [] };
  const opened = { openedAt: happened.at, plannedAt: happened.at };
  const state = { ...untouched, ...facts, ...kind, ...opened, caseId, firstDay: from };
  const begun: SickLeave = { ...state, agreement: { id: agreement, caseId: madeIn } };
  return withFact(begun, { fact: `${agreement}-made`, on: from, details }, happened);
}

type NewFact = { readonly fact: string; readonly on: Day; readonly details?: FactDetails };

function withFact(sickLeave: SickLeave, { fact, on, details = {} }: NewFact, { at, version }: Happened): SickLeave {
  return { ...sickLeave, facts: [...sickLeave.facts, { fact, on, at, in: version, details }] };
}

/** Those who work again, at least in part, are talked with afterwards. */
const returning: ReadonlySet<CaseOutcome> = new Set([
  'back-in-full',
  'partial',
  'special-terms',
  'protected-job',
  'flexjob',
  'reassignment',
]);

/** The case after one more event. Pure; every event has its line. */
export function evolve(sickLeave: SickLeave, event: CaseEvent, happened: Happened): SickLeave {
  switch (event.type) {
    case 'case-opened':
    case 'agreement-opened':
      return opened(sickLeave.caseId, event, happened);
    case 'contact-made':
    case 'letter-given':
    case 'talk-held':
    case 'municipality-notified':
    case 'followup-held':
      return withFact(sickLeave, { fact: event.type, on: event.on }, happened);
    case 'fact-recorded':
      return withFact(sickLeave, event, happened);
    case 'talk-called':
    case 'talk-moved':
      return talkAgreed(sickLeave, event, happened);
    case 'talk-cancelled': {
      const { talk, ...rest } = sickLeave;
      return talk === undefined ? sickLeave : { ...rest, cancelledTalk: { ...talk, ...recorded(happened) } };
    }
    case 'duty-excused': {
      const { reason, until } = event;
      const excuse = { reason, until, ...recorded(happened) };
      return { ...sickLeave, excused: { ...sickLeave.excused, [event.duty]: excuse } };
    }
    case 'duty-resumed': {
      const { [event.duty]: _, ...excused } = sickLeave.excused;
      return { ...sickLeave, excused };
    }
    case 'letter-date-recorded':
      return { ...sickLeave, letters: { ...sickLeave.letters, [event.duty]: { on: event.on, in: happened.version } } };
    case 'consent-given':
      return {
        ...sickLeave,
        consents: [...without(sickLeave.consents, event.to), consentIn(sickLeave, event, happened)],
      };
    case 'consent-withdrawn':
      return { ...sentAway(sickLeave, event.to), withdrawn: [...sickLeave.withdrawn, event.to] };
    case 'contact-chosen':
      return { ...sickLeave, contactChoice: choiceIn(sickLeave, event.to, happened) };
    case 'contact-declined': {
      const { role, who } = event;
      const declined = { role, who, at: happened.at, in: happened.version };
      return { ...sentAway(sickLeave, role), declined: [...sickLeave.declined, declined] };
    }
    case 'return-expected':
      return { ...sickLeave, expectedReturn: { on: event.on, in: happened.version } };
    case 'rule-set-changed':
      return { ...sickLeave, ruleSet: event.to };
    case 'policy-changed':
      return { ...sickLeave, policyVersion: event.to, policyId: event.policyId };
    case 'held-approved':
    case 'held-dropped':
      return heldSettled(sickLeave, event, happened);
    case 'timeline-renewed':
      return sickLeave;
    default:
      return course(sickLeave, event, happened);
  }
}

type CourseEvent = EventOf<
  | 'first-day-corrected'
  | 'absence-ended'
  | 'absence-continued'
  | 'case-voided'
  | 'case-merged'
  | 'case-absorbed'
  | 'case-split'
  | 'case-reopened'
  | 'case-closed-silently'
>;

/** What happens to the absence itself: its days, its end, and that it was no absence at all. */
function course(sickLeave: SickLeave, event: CourseEvent, happened: Happened): SickLeave {
  const closedAt = happened.at;
  switch (event.type) {
    case 'first-day-corrected':
      return { ...sickLeave, firstDay: event.to, ruleSet: event.ruleSet };
    case 'case-absorbed': {
      const moved = { ...sickLeave, firstDay: event.to, ruleSet: event.ruleSet };
      return event.carried === undefined ? moved : withCarried(moved, event.carried, happened);
    }
    case 'absence-ended': {
      const { on, outcome } = event;
      const ended: SickLeave = { ...sickLeave, status: 'closed', lastDay: on, closedAt, outcome };
      if (outcome === undefined || !returning.has(outcome)) return ended;
      return withFact(ended, { fact: 'returned', on, details: { outcome } }, happened);
    }
    case 'case-split':
      return { ...sickLeave, status: 'closed', lastDay: event.lastDay, closedAt };
    case 'case-voided':
      return { ...sickLeave, status: 'void', closedAt };
    case 'case-merged':
      return { ...sickLeave, status: 'merged', mergedInto: event.into, closedAt };
    case 'case-closed-silently':
      return { ...sickLeave, status: 'silent', closedAt };
    case 'case-reopened':
      // An absence that had ended before its case was silenced is over still.
      if (sickLeave.status === 'silent' && sickLeave.lastDay !== undefined) return { ...sickLeave, status: 'closed' };
      return goesOn(sickLeave);
    case 'absence-continued':
      return goesOn(sickLeave);
  }
}

function goesOn(sickLeave: SickLeave): SickLeave {
  const { lastDay: _, closedAt: __, mergedInto: ___, outcome: ____, ...goingOn } = sickLeave;
  return { ...goingOn, status: 'open', facts: sickLeave.facts.filter(({ fact }) => fact !== 'returned') };
}

const recorded = ({ at, version }: Happened) => ({ recordedAt: at, in: version });

function talkAgreed(
  { cancelledTalk: _, ...sickLeave }: SickLeave,
  { on, time, type }: EventOf<'talk-called' | 'talk-moved'>,
  happened: Happened,
): SickLeave {
  const moved = type === 'talk-moved';
  const calledIn = moved ? (sickLeave.talk?.calledIn ?? happened.version) : happened.version;
  const talk = { on, moved, calledIn, ...recorded(happened) };
  return { ...sickLeave, talk: time === undefined ? talk : { ...talk, time } };
}

function heldSettled(
  sickLeave: SickLeave,
  { type, duty, key, stage, role }: EventOf<'held-approved' | 'held-dropped'>,
  { at }: Happened,
): SickLeave {
  const decision = type === 'held-approved' ? 'send' : 'drop';
  return { ...sickLeave, settled: [...(sickLeave.settled ?? []), { duty, key, stage, role, decision, at }] };
}
