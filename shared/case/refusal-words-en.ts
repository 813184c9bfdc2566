import { isoDay } from '../calendar/day.ts';
import type { Recorded, Refusal } from './refusals.ts';

const recorded: Readonly<Record<Recorded, string>> = {
  contact: 'The first contact',
  letter: 'The welcome letter',
  talk: 'The talk',
  notice: 'The notice to the municipality',
  followup: 'The follow-up',
};

/** Why a command does not hold, in English. */
export function refusalEn(refusal: Refusal): string {
  switch (refusal.code) {
    case 'absence-ended':
      return 'The absence has ended, so there is nothing more to record. If it goes on, report it anew.';
    case 'not-yet':
      return `${recorded[refusal.what]} is dated ${isoDay(refusal.on)}, which has not come yet. Record it on the day.`;
    case 'before-first-day':
      return `${recorded[refusal.what]} cannot lie before the first day of absence, ${isoDay(refusal.firstDay)}. Check the date.`;
    case 'already-recorded':
      return `${recorded[refusal.what]} is already recorded, on ${isoDay(refusal.on)}.`;
    case 'talk-held':
      return `The talk was held on ${isoDay(refusal.on)}, so there is none to call.`;
    case 'talk-in-the-past':
      return `${isoDay(refusal.on)} has passed. Choose a day from today on, or record that the talk was held.`;
    case 'talk-called-so':
      return 'The talk is already called for that time.';
    case 'proposed-so':
      return 'Those times are proposed already.';
    case 'no-times-to-accept':
      return 'The other side has proposed no times, so there is none to accept. Propose some.';
    case 'time-not-proposed':
      return 'That time is not among those that the other side has proposed. Choose one of them, or propose others.';
    case 'not-let-in':
      return `The ${refusal.role} is not let in yet. Give consent first, or leave the role out.`;
    case 'same-first-day':
      return `The first day of absence is ${isoDay(refusal.on)} already.`;
    case 'first-day-ahead':
      return `${isoDay(refusal.on)} has not come yet, so it cannot be the first day of absence.`;
    case 'first-day-far-back':
      return `${isoDay(refusal.on)} is more than five years back. Check the year.`;
    case 'ends-before-it-begins':
      return `The last day cannot lie before the first, ${isoDay(refusal.firstDay)}. Check both dates.`;
    case 'ends-far-ahead':
      return `${isoDay(refusal.on)} is more than 14 days ahead. Record an expected return instead.`;
    case 'return-in-the-past':
      return `${isoDay(refusal.on)} has passed. If the person is back, end the absence instead.`;
    case 'no-such-consent':
      return `There is no consent to ${refusal.to} to withdraw.`;
    case 'chooses-no-person':
      return `"${refusal.to}" takes no "who". Leave it out, or choose steward, safety-rep or contact-person.`;
    case 'contact-chosen-so':
      return 'That is chosen already.';
    case 'has-declined':
      return 'That person has handed the contact over. Choose somebody else.';
    case 'has-accepted':
      return 'That person has said yes already.';
    case 'not-asked':
      return 'That person is not asked to make contact here, so there is nothing to accept or hand over.';
    case 'same-unit':
      return 'The case is at that workplace already.';
    case 'leads-already':
      return 'That person leads the case already.';
    case 'no-leader-asked':
      return 'Nobody has asked for another leader, so there is nothing to answer.';
    case 'leader-asked-already':
      return 'Another leader is asked for already. The personnel office answers.';
    case 'legally-held':
      return 'The case is under legal hold for that reason already.';
    case 'no-legal-hold':
      return 'The case is not under legal hold.';
    case 'no-talk-called':
      return 'No talk is called, so there is none to cancel.';
    case 'no-such-attempt':
      return 'That is not on the list of what has been tried. See the list anew.';
    case 'fact-ahead':
      return `${isoDay(refusal.on)} has not come yet. Record it on the day.`;
    case 'fact-before-first-day':
      return `The date cannot lie before the first day of absence, ${isoDay(refusal.firstDay)}. Check the date.`;
    case 'date-passed':
      return `"${refusal.field}" is ${isoDay(refusal.on)}, which has passed. Choose a day from today on.`;
    case 'date-too-early':
      return `"${refusal.field}" can be ${isoDay(refusal.earliest)} at the earliest. Choose a later day.`;
    case 'steps-in-order':
      return 'The steps begin on the day from which the partial return holds, and each lies after the one before. Check the dates.';
    case 'nothing-open':
      return `"${refusal.command}" closes a duty, and the case has none of that kind open. Record first what starts it.`;
    case 'no-such-duty':
      return `The case has no duty "${refusal.duty}". See the list of duties.`;
    case 'duty-done':
      return `The duty "${refusal.duty}" was done on ${isoDay(refusal.on)}, so there is nothing to excuse.`;
    case 'not-done':
      return `Nothing is recorded of the duty "${refusal.duty}", so there is nothing to say of it.`;
    case 'nothing-to-take-back':
      return `Nothing is recorded of "${refusal.duty}" that can be taken back.`;
    case 'not-excused':
      return `The duty "${refusal.duty}" is not excused.`;
    case 'takes-no-letter':
      return `The municipality sets no date for "${refusal.duty}". Choose a duty that a letter can be about.`;
    case 'held-settled':
      return refusal.decision === 'send'
        ? `The message was approved on ${isoDay(refusal.on)} already. It goes out once.`
        : `It was decided on ${isoDay(refusal.on)} that the message is not sent. That stands.`;
    case 'not-held':
      return `Nothing such is held back of "${refusal.duty}": it is done, or a later message has taken its place. See the list anew.`;
    case 'not-closed':
      return 'The case is open, so there is nothing to reopen.';
    case 'same-case':
      return 'A case cannot be merged with itself. Choose another.';
    case 'split-in-order':
      return 'The first part ends before the second begins, and both lie after the first day of absence and not after today. Check the dates.';
    case 'same-rules':
      return `The case follows the rule set ${refusal.ruleSet} already.`;
    case 'unknown-rules':
      return `There is no rule set "${refusal.ruleSet}".`;
    case 'draft-rules':
      return `The rule set ${refusal.ruleSet} is a draft: nobody has read its law. Look at it with what-if; to use it, the absence policy has to switch it on by name ("draftRuleSets").`;
    case 'same-policy':
      return `The case follows the absence policy, version ${refusal.version}, already.`;
    case 'agreement-only':
      return `"${refusal.command}" belongs to a case of absence, and this is an agreement.`;
  }
}
