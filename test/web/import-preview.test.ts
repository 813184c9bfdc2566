import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { importPk } from '../../shared/imports/import-item.ts';
import { importFiles } from '../../shared/intake/import-files.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { holdersOf } from '../../shared/people/holders-of.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, storyNow } from './empty-portal.ts';
import { addOthers, hrElsewhere, hrOfOne } from './hr-story.ts';
import { type ImportPortal, importPortal } from './import-portal.ts';
import { hr, leader } from './signed-in.ts';

let portal: ImportPortal;
let needs: PortalNeeds;
let now: Temporal.Instant;

beforeEach(async () => {
  now = Temporal.Instant.from(storyNow);
  portal = await importPortal({ loginClock: () => now });
  ({ needs } = portal);
});

/** The rows that lie put away. */
const rowsKept = async (html: string): Promise<number> => {
  const id = /name="absence" value="([^"]+)"/.exec(html)?.[1] ?? '';
  return (await needs.table.query(importPk(id), { prefix: 'GROUP#' })).length;
};

const header = 'Institution;Afdeling;Tjenestenummer;Navn;Fraværskode;Startdato;Slutdato';
const row = (number: number, first: string, last = '') =>
  `Bosted Havblik;Afsnit A;${number};Person ${number};Syg;${first};${last}`;
const file = (...rows: readonly string[]): string => [header, ...rows].join('\n');
const peopleHeader = 'Rolle;Institution;Afdeling;Navn;E-mail';

const taken = async (content: string): Promise<void> => {
  await importFiles(needs, { employerId }, { absence: Buffer.from(content) });
};
const casesOf = async (number: number) => (await findEmployee(needs, employerId, String(number))).cases;

