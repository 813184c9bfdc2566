import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDemo } from '../../local/demo.ts';
import type { Installation } from '../../local/installation.ts';
import { portal } from '../../web/portal.ts';
import { textOf } from '../web/read-page.ts';

let folder: string;
let demo: Installation;
let cookie: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demo-'));
  demo = await openDemo({ folder, log: () => undefined });
  const form = new FormData();
  form.set('operator', demo.operatorCode);
  const answer = await post('/login/operator', form);
  cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterEach(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

const product = { displayName: 'Tidslinje', portalAddress: 'http://localhost', mailFrom: 'x@example.org' };
const app = () => portal({ ...demo.portal, product });
const post = (path: string, body: FormData) =>
  app().request(path, {
    method: 'POST',
    body,
    headers: { cookie: cookie ?? '', origin: 'http://localhost' },
  });
const page = async (path: string): Promise<string> =>
  textOf(await (await app().request(path, { headers: { cookie } })).text());

function formOf(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

it('takes files in through the queue: what they would do is there at once, and so is what they did', async () => {
  const rows =
    'Institution;Tjenestenummer;Navn;Fraværskode;Startdato\nBosted Havblik;900101;Kim Eksempel;Syg;02-11-2026\n';
  const sent = await post('/import', formOf({ absence: new File([rows], 'fravaer.csv') }));
  const run = sent.headers.get('location') ?? '';
  expect(await page(run)).toContain('2 Kim Eksempel Åbner et forløb');
  const [, id = ''] = run.split('absence=');
  await post('/import/carry-out', formOf({ absence: id }));
  expect(await page(run)).toContain('Rækker læst 1 Nye forløb 1');
});

it('tells of a changed address at once, in the outbox too', async () => {
  const leader = { role: 'leader', place: '/', name: 'Testleder A', email: 'leder.a@example.org', language: 'da' };
  await post('/people/add', formOf({ ...leader, phone: '20 00 09 09' }));
  expect(await page('/outbox')).toContain(
    'Til den adresse, der var før Emne Tidslinje: der er ændret, hvor du får beskeder Der er ændret i din mobil eller e-mail på Tidslinje.',
  );
});
