import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../shared/intake/import-report.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { emptyPortal } from './empty-portal.ts';
import { textOf } from './read-page.ts';
import { signedIn } from './signed-in.ts';

type Files = Parameters<PortalNeeds['importFiles']>[1];

const noFile = new File([], '');

/** Posts the files to the preview, and what the preview carries on to the import. */
async function send(form: Readonly<Record<string, File>>, report: ImportReport) {
  const taken: Files[] = [];
  const importFiles = async (_: string, files: Files): Promise<ImportReport> => {
    taken.push(files);
    return report;
  };
  const { needs } = await emptyPortal({ importFiles });
  const app = signedIn(needs);
  const post = async (path: string, body: FormData | URLSearchParams) => {
    const init = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } };
    const response = await app.request(path, init);
    const html = await response.text();
    return { status: response.status, html, text: textOf(html), taken };
  };
  const body = new FormData();
  for (const [name, file] of Object.entries(form)) body.set(name, file);
  const preview = await post('/import', body);
  const carried = /name="files" value="([^"]+)"/.exec(preview.html)?.[1];
  return carried === undefined ? preview : post('/import/carry-out', new URLSearchParams({ files: carried }));
}

const header = 'Tjenestenummer;Fraværskode;Startdato';
const absences = new File([header], 'fravaer.csv');
const people = new File(['Rolle;E-mail'], 'personer.csv');
const nothingDone: ImportReport = { outcome: 'imported' };

const report: ImportReport = {
  outcome: 'imported',
  absence: {
    rows: 11,
    opened: 5,
    continued: 1,
    unchanged: 2,
    notices: [{ kind: 'unknown-column', column: 7 }],
    ignored: [{ line: 3, reason: { kind: 'pregnancy', column: 'Kode' } }],
    rejected: [{ line: 8, reason: { kind: 'bad-date', column: 'Startdato' } }],
    warnings: [{ line: 9, reason: { kind: 'left-out', column: 'Mobil', expected: 'phone' } }],
  },
};

describe('importing files', () => {
  it('hands on the files that were chosen, byte for byte', async () => {
    const { taken } = await send({ absence: absences, people: noFile }, nothingDone);
    expect(taken).toEqual([{ absence: new TextEncoder().encode(header) }]);
  });

  it('calls a chosen file that is empty empty, and hands nothing on', async () => {
    const { status, text, taken } = await send({ absence: new File([], 'tom.csv') }, nothingDone);
    expect(status).toBe(400);
    expect(text).toContain('Filen er tom.');
    expect(taken).toEqual([]);
  });

  it('tells how many rows became what', async () => {
    const { status, text } = await send({ absence: absences }, report);
    expect(status).toBe(200);
    expect(text).toContain('Rækker læst 11 Nye forløb 5 Ændret eller fortsat 1 Uændret 2 Sprunget over 1 Afvist 1');
  });

  it('tells for each line what was wrong and what to do', async () => {
    const { text } = await send({ absence: absences }, report);
    expect(text).toContain('Nogle rækker kom ikke ind');
    expect(text).toContain('8 Kolonnen Startdato er ikke en dato, der findes.');
    expect(text).toContain('9 Kolonnen Mobil kan ikke bruges og er udeladt');
    expect(text).toContain('3 Kolonnen Kode er graviditetsbetinget sygdom');
    expect(text).toContain('Kolonne 7 er ukendt og springes over.');
  });

  it('shows the first 500 of what was wrong, and how many there are', async () => {
    const rejected = Array.from({ length: 2000 }, (_, index) => {
      return { line: index + 2, reason: { kind: 'missing', column: 'Startdato' } } as const;
    });
    const imported = { rows: 2000, notices: [], rejected, warnings: [] };
    const { html, text } = await send({ people }, { outcome: 'imported', people: imported });
    // Line 1 is the header.
    expect(html).toContain('<th scope="row">501</th>');
    expect(html).not.toContain('<th scope="row">502</th>');
    expect(text).toContain('De første 500 af 2000 vises.');
  });

  it('refuses a form that was cut off on its way', async () => {
    const { needs } = await emptyPortal();
    const headers = { 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'multipart/form-data; boundary=cut' };
    const body = '--cut\r\nContent-Disposition: form-data; name="absence"; filename="a.csv"\r\n\r\nTjenestenum';
    expect((await signedIn(needs).request('/import', { method: 'POST', headers, body })).status).toBe(400);
  });

  it('says beside the field and on top what cannot be read, and that nothing has changed', async () => {
    const { status, html, text } = await send({ people: new File([], 'tom.csv') }, nothingDone);
    expect(status).toBe(400);
    expect(text).toContain('Intet er ændret. Ret dette, og prøv igen');
    expect(html).toContain('<a href="#people">Personer og roller: Filen er tom.');
    expect(html).toMatch(/id="people-error">.+Filen er tom\./);
    expect(html).toMatch(/id="people"[^>]+aria-describedby="people-hint people-error" aria-invalid="true"/);
  });

  it('asks for a file when none was chosen', async () => {
    const { status, text, taken } = await send({ absence: noFile, people: noFile }, nothingDone);
    expect(status).toBe(400);
    expect(text).toContain('Vælg mindst en af de to filer.');
    expect(taken).toEqual([]);
  });

  it('refuses more than 10 MB unread', async () => {
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'stor.csv');
    const { status, text, taken } = await send({ absence: large }, nothingDone);
    expect(status).toBe(413);
    expect(text).toContain('Filerne fylder over 10 MB tilsammen.');
    expect(taken).toEqual([]);
  });
});
