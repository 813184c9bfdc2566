import { type Day, isoDay, plusDays } from '../calendar/day.ts';
import { ruleSetFor } from '../rules/rule-sets.ts';
import type { Command, CommandOf } from './commands.ts';
import type { StoredEvent } from './events.ts';
import { CommandRefused, type Recorded } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

/** A member may say a few days ahead which day is the last; further ahead it is an expectation and `record-expected-return` is meant. */
const endsAheadDays = 14;

/** No sick leave under way began more than five years ago: a wrong year did. */
const farBackDays = 5 * 365;

/** Only these change a case that has ended: the absence goes on after all, or the member changes who may know of it. */
const worksOnClosed: ReadonlySet<Command['do']> = new Set(['continue-absence', 'withdraw-consent']);

/**
 * What a command makes happen in a case. `today` is the local date at the workplace.
 * @throws CommandRefused when the command does not hold in the case.
 */
export function decide(sickLeave: SickLeave, command: Command, today: Day): readonly StoredEvent[] {
  if (sickLeave.status !== 'open' && !worksOnClosed.has(command.do))
    throw new CommandRefused({ code: 'absence-ended' });
  const recordedOn = (dutyId: string, what: Recorded, on: Day = today): string => {
    const done = sickLeave.done[dutyId];
    if (done !== undefined) throw new CommandRefused({ code: 'already-recorded', what, on: done.on });
    if (on > today) throw new CommandRefused({ code: 'not-yet', what, on });
    const { firstDay } = sickLeave;
    // The letter may be handed out ahead of a planned absence.
    if (on < firstDay && what !== 'letter') throw new CommandRefused({ code: 'before-first-day', what, firstDay });
    return isoDay(on);
  };
  switch (command.do) {
    case 'record-contact-made':
      return [{ type: 'contact-made', v: 1, on: recordedOn('contact-14d', 'contact', command.on), by: command.by }];
    case 'record-letter-given':
      return [{ type: 'letter-given', v: 1, on: recordedOn('welcome', 'letter', command.on) }];
    case 'record-talk-called':
      return [talkCalled(sickLeave, command, today)];
    case 'record-talk-held':
      return [{ type: 'talk-held', v: 1, on: recordedOn('talk-4w', 'talk', command.on) }];
    case 'record-municipality-notified':
      return [
        {
          type: 'municipality-notified',
          v: 1,
          on: recordedOn('notice-5w', 'notice', command.on),
          receipt: command.receipt,
        },
      ];
    case 'record-followup-held':
      return [{ type: 'followup-held', v: 1, on: recordedOn('followup-8w', 'followup', command.on) }];
    case 'correct-first-day':
      return [firstDayCorrected(sickLeave, command.to, today)];
    case 'end-absence':
      return [absenceEnded(sickLeave, command.on ?? today, today)];
    case 'continue-absence':
      return [{ type: 'absence-continued', v: 1, from: isoDay(command.from) }];
    case 'give-consent':
      return [{ type: 'consent-given', v: 1, to: command.to, who: command.who, source: command.source }];
    case 'withdraw-consent':
      return [consentWithdrawn(sickLeave, command)];
    case 'record-expected-return':
      if (command.on < today) throw new CommandRefused({ code: 'return-in-the-past', on: command.on });
      return [{ type: 'return-expected', v: 1, on: isoDay(command.on) }];
    case 'renew-timeline':
      return [{ type: 'timeline-renewed', v: 1 }];
  }
}

function talkCalled(sickLeave: SickLeave, { on, time }: CommandOf<'record-talk-called'>, today: Day): StoredEvent {
  const held = sickLeave.done['talk-4w'];
  if (held !== undefined) throw new CommandRefused({ code: 'talk-held', on: held.on });
  if (on < today) throw new CommandRefused({ code: 'talk-in-the-past', on });
  const standing = sickLeave.talk;
  if (standing?.on === on && standing.time === time) throw new CommandRefused({ code: 'talk-called-so' });
  return { type: standing === undefined ? 'talk-called' : 'talk-moved', v: 1, on: isoDay(on), time };
}

function firstDayCorrected(sickLeave: SickLeave, to: Day, today: Day): StoredEvent {
  if (to === sickLeave.firstDay) throw new CommandRefused({ code: 'same-first-day', on: to });
  if (to > today) throw new CommandRefused({ code: 'first-day-ahead', on: to });
  if (to < plusDays(today, -farBackDays)) throw new CommandRefused({ code: 'first-day-far-back', on: to });
  // A rule set that was chosen by the old first day follows the new one; one that was chosen by hand stays.
  const chosenByDay = ruleSetFor(sickLeave.firstDay).id === sickLeave.ruleSet;
  const ruleSet = chosenByDay ? ruleSetFor(to).id : sickLeave.ruleSet;
  return { type: 'first-day-corrected', v: 1, from: isoDay(sickLeave.firstDay), to: isoDay(to), ruleSet };
}

function absenceEnded({ firstDay }: SickLeave, on: Day, today: Day): StoredEvent {
  if (on < firstDay) throw new CommandRefused({ code: 'ends-before-it-begins', firstDay });
  if (on > plusDays(today, endsAheadDays)) throw new CommandRefused({ code: 'ends-far-ahead', on });
  return { type: 'absence-ended', v: 1, on: isoDay(on) };
}

function consentWithdrawn({ consents }: SickLeave, { to }: CommandOf<'withdraw-consent'>): StoredEvent {
  if (!consents.some((consent) => consent.to === to)) throw new CommandRefused({ code: 'no-such-consent', to });
  return { type: 'consent-withdrawn', v: 1, to };
}
