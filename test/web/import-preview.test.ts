import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { importFiles } from '../../shared/intake/import-files.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { holdersOf } from '../../shared/people/holders-of.ts';
import type { Item } from '../../shared/ports/table.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal, storyNow } from './empty-portal.ts';
import { addOthers, getPage, hrOfOne } from './hr-story.ts';
import { textOf } from './read-page.ts';
import { hr, leader, signedIn } from './signed-in.ts';

let needs: PortalNeeds;
let puts: Item[];
let now: Temporal.Instant;
let app: ReturnType<typeof signedIn>;

beforeEach(async () => {
  const story = await emptyPortal({
    importFiles: (employer, files) => importFiles(needs, { employerId: employer }, files),
  });
  puts = [];
  now = Temporal.Instant.from(storyNow);
  const { table } = story.needs;
  const watched = {
    ...table,
    put: (...args: Parameters<typeof table.put>) => {
      puts.push(args[0]);
      return table.put(...args);
    },
  };
  needs = { ...story.needs, table: watched, loginClock: () => now };
  app = signedIn(needs);
});

const header = 'Institution;Afdeling;Tjenestenummer;Navn;Fraværskode;Startdato;Slutdato';
const row = (number: number, first: string, last = '') =>
  `Bosted Havblik;Afsnit A;${number};Person ${number};Syg;${first};${last}`;
const file = (...rows: readonly string[]): string => [header, ...rows].join('\n');
const peopleHeader = 'Rolle;Institution;Afdeling;Navn;E-mail';

/** In the session of `app` from the preview on. */
async function carryOut(form: Readonly<Record<string, string>>, as = app) {
  const body = new URLSearchParams(form);
  const init = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } };
  const response = await as.request('/import/carry-out', init);
  return { status: response.status, text: textOf(await response.text()) };
}

async function preview(files: Readonly<Record<string, string>>, as = app) {
  const body = new FormData();
  for (const [name, content] of Object.entries(files)) body.set(name, new File([content], `${name}.csv`));
  const init = { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'same-origin' } };
  const response = await as.request('/import', init);
  const html = await response.text();
  return {
    status: response.status,
    html,
    text: textOf(html),
    files: /name="files" value="([^"]+)"/.exec(html)?.[1] ?? '',
  };
}

const taken = async (content: string): Promise<void> => {
  await importFiles(needs, { employerId }, { absence: Buffer.from(content) });
};
const casesOf = async (number: number) => (await findEmployee(needs, employerId, String(number))).cases;

