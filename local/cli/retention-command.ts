import { NotAllGone, type RetentionRun, retention } from '../../functions/retention.ts';
import { isoDay } from '../../shared/calendar/day.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { answerOf } from '../../shared/case/answer-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Clock } from '../../shared/clock.ts';
import { erasePerson } from '../../shared/people/erase-person.ts';
import { type RetentionPlan, retentionPlan } from '../../shared/retention/retention-plan.ts';
import { type GoingKind, goingKinds } from '../../shared/retention/what-goes.ts';
import { gatherStatistics } from '../../shared/statistics/gather.ts';
import type { OpenFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { clockOf } from '../stored-clock.ts';
import { systemClock } from '../system-clock.ts';
import { WrongWords } from './fail.ts';
import { openExisting } from './open-existing.ts';
import { parseOptions } from './options.ts';
import { textTable } from './text-table.ts';

const options = {
  'dry-run': { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  json: { type: 'boolean', default: false },
} as const;

/**
 * `holdfast retention`: deletes what is past its period, as the server does every night; `--dry-run` says what would go. Numbers by kind, of
 * nobody. @throws UsageProblem, StoreInUse, NotAllGone
 */
export async function retentionCommand(
  args: readonly string[],
  print: (text: string) => void,
  machineClock: Clock,
): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  if (positionals.length > 0) throw new WrongWords('retention takes options only.');
  const open = await openExisting(values.data, 'data');
  try {
    const clock = await clockOf(open.store.table, machineClock);
    if (values['dry-run']) {
      const plan = planned(await planOf(open, clock));
      print(values.json ? JSON.stringify(plan, null, 2) : planWords(plan));
    } else {
      const { gone, problem } = await carryOut(open, clock);
      print(values.json ? JSON.stringify({ gone }, null, 2) : goneWords(gone));
      if (problem !== undefined) throw problem;
    }
  } finally {
    open.close();
  }
}

function needsOf({ store: { table }, vault, erased }: OpenFolder, clock: Clock) {
  const erasing = { table, erased, loginClock: systemClock };
  return { table, vault, clock, erase: (personId: string) => erasePerson(erasing, personId) };
}

const planOf = (open: OpenFolder, clock: Clock): Promise<RetentionPlan> =>
  retentionPlan(needsOf(open, clock), defaultEmployer, momentOfInstant(clock()));

/** What would go, by kind; `oldest` is the day since which the oldest of them might have gone. */
const planned = ({ employerId, retentionMonths, kinds }: RetentionPlan) => ({
  employers: [
    {
      employerId,
      retentionMonths,
      wouldGo: goingKinds.map((kind) => {
        const { count, oldest } = kinds[kind];
        return { kind, count, ...(oldest === undefined ? {} : { oldest: isoDay(oldest) }) };
      }),
    },
  ],
});

const planWords = ({ employers }: ReturnType<typeof planned>): string =>
  employers
    .map(({ employerId, retentionMonths, wouldGo }) => {
      const rows = wouldGo.map(({ kind, count, oldest }) => [kind, String(count), oldest ?? '']);
      return `${employerId}: kept for ${retentionMonths} months\n${textTable(['kind', 'would go', 'oldest'], rows)}`;
    })
    .join('\n\n');

type Gone = Readonly<Partial<Record<GoingKind | 'expired', number>>>;
/** `problem`: something had to stay, which the next run tells of again. */
type CarriedOut = { readonly gone: Gone; readonly problem: NotAllGone | undefined };

/** All of it, in as many runs as it takes. A year that is over is counted first: its cases wait for that. */
async function carryOut(open: OpenFolder, clock: Clock): Promise<CarriedOut> {
  const needs = needsOf(open, clock);
  const now = momentOfInstant(clock());
  const isDisputed = (sickLeave: SickLeave, dutyId: string): boolean => answerOf(sickLeave, dutyId) === 'disputed';
  await gatherStatistics({ ...needs, isDisputed }, defaultEmployer, now);
  const run = retention({ ...needs, log: () => undefined, employers: [defaultEmployer] });
  const gone: Partial<Record<GoingKind | 'expired', number>> = {};
  for (;;) {
    const { ran, problem } = await runOnce(run);
    for (const kind of goingKinds) gone[kind] = (gone[kind] ?? 0) + (ran.counts[kind] ?? 0);
    if (!ran.more) return { gone: { ...gone, expired: await open.store.forgetExpired(now) }, problem };
  }
}

async function runOnce(
  run: () => Promise<RetentionRun>,
): Promise<{ readonly ran: RetentionRun; readonly problem: NotAllGone | undefined }> {
  try {
    return { ran: await run(), problem: undefined };
  } catch (error) {
    if (error instanceof NotAllGone) return { ran: error.run, problem: error };
    throw error;
  }
}

const goneWords = (gone: Gone): string =>
  textTable(
    ['kind', 'gone'],
    Object.entries(gone).map(([kind, count]) => [kind, String(count)]),
  );
