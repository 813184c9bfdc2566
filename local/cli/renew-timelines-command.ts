import { createHash } from 'node:crypto';
import { livePace } from '../../functions/aws/live-pace.ts';
import { renewTimelines, usualRate } from '../../functions/renew-timelines.ts';
import { caseTimeline } from '../../workflows/case-timeline.ts';
import { defaultEmployer } from '../settings.ts';
import { systemClock } from '../system-clock.ts';
import { UsageProblem } from './fail.ts';
import { openExisting } from './open-existing.ts';
import { parseOptions, wholeNumberOption } from './options.ts';

const options = {
  rate: { type: 'string' },
  id: { type: 'string' },
  data: { type: 'string', default: 'data' },
} as const;

/** `holdfast renew-timelines`: a new timeline for every case that goes on, once for each definition. @throws UsageProblem, StoreInUse */
export async function renewTimelinesCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values } = parseOptions(args, options);
  const rate = wholeNumberOption('rate', values.rate) ?? usualRate;
  if (rate < 1 || rate > 25) throw new UsageProblem('--rate is 1 to 25 cases a second.');
  const { store, vault, close } = await openExisting(values.data, 'data');
  try {
    const needs = { table: store.table, vault, clock: systemClock, employers: [defaultEmployer], log: () => {} };
    const renew = renewTimelines({ ...needs, paced: livePace, goesOn: () => true });
    const { renewed, passed } = await renew({ id: values.id ?? definitionId(), rate });
    print(`${renewed} timelines renewed, ${passed} passed over.`);
  } finally {
    close();
  }
}

/** The name of the definition's content: until it changes there is nothing to move to. */
const definitionId = (): string =>
  createHash('sha256')
    .update(JSON.stringify(caseTimeline({ remindArn: 'remind', renewArn: 'renew' })))
    .digest('hex')
    .slice(0, 16);
