import type { RowOutcome } from '../../shared/intake/import-absences.ts';
import type { IntakeReason } from '../../shared/intake/intake-reason.ts';

/** Keeps count of what became of each line. Every row counts once. */
export type Tally = {
  readonly row: (line: number, outcome: RowOutcome) => void;
  /** The row's end changed a known case: a row that this run opened stays opened. */
  readonly ended: (line: number) => void;
  readonly ignore: (line: number, reason: IntakeReason) => void;
  readonly warn: (line: number, reason: IntakeReason) => void;
  readonly refuse: (line: number, reason: string) => void;
  readonly ignored: readonly { readonly line: number; readonly reason: IntakeReason }[];
  readonly outcomes: ReadonlyMap<number, RowOutcome>;
  readonly warnings: readonly { readonly line: number; readonly reason: IntakeReason }[];
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
};

export function tally(): Tally {
  const outcomes = new Map<number, RowOutcome>();
  const ignored: { line: number; reason: IntakeReason }[] = [];
  const warnings: { line: number; reason: IntakeReason }[] = [];
  const refused: { line: number; reason: string }[] = [];
  return {
    row: (line, outcome) => outcomes.set(line, outcome),
    ended: (line) => {
      if (outcomes.get(line) === 'unchanged') outcomes.set(line, 'continued');
    },
    ignore: (line, reason) => ignored.push({ line, reason }),
    warn: (line, reason) => warnings.push({ line, reason }),
    refuse: (line, reason) => refused.push({ line, reason }),
    ignored,
    outcomes,
    warnings,
    refused,
  };
}
