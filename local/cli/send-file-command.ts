import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { importStates } from '../../shared/imports/import-item.ts';
import { type ApiClient, apiClient } from './api-client.ts';
import { type ApiWords, readApiWords } from './api-words.ts';
import { compressed } from './compressed.ts';
import { UsageProblem } from './fail.ts';
import { printAnswer } from './print-answer.ts';

const Import = z.looseObject({ importId: z.string(), state: z.enum(importStates), rows: z.int(), done: z.int() });
type Import = z.output<typeof Import>;
type Print = (text: string) => void;
type Following = { readonly client: ApiClient; readonly words: ApiWords; readonly print: Print };

/** A file was not taken in: somebody has to look at it. */
export class FileStopped extends Error {
  override readonly name = 'FileStopped';
}

/** `holdfast send-file FILE`: a file through the API, with its progress. @throws UsageProblem, Refused, FileStopped, ServerUnreachable, OwnFault */
export async function sendFileCommand(args: readonly string[], print: Print): Promise<void> {
  const words = readApiWords(args);
  const { kind = 'absence', preview, confirm, results, ...surplus } = words.fields;
  const [file, ...more] = words.positionals;
  if (file === undefined || more.length > 0 || Object.keys(surplus).length > 0)
    throw new UsageProblem(
      'send-file takes one file: send-file FILE [--kind people] [--preview] [--confirm] [--results CSV].',
    );
  const body = await compressed(file);
  const headers = { 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip' };
  await withClient({ words, print }, async (following) => {
    const query = new URLSearchParams({
      kind: String(kind),
      preview: String(preview ?? false),
      confirm: String(confirm ?? false),
    });
    const sent = await following.client.ask('POST', `/imports?${query}`, { body, headers });
    await follow(following, { sent: Import.parse(sent), results });
  });
}

/** `holdfast imports ID`: how far an import is, its results, and that it is meant. @throws the same */
export async function importsCommand(args: readonly string[], print: Print): Promise<void> {
  const words = readApiWords(args);
  const { confirm, results, ...surplus } = words.fields;
  const [id, ...more] = words.positionals;
  if (id === undefined || more.length > 0 || Object.keys(surplus).length > 0)
    throw new UsageProblem('imports takes the id of one: imports ID [--confirm] [--results CSV].');
  await withClient({ words, print }, async (following) => {
    const path = `/imports/${encodeURIComponent(id)}`;
    const body = JSON.stringify({ confirm: true });
    const answer = confirm
      ? await following.client.ask('POST', `${path}/confirmation`, { body })
      : await following.client.ask('GET', path);
    await follow(following, { sent: Import.parse(answer), results });
  });
}

async function withClient(
  { words, print }: Omit<Following, 'client'>,
  work: (following: Following) => Promise<void>,
): Promise<void> {
  const client = await apiClient(words);
  try {
    await work({ client, words, print });
  } finally {
    client.close();
  }
}

const goingOn: ReadonlySet<string> = new Set(['receiving', 'checking', 'importing', 'previewing']);

/** Follows an import to its end. Progress goes to where mistakes go, so that --json stays one object. */
async function follow({ client, words, print }: Following, { sent, results }: { sent: Import; results: unknown }) {
  let item = sent;
  for (let told = -1; goingOn.has(item.state); ) {
    const tenth = Math.floor((item.done / Math.max(1, item.rows)) * 10);
    if (tenth !== told) process.stderr.write(`${item.state}: ${item.done} of ${item.rows}\n`);
    told = tenth;
    await client.getOn();
    item = Import.parse(await client.ask('GET', `/imports/${item.importId}`));
  }
  if (typeof results === 'string')
    await writeFile(results, await client.read(`/imports/${item.importId}/results.csv`), { mode: 0o600 });
  print(words.json ? JSON.stringify(item, null, 2) : printAnswer(item));
  if (item.state === 'needs-confirmation')
    throw new FileStopped(
      `The file would end, correct or move ${item.disturbed} of ${item.open} open cases. If it is right: holdfast imports ${item.importId} --confirm.`,
    );
  if (item.state === 'failed')
    throw client.fault('The import stopped at a fault. What went in before is in: send the file again.');
}
