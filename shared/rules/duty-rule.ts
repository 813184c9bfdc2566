import type { Role } from '../case/roles.ts';
import type { FactCommand, FactField } from './fact-command.ts';
import type { DutyReminder } from './policy.ts';

/** V law, authority or two sources; V2 one secondary source; S a handbook or local agreement; U unverified. */
export type Confidence = 'V' | 'V2' | 'S' | 'U';

/** A distance from a day: calendar days, working days of the workplace, or calendar months. Negative ones lie before. */
export type Distance = { readonly days: number } | { readonly workingDays: number } | { readonly months: number };

/** What the employer pays while somebody is ill: it decides when the municipality has to be told (SDL § 40). */
export const payKinds = ['wages', 'benefit-only', 'nothing'] as const;
export type PayKind = (typeof payKinds)[number];

/** A due date that holds instead of the usual one. `short-refund`: no employer period, ended within so many days. */
export type DueVariant =
  | { readonly when: { readonly pays: PayKind }; readonly days: number }
  | { readonly when: { readonly shortRefundDays: number }; readonly months: number };

/** How a due date is found. Days are calendar days after D, which is day 0, unless said otherwise. */
export type DueRule =
  | {
      readonly kind: 'first-day-plus';
      readonly days: number;
      /** The policy decides how many days. */
      readonly policyDays?: 'contactDays';
      readonly variants?: readonly DueVariant[];
    }
  | { readonly kind: 'first-day-plus-months'; readonly months: number }
  | { readonly kind: 'opening-plus-working-days'; readonly workingDays: number }
  | { readonly kind: 'counted-weeks' }
  /** The policy's extra contact days after D: a duty for each. */
  | { readonly kind: 'contact-days' }
  /** A date that the starting fact names, or a distance from it; `otherwise` counts from the fact's own day when it names none. */
  | {
      readonly kind: 'fact-date';
      readonly field?: FactField;
      readonly plus?: Distance;
      readonly otherwise?:
        | Distance
        | { readonly afterFirstDay: number }
        | { readonly field: FactField; readonly plus: Distance };
      /** Counts from the first working day after the fact's own day. */
      readonly nextWorkingDay?: boolean;
    };

/** What makes a duty one of the case's, and when it is then due: several due dates make as many duties. */
export type Start = {
  readonly when: 'always' | 'injury' | { readonly fact: string };
  readonly due: DueRule | readonly DueRule[];
  /** Does not start where the due date has passed when the fact is recorded. */
  readonly unlessPast?: boolean;
};

/** Who has to act. `first-contact`: the first of the policy's list that consent allows and that has somebody. */
export type Responsible = Exclude<Role, 'steward' | 'contact-person'> | 'first-contact' | 'municipality';

/**
 * Who may see a duty: the employer's side and those whom the member lets in, the employer's side alone, or the member and those whom she
 * lets in. The member always may.
 */
export type Visibility = 'employer-and-consented' | 'employer' | 'member-and-consented';

/**
 * What becomes of a reminder that the product could not send on its day: it goes out as it is, with a text that says so, or, once its due date
 * has passed, not at all. An escalation follows by itself once whoever it is about has been told.
 */
export type Lateness = 'send-late' | 'late-text' | 'skip';

/**
 * One duty of a rule set, as data: what starts it, when it is due, who acts, which facts close it. `id` is its name everywhere; its
 * words are in shared/messages.
 */
export type DutyRule = {
  readonly id: string;
  readonly starts: readonly Start[];
  /** The facts that close it; one fact may close several duties. */
  readonly closes: readonly string[];
  /** The fact that ends all that is open of it: an agreement is over. */
  readonly endedBy?: string;
  /** The commands that record its facts, where no other duty has them already. */
  readonly commands?: readonly FactCommand[];
  /**
   * Each start makes a duty of its own, or each kind of fact does and a later one of its kind replaces it. Otherwise a start replaces the
   * duty that is still open.
   */
  readonly repeats?: 'each' | 'by-fact';
  /** The fact after which the duty does not apply, until something starts it anew. */
  readonly exemptBy?: string;
  /** Days after D by which the talk has to be called. */
  readonly callByDays?: number;
  /** Does not apply to somebody who leaves the job within so many days after D. */
  readonly unlessLeavesWithinDays?: number;
  readonly responsible: Responsible;
  /** Told beside who is responsible. */
  readonly alsoTells?: readonly Role[];
  readonly visibleTo: Visibility;
  /** Goes on when the absence has ended. */
  readonly outlivesAbsence?: boolean;
  /** The same, where the absence lasted longer than so many days. */
  readonly outlivesLongerThan?: number;
  /** Belongs to an agreement, which is an object of its own and outlives the case. */
  readonly agreement?: boolean;
  /** So long after it was made, or made anew, an agreement is over although nobody ended it. */
  readonly runsOutAfterMonths?: number;
  /** A date in a letter from the municipality wins over the rule's. */
  readonly letterWins?: boolean;
  /** Its reminders where the policy has none for it; without them those of the policy for other duties. */
  readonly reminders?: readonly DutyReminder[];
  /** Where the rule comes from, in the law's or handbook's own name. */
  readonly basis: string;
  readonly source: string;
  /** The date somebody last compared the rule with its source, `yyyy-mm-dd`. */
  readonly checkedOn: string;
  readonly confidence: Confidence;
  /** Whether D, or the day of the starting fact, is day 0 or day 1 of what is counted. */
  readonly counting: 'day-0' | 'day-1';
  /** A due date on a day off stands, or moves to the next working day (only where the law says so). */
  readonly roll: 'stands' | 'next-working-day';
  readonly lateness: Lateness;
};

export type RuleSet = {
  readonly id: string;
  /** The first D the rule set holds for, `yyyy-mm-dd`. */
  readonly from: string;
  readonly duties: readonly DutyRule[];
  /** Nobody has read the law yet: never chosen by D, only by name. */
  readonly draft?: boolean;
  /** Duties of other rule sets that this one does not have. */
  readonly without: readonly string[];
};
