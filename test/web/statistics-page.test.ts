import { describe, expect, it } from 'vitest';
import { savePolicy } from '../../shared/store/policies.ts';
import {
  consultant,
  consultStory,
  foreignConsultant,
  hrOfSolgaarden,
  localConsultant,
  unionConsultant,
} from './consult-story.ts';
import { countYears } from './counted-years.ts';
import { employerId } from './empty-portal.ts';
import { readPage } from './read-page.ts';
import { hr, leader, operator, signedIn } from './signed-in.ts';

async function counted() {
  const story = await consultStory();
  await countYears(story.needs);
  return story.needs;
}

type Needs = Awaited<ReturnType<typeof counted>>;

const at = (place: string, year = '2026'): string => `?${new URLSearchParams({ place, year }).toString()}`;
const solgaarden = 'institution:plejecentersolgaarden/';
const wardA = 'unit:plejecentersolgaarden/afsnita';
const file = async (needs: Needs, query: string, as = consultant) =>
  (await signedIn(needs, as).request(`/statistics.csv${query}`)).text();
const status = async (needs: Needs, path: string, as: string) => (await signedIn(needs, as).request(path)).status;

describe('the statistics', () => {
  it('begin with the whole employer in the newest year', async () => {
    const page = await readPage(await counted(), '/statistics', undefined, consultant);
    expect(page).toContain('Hele arbejdsgiveren 2026: 147 forløb');
    expect(page).toContain('Aftaler, der løb ved årets slutning');
    expect(page).toContain('Drøft det sociale kapitel i MED');
  });

  it('are read in English', async () => {
    const page = await readPage(await counted(), '/statistics?sprog=en', undefined, consultant);
    expect(page).toContain('The whole employer 2026: 147 cases');
    expect(page).toContain('Done in time');
  });

  it('are those of an institution or a department in the year chosen', async () => {
    const needs = await counted();
    expect(await readPage(needs, `/statistics${at(solgaarden, '2025')}`, undefined, consultant)).toContain(
      'Plejecenter Solgården 2025: 150 forløb',
    );
    const ward = await readPage(needs, `/statistics${at(wardA, '2025')}`, undefined, consultant);
    expect(ward).toContain('Plejecenter Solgården, Afsnit A 2025: 90 forløb');
    expect(ward).not.toContain('Tillidsrepræsentant valgt til');
  });

  it('say why a workplace is not shown', async () => {
    const page = await readPage(
      await counted(),
      `/statistics${at('institution:bostedhavblik/')}`,
      undefined,
      consultant,
    );
    expect(page).toContain('Bosted Havblik, 2026. Tallet vises ikke, fordi enkeltpersoner kunne genkendes.');
    expect(page).not.toContain('3 forløb');
  });

  it('show the newest year there is where another is asked for', async () => {
    const page = await readPage(await counted(), '/statistics?year=1999', undefined, consultant);
    expect(page).toContain('2026: 147 forløb');
  });

  it('have the targets of the employer beside what was done', async () => {
    const needs = await counted();
    await savePolicy(needs.table, employerId, JSON.stringify({ targets: { 'talk-4w': 90 } }));
    expect(await readPage(needs, '/statistics', undefined, consultant)).toContain('Samtale, mål 90 %');
    expect(await file(needs, at('employer:/'))).toContain('Sygefraværssamtale (4 uger);Klaret til tiden;51;90;');
  });

  it('say before the first year has ended when they come, and why not sooner', async () => {
    const { needs } = await consultStory();
    for (const as of [consultant, hrOfSolgaarden, unionConsultant]) {
      const page = await readPage(needs, '/statistics', undefined, as);
      expect(page).toContain('De første tal kommer den 1. januar 2027');
      expect(page).toContain('Et løbende år vises aldrig');
    }
  });

  it('are worked out anew when another year was counted', async () => {
    const { needs } = await consultStory();
    expect(await readPage(needs, '/statistics', undefined, consultant)).toContain('De første tal kommer');
    await countYears(needs);
    expect(await readPage(needs, '/statistics', undefined, consultant)).toContain('2026: 147 forløb');
  });
});

