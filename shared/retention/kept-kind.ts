/** How long a kind of item is kept. Words are English, for those who answer for the data. */
export type Keeping =
  /** The employer's own period, `usualRetentionMonths` unless its policy says otherwise. */
  | { readonly for: 'period'; readonly after: string }
  | { readonly for: 'months'; readonly months: number; readonly after: string }
  | { readonly for: 'days'; readonly days: number; readonly after: string }
  | { readonly for: 'minutes'; readonly minutes: number; readonly after: string }
  /** It goes with something else. */
  | { readonly for: 'as-long-as'; readonly what: string }
  /** Nothing of it is about a person. */
  | { readonly for: 'always' };

export type KeptKind = {
  readonly id: string;
  /** What stands in the store under such keys, as they begin: `pk`, then `sk` where that tells kinds apart. */
  readonly keys: readonly { readonly pk: string; readonly sk?: string }[];
  readonly holds: string;
  readonly keeping: Keeping;
  readonly why: string;
  readonly source: string;
};

/** Personal data are kept no longer than they are needed for. */
export const gdpr = 'GDPR Art. 5(1)(e)';
export const withPerson: Keeping = { for: 'as-long-as', what: 'the person is kept' };
export const withEmployer: Keeping = { for: 'as-long-as', what: 'the employer uses the system' };
