import { describe, expect, it } from 'vitest';
import type { ImportReport } from '../../shared/intake/import-report.ts';
import { UnreadableFile } from '../../shared/intake/unreadable-file.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { emptyPortal } from './empty-portal.ts';
import { textOf } from './read-page.ts';
import { signedIn } from './signed-in.ts';

type Files = Parameters<PortalNeeds['importFiles']>[1];

const noFile = new File([], '');

async function send(form: Readonly<Record<string, File>>, report: ImportReport) {
  const taken: Files[] = [];
  const importFiles = async (_employer: string, files: Files): Promise<ImportReport> => {
    taken.push(files);
    return report;
  };
  const { needs } = await emptyPortal({ importFiles });
  const body = new FormData();
  for (const [name, file] of Object.entries(form)) body.set(name, file);
  const init = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } };
  const response = await signedIn(needs).request('/import', init);
  const html = await response.text();
  return { status: response.status, html, text: textOf(html), taken };
}

const absences = new File(['Medarbejdernr.;Navn'], 'fravaer.csv');
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
    expect(taken).toEqual([{ absence: new TextEncoder().encode('Medarbejdernr.;Navn') }]);
  });

  it('hands on a chosen file that is empty, so that it is called empty', async () => {
    const { taken } = await send({ absence: new File([], 'tom.csv') }, nothingDone);
    expect(taken).toEqual([{ absence: new Uint8Array() }]);
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
    const people = { rows: 2000, notices: [], rejected, warnings: [] };
    const { html, text } = await send({ people: absences }, { outcome: 'imported', people });
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
    const problems = { people: new UnreadableFile({ kind: 'empty' }) };
    const { status, html, text } = await send({ people: absences }, { outcome: 'unreadable', problems });
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
