/** `smoke` shows in seconds that an item still works, `usual` measures, `full` takes all the time it needs. */
export type Size = 'smoke' | 'usual' | 'full';

export type BenchOptions = { readonly size: Size };

/** In the unit of the figure. */
export type Target = { readonly atMost: number } | { readonly atLeast: number };

/** One measured number. */
export type Figure = {
  /** What was measured, as a short sentence without the number: "cases of 30 weeks". */
  readonly name: string;
  readonly value: number;
  /** "a second", "s", "MB", or "times" where it compares two figures of the same run. */
  readonly unit: string;
  readonly target?: Target;
  /** The figure beside another one of the same run, which stands on any machine: `times` as much as `of`. */
  readonly ratio?: { readonly times: number; readonly of: string };
};

/** What an item found. `notes` are lines for people: the size of the run, a small picture. */
export type Findings = { readonly figures: readonly Figure[]; readonly notes?: readonly string[] };

/** One thing that `npm run bench` measures. It runs in a process of its own, so that its peak memory is its own. */
export type BenchItem = {
  /** By which `npm run bench <name>` runs it alone. */
  readonly name: string;
  readonly run: (options: BenchOptions) => Promise<Findings>;
};

/** Whether a figure reaches its target; undefined when it has none. */
export function isMet({ value, target }: Figure): boolean | undefined {
  if (target === undefined) return undefined;
  return 'atMost' in target ? value <= target.atMost : value >= target.atLeast;
}
