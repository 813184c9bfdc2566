import type { Language } from '../case/roles.ts';
import type { DutyRule } from '../rules/duty-rule.ts';

/** One sentence or a few, in every language: one that lacks a language does not compile. */
export type Words = Readonly<Record<Language, string>>;

/** Where a statement comes from and how sure it is, named as the rules name it. */
export type Origin = Pick<DutyRule, 'basis' | 'source' | 'checkedOn' | 'confidence'>;

/** A sentence that states a rule, with where it comes from. */
export type RuleSaid = { readonly words: Words; readonly origin: Origin };

/** A heading and what to do or know under it. */
export type Topic = {
  readonly title: Words;
  readonly says: readonly Words[];
  readonly origin: Origin;
};
