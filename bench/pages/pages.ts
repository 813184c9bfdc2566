import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Costs, pageCosts } from './page-cost.ts';
import { percentile, type Visit, visitPages } from './visit.ts';
import { makeWorkplace, type User } from './workplace.ts';

const cases = Number(process.env.HOLDFAST_BENCH_CASES ?? 10_000);
const seconds = 20;

/** The portal on one machine with ten thousand open cases and twenty people who use it at once: what each page takes, and how long. */
export async function benchPages(): Promise<readonly string[]> {
  const { folder, users, importing, workingOff } = await makeWorkplace(cases);
  try {
    const costs = await pageCosts(folder, users);
    const served = await serve(folder, users);
    const perSecond = (visits: readonly Visit[]): string => (visits.length / seconds).toFixed(0);
    return [
      `${cases} cases: ${(cases / importing).toFixed(0)} rows/s imported, worked off in ${workingOff.toFixed(1)} s`,
      `20 users: ${perSecond(served.paced)} pages/s with a second between pages, ${perSecond(served.flatOut)} pages/s without pause`,
      `style sheets: ${kilobytes(costs.styleBytes)} kB; the heaviest page with them: ${kilobytes(heaviest(costs))} kB compressed`,
      ...tableOf(costs, served),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Served = { readonly paced: readonly Visit[]; readonly flatOut: readonly Visit[] };

async function serve(folder: string, users: readonly User[]): Promise<Served> {
  const server = spawn(process.execPath, ['local/main.ts', 'start', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = await once(createInterface({ input: server.stdout }), 'line');
    // The machine looks through all its cases when it starts: that is over by then.
    await visitAll(address, users, { pauseMs: 0, seconds: 15 });
    const paced = await visitAll(address, users, { pauseMs: 1000, seconds });
    return { paced, flatOut: await visitAll(address, users, { pauseMs: 0, seconds }) };
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
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
