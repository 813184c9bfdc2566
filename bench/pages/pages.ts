import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { percentile, type Visit, visitPages } from './visit.ts';
import { makeWorkplace, type User } from './workplace.ts';

const cases = Number(process.env.HOLDFAST_BENCH_CASES ?? 10_000);
const seconds = 10;

/** The portal on one machine with ten thousand open cases and twenty people who use it at once: how long each page takes. */
export async function benchPages(): Promise<readonly string[]> {
  const { folder, users, seconds: importing } = await makeWorkplace(cases);
  const start = performance.now();
  const server = spawn(process.execPath, ['local/main.ts', 'start', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = await once(createInterface({ input: server.stdout }), 'line');
    const startUp = (performance.now() - start) / 1000;
    await visitAll(address, users, { pauseMs: 0, seconds: 3 });
    const paced = await visitAll(address, users, { pauseMs: 1000, seconds });
    const flatOut = await visitAll(address, users, { pauseMs: 0, seconds });
    return [
      `${cases} cases imported in ${importing.toFixed(1)} s, server up in ${startUp.toFixed(1)} s`,
      `20 users, a second between pages: ${summary(paced, seconds)}`,
      ...byPath(paced),
      `20 users without a pause: ${summary(flatOut, seconds)}`,
      ...byPath(flatOut),
    ];
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true });
  }
}

type Run = { readonly pauseMs: number; readonly seconds: number };

async function visitAll(address: string, users: readonly User[], run: Run): Promise<readonly Visit[]> {
  const until = performance.now() + run.seconds * 1000;
  const visits = await Promise.all(users.map((user) => visitPages(address, user, { until, pauseMs: run.pauseMs })));
  return visits.flat();
}

function summary(visits: readonly Visit[], lasted: number): string {
  const times = visits.map(({ ms }) => ms);
  const failed = visits.filter(({ status }) => status !== 200).length;
  return `${(visits.length / lasted).toFixed(0)} pages/s, ${figures(times)}, ${failed} not 200`;
}

const figures = (times: readonly number[]): string =>
  [50, 95, 99].map((percent) => `p${percent} ${percentile(times, percent).toFixed(1)} ms`).join(', ');

function byPath(visits: readonly Visit[]): readonly string[] {
  const paths = [...new Set(visits.map(({ path }) => path))].sort();
  return paths.map((path) => {
    const here = visits.filter((visit) => visit.path === path);
    const statuses = [...new Set(here.map(({ status }) => status))].join('/');
    return `  ${path.padEnd(24)} ${figures(here.map(({ ms }) => ms))}, ${statuses}`;
  });
}
