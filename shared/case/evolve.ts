import type { Moment } from '../calendar/moment.ts';
import type { CaseEvent } from './events.ts';
import { courseAfter } from './evolve-course.ts';
import { leaderAfter } from './evolve-leader.ts';
import { recordAfter } from './evolve-record.ts';
import { talkAfter } from './evolve-talk.ts';
import { choiceIn, letIn, sentAway } from './let-in.ts';
import type { SickLeave } from './sick-leave.ts';
import { withFact } from './with-fact.ts';

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

/** The case after one more event. Pure; every event has its line. */
export function evolve(sickLeave: SickLeave, event: CaseEvent, happened: Happened): SickLeave {
  switch (event.type) {
    case 'case-opened':
    case 'agreement-opened':
      return opened(sickLeave.caseId, event, happened);
    case 'talk-held': {
      const { proposal: _, ...answered } = sickLeave;
      return withFact(answered, { fact: event.type, on: event.on }, happened);
    }
    case 'contact-made':
    case 'letter-given':
    case 'municipality-notified':
    case 'followup-held':
      return withFact(sickLeave, { fact: event.type, on: event.on }, happened);
    case 'fact-recorded':
      return withFact(sickLeave, event, happened);
    case 'talk-called':
    case 'talk-moved':
    case 'talk-cancelled':
    case 'times-proposed':
    case 'time-accepted':
      return talkAfter(sickLeave, event, happened);
    case 'duty-excused': {
      const { reason, until } = event;
      const excuse = { reason, until, ...recorded(happened) };
      return { ...sickLeave, excused: { ...sickLeave.excused, [event.duty]: excuse } };
    }
    case 'duty-resumed': {
      const { [event.duty]: _, ...excused } = sickLeave.excused;
      return { ...sickLeave, excused };
    }
    case 'record-confirmed':
    case 'record-disputed':
    case 'record-taken-back':
      return recordAfter(sickLeave, event, happened);
    case 'letter-date-recorded':
      return { ...sickLeave, letters: { ...sickLeave.letters, [event.duty]: { on: event.on, in: happened.version } } };
    case 'consent-given':
      return letIn(sickLeave, event, happened);
    case 'consent-withdrawn':
      return { ...sentAway(sickLeave, event.to), withdrawn: [...sickLeave.withdrawn, event.to] };
    case 'contact-chosen':
      return { ...sickLeave, contactChoice: choiceIn(sickLeave, event.to, happened) };
    case 'contact-declined': {
      const { role, who } = event;
      const declined = { role, who, at: happened.at, in: happened.version };
      return { ...sentAway(sickLeave, role), declined: [...sickLeave.declined, declined] };
    }
    case 'contact-accepted': {
      const { role, who } = event;
      const accepted = { role, who, at: happened.at, in: happened.version };
      return { ...sickLeave, accepted: [...(sickLeave.accepted ?? []), accepted] };
    }
    case 'leader-changed':
    case 'leader-kept':
    case 'other-leader-asked':
      return leaderAfter(sickLeave, event, happened);
    case 'attempt-recorded': {
      const { kind, option, on, until } = event;
      const attempt = { kind, option, on, until, at: happened.at, in: happened.version };
      return { ...sickLeave, attempts: [...(sickLeave.attempts ?? []), attempt] };
    }
    case 'attempt-removed':
      return { ...sickLeave, attempts: sickLeave.attempts?.filter((attempt) => attempt.in !== event.in) };
    case 'return-expected':
      return { ...sickLeave, expectedReturn: { on: event.on, in: happened.version } };
    case 'rule-set-changed':
      return { ...sickLeave, ruleSet: event.to };
    case 'unit-changed':
      return { ...sickLeave, unitId: event.to, leaderId: event.leaderId };
    case 'policy-changed':
      return { ...sickLeave, policyVersion: event.to, policyId: event.policyId };
    case 'held-approved':
    case 'held-dropped':
      return heldSettled(sickLeave, event, happened);
    case 'legal-hold-placed':
      return { ...sickLeave, legalHold: { reason: event.reason, at: happened.at, in: happened.version } };
    case 'legal-hold-lifted': {
      const { legalHold: _, ...free } = sickLeave;
      return free;
    }
    case 'case-retired':
      return { ...sickLeave, retiredAt: happened.at };
    case 'timeline-renewed':
      return sickLeave;
    default:
      return courseAfter(sickLeave, event, happened);
  }
}

const recorded = ({ at, version }: Happened) => ({ recordedAt: at, in: version });

function heldSettled(
  sickLeave: SickLeave,
  { type, duty, key, stage, role }: EventOf<'held-approved' | 'held-dropped'>,
  { at }: Happened,
): SickLeave {
  const decision = type === 'held-approved' ? 'send' : 'drop';
  return { ...sickLeave, settled: [...(sickLeave.settled ?? []), { duty, key, stage, role, decision, at }] };
}
