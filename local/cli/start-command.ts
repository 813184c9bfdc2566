import { flushCompileCache } from 'node:module';
import path from 'node:path';
import type { Log } from '../../shared/log.ts';
import { portal } from '../../web/portal.ts';
import { openDemo } from '../demo.ts';
import { openLive } from '../live.ts';
import { serveFrom } from '../serve.ts';
import { displayName, outboxFrom } from '../settings.ts';
import { smtpSettings } from '../smtp-settings.ts';
import { UsageProblem, WrongWords } from './fail.ts';
import { parseOptions } from './options.ts';

const options = {
  port: { type: 'string', default: '8420' },
  data: { type: 'string' },
  demo: { type: 'boolean', default: false },
} as const;

/** `holdfast start`: serves the portal until it is told to stop. @throws UsageProblem, StoreInUse, BrokenKeyFile, WrongStore, NoFreePort, SmtpProblem */
export async function startCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values, positionals } = parseOptions(args, options);
  if (positionals.length > 0) throw new WrongWords('start takes options only.');
  const port = portOption(values.port);
  if (values.data === '') throw new UsageProblem('--data takes a folder.');
  // Made-up cases and real ones never share a folder.
  const folder = path.resolve(values.data ?? (values.demo ? 'data/demo' : 'data'));
  const smtp = values.demo ? undefined : smtpSettings(process.env, displayName);
  const installation = values.demo ? await openDemo({ folder, log }) : await openLive({ folder, smtp, log });
  const product = { displayName, portalAddress: '', mailFrom: smtp?.from ?? outboxFrom };
  const served = await serveFrom(portal({ ...installation.portal, product }), port).catch(async (error: unknown) => {
    await installation.close();
    throw error;
  });
  Object.assign(product, { portalAddress: served.address });
  installation.listensAt(served.address);
  print(served.address);
  // The next start finds everything compiled, also if this one is ended by force.
  flushCompileCache();
  print(`To log in the first time, choose "Jeg driver denne maskine" and give the code ${installation.operatorCode}.`);
  await told();
  await served.close();
  await installation.close();
}

function portOption(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageProblem('--port takes a number from 0 to 65535.');
  return port;
}

/** Resolves when the process is told to stop. A second time ends it at once. */
const told = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** What a person at this machine should hear of: what is as it should be needs no line on a screen. */
const worthALine: ReadonlySet<string | undefined> = new Set(['failed', 'repaired', 'paused', 'dead-letter']);

const log: Log = (line) => {
  if (worthALine.has(line.outcome)) process.stderr.write(`${JSON.stringify(line)}\n`);
};
