import type { Language } from '../case/roles.ts';
import type { Step } from '../rules/plan-types.ts';
import { becauseDa } from './because-da.ts';
import { becauseEn } from './because-en.ts';

const wordings = { da: becauseDa, en: becauseEn } as const satisfies Record<Language, (step: Step) => string>;

/** The reasons for a duty's dates in words, one sentence a step, in order: ready to be numbered. */
export const wordSteps = (steps: readonly Step[], language: Language): readonly string[] =>
  steps.map(wordings[language]);