describe('the preview of an import', () => {
  it('says what each row would do and changes nothing', async () => {
    await taken(
      file(row(1, '02-11-2026'), row(2, '02-11-2026'), row(3, '02-11-2026', '10-11-2026'), row(4, '16-11-2026')),
    );
    const { text, html } = await portal.preview({
      absence: file(
        row(1, '01-11-2026'),
        row(2, '02-11-2026', '20-11-2026'),
        row(3, '11-11-2026'),
        row(4, '16-11-2026'),
        row(5, '23-11-2026'),
        row(6, '31-02-2026'),
      ),
    });
    expect(text).toContain('Intet er ændret endnu');
    expect(text).toContain('Nye forløb 1 Fortsættes 1 Rettes 1 Afsluttes 1 Uændret 1');
    expect(text).toContain(
      '2 Person 1 Retter første fraværsdag 3 Person 2 Afslutter et forløb 4 Person 3 Fortsætter et forløb 6 Person 5 Åbner et forløb',
    );
    expect(text).toContain('7 Kolonnen Startdato er ikke en dato, der findes.');
    const csv = await portal.get(/href="(\/import\/[\w-]+\/results\.csv)"/.exec(html)?.[1] ?? '');
    expect(csv.html).toContain(
      '2;Retter første fraværsdag;\r\n3;Afslutter et forløb;\r\n4;Fortsætter et forløb;\r\n5;Uændret;\r\n6;Åbner et forløb;\r\n',
    );
    expect(await casesOf(1)).toMatchObject([{ version: 1, status: 'open' }]);
    expect(await casesOf(5)).toEqual([]);
  });

  it('shows rejected rows first, and of rows that do nothing only how many there are', async () => {
    const holiday = `Bosted Havblik;Afsnit A;8;Person 8;Ferie;02-11-2026;`;
    const unknown = `Bosted Havblik;Afsnit A;9;Person 9;Kode 9;02-11-2026;`;
    const { text } = await portal.preview({
      absence: file(row(5, '23-11-2026'), holiday, unknown, row(6, '31-02-2026')),
    });
    expect(text).toContain('Springes over 2 Afvises 1');
    expect(text).toMatch(/Rækker, der afvises .* 5 Kolonnen Startdato .* Rækker, der ændrer noget .* 2 Person 5/);
    expect(text).toMatch(
      /Rækker, der er værd at se på .* 4 Kolonnen Fraværskode er en ukendt kode, så rækken åbner intet/,
    );
    expect(text).not.toContain('er ikke en kode for sygdom');
  });

  it('tells by nothing whether she has let the steward in herself, neither does the import', async () => {
    const withConsent = (yesOrNo: string) =>
      `${header};Samtykke TR\nBosted Havblik;Afsnit A;1;Person 1;Syg;02-11-2026;;${yesOrNo}`;
    const told = async (content: string): Promise<readonly string[]> => {
      const seen = await portal.preview({ absence: content });
      return [seen.text, (await portal.carryOut(seen)).text];
    };
    expect((await portal.preview({ absence: withConsent('ja') })).text).toContain(
      'Åbner et forløb, Noterer et samtykke',
    );
    await taken(withConsent('nej'));
    const unasked = await told(withConsent('nej'));
    expect(await told(withConsent('ja'))).toEqual(unasked);
    expect((await casesOf(1))[0]?.consents).toEqual([{ to: 'steward', source: 'import' }]);
    expect(await told(withConsent('ja'))).toEqual(unasked);
  });

  it('says whom the people file adds, changes and takes out', async () => {
    const people = (...rows: readonly string[]) => [peopleHeader, ...rows].join('\n');
    const before = people(
      'HR;;;Hanne Personale;hanne@example.org',
      'Leder;Hus;;Ulla;ulla@example.org',
      'Leder;Bo;;Bo;bo@example.org',
    );
    await importFiles(needs, { employerId }, { people: Buffer.from(before) });
    const preview = await portal.preview({
      people: people(
        'HR;;;Hanne Ny Personale;hanne@example.org',
        'Leder;Bo;;Bo;bo@example.org',
        'Leder;Hus;;Nina;nina@example.org',
      ),
    });
    expect(preview.text).toContain('Kommer til (1) Nina: Nærmeste leder');
    expect(preview.text).toContain('Får nyt navn eller ny adresse (1) Hanne Ny Personale');
    expect(preview.text).toContain('Tages ud (1) Ulla: Nærmeste leder');
    const sought = { employerId, role: 'leader', unitId: 'hus/', area: '', on: day('2026-11-25') } as const;
    const leaders = async () => (await holdersOf(needs.table, sought)).length;
    expect(await leaders()).toBe(1);
    expect((await portal.carryOut(preview)).text).toContain('Rækker læst 3 Kommet ind 3 Afvist 0');
    expect(await leaders()).toBe(1);
  });

  it('is followed by the import itself, which does just that, of both files', async () => {
    const preview = await portal.preview({
      absence: file(row(5, '23-11-2026')),
      people: `${peopleHeader}\nHR;;;Hanne Personale;hanne@example.org\n`,
    });
    const { text } = await portal.carryOut(preview);
    expect(text).toContain('Importen er færdig');
    expect(text).toContain('Rækker læst 1 Nye forløb 1');
    expect(await casesOf(5)).toHaveLength(1);
    // Nothing of what stood in the file is left.
    expect(await rowsKept(preview.html)).toBe(0);
  });

  it('asks once more before a file ends, corrects or moves more than a fifth of what is open', async () => {
    await taken(file(row(1, '02-11-2026'), row(2, '02-11-2026'), row(3, '02-11-2026')));
    const preview = await portal.preview({ absence: file(row(1, '02-11-2026', '20-11-2026')) });
    expect(preview.text).toContain('Filen vil afslutte, rette eller flytte 1 af 3 forløb, der er i gang');
    const refused = await portal.carryOut(preview);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain(
      'Ret dette, og prøv igen Ja, filen er rigtig, også selv om så mange forløb ændres: Sæt kryds, hvis filen er rigtig.',
    );
    expect(refused.html).toContain('<a href="#sure">');
    expect(await casesOf(1)).toMatchObject([{ status: 'open' }]);
    await portal.carryOut(preview, { sure: 'yes' });
    expect(await casesOf(1)).toMatchObject([{ status: 'closed' }]);
  });

  it('asks also where it comes to so many only between the preview and the import', async () => {
    const preview = await portal.preview({ absence: file(row(1, '01-11-2026')) });
    expect(preview.text).not.toContain('Filen vil afslutte, rette eller flytte');
    await taken(file(row(1, '02-11-2026')));
    const asked = await portal.carryOut(preview);
    expect(asked.text).toContain('Filen vil afslutte, rette eller flytte 1 af 1 forløb, der er i gang');
    expect((await casesOf(1))[0]?.firstDay).toBe(day('2026-11-02'));
    await portal.carryOut(asked, { sure: 'yes' });
    expect((await casesOf(1))[0]?.firstDay).toBe(day('2026-11-01'));
  });

  it('does not ask for an extra tick when a fifth or less is touched', async () => {
    await taken(file(...[1, 2, 3, 4, 5].map((number) => row(number, '02-11-2026'))));
    const { text } = await portal.preview({ absence: file(row(1, '02-11-2026', '20-11-2026')) });
    expect(text).not.toContain('Filen vil afslutte, rette eller flytte');
  });

  it('is good for an hour; then its rows are forgotten', async () => {
    const preview = await portal.preview({ absence: file(row(5, '23-11-2026')) });
    expect(await rowsKept(preview.html)).toBe(1);
    now = now.add({ minutes: 61 });
    const late = await portal.carryOut(preview);
    expect(late.text).toContain('Siden er for gammel. Vælg filerne igen.');
    await portal.get('/import');
    expect(await rowsKept(preview.html)).toBe(0);
    expect(await casesOf(5)).toEqual([]);
  });

  it('is forgotten at once by whoever chooses other files', async () => {
    const preview = await portal.preview({ absence: file(row(5, '23-11-2026')) });
    const id = /name="absence" value="([^"]+)"/.exec(preview.html)?.[1] ?? '';
    const { location } = await portal.post('/import/drop', new URLSearchParams({ absence: id }));
    expect([location, await rowsKept(preview.html)]).toEqual(['/import', 0]);
    await portal.carryOut(preview);
    expect(await casesOf(5)).toEqual([]);
  });
});