describe('the preview of an import', () => {
  it('says what each row would do and changes nothing', async () => {
    await taken(
      file(row(1, '02-11-2026'), row(2, '02-11-2026'), row(3, '02-11-2026', '10-11-2026'), row(4, '16-11-2026')),
    );
    puts = [];
    const { text } = await preview({
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
    expect(puts).toEqual([]);
    expect(await casesOf(5)).toEqual([]);
  });

  it('tells by nothing whether she has let the steward in herself, neither does the import', async () => {
    const withConsent = (yesOrNo: string) =>
      `${header};Samtykke TR\nBosted Havblik;Afsnit A;1;Person 1;Syg;02-11-2026;;${yesOrNo}`;
    const told = async (file: string): Promise<readonly string[]> => {
      const seen = await preview({ absence: file });
      return [seen.text, (await carryOut({ files: seen.files })).text];
    };
    expect((await preview({ absence: withConsent('ja') })).text).toContain('Åbner et forløb, Noterer et samtykke');
    await taken(withConsent('nej'));
    const unasked = await told(withConsent('nej'));
    expect(await told(withConsent('ja'))).toEqual(unasked);
    expect((await casesOf(1))[0]?.consents).toEqual([{ to: 'steward', source: 'import' }]);
    expect(await told(withConsent('ja'))).toEqual(unasked);
  });

  it('says whom the people file adds, changes and takes out', async () => {
    const people = (...rows: readonly string[]) => [peopleHeader, ...rows].join('\n');
    const before = people(
      'HR;;;Hanne;hanne@example.org',
      'Leder;Hus;;Ulla;ulla@example.org',
      'Leder;Bo;;Bo;bo@example.org',
    );
    await importFiles(needs, { employerId }, { people: Buffer.from(before) });
    puts = [];
    const { text } = await preview({
      people: people(
        'HR;;;Hanne Ny;hanne@example.org',
        'Leder;Bo;;Bo;bo@example.org',
        'Leder;Hus;;Nina;nina@example.org',
      ),
    });
    expect(text).toContain('Kommer til (1) Nina: Nærmeste leder');
    expect(text).toContain('Får nyt navn eller ny adresse (1) Hanne Ny');
    expect(text).toContain('Tages ud (1) Ulla: Nærmeste leder');
    expect(puts).toEqual([]);
    const sought = { employerId, role: 'leader', unitId: 'hus/', area: '', on: day('2026-11-25') } as const;
    expect(await holdersOf(needs.table, sought)).toHaveLength(1);
  });

  it('is followed by the import itself, which does just that', async () => {
    const { files, html } = await preview({ absence: file(row(5, '23-11-2026')) });
    // Nobody reads a name out of what the page carries on.
    expect(html.split('name="files"')[1]?.split('>')[0]).not.toContain(
      Buffer.from('Person 5').toString('base64').slice(0, 8),
    );
    const { text } = await carryOut({ files });
    expect(text).toContain('Importen er færdig');
    expect(await casesOf(5)).toHaveLength(1);
  });

  it('asks once more before a file ends or corrects more than a fifth of what is open', async () => {
    await taken(file(row(1, '02-11-2026'), row(2, '02-11-2026'), row(3, '02-11-2026')));
    const { text, files } = await preview({ absence: file(row(1, '02-11-2026', '20-11-2026')) });
    expect(text).toContain('Filen vil afslutte eller rette 1 af 3 forløb, der er i gang');
    const refused = await carryOut({ files });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Sæt hak, hvis filen er rigtig.');
    expect(await casesOf(1)).toMatchObject([{ status: 'open' }]);
    await carryOut({ files, sure: 'yes' });
    expect(await casesOf(1)).toMatchObject([{ status: 'closed' }]);
  });

  it('does not ask for an extra tick when a fifth or less is touched', async () => {
    await taken(file(...[1, 2, 3, 4, 5].map((number) => row(number, '02-11-2026'))));
    const { text } = await preview({ absence: file(row(1, '02-11-2026', '20-11-2026')) });
    expect(text).not.toContain('Filen vil afslutte eller rette');
  });

  it('is good for a quarter of an hour, in the session that made it, unchanged', async () => {
    const { files } = await preview({ absence: file(row(5, '23-11-2026')) });
    const other = await carryOut({ files }, signedIn(needs));
    const changed = await carryOut({ files: `${files.slice(0, -4)}AAAA` });
    const nothing = await carryOut({});
    now = Temporal.Instant.from(storyNow).add({ minutes: 16 });
    const late = await carryOut({ files });
    for (const { status, text } of [other, changed, nothing, late]) {
      expect(status).toBe(400);
      expect(text).toContain('Siden er for gammel eller ændret. Vælg filerne igen.');
    }
    expect(await casesOf(5)).toEqual([]);
  });
});

describe('who imports', () => {
  it('is hr of the whole employer, not of one institution beside them, nor a leader', async () => {
    await addOthers(needs);
    expect((await getPage(needs, '/import', hr)).status).toBe(200);
    expect((await getPage(needs, '/import', hrOfOne)).status).toBe(403);
    expect((await preview({ absence: file(row(5, '23-11-2026')) }, signedIn(needs, hrOfOne))).status).toBe(403);
    expect((await getPage(needs, '/import', leader)).status).toBe(404);
  });
});
