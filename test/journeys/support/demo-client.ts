import path from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { day, isoDay, plusDays } from '../../../shared/calendar/day.ts';
import { localDay, parseMoment } from '../../../shared/calendar/moment.ts';
import { killedAfter } from './killed-process.ts';

/** Files that the client imports when the demo's clock shows a day. */
export type Import = { readonly on: string; readonly absence: Uint8Array; readonly people?: Uint8Array };
export type Plan = { readonly imports: readonly Import[]; readonly until: string };

type Life = { readonly killed: boolean; readonly changes: number };

/**
 * Somebody who works the demo in a folder: steps its clock day by day or week by week, imports files on their days, and tries again what got no
 * answer. `live` starts the server once and goes on with the plan until it is done or the server is killed.
 */
export function demoClient(folder: string, { imports, until }: Plan) {
  const left = [...imports];
  const goOn = async (server: Server): Promise<void> => {
    for (;;) {
      const today = isoDay(localDay(clockIn(folder)));
      const due = left[0];
      if (due !== undefined && due.on <= today) {
        await importFiles(server, due);
        left.shift();
      } else if (today >= until) return;
      else await post(server, '/clock', stepForm(today, due?.on ?? until));
    }
  };
  const live = async (changes: number): Promise<Life> => {
    const { child, ended } = killedAfter(changes, folder, ['start', '--demo', '--data', folder, '--port', '0']);
    const lines = createInterface({ input: child.stdout });
    const printed: string[] = [];
    const said = new Promise<readonly string[]>((resolve) => {
      lines.on('line', (line) => {
        if (printed.push(line) === 2) resolve(printed);
      });
    });
    const first = await Promise.race([said, ended]);
    if (!Array.isArray(first)) return ended;
    const [address = '', greeting = ''] = first;
    await logIn(address, greeting)
      .then((cookie) => goOn({ address, cookie }))
      .catch(unlessGone(child));
    child.kill('SIGTERM');
    return ended;
  };
  return { live };
}

type Server = { readonly address: string; readonly cookie: string };

/** As whoever started the server, with the code that it printed. @returns the cookie */
async function logIn(address: string, greeting: string): Promise<string> {
  const form = new FormData();
  form.set('operator', /\d{6}/.exec(greeting)?.[0] ?? '');
  const answer = await post({ address, cookie: '' }, '/login/operator', form);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** No answer is what a client sees of a process that died. */
const unlessGone =
  (child: { readonly signalCode: NodeJS.Signals | null; readonly killed: boolean }) =>
  (error: unknown): void => {
    if (!child.killed && child.signalCode === null) throw error;
  };

async function post({ address, cookie }: Server, page: string, body: FormData): Promise<Response> {
  const answer = await fetch(address + page, {
    method: 'POST',
    body,
    headers: { origin: address, cookie },
    redirect: 'manual',
  });
  await answer.arrayBuffer();
  if (answer.status >= 400) throw new Error(`${page} answered ${answer.status}.`);
  return answer;
}

/** Has files read, and what they would do done. */
async function importFiles(server: Server, files: Import): Promise<void> {
  const { headers } = await post(server, '/import', formOf(files));
  const form = new FormData();
  for (const [kind, id] of new URL(headers.get('location') ?? '', server.address).searchParams) form.set(kind, id);
  form.set('sure', 'yes');
  await post(server, '/import/carry-out', form);
}

/** A week where the next date is that far off, else a day: so that each date is met on its day. */
function stepForm(today: string, next: string): FormData {
  const form = new FormData();
  form.set('step', isoDay(plusDays(day(today), 7)) <= next ? 'week' : 'day');
  form.set('back', '/');
  return form;
}

function formOf({ absence, people }: Import): FormData {
  const form = new FormData();
  form.set('absence', new File([Buffer.from(absence)], 'absence.csv'));
  if (people !== undefined) form.set('people', new File([Buffer.from(people)], 'people.csv'));
  return form;
}

/** The clock that the store keeps: what a killed process goes on from. */
function clockIn(folder: string) {
  const database = new DatabaseSync(path.join(folder, 'holdfast.db'), { readOnly: true });
  const row = database.prepare("SELECT body FROM items WHERE pk = 'INSTALLATION' AND sk = 'CLOCK'").get();
  database.close();
  return parseMoment(JSON.parse(String(row?.body)).at);
}
