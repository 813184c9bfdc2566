import { type Day, isoDay } from '../calendar/day.ts';
import type { Command, CommandOf } from './commands.ts';
import { decideAttempt } from './decide-attempt.ts';
import { contactAccepted, contactChosen, contactDeclined, hasDeclined } from './decide-contact.ts';
import { decideCourse } from './decide-course.ts';
import { dutyExcused, dutyResumed, letterRecorded } from './decide-duty.ts';
import { decideFact } from './decide-fact.ts';
import { heldSettled } from './decide-held.ts';
import { decideLeader } from './decide-leader.ts';
import { decideLegalHold, isAboutLegalHold } from './decide-legal-hold.ts';
import { decideRecord } from './decide-record.ts';
import { decideTalk } from './decide-talk.ts';
import type { StoredEvent } from './events.ts';
import { lastFact } from './facts.ts';
import { planOf } from './plan-of.ts';
import { CommandRefused, type Recorded } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

/** Only these change a case that has ended: the absence goes on after all, or what goes on without it. */
const worksOnClosed: ReadonlySet<Command['do']> = new Set([
  'continue-absence',
  'reopen-case',
  'withdraw-consent',
  'record-fact',
  'excuse-duty',
  'resume-duty',
  'record-letter-date',
  'void-case',
  'absorb-case',
  'close-silently',
  'settle-held',
  'renew-timeline',
  'confirm-record',
  'dispute-record',
  'take-back-record',
  'change-leader',
  'keep-leader',
  'record-attempt',
  'remove-attempt',
]);
/** What an agreement, which is no absence, can be asked. */
const worksOnAgreement: ReadonlySet<Command['do']> = new Set([
  'record-fact',
  'excuse-duty',
  'resume-duty',
  'void-case',
  'reopen-case',
  'close-silently',
  'change-policy',
  'change-unit',
  'change-rule-set',
  'renew-timeline',
  'confirm-record',
  'dispute-record',
]);

/**
 * What a command makes happen in a case. `today` is the local date at the workplace.
 * @throws CommandRefused when the command does not hold in the case.
 */
export function decide(sickLeave: SickLeave, command: Command, today: Day): readonly StoredEvent[] {
  if (isAboutLegalHold(command)) return [decideLegalHold(sickLeave, command)];
  const { status, agreement } = sickLeave;
  if (agreement !== undefined && !worksOnAgreement.has(command.do))
    throw new CommandRefused({ code: 'agreement-only', command: command.do });
  const works =
    status === 'open' ||
    (status === 'closed'
      ? worksOnClosed.has(command.do) || closesWhatGoesOn(sickLeave, command.do) || saysHowItEnded(sickLeave, command)
      : command.do === 'reopen-case');
  if (!works) throw new CommandRefused({ code: 'absence-ended' });
  switch (command.do) {
    case 'record-contact-made':
      return contactMade(sickLeave, command, today);
    case 'record-letter-given':
      return [{ type: 'letter-given', v: 1, on: recordedOn(sickLeave, 'letter', { on: command.on, today }) }];
    case 'record-talk-called':
    case 'cancel-talk':
    case 'propose-times':
    case 'accept-time':
      return decideTalk(sickLeave, command, today);
    case 'record-talk-held':
      return [{ type: 'talk-held', v: 1, on: recordedOn(sickLeave, 'talk', { on: command.on, today }) }];
    case 'record-municipality-notified': {
      const on = recordedOn(sickLeave, 'notice', { on: command.on, today });
      return [{ type: 'municipality-notified', v: 1, on, receipt: command.receipt }];
    }
    case 'record-followup-held':
      return [{ type: 'followup-held', v: 1, on: recordedOn(sickLeave, 'followup', { on: command.on, today }) }];
    case 'record-fact':
      return decideFact(sickLeave, command, today);
    case 'excuse-duty':
      return [dutyExcused(sickLeave, command, today)];
    case 'resume-duty':
      return [dutyResumed(sickLeave, command)];
    case 'confirm-record':
    case 'dispute-record':
    case 'take-back-record':
      return [decideRecord(sickLeave, command)];
    case 'record-letter-date':
      return [letterRecorded(sickLeave, command)];
    case 'settle-held':
      return [heldSettled(sickLeave, command, today)];
    case 'choose-contact':
      return contactChosen(sickLeave, command);
    case 'decline-contact':
      return [contactDeclined(sickLeave, command)];
    case 'record-attempt':
    case 'remove-attempt':
      return [decideAttempt(sickLeave, command, today)];
    case 'accept-contact':
      return [contactAccepted(sickLeave, command)];
    case 'change-leader':
    case 'keep-leader':
    case 'ask-for-other-leader':
      return [decideLeader(sickLeave, command)];
    case 'give-consent':
      // Hr, who writes down what she has said, does not learn by a refusal who was asked: that person stays out all the same.
      if (command.source === 'portal' && hasDeclined(sickLeave, command.who))
        throw new CommandRefused({ code: 'has-declined' });
      return [{ type: 'consent-given', v: 1, to: command.to, who: command.who, source: command.source }];
    case 'withdraw-consent':
      return [consentWithdrawn(sickLeave, command)];
    case 'record-expected-return':
      if (command.on < today) throw new CommandRefused({ code: 'return-in-the-past', on: command.on });
      return [{ type: 'return-expected', v: 1, on: isoDay(command.on) }];
    case 'renew-timeline':
      return [{ type: 'timeline-renewed', v: 1 }];
    default:
      return decideCourse(sickLeave, command, today);
  }
}

