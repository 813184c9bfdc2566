import type { CaseNeeds } from '../store/perform.ts';
import type { Trying } from './trying.ts';

export type RetentionNeeds = CaseNeeds & {
  /** Erases a person for good. Doing it again finishes what a crash left. */
  readonly erase: (personId: string) => Promise<void>;
};

/** What going through all of an employer's takes. */
export type SweepNeeds = RetentionNeeds & { readonly trying: Trying };