describe('who imports', () => {
  it('is hr of the whole employer, not of one institution beside them, nor a leader', async () => {
    await addOthers(needs);
    expect((await portal.get('/import', hr)).status).toBe(200);
    expect((await portal.get('/import', hrOfOne)).status).toBe(403);
    expect((await portal.preview({ absence: file(row(5, '23-11-2026')) }, hrOfOne)).status).toBe(403);
    expect((await portal.get('/import', leader)).status).toBe(404);
  });

  it('sees nothing of another employer’s: neither how far it is nor its results', async () => {
    await addOthers(needs);
    const { html } = await portal.preview({ absence: file(row(5, '23-11-2026')) });
    const id = /name="absence" value="([^"]+)"/.exec(html)?.[1] ?? '';
    for (const path of [`/import/run?absence=${id}`, `/import/${id}/results.csv`]) {
      expect((await portal.get(path)).status).toBe(200);
      expect((await portal.get(path, hrElsewhere)).status).toBe(404);
      expect((await portal.get(path, hrOfOne)).status).toBe(403);
    }
    const form = () => new URLSearchParams({ absence: id });
    expect((await portal.post('/import/carry-out', form(), hrElsewhere)).status).toBe(404);
    expect((await portal.post('/import/drop', form(), hrElsewhere)).status).toBe(404);
  });

  it('is asked to choose the files again where there is no such import', async () => {
    const { status, text } = await portal.get('/import/run?absence=nothing');
    expect(status).toBe(404);
    expect(text).toContain('Importen findes ikke, eller den er for gammel. Vælg filerne igen. Importér filer');
  });

  it.each(['/import/run', '/import/run?absence=nothing', '/import/run?absence=%00', '/import/nothing/results.csv'])(
    'finds no page at %s',
    async (path) => {
      expect((await portal.get(path)).status).toBe(404);
    },
  );
});
