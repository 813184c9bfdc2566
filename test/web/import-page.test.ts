import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { listImports } from '../../shared/imports/import-item.ts';
import { employerId, emptyPortal } from './empty-portal.ts';
import { type ImportPortal, importPortal } from './import-portal.ts';
import { signedIn } from './signed-in.ts';

const noFile = new File([], '');
const header = 'Tjenestenummer;Navn;Fraværskode;Startdato;Mobil;Løn';
const absences = [
  header,
  '1;Asta Prøve;Syg;02-11-2026;;1',
  '2;Bo Prøve;Graviditetsbetinget sygdom;02-11-2026;;1',
  '3;Cia Prøve;Syg;31-02-2026;;1',
  '4;Dan Prøve;Syg;02-11-2026;12;1',
].join('\n');

let portal: ImportPortal;

beforeEach(async () => {
  portal = await importPortal();
});

const imports = () => listImports(portal.needs.table, employerId);

describe('importing files', () => {
  it('shows how far it is while the files are read, and looks again by itself', async () => {
    const body = new FormData();
    body.set('absence', new File([absences], 'fravaer.csv'));
    body.set('people', noFile);
    const sent = await portal.post('/import', body);
    expect(sent.status).toBe(303);
    const waiting = await portal.get(sent.location);
    expect(waiting.headers.get('refresh')).toBe('3');
    expect(waiting.text).toContain('Filerne læses Intet er ændret endnu.');
    expect(waiting.text).toContain('Fravær 0 af 4 rækker Se efter nu');
    expect(waiting.html).toContain('<progress class="import-bar" max="4" value="0" aria-labelledby="bar-absence">');
    await portal.work();
    const done = await portal.get(sent.location);
    expect(done.headers.get('refresh')).toBeNull();
    expect(done.text).toContain('Se virkningen først');
  });

  it('shows how far it is while the rows go in', async () => {
    const preview = await portal.preview({ absence: absences });
    const form = new URLSearchParams({ absence: /name="absence" value="([^"]+)"/.exec(preview.html)?.[1] ?? '' });
    const going = await portal.get((await portal.post('/import/carry-out', form)).location);
    expect(going.text).toContain('Importen er i gang Rækkerne går ind en efter en.');
    expect(going.headers.get('refresh')).toBe('3');
    // A second click, and one after it is over, are the same import.
    await portal.post('/import/carry-out', form);
    await portal.work();
    await portal.post('/import/carry-out', form);
    await portal.work();
    expect((await imports()).filter(({ state }) => state === 'done')).toHaveLength(1);
  });

  it('tells how many rows became what, and for each line what was wrong and what to do', async () => {
    const { text, html, status } = await portal.carryOut(await portal.preview({ absence: absences }));
    expect(status).toBe(200);
    expect(text).toContain('Importen er færdig');
    expect(text).toContain('Rækker læst 4 Nye forløb 2 Ændret eller fortsat 0 Uændret 0 Sprunget over 1 Afvist 1');
    expect(text).toContain('Nogle rækker kom ikke ind');
    expect(text).toContain('3 Kolonnen Fraværskode er graviditetsbetinget sygdom');
    expect(text).toContain('4 Kolonnen Startdato er ikke en dato, der findes.');
    expect(text).toContain('5 Kolonnen Mobil kan ikke bruges og er udeladt');
    expect(html).not.toMatch(/Asta|Bo Prøve/);
    const csv = await portal.get(/href="(\/import\/[\w-]+\/results\.csv)"/.exec(html)?.[1] ?? '');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.html.split('\r\n').map((line) => line.split(';').slice(0, 2).join(' '))).toEqual([
      ...['Linje Hvad', '2 Åbnede et forløb', '3 Sprunget over', '4 Afvist', '5 Åbnede et forløb', ''],
    ]);
  });

  it('tells it in the language of the page as a file that a Danish spreadsheet opens', async () => {
    const { html } = await portal.carryOut(await portal.preview({ absence: absences }));
    const address = /href="(\/import\/[\w-]+\/results\.csv)"/.exec(html)?.[1] ?? '';
    const danish = await portal.get(address);
    // Semicolons between cells, CRLF, and the mark by which Excel knows UTF-8. `text()` takes the mark away.
    const bytes = new Uint8Array(await (await signedIn(portal.needs).request(address)).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(danish.html).toContain('Linje;Hvad;Forklaring\r\n2;Åbnede et forløb;\r\n3;Sprunget over;Kolonnen Frav');
    expect(danish.headers.get('content-disposition')).toBe('attachment; filename="import-resultat.csv"');
    const english = await portal.get(`${address}?sprog=en`);
    expect(english.html).toContain('Line;What;Explanation\r\n2;Opened a case;\r\n3;Passed over;');
    expect(english.headers.get('content-disposition')).toBe('attachment; filename="import-results.csv"');
  });

  it('shows the first 500 of what was wrong, and where they all are', async () => {
    const rows = Array.from({ length: 2_000 }, (_, place) => `${place};A;Syg;31-02-2026;;1`);
    const { html, text } = await portal.carryOut(await portal.preview({ absence: [header, ...rows].join('\n') }));
    expect(html.match(/<th scope="row">/g)).toHaveLength(500);
    expect(text).toContain('Her er de første 500. Hent filen for at se dem alle.');
  });

  it('takes a file that is compressed, and says so where one is broken', async () => {
    const packed = gzipSync(absences);
    const { text } = await portal.preview({ absence: new File([packed], 'fravaer.csv.gz') });
    expect(text).toContain('Nye forløb 2');
    const broken = await portal.preview({ absence: new File([packed.subarray(0, 40)], 'fravaer.csv.gz') });
    expect(broken.status).toBe(400);
    expect(broken.text).toContain('Filen er pakket, men kan ikke pakkes ud.');
  });

  it('calls a chosen file that is empty empty, and keeps nothing of the other', async () => {
    const { status, text } = await portal.preview({ people: 'Rolle;E-mail\n', absence: new File([], 'tom.csv') });
    expect(status).toBe(400);
    expect(text).toContain('Filen er tom.');
    expect(text).toContain('Intet er ændret. Ret dette, og prøv igen');
    expect((await imports()).filter(({ waits }) => waits)).toEqual([]);
  });

  it('refuses a form that was cut off on its way', async () => {
    const { needs } = await emptyPortal();
    const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'multipart/form-data; boundary=cut' };
    const body = '--cut\r\nContent-Disposition: form-data; name="absence"; filename="a.csv"\r\n\r\nTjenestenum';
    expect((await signedIn(needs).request('/import', { method: 'POST', headers, body })).status).toBe(400);
  });

  it('says beside the field and on top what cannot be read', async () => {
    const { status, html } = await portal.preview({ people: new File([], 'tom.csv') });
    expect(status).toBe(400);
    expect(html).toContain('<a href="#people">Personer og roller: Filen er tom.');
    expect(html).toMatch(/id="people-error">.+Filen er tom\./);
    expect(html).toMatch(/id="people"[^>]+aria-describedby="people-hint people-error" aria-invalid="true"/);
  });

  it('asks for a file when none was chosen', async () => {
    const { status, text } = await portal.preview({ absence: noFile, people: noFile });
    expect(status).toBe(400);
    expect(text).toContain('Vælg mindst en af de to filer.');
  });

  it.each([
    ['embedded', 20],
    ['cloud', 4],
  ] as const)('in the %s runtime refuses more than %i MB unread, and says what to do', async (runtime, most) => {
    portal = await importPortal({ runtime });
    expect((await portal.get('/import')).text).toContain(
      `Siden tager ${most} MB ad gangen og 100.000 rækker. En fil må være pakket med gzip (.csv.gz) og fylder så cirka en tiendedel. En fil med fravær på over 20 MB, før den pakkes, eller 100.000 rækker skal deles i flere.`,
    );
    const others = 'Op til 6 MB ad gangen kan sendes med holdfast send-file eller over HTTP: POST /v1/imports';
    expect((await portal.get('/import')).text.includes(others)).toBe(runtime === 'cloud');
    const large = new File([new Uint8Array(most * 1024 * 1024 + 1)], 'stor.csv');
    const { status, text } = await portal.preview({ absence: large });
    expect(status).toBe(413);
    expect(text).toContain(`Filerne fylder over ${most} MB tilsammen.`);
    expect(await imports()).toEqual([]);
  });
});
