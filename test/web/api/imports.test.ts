import { describe, expect, it } from 'vitest';
import { casesOf, ill } from './ill-people.ts';
import { file, importStory, row, type Told } from './import-story.ts';

describe('a file that is sent', () => {
  it('is answered before its rows go in, and says how far it is', async () => {
    const story = await importStory();
    const { status, headers, body } = await story.sendFile(file(...ill(1_000)));
    expect(status).toBe(202);
    const { importId } = body as Told;
    expect(headers.get('Location')).toBe(`/v1/imports/${importId}`);
    expect(body).toMatchObject({ kind: 'absence', state: 'importing', rows: 1_000, done: 0, counts: {} });
    expect(await casesOf(story, 1)).toEqual([]);
    await story.work(1);
    const { state, done, counts } = await story.told(importId);
    expect(state).toBe('importing');
    expect(done).toBeGreaterThan(0);
    expect(counts).toEqual({ opened: done });
    await story.work();
    expect(await story.told(importId)).toMatchObject({ state: 'done', done: 1_000, counts: { opened: 1_000 } });
    expect(await casesOf(story, 1)).toHaveLength(1);
  });

  it('says of each row what became of it, by line, and nothing of what stood in it', async () => {
    const story = await importStory();
    const { importId, counts } = await story.imported(
      file(
        row(1, '02-11-2026'),
        row(2, '31-02-2026'),
        row(3, '02-11-2026', '', 'Ferie'),
        row(4, '02-11-2026', '', 'Graviditetsbetinget sygdom'),
        row(5, '03-11-2026', '30-11-2026'),
      ),
      { headers: { 'Accept-Language': 'da' } },
    );
    expect(counts).toEqual({ opened: 2, rejected: 1, ignored: 2, warned: 1 });
    expect(await story.csvOf(importId)).toBe(
      [
        'line;outcome;code;reason',
        '2;opened;;',
        '3;rejected;bad-date;Kolonnen Startdato er ikke en dato, der findes. Skriv den som 31-12-2026, 2026-12-31 eller 20261231.',
        '4;ignored;not-sickness;Kolonnen Fraværskode er ikke en kode for sygdom, så rækken åbner intet forløb. I skal ikke gøre noget.',
        '5;ignored;pregnancy;Kolonnen Fraværskode er graviditetsbetinget sygdom, som følger en anden lov: der åbnes intet forløb. Følg selv op.',
        '6;opened;ends-ahead;Slutdatoen ligger fremme, så fraværet står åbent. Importér filen igen, når dagen er kommet.',
        '',
      ].join('\r\n'),
    );
  });

  it('ends nothing by what is missing from it', async () => {
    const story = await importStory();
    await story.imported(file(...ill(3)));
    await story.imported(file(row(9, '23-11-2026')));
    for (const number of [1, 2, 3]) expect(await casesOf(story, number)).toMatchObject([{ status: 'open' }]);
  });

  it('may come as part of a form', async () => {
    const story = await importStory();
    const form = new FormData();
    form.set('file', new File([file(...ill(1))], 'fravær.csv', { type: 'text/csv' }));
    const { status } = await story.send('POST', '/imports', { body: form, headers: { 'Content-Type': '' } });
    expect(status).toBe(202);
    await story.work();
    expect(await casesOf(story, 1)).toHaveLength(1);
  });

  it('is one import however often the request is repeated', async () => {
    const story = await importStory();
    const once = { headers: { 'Idempotency-Key': 'once' } };
    const first = await story.sendFile(file(...ill(2)), once);
    const again = await story.sendFile(file(...ill(2)), once);
    expect([again.body, again.headers.get('Idempotency-Replayed')]).toEqual([first.body, 'true']);
    const { status } = await story.sendFile(file(...ill(3)), once);
    expect(status).toBe(422);
  });

  it('opens each case once when 1,000 rows are sent three times at once', async () => {
    const story = await importStory();
    const content = file(...ill(1_000));
    const sent = await Promise.all([1, 2, 3].map(() => story.sendFile(content)));
    await Promise.all([story.work(), story.work(), story.work()]);
    const told = await Promise.all(sent.map(({ body }) => story.told((body as Told).importId)));
    expect(told.map(({ state, done }) => [state, done])).toEqual(Array(3).fill(['done', 1_000]));
    expect(told.reduce((sum, { counts }) => sum + (counts.opened ?? 0), 0)).toBe(1_000);
    for (let number = 1; number <= 1_000; number += 1) expect(await casesOf(story, number)).toHaveLength(1);
  });

  it('of people gives roles, and takes a key that may do so', async () => {
    const story = await importStory();
    const people = 'Rolle;Institution;Afdeling;Navn;E-mail\nleder;Hus;;Ulla Eksempel;ulla@example.org\n';
    const token = await story.keyFor('notify');
    const refused = await story.sendFile(people, {
      query: '?kind=people',
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(refused.status).toBe(403);
    expect(await story.imported(people, { query: '?kind=people' })).toMatchObject({
      state: 'done',
      counts: { taken: 1 },
    });
    const { body } = await story.send('GET', '/roles');
    expect(body).toMatchObject({ roles: [{ role: 'leader', scope: 'hus/' }] });
  });

  it('is refused as a whole when nobody can read it', async () => {
    const story = await importStory();
    const { status, body } = await story.sendFile('Navn;Dato\nKaren;02-11-2026\n');
    expect([status, body]).toMatchObject([422, { type: '/v1/problems/unreadable-file' }]);
    expect(JSON.stringify(body)).toContain(
      'The file lacks the compulsory columns Tjenestenummer, Fraværskode, Startdato.',
    );
    expect(JSON.stringify(body)).not.toContain('Karen');
  });

  it('has at most 100,000 rows', async () => {
    const story = await importStory();
    const { status, body } = await story.sendFile(file(...Array(100_001).fill('1;;Syg;02-11-2026')));
    expect([status, body]).toMatchObject([422, { detail: expect.stringContaining('more than 100000 rows') }]);
  });
});
