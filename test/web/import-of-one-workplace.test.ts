import { beforeEach, describe, expect, it } from 'vitest';
import { isoDay } from '../../shared/calendar/day.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { removeAllHeldBy } from '../../shared/people/role-items.ts';
import { readingsOf } from '../../shared/store/readings.ts';
import { employerId } from './empty-portal.ts';
import { addOthers, hrOfOne } from './hr-story.ts';
import { type ImportPortal, importPortal } from './import-portal.ts';
import { operator } from './signed-in.ts';

const header = 'Institution;Afdeling;Tjenestenummer;Navn;Fraværskode;Startdato;Slutdato';
const file = (...rows: readonly string[]): string => [header, ...rows].join('\n');
const solgaarden = 'Plejecenter Solgården;Afsnit B';
const havblik = 'Bosted Havblik;Afsnit A';

let portal: ImportPortal;

beforeEach(async () => {
  portal = await importPortal();
  await addOthers(portal.needs);
  // Nobody is hr of the whole employer, so that hr of one institution imports files.
  await removeAllHeldBy(portal.needs.table, 'hr-1');
});

const casesOf = async (number: string) => (await findEmployee(portal.needs, employerId, number)).cases;
const spans = async (number: string) =>
  (await casesOf(number)).map(({ firstDay, lastDay }) =>
    [firstDay, lastDay].map((on) => (on ? isoDay(on) : '')).join(),
  );
const imported = async (content: string, as = hrOfOne) => {
  const preview = await portal.preview({ absence: content }, as);
  const id = /name="absence" value="([^"]+)"/.exec(preview.html)?.[1] ?? '';
  const { location } = await portal.post('/import/carry-out', new URLSearchParams({ absence: id, sure: 'yes' }), as);
  await portal.work();
  return { preview, id, result: await portal.get(location, as) };
};
const resultsOf = async (id: string, as = hrOfOne) =>
  (await portal.get(`/import/${id}/results.csv`, as)).html
    .split('\r\n')
    .slice(1, -1)
    .map((line) => line.split('.')[0]);

describe('a file of hr of one institution', () => {
  it('opens and ends what is of their own workplaces', async () => {
    await imported(file(`${solgaarden};1;Asta Prøve;Syg;02-11-2026;`));
    await imported(file(`${solgaarden};1;Asta Prøve;Syg;02-11-2026;20-11-2026`));
    expect(await spans('1')).toEqual(['2026-11-02,2026-11-20']);
  });

  it('neither opens, corrects nor ends a case elsewhere, whatever workplace its rows name', async () => {
    await imported(file(`${havblik};2;Bo Prøve;Syg;02-11-2026;`, `${havblik};3;Cia Prøve;Syg;02-11-2026;`), operator);
    const { id } = await imported(
      file(
        `${havblik};2;Bo Prøve;Syg;02-11-2026;20-11-2026`,
        `${solgaarden};3;Cia Prøve;Syg;30-10-2026;20-11-2026`,
        `${havblik};4;Dan Prøve;Syg;02-11-2026;`,
        `;;5;Eva Prøve;Syg;02-11-2026;`,
        `${solgaarden};6;Fie Prøve;Syg;02-11-2026;`,
      ),
    );
    expect(await resultsOf(`${id}-in`)).toEqual([
      ...['2', '3', '4', '5'].map(
        (line) =>
          `${line};Afvist;Arbejdspladsen eller medarbejdernummeret hører ikke til dem, du har i personale og løn`,
      ),
      '6;Åbnede et forløb;Ingen har en rolle på arbejdspladsen, så måske får ingen besked',
    ]);
    expect([await spans('2'), await spans('3')]).toEqual([['2026-11-02,'], ['2026-11-02,']]);
    expect([await casesOf('4'), await casesOf('5')]).toEqual([[], []]);
  });

  it('is answered alike whether there is a case, in the preview and the counts too', async () => {
    await imported(file(`${havblik};7702;Bo Prøve;Syg;02-11-2026;`), operator);
    const ended = (number: string) => file(`${havblik};${number};X;Syg;02-11-2026;20-11-2026`);
    const shown = async (number: string) => {
      const { text } = await portal.preview({ absence: ended(number) }, hrOfOne);
      return text.replaceAll(number, 'NUMBER');
    };
    expect(await shown('7702')).toBe(await shown('7709'));
    expect(await shown('7702')).toContain('Bed en, der har hele arbejdsgiveren, om at importere rækken.');
    expect(await shown('7702')).not.toContain('1 forløb, der er i gang');
    const [bo] = await casesOf('7702');
    expect(await readingsOf(portal.needs.table, bo?.caseId ?? '')).toEqual([]);
  });

  it('that names somebody elsewhere under their own workplace is told of to her, from the preview on', async () => {
    await imported(file(`${havblik};2;Bo Prøve;Syg;02-11-2026;`), operator);
    await portal.preview({ absence: file(`${solgaarden};2;Bo Prøve;Syg;02-11-2026;20-11-2026`) }, hrOfOne);
    const [bo] = await casesOf('2');
    const readings = await readingsOf(portal.needs.table, bo?.caseId ?? '');
    expect(readings.map(({ by, role }) => `${by} ${role}`)).toEqual(['hr-sol hr']);
  });

  it('says nothing of roles, which are the whole employer’s', async () => {
    const people = 'Rolle;Institution;Navn;E-mail\nhr;;Sol Personale;sol@example.org';
    const { status, text } = await portal.preview({ people }, hrOfOne);
    expect([status, text.includes('Bed en, der har hele arbejdsgiveren')]).toEqual([403, true]);
  });
});

describe('what others had previewed', () => {
  it('is theirs: neither shown to, carried out nor dropped by hr of one institution', async () => {
    const { html } = await portal.preview({ absence: file(`${havblik};2;Bo Prøve;Syg;02-11-2026;`) }, operator);
    const id = /name="absence" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const form = () => new URLSearchParams({ absence: id });
    expect((await portal.get(`/import/run?absence=${id}`, hrOfOne)).status).toBe(404);
    expect((await portal.get(`/import/${id}/results.csv`, hrOfOne)).status).toBe(404);
    expect((await portal.post('/import/carry-out', form(), hrOfOne)).status).toBe(404);
    await portal.work();
    expect(await casesOf('2')).toEqual([]);
  });
});
