import { rmSync } from 'node:fs';
import type { BenchItem, Figure, Size, Target } from '../bench-item.ts';
import { percentile } from '../percentile.ts';
import { startServer } from '../server-process.ts';
import { waitsForOnePage } from './one-page.ts';
import { type Costs, pageCosts } from './page-cost.ts';
import { type Visit, visitPages } from './visit.ts';
import { makeWorkplace, type User } from './workplace.ts';

const counts: Readonly<Record<Size, number>> = { smoke: 200, usual: 10_000, full: 30_000 };
const secondsOf: Readonly<Record<Size, number>> = { smoke: 1, usual: 20, full: 60 };

/** The portal on one machine with ten thousand open cases and twenty people who use it at once: what each page takes, and how long. */
export const pages: BenchItem = {
  name: 'pages',
  run: async ({ size }) => {
    const cases = counts[size];
    const seconds = secondsOf[size];
    const { folder, users, importing, workingOff } = await makeWorkplace(cases);
    try {
      const costs = await pageCosts(folder, users);
      const served = await serve(folder, users, seconds);
      return {
        figures: [
          { name: 'rows imported', value: cases / importing, unit: 'a second' },
          { name: 'working off what follows from the import', value: workingOff, unit: 's' },
          ...waits('a page, 20 users with a second between pages', served.paced, { atMost: 50 }),
          ...waits('a page, 20 users without pause', served.flatOut),
          { name: 'pages without pause', value: served.flatOut.length / seconds, unit: 'a second' },
          { name: 'the dearest page, processor time', value: dearest(costs), unit: 'ms', target: { atMost: 50 } },
          { name: 'the heaviest page, compressed', value: heaviest(costs) / 1000, unit: 'kB', target: { atMost: 150 } },
          ...server(served),
        ],
        notes: [`${cases} open cases, 20 users`, ...tableOf(costs, served)],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const waits = (name: string, visits: readonly Visit[], target?: Target): readonly Figure[] =>
  [50, 95, 99].map((percent) => ({
    name: `${name}, p${percent}`,
    value: percentile(
      visits.map(({ ms }) => ms),
      percent,
    ),
    unit: 'ms',
    ...(target === undefined || percent !== 95 ? {} : { target }),
  }));

const server = ({ startMs, lookedAfterMs, megabytes, onePage }: Served): readonly Figure[] => [
  ...onePage,
  { name: 'starting with the cases on disk, until it answers', value: startMs, unit: 'ms' },
  { name: 'starting, until all cases are looked after', value: lookedAfterMs / 1000, unit: 's' },
  { name: 'peak memory of the server', value: megabytes, unit: 'MB' },
];

type Served = {
  readonly paced: readonly Visit[];
  readonly flatOut: readonly Visit[];
  readonly onePage: readonly Figure[];
  readonly startMs: number;
  readonly lookedAfterMs: number;
  readonly megabytes: number;
};

/** Before it is measured the server looks after all its cases, as at every start, and warms up. */
async function serve(folder: string, users: readonly User[], seconds: number): Promise<Served> {
  const start = performance.now();
  const { address, peakMegabytes, atRest, stop } = await startServer(folder);
  const startMs = performance.now() - start;
  try {
    await atRest();
    const lookedAfterMs = performance.now() - start;
    await visitAll(address, users, { pauseMs: 0, seconds: (seconds * 3) / 4 });
    const paced = await visitAll(address, users, { pauseMs: 1000, seconds });
    const flatOut = await visitAll(address, users, { pauseMs: 0, seconds });
    const onePage = await waitsForOnePage(address, users, seconds);
    return { paced, flatOut, onePage, startMs, lookedAfterMs, megabytes: peakMegabytes() };
  } finally {
    await stop();
  }
}

type Run = { readonly pauseMs: number; readonly seconds: number };

async function visitAll(address: string, users: readonly User[], run: Run): Promise<readonly Visit[]> {
  const until = performance.now() + run.seconds * 1000;
  const visits = await Promise.all(users.map((user) => visitPages(address, user, { until, pauseMs: run.pauseMs })));
  return visits.flat();
}

const heaviest = ({ pages, styleBytes }: Costs): number => styleBytes + Math.max(...pages.map(({ bytes }) => bytes));
const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const dearest = ({ pages: all }: Costs): number => Math.max(...all.map(({ cpuMs }) => cpuMs));

const columns = ['CPU ms', 'looks', 'kB', 'p50', 'p95', 'p99', 'p50', 'p95', 'p99', 'not 200'];

function tableOf({ pages }: Costs, { paced, flatOut }: Served): readonly string[] {
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(28)}${cells.map((cell) => cell.padStart(8)).join('')}`;
  const rows = pages.map(({ page, cpuMs, looks, bytes }) => {
    const here = [paced, flatOut].map((visits) => visits.filter((visit) => visit.page === page));
    const failed = here.flat().filter(({ status }) => status !== 200).length;
    return line(page, [cpuMs.toFixed(1), String(looks), kilobytes(bytes), ...here.flatMap(times), String(failed)]);
  });
  return [
    line('', ['', '', '', ...['ms, a second between', 'ms, without pause'].map((title) => title.padStart(24)), '']),
    line('page', columns),
    ...rows,
    line('all', ['', '', '', ...times(paced), ...times(flatOut), '']),
  ];
}

const times = (visits: readonly Visit[]): readonly string[] =>
  [50, 95, 99].map((percent) =>
    percentile(
      visits.map(({ ms }) => ms),
      percent,
    ).toFixed(1),
  );
