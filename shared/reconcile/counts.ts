/**
 * What `reconcile` finds to do. `deferred`: deliveries whose time has come. `requeued`: deliveries that were queued a quarter of an hour ago and
 * have come to no end. `late-deliveries`: those of either kind that should have gone out more than an hour ago. The rest are repairs.
 */
const findings = [
  'deferred',
  'requeued',
  'late-deliveries',
  'late-timelines',
  'lost-timelines',
  'snapshots',
  'wakes',
  'decisions',
] as const;
export type Finding = (typeof findings)[number];
export type Counts = Readonly<Partial<Record<Finding, number>>>;

const queueing: ReadonlySet<string> = new Set(['deferred', 'requeued'] satisfies readonly Finding[]);
const late: ReadonlySet<string> = new Set(['late-deliveries', 'late-timelines'] satisfies readonly Finding[]);

/** Something was lost and has been mended, so often: above zero somebody should ask why. */
export const repairsIn = (counts: Counts): number =>
  sum(counts, (finding) => !queueing.has(finding) && finding !== 'late-deliveries');

/** How many deliveries were put on the queue. */
export const queuedIn = (counts: Counts): number => sum(counts, (finding) => queueing.has(finding));

/** How many deliveries or wakes were more than an hour late. */
export const lateIn = (counts: Counts): number => sum(counts, (finding) => late.has(finding));

const sum = (counts: Counts, counted: (finding: string) => boolean): number =>
  Object.entries(counts).reduce((total, [finding, count]) => total + (counted(finding) ? count : 0), 0);

/** Counts findings while a run goes on. */
export function counter(): { readonly found: (finding: Finding) => void; readonly counts: () => Counts } {
  const counted = new Map<Finding, number>();
  return {
    found: (finding) => counted.set(finding, (counted.get(finding) ?? 0) + 1),
    counts: () => Object.fromEntries(counted),
  };
}
