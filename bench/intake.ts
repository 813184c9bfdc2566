import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { randomId } from '../local/ids.ts';
import { openFolder } from '../local/open-folder.ts';
import { defaultEmployer } from '../local/settings.ts';
import { systemClock } from '../local/system-clock.ts';
import { isoDay, plusDays } from '../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../shared/calendar/moment.ts';
import { createApiKey, newKeyId } from '../shared/identity/api-key.ts';
import { importFiles } from '../shared/intake/import-files.ts';
import type { BenchItem, Figure, Size } from './bench-item.ts';
import { peopleFile } from './pages/workplace.ts';
import { percentile } from './percentile.ts';
import { startServer } from './server-process.ts';

const notifications: Readonly<Record<Size, number>> = { smoke: 100, usual: 6_000, full: 20_000 };
const connections = 64;
/** Each key has a limit of its own, which is not what is measured here. */
const keys = 4;
/** One in so many is told a second time. */
const repeatedOneIn = 6;

type Told = { readonly ms: number; readonly status: number };

/** Sick notifications over loopback to the embedded server: each opens a case of a new person; then some are told again. */
export const intake: BenchItem = {
  name: 'intake',
  run: async ({ size }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-intake-'));
    const tokens = await makeEmployer(folder);
    const server = await startServer(folder);
    try {
      const told = async (some: Some): Promise<Run> => {
        const before = server.processorMs();
        const run = await tellAll(server.address, tokens, some);
        return { ...run, processorMs: (server.processorMs() - before) / some.count };
      };
      const count = notifications[size];
      await told({ from: 0, count: Math.ceil(count / 20) });
      const opened = await told({ from: count, count });
      const again = await told({ from: count, count: Math.ceil(count / repeatedOneIn) });
      return {
        figures: [
          { ...perSecond('notifications that open a case each', opened), target: { atLeast: 300 } },
          perSecond('notifications told again', again),
          { name: 'processor time of a notification, with its reminders', value: opened.processorMs, unit: 'ms' },
        ],
        notes: [`opening a case each: ${summary(opened)}`, `told again: ${summary(again)}`],
      };
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

const perSecond = (name: string, { told, seconds }: Run): Figure => ({
  name,
  value: told.length / seconds,
  unit: 'a second',
});

async function makeEmployer(folder: string): Promise<readonly string[]> {
  const { store, vault, close } = await openFolder(folder);
  const needs = { table: store.table, vault, clock: systemClock, loginClock: systemClock, mint: randomId };
  await importFiles(needs, { employerId: defaultEmployer }, { people: Buffer.from(peopleFile()) });
  const key = { employerId: defaultEmployer, purpose: 'payroll', scopes: ['notify'], by: 'operator' } as const;
  const made = Array.from({ length: keys }, () => createApiKey(needs, { ...key, id: newKeyId(randomId) }));
  const tokens = (await Promise.all(made)).filter((token) => token !== undefined);
  close();
  return tokens;
}

type Run = { readonly told: readonly Told[]; readonly seconds: number; readonly processorMs: number };
type Some = { readonly from: number; readonly count: number };

/** Each connection tells one after the other, as fast as it is answered. */
async function tellAll(
  address: string,
  tokens: readonly string[],
  { from, count }: Some,
): Promise<Omit<Run, 'processorMs'>> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const told: Told[] = [];
  let next = from;
  const start = performance.now();
  const tellOn = async (token: string): Promise<void> => {
    while (next < from + count) {
      const place = next;
      next += 1;
      const asked = performance.now();
      const status = await tell(agent, `${address}/v1/notifications`, { token, body: notification(place) });
      told.push({ ms: performance.now() - asked, status });
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, place) => tellOn(tokens[place % tokens.length] ?? '')));
  agent.destroy();
  return { told, seconds: (performance.now() - start) / 1000 };
}

type Telling = { readonly token: string; readonly body: string };

const tell = (agent: Agent, address: string, { token, body }: Telling): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      'Idempotency-Key': randomId('bench'),
    };
    const asked = request(address, { agent, method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    });
    asked.once('error', reject);
    asked.end(body);
  });

function notification(place: number): string {
  const today = localDay(momentOfInstant(systemClock()));
  return JSON.stringify({
    employeeNumber: String(100_000 + place),
    name: `Person ${place}`,
    email: `member${place}@example.org`,
    institution: `Institution ${Math.floor((place % 200) / 10)}`,
    department: `Afsnit ${place % 10}`,
    agreementArea: 'FOA',
    absence: { kind: 'full', firstDay: isoDay(plusDays(today, -(place % 5))) },
  });
}

function summary({ told }: Run): string {
  const times = told.map(({ ms }) => ms);
  const figures = [50, 95, 99].map((percent) => `p${percent} ${percentile(times, percent).toFixed(0)} ms`).join(', ');
  const statuses = Map.groupBy(told, ({ status }) => status);
  const outcomes = [...statuses].map(([status, those]) => `${those.length} × ${status}`).join(', ');
  return `${connections} connections, ${figures}, ${outcomes}`;
}
