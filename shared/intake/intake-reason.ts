import type { Refusal } from '../case/refusals.ts';
import type { ColumnLabel } from './header.ts';

/** What a cell that is left out should have held. */
export type Expected = 'phone' | 'email' | 'language' | 'yes-or-no' | 'age-group' | 'gender';

/** What is wrong with a row, or worth knowing about it, as data: `wordReason` makes a sentence of it. It never holds what stood in a cell. */
export type IntakeReason =
  | { readonly kind: 'cpr'; readonly column: ColumnLabel }
  | { readonly kind: 'extra-cells'; readonly columns: number }
  | { readonly kind: 'missing'; readonly column: ColumnLabel }
  | { readonly kind: 'too-long'; readonly column: ColumnLabel; readonly longest: number }
  | { readonly kind: 'bad-number'; readonly column: ColumnLabel; readonly longest: number }
  | { readonly kind: 'bad-date'; readonly column: ColumnLabel }
  | { readonly kind: 'end-before-start'; readonly column: ColumnLabel; readonly start: ColumnLabel }
  | { readonly kind: 'bad-percent'; readonly column: ColumnLabel }
  | { readonly kind: 'bad-email'; readonly column: ColumnLabel }
  | { readonly kind: 'unknown-role'; readonly column: ColumnLabel; readonly known: readonly string[] }
  | { readonly kind: 'not-sickness'; readonly column: ColumnLabel }
  | { readonly kind: 'pregnancy'; readonly column: ColumnLabel }
  | { readonly kind: 'unknown-code'; readonly column: ColumnLabel }
  | { readonly kind: 'left-out'; readonly column: ColumnLabel; readonly expected: Expected }
  | { readonly kind: 'unknown-column'; readonly column: ColumnLabel }
  | { readonly kind: 'replaced'; readonly by: number }
  /** The people file names another leader than the absence file: the people file counts. */
  | { readonly kind: 'leader-differs' }
  /** The last day lies ahead: the case stays open until an import finds it passed. */
  | { readonly kind: 'ends-ahead' }
  /** The first day lies ahead: the case is opened by an import on or after it. */
  | { readonly kind: 'starts-ahead' }
  /** The case has ended on another day than the row says; a person has to say which is right. */
  | { readonly kind: 'ended-otherwise' }
  /** It ended so long ago that its case would be deleted at once: it is not taken in, or what was deleted came back with each file. */
  | { readonly kind: 'ended-long-ago' }
  /** It began longer ago than cases are kept and the row tells of no end: it may be of a case that was deleted, or of somebody who was erased. */
  | { readonly kind: 'began-long-ago' }
  /** What the row asks for does not hold in the case. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** The substitute replaces somebody whom the file does not know in any role. */
  | { readonly kind: 'unknown-replaced'; readonly column: ColumnLabel }
  /** Nobody has a role at the workplace that the row names, or leads it: its name may be wrong. */
  | { readonly kind: 'unknown-workplace' }
  /** Whoever sent the row is there for other workplaces, or the number is of somebody who is ill at another. */
  | { readonly kind: 'elsewhere' }
  /** A simulation ends before the row's first day. */
  | { readonly kind: 'not-reached' };

/** `line` is the physical line in the file; the header is line 1. */
export type RowIssue = { readonly line: number; readonly reason: IntakeReason };

/** This row cannot go in; the others can. */
export class RowRejected extends Error {
  override readonly name = 'RowRejected';
  readonly reason: IntakeReason;
  constructor(reason: IntakeReason) {
    super(`The row is rejected: ${reason.kind}.`);
    this.reason = reason;
  }
}
