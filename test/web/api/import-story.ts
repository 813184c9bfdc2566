import { importRows } from '../../../functions/import-rows.ts';
import { createQueue, type WorkQueue } from '../../../local/queue.ts';
import type { LogLine } from '../../../shared/log.ts';
import { maxReceives } from '../../../shared/ports/queue.ts';
import type { PortalNeeds } from '../../../web/portal-needs.ts';
import { type Answered, type ApiStory, apiStory } from './api-story.ts';

export type SentImport = { readonly query?: string; readonly headers?: Readonly<Record<string, string>> };
export type Told = {
  readonly importId: string;
  readonly state: string;
  readonly rows: number;
  readonly done: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly open: number;
  readonly disturbed: number;
};

export type ImportStory = ApiStory & {
  readonly queue: WorkQueue;
  readonly lines: readonly LogLine[];
  readonly sendFile: (content: string | Uint8Array, sent?: SentImport) => Promise<Answered>;
  /** Hands a message to the worker, as often as there is one; at most so many. Resolves to how many that were. */
  readonly work: (most?: number) => Promise<number>;
  readonly told: (importId: string) => Promise<Told>;
  /** Sends a file and takes all of it in. */
  readonly imported: (content: string, sent?: SentImport) => Promise<Told>;
  readonly csvOf: (importId: string) => Promise<string>;
};

const header = 'Tjenestenummer;Navn;Fraværskode;Startdato;Slutdato;Institution;Afdeling';
export const file = (...rows: readonly string[]): string => [header, ...rows].join('\n');
/** Somebody made up by their number. */
export const row = (number: number, from: string, to = '', code = 'Syg'): string =>
  `${number};Person ${number};${code};${from};${to};Bosted Havblik;Afsnit A`;

export async function importStory(given: Partial<PortalNeeds> = {}): Promise<ImportStory> {
  const lines: LogLine[] = [];
  const log = (line: LogLine): void => void lines.push(line);
  let queue: WorkQueue | undefined;
  const story = await apiStory({ log, imports: { send: async (body) => queue?.send(body) }, ...given });
  const made = createQueue({ clock: story.needs.clock, maxReceives });
  queue = made;
  const take = importRows({ ...story.needs, imports: made, peopleAtOnce: 16 });
  const work = async (most = Number.POSITIVE_INFINITY): Promise<number> => {
    for (let done = 0; ; done += 1) {
      const [message] = done < most ? await made.receive({ max: 1, visibilitySeconds: 180 }) : [];
      if (message === undefined) return done;
      await take(message.body, message.receives);
      await made.remove(message.receipt);
    }
  };
  const sendFile = (content: string | Uint8Array, { query = '', headers = {} }: SentImport = {}) =>
    story.send('POST', `/imports${query}`, { headers: { 'Content-Type': 'text/csv', ...headers }, body: content });
  const told = async (importId: string) => (await story.send('GET', `/imports/${importId}`)).body as Told;
  return {
    ...{ ...story, queue: made, lines, work, sendFile, told },
    imported: async (content, sent) => {
      const { importId } = (await sendFile(content, sent)).body as Told;
      await work();
      return told(importId);
    },
    csvOf: async (importId) => (await story.send('GET', `/imports/${importId}/results.csv`)).body as string,
  };
}
