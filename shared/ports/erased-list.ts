/**
 * The ids of everybody who was erased: random, so they tell nothing once the person is gone. Kept outside of all that is backed up, because a
 * restored backup brings people back.
 */
export interface ErasedList {
  /** Resolves once the id is written down for good. Writing it down twice is once. */
  add(personId: string): Promise<void>;
  all(): Promise<readonly string[]>;
}
