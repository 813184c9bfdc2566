import { openAsBlob } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import * as z from 'zod';
import { randomId } from '../../local/ids.ts';
import { openFolder } from '../../local/open-folder.ts';
import { defaultEmployer } from '../../local/settings.ts';
import { systemClock } from '../../local/system-clock.ts';
import { createApiKey, newKeyId } from '../../shared/identity/api-key.ts';
import { importStates } from '../../shared/imports/import-item.ts';
import { type Watched, watched } from './watched-process.ts';

const Import = z.object({ importId: z.string(), state: z.enum(importStates), counts: z.record(z.string(), z.int()) });
type Import = z.output<typeof Import>;

/** A key of the store in a folder whose server does not run. */
async function keyOf(folder: string): Promise<string> {
  const { store, vault, close } = await openFolder(folder);
  const needs = { table: store.table, vault, clock: systemClock, loginClock: systemClock, mint: randomId };
  const key = { employerId: defaultEmployer, purpose: 'payroll', scopes: ['notify'], by: 'operator' } as const;
  const token = await createApiKey(needs, { ...key, id: newKeyId(randomId) });
  close();
  return token ?? '';
}

/** Sends a file to a server of its own, and waits until all its rows and what follows from them are in. */
export async function importOverHttp(folder: string, file: string) {
  const key = await keyOf(folder);
  const server = watched('start', ['--data', folder, '--port', '0']);
  try {
    const address = await server.nextLine();
    const began = performance.now();
    const headers = { Authorization: `Bearer ${key}` };
    const sent = await fetch(`${address}/v1/imports`, {
      ...{ method: 'POST', body: await openAsBlob(file) },
      headers: { ...headers, 'Content-Type': 'text/csv', 'Idempotency-Key': 'bench' },
    });
    let item: Import = Import.parse(await sent.json());
    while (item.state === 'importing') {
      await setTimeout(500);
      item = Import.parse(await (await fetch(`${address}/v1/imports/${item.importId}`, { headers })).json());
    }
    const seconds = (performance.now() - began) / 1000;
    const results = await fetch(`${address}/v1/imports/${item.importId}/results.csv`, { headers });
    const lines = (await results.text()).split('\r\n').length - 2;
    return { opened: item.counts.opened ?? 0, lines, seconds, peakMegabytes: await stopped(server) };
  } finally {
    server.process.kill('SIGKILL');
  }
}

async function stopped(server: Watched): Promise<number> {
  server.process.kill('SIGTERM');
  return (await server.ended).peakMegabytes;
}
