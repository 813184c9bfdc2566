import { describe, expect, it } from 'vitest';
import { codeByQueue } from '../../shared/identity/code-by-queue.ts';
import { askForCode } from '../../shared/identity/login-code.ts';
import type { Answered } from '../web/api/api-story.ts';
import { importStory } from '../web/api/import-story.ts';
import { post } from '../web/as-stranger.ts';
import { emptyPortal } from '../web/empty-portal.ts';
import { missingFrom } from './inventory/inventory.ts';
import { marked, marksIn } from './marks.ts';
import { recordedTable } from './recorded-table.ts';

const told = ({ status, headers, body }: Answered): string => JSON.stringify([status, [...headers], body]);

const kanari = {
  ...{ employeeNumber: marked.number(1), name: marked.name(1), mobile: marked.phone(1), email: marked.email(1) },
  ...{ language: 'da', institution: 'Bosted Havblik', department: 'Afsnit A' },
  ...{ absence: { kind: 'full', firstDay: '2026-11-02' } },
};

describe('what other systems send', () => {
  it('is sealed as it comes in, and of it only the number comes back, by which that system knows the case', async () => {
    const recorded = recordedTable();
    const { send, notify, lines } = await importStory({ table: recorded.table });
    const answers = [
      await notify(kanari),
      await notify({ ...kanari, name: marked.name(2) }),
      // The name of a write is anything, also somebody's.
      await send('POST', '/notifications', { headers: { 'Idempotency-Key': marked.email(1) }, body: kanari }),
      await send('POST', '/notifications', {
        headers: { 'Idempotency-Key': marked.email(1) },
        body: { ...kanari, name: 'x' },
      }),
    ];
    const withoutNumber = answers.map((answer) => told(answer).replaceAll('"employeeNumber":"KANARI1"', ''));
    expect(withoutNumber.flatMap(marksIn)).toEqual([]);
    expect(answers.map(({ status }) => status)).toEqual([201, 200, 200, 422]);
    expect(recorded.kindsWritten()).toContain('API-ANSWER');
    expect(recorded.marksWritten()).toEqual([]);
    expect(missingFrom(recorded.itemsWritten())).toEqual([]);
    expect(marksIn(JSON.stringify(lines))).toEqual([]);
  });

  it('is not said back when it is wrong, whichever field it stands in', async () => {
    const recorded = recordedTable();
    const { send, notify, lines } = await importStory({ table: recorded.table });
    const wrong = marked.name(3);
    const bodies = [
      ...Object.keys(kanari).map((field) => ({ ...kanari, [field]: [wrong] })),
      ...['mobile', 'email', 'language', 'absence'].map((field) => ({ ...kanari, [field]: wrong })),
      { ...kanari, [wrong]: wrong },
      { ...kanari, absence: { kind: wrong, firstDay: wrong, lastDay: wrong } },
    ];
    const answers = [
      ...(await Promise.all(bodies.map((body) => notify(body)))),
      await send('GET', `/cases/${marked.number(3)}`),
      await send('GET', `/cases?state=${marked.number(3)}`),
      await send('GET', `/${marked.number(3)}`),
      await send('POST', '/notifications', { body: `{"name": "${wrong}"` }),
    ];
    expect(answers.filter(({ status }) => status < 400)).toEqual([]);
    expect(answers.flatMap((answer) => marksIn(told(answer)))).toEqual([]);
    expect(recorded.marksWritten()).toEqual([]);
    expect(missingFrom(recorded.itemsWritten())).toEqual([]);
    expect(marksIn(JSON.stringify(lines))).toEqual([]);
  });
});

describe('a file', () => {
  const header = 'Institution;Afdeling;Tjenestenummer;Navn;Mobil;E-mail;Fraværskode;Startdato;Leder e-mail';
  const rows = Array.from({ length: 30 }, (_, place) =>
    [
      'Bosted Havblik',
      'Afsnit A',
      marked.number(place),
      marked.name(place),
      marked.phone(place),
      marked.email(place),
    ].join(';'),
  );
  const whole = [header, ...rows.map((row) => `${row};Sygdom;02-11-2026;${marked.email(500)}`)].join('\n');
  const bad = [
    header,
    ...rows.map((row, place) => `${row};${place % 2 === 0 ? marked.name(place) : 'Sygdom'};${marked.name(place)};`),
  ].join('\n');

  it('lies sealed while it waits, and leaves no mark on the queue, in the log or in its results', async () => {
    for (const [file, outcome] of [
      [whole, 'opened'],
      [bad, 'rejected'],
    ] as const) {
      const recorded = recordedTable();
      const { sendFile, queue, work, told: importOf, csvOf, lines } = await importStory({ table: recorded.table });
      const sent = await sendFile(file);
      const { importId } = sent.body as { readonly importId: string };
      const [message] = await queue.receive({ max: 1, visibilitySeconds: 0 });
      await work();
      const state = await importOf(importId);
      const csv = await csvOf(importId);
      expect(csv).toContain(outcome);
      expect(recorded.kindsWritten()).toContain('IMPORT');
      expect(
        [told(sent), message?.body ?? '', JSON.stringify(state), csv, JSON.stringify(lines)].flatMap(marksIn),
      ).toEqual([]);
      expect(recorded.marksWritten()).toEqual([]);
      expect(missingFrom(recorded.itemsWritten())).toEqual([]);
    }
  });
});

describe('logging in', () => {
  it('writes no address down, neither of whom we know nor of whom we do not', async () => {
    const recorded = recordedTable();
    const queued: string[] = [];
    const { needs } = await emptyPortal({ table: recorded.table });
    const asked = await askForCode(needs, marked.email(1));
    if (asked === undefined) throw new Error('A code was asked for.');
    const byQueue = codeByQueue({ ...needs, queue: { send: async (body) => void queued.push(body) } });
    await byQueue(asked);
    for (const address of [marked.email(1), marked.phone(1)]) {
      await post(needs, '/login', { address, next: '/' });
      await post(needs, '/login/code', { address, code: '000000', next: '/' });
      const entered = await post(needs, '/login/code', { address, code: '123456', next: '/' });
      expect(marksIn(JSON.stringify([...entered.headers]))).toEqual([]);
    }
    expect(queued).toHaveLength(1);
    expect(queued.flatMap(marksIn)).toEqual([]);
    expect(recorded.kindsWritten()).toContain('LOGIN');
    expect(recorded.marksWritten()).toEqual([]);
    expect(missingFrom(recorded.itemsWritten())).toEqual([]);
  });
});
