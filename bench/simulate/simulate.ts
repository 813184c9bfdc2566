import type { BenchItem, Size } from '../bench-item.ts';
import { inOwnProcess } from '../own-process.ts';
import type { SimulatedRun } from './run.ts';

/** So many cases at first, and so many more afterwards: what a case takes must not grow. */
const counts: Readonly<Record<Size, readonly [number, number]>> = {
  smoke: [20, 40],
  usual: [1_000, 10_000],
  full: [10_000, 100_000],
};

const run = async (cases: number): Promise<SimulatedRun> =>
  (await inOwnProcess(new URL('./run.ts', import.meta.url), [String(cases)])) as SimulatedRun;

/** Cases of 30 weeks through the whole path in memory: files, commits, timelines, wakes, messages, outbox. */
export const simulate: BenchItem = {
  name: 'simulate',
  run: async ({ size }) => {
    const [fewer, more] = counts[size];
    const few = await run(fewer);
    const many = await run(more);
    const { cases, seconds, deliveries, transitions, processor, megabytes } = many;
    const growth = processor / cases / (few.processor / few.cases);
    return {
      figures: [
        {
          ...{ name: `${cases} cases of 30 weeks`, value: seconds, unit: 's' },
          ...(size === 'usual' ? { target: { atMost: 60 } } : {}),
        },
        { name: 'cases', value: cases / seconds, unit: 'a second' },
        { name: 'deliveries', value: deliveries / seconds, unit: 'a second' },
        { name: 'processor time of a case', value: (processor * 1000) / cases, unit: 'ms' },
        {
          ...{ name: `processor time of a case, ${cases} beside ${few.cases}`, value: growth, unit: 'times' },
          ...(size === 'smoke' ? {} : { target: { atMost: 1.3 } }),
        },
        { name: 'deliveries of a case', value: deliveries / cases, unit: '' },
        { name: 'transitions of a case', value: transitions / cases, unit: '' },
        { name: 'peak memory', value: megabytes, unit: 'MB' },
      ],
    };
  },
};
