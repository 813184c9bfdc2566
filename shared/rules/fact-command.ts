/** The dates that a fact may name beside its own day. */
export const factDates = ['due', 'from', 'until', 'review', 'answerBy', 'leaves'] as const;
export type FactField = (typeof factDates)[number];

/** Fields a command may carry beside the day itself. None can hold a sentence, a name or a diagnosis. */
export type CommandField =
  | FactField
  | 'on'
  | 'received'
  | 'time'
  | 'percent'
  | 'hours'
  | 'steps'
  | 'weeks'
  | 'kind'
  | 'pays'
  | 'participants';

/**
 * A command that records one fact, as data. `day` says what the fact's own day is: `on` or `received` has happened and is today or
 * earlier (`on` means today where it is left out); `ahead` is a date `on` that lies today or later.
 */
export type FactCommand = {
  readonly do: string;
  /** The fact, in the past tense. */
  readonly records: string;
  readonly day: 'on' | 'received' | 'ahead' | 'today';
  readonly needs?: readonly CommandField[];
  readonly may?: readonly CommandField[];
  /** Dates that have to lie today or later. */
  readonly notPast?: readonly FactField[];
  /** The earliest that `due` may lie, in days after D. */
  readonly earliestDue?: number;
  /** Says something by itself: it need not close a duty that is open. */
  readonly standsAlone?: boolean;
  /** Asking for somebody lets them in. */
  readonly givesConsentTo?: 'union-consultant';
};