describe('the file', () => {
  it('has the numbers of the page and no other', async () => {
    const needs = await counted();
    for (const place of ['employer:/', solgaarden, 'institution:bostedhavblik/']) {
      const page = await (await signedIn(needs, consultant).request(`/statistics${at(place)}`)).text();
      const link = /href="(\/statistics\.csv\?place[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const rows = (await (await signedIn(needs, consultant).request(link)).text()).trim().split('\r\n').slice(1);
      const told = rows.map((row) => row.split(';')).filter(([, , , table]) => table !== '');
      const inFile = told.map(([, , , , , number]) => (number === '' ? 'Vises ikke (for få)' : number));
      expect(inFile.sort()).toEqual(numbersIn(page).sort());
    }
  });

  it('says of what is not shown why, and has an empty cell', async () => {
    const needs = await counted();
    const answer = await signedIn(needs, consultant).request(`/statistics.csv${at('institution:bostedhavblik/')}`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="statistik-2026.csv"');
    expect(await answer.text()).toBe(
      'Niveau;Arbejdsplads;År;Tabel;Gruppe;Antal;Mål i procent;Forklaring\r\nInstitution;Bosted Havblik;2026;;;;;Tallet vises ikke, fordi enkeltpersoner kunne genkendes. Se niveauet over.\r\n',
    );
  });

  it('of everything has what the reader may see at all', async () => {
    const needs = await counted();
    expect(await file(needs, '?all')).toContain('Afdeling;Plejecenter Solgården, Afsnit A;2025');
    const local = await file(needs, '?all', localConsultant);
    expect(local).toContain('Institution;Bosted Havblik;2025');
    expect(local).not.toContain('Solgården');
  });
});

describe('who reads the statistics', () => {
  it('has as hr the whole employer and the own institution', async () => {
    const needs = await counted();
    const page = await readPage(needs, '/statistics', undefined, hrOfSolgaarden);
    expect(page).toContain('Hele arbejdsgiveren 2026: 147 forløb');
    expect(page).toContain('Plejecenter Solgården, Afsnit B');
    expect(page).not.toContain('Havblik');
    expect(await status(needs, `/statistics${at(wardA)}`, hrOfSolgaarden)).toBe(200);
    expect(await status(needs, `/statistics${at('institution:bostedhavblik/')}`, hrOfSolgaarden)).toBe(404);
    expect(await status(needs, `/statistics.csv${at('institution:bostedhavblik/')}`, hrOfSolgaarden)).toBe(404);
    expect(await status(needs, `/statistics${at('institution:bostedhavblik/', '2025')}`, hr)).toBe(200);
  });

  it('has as the union’s consultant the whole employer and nothing below', async () => {
    const needs = await counted();
    const page = await readPage(needs, '/statistics', undefined, unionConsultant);
    expect(page).toContain('Hele arbejdsgiveren 2026: 147 forløb');
    expect(page).toContain('Gennemgå afdelingens handlingsplan');
    expect(page).not.toMatch(/Solgården|Havblik|Drøft det sociale kapitel/);
    expect(await status(needs, `/statistics${at(solgaarden)}`, unionConsultant)).toBe(404);
    expect(await file(needs, '?all', unionConsultant)).not.toMatch(/Institution;|Afdeling;/);
  });

  it('is never another employer', async () => {
    const needs = await counted();
    expect(await readPage(needs, '/statistics', undefined, foreignConsultant)).toContain('De første tal kommer');
    expect(await status(needs, `/statistics${at(solgaarden)}`, foreignConsultant)).toBe(404);
  });

  it.each([
    ['a leader', leader],
    ['whoever runs the machine', operator],
  ])('is not %s', async (_, as) => {
    const needs = await counted();
    expect(await status(needs, '/statistics', as)).toBe(404);
    expect(await status(needs, '/statistics.csv', as)).toBe(404);
  });

  it('asks for a place that is there', async () => {
    const needs = await counted();
    for (const query of ['?place=', '?place=unit:nowhere/', '?place=institution:/', `?place=${'x'.repeat(3000)}`])
      expect(await status(needs, `/statistics${query}`, consultant)).toBe(404);
  });
});

/** The numbers of the tables on a page, and the words in the place of those that are hidden; shares and targets left out. */
function numbersIn(page: string): string[] {
  const rates = [...page.matchAll(/<tr>\s*<th scope="row" data-title="Opgave">[\s\S]*?<\/tr>/g)].map(([row]) => row);
  const ofDuties = rates.flatMap((row) => cells(row).slice(2));
  const rest = rates.reduce((text, row) => text.replace(row, ''), page);
  const total = /\d{4}: (\d+) forløb/.exec(page)?.[1] ?? '';
  return [...ofDuties, ...rates.map(() => total), ...cells(rest)];
}

const cells = (markup: string): string[] =>
  [...markup.matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text = '']) => text);
