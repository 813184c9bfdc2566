import type { CaseNeeds } from '../store/perform.ts';

export type RetentionNeeds = CaseNeeds & {
  /** Erases a person for good. Doing it again finishes what a crash left. */
  readonly erase: (personId: string) => Promise<void>;
};
