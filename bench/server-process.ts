import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { asNpm } from './as-npm.ts';

/** The embedded server in a process of its own, as `npm start` starts it. */
export type ServerProcess = {
  readonly address: string;
  /** What it has used of the processor, where the system says so: on a busy machine it tells more than the time that passed. */
  readonly processorMs: () => number;
  /** The most memory that it has held, in MB, where the system says so. */
  readonly peakMegabytes: () => number;
  /** Resolves once it has done what a start brings along: when it leaves the processor alone for a second. */
  readonly atRest: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** What a process that has nothing to do uses of a second. */
const restingMs = 20;

/** Resolves once the server has printed its address, and so answers. */
export async function startServer(folder: string): Promise<ServerProcess> {
  const { env, args } = asNpm('start');
  const server = spawn(process.execPath, [...args, '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env,
  });
  const [address] = await once(createInterface({ input: server.stdout }), 'line');
  return {
    address,
    processorMs: () => processorMs(server.pid),
    peakMegabytes: () => Number(/^VmHWM:\s+(\d+) kB/m.exec(about(server.pid, 'status'))?.[1] ?? Number.NaN) / 1024,
    atRest: async () => {
      let now = processorMs(server.pid);
      for (let before = Number.NEGATIVE_INFINITY; now - before > restingMs; now = processorMs(server.pid)) {
        before = now;
        await setTimeout(1000);
      }
    },
    stop: async () => {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}

function about(pid: number | undefined, what: string): string {
  const file = `/proc/${pid}/${what}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function processorMs(pid: number | undefined): number {
  const fields = about(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
  // Fields 14 and 15 of proc(5), in hundredths of a second.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
