import type { Day } from '../calendar/day.ts';
import type { Happened } from './evolve.ts';
import type { FactDetails } from './facts.ts';
import type { SickLeave } from './sick-leave.ts';

type NewFact = { readonly fact: string; readonly on: Day; readonly details?: FactDetails };

/** The case with one more fact. */
export function withFact(
  sickLeave: SickLeave,
  { fact, on, details = {} }: NewFact,
  { at, version }: Happened,
): SickLeave {
  return { ...sickLeave, facts: [...sickLeave.facts, { fact, on, at, in: version, details }] };
}
