import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The embedded server in a process of its own, as `npm start` starts it. */
export type ServerProcess = {
  readonly address: string;
  /** What it has used of the processor, where the system says so: on a busy machine it tells more than the time that passed. */
  readonly processorMs: () => number;
  /** The most memory that it has held, in MB, where the system says so. */
  readonly peakMegabytes: () => number;
  readonly stop: () => Promise<void>;
};

/** Resolves once the server has printed its address, and so answers. */
export async function startServer(folder: string): Promise<ServerProcess> {
  const server = spawn(process.execPath, ['local/main.ts', 'start', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = await once(createInterface({ input: server.stdout }), 'line');
  return {
    address,
    processorMs: () => processorMs(server.pid),
    peakMegabytes: () => Number(/^VmHWM:\s+(\d+) kB/m.exec(about(server.pid, 'status'))?.[1] ?? Number.NaN) / 1024,
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
