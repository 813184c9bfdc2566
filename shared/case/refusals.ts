import type { Day } from '../calendar/day.ts';
import { wordRefusal } from './refusal-words.ts';
import type { ConsentRole, ContactChoiceTo, ContactRole } from './roles.ts';
import type { SettledHeld } from './sick-leave.ts';

export type Recorded = 'contact' | 'letter' | 'talk' | 'notice' | 'followup';

/** Why a command does not hold in a case, as data. */
export type Refusal =
  | { readonly code: 'absence-ended' }
  | { readonly code: 'not-yet'; readonly what: Recorded; readonly on: Day }
  | { readonly code: 'before-first-day'; readonly what: Recorded; readonly firstDay: Day }
  | { readonly code: 'already-recorded'; readonly what: Recorded; readonly on: Day }
  | { readonly code: 'talk-held'; readonly on: Day }
  | { readonly code: 'talk-in-the-past'; readonly on: Day }
  | { readonly code: 'talk-called-so' }
  | { readonly code: 'proposed-so' }
  | { readonly code: 'no-times-to-accept' }
  | { readonly code: 'time-not-proposed' }
  | { readonly code: 'not-let-in'; readonly role: ContactRole }
  | { readonly code: 'same-first-day'; readonly on: Day }
  | { readonly code: 'first-day-ahead'; readonly on: Day }
  | { readonly code: 'first-day-far-back'; readonly on: Day }
  | { readonly code: 'ends-before-it-begins'; readonly firstDay: Day }
  | { readonly code: 'ends-far-ahead'; readonly on: Day }
  | { readonly code: 'return-in-the-past'; readonly on: Day }
  | { readonly code: 'no-such-consent'; readonly to: ConsentRole }
  | { readonly code: 'chooses-no-person'; readonly to: ContactChoiceTo }
  | { readonly code: 'contact-chosen-so' }
  | { readonly code: 'has-declined' }
  | { readonly code: 'has-accepted' }
  | { readonly code: 'not-asked' }
  | { readonly code: 'same-unit' }
  | { readonly code: 'leads-already' }
  | { readonly code: 'no-leader-asked' }
  | { readonly code: 'leader-asked-already' }
  | { readonly code: 'legally-held' }
  | { readonly code: 'no-legal-hold' }
  | { readonly code: 'no-talk-called' }
  | { readonly code: 'no-such-attempt' }
  | { readonly code: 'fact-ahead'; readonly on: Day }
  | { readonly code: 'fact-before-first-day'; readonly firstDay: Day }
  | { readonly code: 'date-passed'; readonly field: string; readonly on: Day }
  | { readonly code: 'date-too-early'; readonly field: string; readonly earliest: Day }
  | { readonly code: 'steps-in-order' }
  | { readonly code: 'nothing-open'; readonly command: string }
  | { readonly code: 'no-such-duty'; readonly duty: string }
  | { readonly code: 'duty-done'; readonly duty: string; readonly on: Day }
  | { readonly code: 'not-done'; readonly duty: string }
  | { readonly code: 'nothing-to-take-back'; readonly duty: string }
  | { readonly code: 'not-excused'; readonly duty: string }
  | { readonly code: 'takes-no-letter'; readonly duty: string }
  | { readonly code: 'held-settled'; readonly decision: SettledHeld['decision']; readonly on: Day }
  | { readonly code: 'not-held'; readonly duty: string }
  | { readonly code: 'not-closed' }
  | { readonly code: 'same-case' }
  | { readonly code: 'split-in-order' }
  | { readonly code: 'same-rules'; readonly ruleSet: string }
  | { readonly code: 'unknown-rules'; readonly ruleSet: string }
  | { readonly code: 'draft-rules'; readonly ruleSet: string }
  | { readonly code: 'same-policy'; readonly version: number }
  | { readonly code: 'agreement-only'; readonly command: string };

/** A person asked for something that does not hold in this case. `refusal` says what; `wordRefusal` says it to a person. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(wordRefusal(refusal, 'en'));
    this.refusal = refusal;
  }
}
