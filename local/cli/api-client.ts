import { readFileSync } from 'node:fs';
import { randomId } from '../ids.ts';
import type { ApiWords } from './api-words.ts';
import { OwnFault, ServerUnreachable, UsageProblem } from './fail.ts';

export type Asked = {
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The HTTP API of a server, or the same over a store of this machine. */
export type ApiClient = {
  /** The JSON of the answer. @throws Refused, ServerUnreachable, OwnFault */
  readonly ask: (method: string, path: string, asked?: Asked) => Promise<unknown>;
  /** The answer while it comes. @throws the same */
  readonly read: (path: string) => Promise<AsyncIterable<Uint8Array>>;
  /** Lets an import get on: works at it, or waits for the server that does. */
  readonly getOn: () => Promise<void>;
  /** What is wrong where neither words nor fields are: of the server, or of ours on this machine. */
  readonly fault: (said: string) => ServerUnreachable | OwnFault;
  readonly close: () => void;
};

/** What the API answers but what was asked for: one line says what, and what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** @throws UsageProblem, StoreInUse, WrongStore */
export async function apiClient({ url, keyFile, data, language }: ApiWords): Promise<ApiClient> {
  if (url === undefined) {
    if (keyFile !== undefined) throw new UsageProblem('--key-file goes with --url.');
    // Whoever asks a server needs no server of their own.
    const { localApi } = await import('./local-api.ts');
    const local = await localApi(data);
    const fault = (said: string): OwnFault => new OwnFault([said, ...local.faults()].join(' '));
    const asked = asking(local.fetch, { always: { 'Accept-Language': language }, fault });
    return { ...asked, fault, getOn: local.getOn, close: local.close };
  }
  if (keyFile === undefined) throw new UsageProblem('--url needs a key in a file: --key-file FILE.');
  const always = { 'Accept-Language': language, Authorization: `Bearer ${keyIn(keyFile)}` };
  const fault = (said: string): ServerUnreachable => new ServerUnreachable(said);
  return { ...asking(over(url), { always, fault }), fault, getOn: aMoment, close: () => undefined };
}

/** Never on the command line, where every other process of the machine can read it. */
function keyIn(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    throw new UsageProblem('--key-file: the file cannot be read. Check the path.');
  }
  if (!/^hf_[\w-]{1,256}$/.test(text)) throw new UsageProblem('--key-file: there is no key in the file.');
  return text;
}

function over(url: string): Fetch {
  if (!URL.canParse(url)) throw new UsageProblem('--url takes an address, such as https://tidslinje.example.org.');
  const { protocol, hostname } = new URL(url);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere))
    throw new UsageProblem('--url takes https: a key is not sent in the open.');
  const start = url.replace(/\/+$/, '').replace(/\/v1$/, '');
  return async (path, init) => {
    try {
      return await fetch(`${start}/v1${path}`, { ...init, redirect: 'error' });
    } catch (cause) {
      throw new ServerUnreachable('The server cannot be reached. Check --url, and that it runs.', { cause });
    }
  };
}

type Asking = { readonly always: Readonly<Record<string, string>>; readonly fault: ApiClient['fault'] };

function asking(send: Fetch, { always, fault }: Asking): Pick<ApiClient, 'ask' | 'read'> {
  const answer = async (method: string, path: string, { body, headers = {} }: Asked): Promise<Response> => {
    const all = new Headers(always);
    if (method !== 'GET') all.set('Idempotency-Key', randomId('cli'));
    if (body !== undefined) all.set('Content-Type', 'application/json');
    for (const [name, value] of Object.entries(headers)) all.set(name, value);
    const came = await send(path, { method, headers: all, ...(body === undefined ? {} : { body }) });
    if (came.ok) return came;
    const isFault = came.status >= 500;
    const said = inWords(await wholeText(came), isFault);
    throw isFault || came.status === 429 ? fault(said) : new Refused(said);
  };
  return {
    ask: async (method, path, asked = {}) => inJson(await wholeText(await answer(method, path, asked))),
    read: async (path) => unbroken((await answer('GET', path, {})).body ?? new ReadableStream()),
  };
}

const brokenOff = 'The answer was broken off. Try again.';

async function wholeText(came: Response): Promise<string> {
  try {
    return await came.text();
  } catch (cause) {
    throw new ServerUnreachable(brokenOff, { cause });
  }
}

/** A connection may end between any two pieces. */
async function* unbroken(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* pieces;
  } catch (cause) {
    throw new ServerUnreachable(brokenOff, { cause });
  }
}

const unreadable = 'The answer cannot be read. Check --url.';

/** @throws Refused when whoever answers is no server of ours */
function inJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(unreadable);
  }
}

/** A problem in one line; whoever answers something else is no server of ours. */
function inWords(text: string, isFault: boolean): string {
  try {
    const { title, detail, todo, errors = [] } = JSON.parse(text);
    // What to do about a fault is told to programs: the name of the request, which a person has not seen.
    if (isFault && typeof title === 'string') return `${title}.`;
    const fields = errors.map((one: Record<string, string>) => `${one.path}: ${one.message} ${one.todo}`);
    // Nobody at a terminal sees the list that the general advice points to: each field says what to do itself.
    if (typeof detail === 'string') return [detail, ...(fields.length === 0 ? [todo] : fields)].join(' ');
  } catch {}
  return unreadable;
}

/** A second: a file of a thousand rows takes some. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_000));
