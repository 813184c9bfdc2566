/** A kind of item in the store: what each of its fields is for, who may see it, and how long it stays. */
export type StoredKind = {
  /** How its partition begins, and its sort key where a partition holds several kinds. */
  readonly pk: string;
  readonly sk?: string;
  readonly holds: string;
  readonly sees: string;
  readonly kept: string;
  readonly fields: Readonly<Record<string, string>>;
};

/** How long, where several kinds share it. */
export const kept = {
  case: 'as long as the case: 12 months after it closed unless the employer says otherwise, longer under legal hold; an agreement until it has ended and that time is over',
  person: 'as long as the person: until they are erased, have left, or their last case is gone',
  staff: 'until the role ends or the next people file leaves it out',
  installation: 'as long as the installation; holds nobody',
} as const;

/** Who, where several kinds share it. */
export const sees = {
  nobody: 'nobody; the machine alone',
  duty: 'whoever may see the duty (`visibleTo`, docs/rules.md); the member all of it',
  hr: 'hr where the case is; the member on her data page',
} as const;
