import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { randomId } from '../local/ids.ts';
import { openFolder } from '../local/open-folder.ts';
import { defaultEmployer } from '../local/settings.ts';
import { systemClock } from '../local/system-clock.ts';
import { isoDay, plusDays } from '../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../shared/calendar/moment.ts';
import { createApiKey, newKeyId } from '../shared/identity/api-key.ts';
import { importFiles } from '../shared/intake/import-files.ts';
import { percentile } from './pages/visit.ts';
import { peopleFile } from './pages/workplace.ts';

const notifications = Number(process.env.HOLDFAST_BENCH_NOTIFICATIONS ?? 6_000);
const connections = 64;
/** Each key has a limit of its own, which is not what is measured here. */
const keys = 4;
/** As many again as are told a second time. */
const repeated = 1_000;

type Told = { readonly ms: number; readonly status: number };

/** Sick notifications over loopback to the embedded server: each opens a case of a new person; then some are told again. */
export async function benchIntake(): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdfast-intake-'));
  const tokens = await makeEmployer(folder);
  const server = spawn(process.execPath, ['local/main.ts', 'start', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [address] = await once(createInterface({ input: server.stdout }), 'line');
    const told = async (some: Some): Promise<string> => {
      const before = processorMs(server.pid);
      const run = await tellAll(address, tokens, some);
      const used = (processorMs(server.pid) - before) / some.count;
      return `${summary(run)}; ${used.toFixed(1)} ms of the processor each, with the reminders that follow`;
    };
    await told({ from: 0, count: 300 });
    const opened = await told({ from: 300, count: notifications });
    const again = await told({ from: 300, count: repeated });
    return [`opening a case each: ${opened}`, `told again: ${again}`];
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
    rmSync(folder, { recursive: true });
  }
}

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

/** What a process has used of the processor, where the system says so: on a busy machine it tells more than the time that passed. */
function processorMs(pid: number | undefined): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  // Fields 14 and 15 of proc(5), in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

type Run = { readonly told: readonly Told[]; readonly seconds: number };
type Some = { readonly from: number; readonly count: number };

/** Each connection tells one after the other, as fast as it is answered. */
async function tellAll(address: string, tokens: readonly string[], { from, count }: Some): Promise<Run> {
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

function summary({ told, seconds }: Run): string {
  const times = told.map(({ ms }) => ms);
  const figures = [50, 95, 99].map((percent) => `p${percent} ${percentile(times, percent).toFixed(0)} ms`).join(', ');
  const statuses = Map.groupBy(told, ({ status }) => status);
  const outcomes = [...statuses].map(([status, those]) => `${those.length} × ${status}`).join(', ');
  return `${(told.length / seconds).toFixed(0)} a second over ${connections} connections, ${figures}, ${outcomes}`;
}