/** An import says when an absence ended; a person says how, afterwards. */
const saysHowItEnded = ({ lastDay, facts }: SickLeave, command: Command): boolean =>
  command.do === 'end-absence' &&
  command.outcome !== undefined &&
  command.on === lastDay &&
  lastFact(facts, 'returned') === undefined;

/** The notice to the municipality may have to be sent although the absence is over. */
const closesWhatGoesOn = (sickLeave: SickLeave, command: Command['do']): boolean =>
  command === 'record-municipality-notified' &&
  planOf(sickLeave).duties.some(({ id, live }) => id === 'notice-5w' && live);

const milestones: Readonly<Record<Recorded, string>> = {
  contact: 'contact-made',
  letter: 'letter-given',
  talk: 'talk-held',
  notice: 'municipality-notified',
  followup: 'followup-held',
};

type When = { readonly on: Day | undefined; readonly today: Day };

/** A milestone is recorded once, on a day of the absence that has come. */
function recordedOn({ facts, firstDay }: SickLeave, what: Recorded, { on: given, today }: When): string {
  const on = given ?? today;
  const done = lastFact(facts, milestones[what]);
  if (done !== undefined) throw new CommandRefused({ code: 'already-recorded', what, on: done.on });
  if (on > today) throw new CommandRefused({ code: 'not-yet', what, on });
  // The letter may be handed out ahead of a planned absence.
  if (on < firstDay && what !== 'letter') throw new CommandRefused({ code: 'before-first-day', what, firstDay });
  return isoDay(on);
}

/** The answers themselves are nobody's to keep: only that they call for a talk. Source: domain.md `contact-14d`, `follow-up-talk`. */
function contactMade(
  sickLeave: SickLeave,
  { on: given, by, duration, support, atWork }: CommandOf<'record-contact-made'>,
  today: Day,
): readonly StoredEvent[] {
  const on = recordedOn(sickLeave, 'contact', { on: given, today });
  const made: StoredEvent = { type: 'contact-made', v: 1, on, by };
  if (duration !== 'long' && support !== 'yes' && atWork !== 'yes') return [made];
  return [made, { type: 'fact-recorded', v: 1, fact: 'follow-up-called-for', on, details: {} }];
}

function consentWithdrawn({ consents }: SickLeave, { to }: CommandOf<'withdraw-consent'>): StoredEvent {
  if (!consents.some((consent) => consent.to === to)) throw new CommandRefused({ code: 'no-such-consent', to });
  return { type: 'consent-withdrawn', v: 1, to };
}
