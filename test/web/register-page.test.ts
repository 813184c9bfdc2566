import { beforeEach, describe, expect, it } from 'vitest';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { importAbsences } from '../../shared/intake/import-absences.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { readingsOf } from '../../shared/store/readings.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal } from './empty-portal.ts';
import { addOthers, getPage, hrElsewhere, hrOfOne, sendForm } from './hr-story.ts';
import { leader } from './signed-in.ts';

let needs: PortalNeeds;

beforeEach(async () => {
  ({ needs } = await emptyPortal());
  await addOthers(needs);
});

const asta = {
  number: '4711',
  name: 'Asta Prøve',
  phone: '20 00 01 01',
  language: 'da',
  unit: 'bostedhavblik/afsnita',
  area: 'FOA',
  code: 'Syg',
  firstDay: '23-11-2026',
  consent: 'nej',
};

const casesOf = async (number: string) => (await findEmployee(needs, employerId, number)).cases;

describe('registering a sick leave', () => {
  it('opens a case and says at once what will happen when, with who acts', async () => {
    const { status, location } = await sendForm(needs, '/register', asta);
    expect(status).toBe(303);
    expect(location).toMatch(/^\/cases\/[\w-]+\/next\?registered=opened$/);
    const { text } = await getPage(needs, location);
    expect(text).toContain('Fraværet er registreret');
    // D is Monday 23 November: the letter within two working days of the opening on the 25th, the notice on D + 35.
    expect(text).toContain('Fredag den 27. november 2026 : Velkomst og samtykke');
    expect(text).toContain('Mandag den 28. december 2026');
    expect(text).toContain('Nærmeste leder (Lis Leder)');
    expect(text).toContain('Udskriv brevet');
  });

  it('is what a row of a file does: the file that comes later changes nothing', async () => {
    await sendForm(needs, '/register', asta);
    const file = parseAbsenceFile(
      Buffer.from(
        'Institution;Afdeling;Tjenestenummer;Navn;Mobil;Overenskomst;Fraværskode;Startdato\nBosted Havblik;Afsnit A;4711;Asta Prøve;20000101;FOA;Sygdom;23-11-2026',
      ),
    );
    const { outcomes } = await importAbsences(needs, employerId, file);
    expect(outcomes.get(2)).toBe('unchanged');
    expect((await casesOf('4711')).map(({ version }) => version)).toEqual([1]);
  });

  it('is one case when the form is sent twice', async () => {
    await sendForm(needs, '/register', asta);
    const { location } = await sendForm(needs, '/register', asta);
    expect(location).toContain('registered=unchanged');
    expect(await casesOf('4711')).toHaveLength(1);
  });

  it('takes a workplace that is typed, a work injury and a consent in the records', async () => {
    const typed = {
      ...asta,
      unit: '',
      institution: 'Nyt Hus',
      department: 'Stuen',
      code: 'Arbejdsskade',
      consent: 'ja',
    };
    await sendForm(needs, '/register', typed);
    const [sickLeave] = await casesOf('4711');
    expect(sickLeave).toMatchObject({
      unitId: 'nythus/stuen',
      injury: true,
      consents: [{ to: 'steward', source: 'import' }],
    });
  });

  it('ends the absence when its last day has come', async () => {
    await sendForm(needs, '/register', { ...asta, lastDay: '24-11-2026' });
    expect(await casesOf('4711')).toMatchObject([{ status: 'closed' }]);
  });

  it('says that a last day ahead is to be recorded when it has come', async () => {
    const { location } = await sendForm(needs, '/register', { ...asta, lastDay: '30-11-2026' });
    expect((await getPage(needs, location)).text).toContain('Den sidste dag ligger fremme.');
  });
});

describe('a number alone', () => {
  it('brings what is known of it onto the next page', async () => {
    await sendForm(needs, '/register', { ...asta, lastDay: '24-11-2026' });
    const { status, html } = await sendForm(needs, '/register', { number: '4711' });
    expect(status).toBe(200);
    expect(html).toContain('value="Asta Prøve"');
    expect(html).toContain('value="+4520000101"');
    expect(html).toContain('<option value="bostedhavblik/afsnita" selected>');
    // Whoever was shown her name and number has looked.
    const readings = await readingsOf(needs.table, (await casesOf('4711'))[0]?.caseId ?? '');
    expect(readings.map(({ role }) => role)).toEqual(['hr']);
  });

  it('that nobody knows asks for the rest, and keeps the number', async () => {
    const { text, html } = await sendForm(needs, '/register', { number: '99' });
    expect(text).toContain('Vi kender ikke nummeret endnu');
    expect(html).toContain('value="99"');
  });
});

describe('what cannot be registered', () => {
  const wrong: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['no name', { name: '' }, 'Navn: Udfyld feltet.'],
    ['no workplace', { unit: '' }, 'Arbejdsplads: Vælg en af mulighederne.'],
    ['another workplace that is not written', { unit: 'other' }, 'Den anden arbejdsplads: Skriv arbejdspladsen.'],
    ['a day ahead', { firstDay: '26-11-2026' }, 'Første fraværsdag: Dagen ligger fremme.'],
    ['a wrong year', { firstDay: '23-11-2016' }, 'Første fraværsdag: Dagen ligger over fem år tilbage.'],
    [
      'an end before the beginning',
      { lastDay: '22-11-2026' },
      'hvis den kendes: Den sidste dag ligger før den første.',
    ],
    ['a telephone number that is none', { phone: '123' }, 'Mobil: Skriv otte cifre'],
    ['an address that is none', { email: 'asta' }, 'E-mail: Skriv den som navn@example.dk.'],
    ['a number with strange signs', { number: '47#11' }, 'Medarbejdernummer: Brug bogstaver, cifre'],
  ];
  it.each(wrong)('is refused with the field: %s', async (_, change, said) => {
    const { status, text, html } = await sendForm(needs, '/register', { ...asta, ...change });
    expect(status).toBe(400);
    expect(text).toContain(said);
    // What was typed is kept.
    expect(html).toContain('value="FOA"');
  });

  it.each(['number', 'name', 'area', 'institution', 'leaderEmail'])(
    'holds a CPR number in %s: named, and not shown again',
    async (field) => {
      const { status, text, html } = await sendForm(needs, '/register', { ...asta, [field]: '010190-1234' });
      expect(status).toBe(400);
      expect(text).toContain('Det ligner et cpr-nummer.');
      expect(html).not.toContain('010190');
      expect(await casesOf('4711')).toEqual([]);
    },
  );

  it('is the own absence of whoever registers', async () => {
    const { text } = await sendForm(needs, '/register', { ...asta, email: 'hanne@example.org' });
    expect(text).toContain('Dit eget fravær registrerer en anden');
    expect(await casesOf('4711')).toEqual([]);
  });
});

describe('hr of one institution', () => {
  it('registers there', async () => {
    const { status } = await sendForm(needs, '/register', { ...asta, unit: 'plejecentersolgaarden/afsnitb' }, hrOfOne);
    expect(status).toBe(303);
  });

  it('is offered no other workplace, and cannot type one', async () => {
    expect((await getPage(needs, '/register', hrOfOne)).html).not.toContain('Bosted Havblik');
    const typed = { ...asta, unit: '', institution: 'Bosted Havblik', department: 'Afsnit A' };
    const { status, text } = await sendForm(needs, '/register', typed, hrOfOne);
    expect(status).toBe(400);
    expect(text).toContain('Du kan kun registrere fravær for de arbejdspladser, du selv har.');
    expect(await casesOf('4711')).toEqual([]);
  });

  it('learns nothing by a number alone: one of another institution is answered like one that nobody knows', async () => {
    await sendForm(needs, '/register', asta);
    const ask = async (number: string) => {
      const { status, html } = await sendForm(needs, '/register', { number }, hrOfOne);
      return `${status} ${html.replaceAll(number, 'NUMBER')}`;
    };
    expect(await ask('4711')).toBe(await ask('4712'));
    expect(await readingsOf(needs.table, (await casesOf('4711'))[0]?.caseId ?? '')).toEqual([]);
  });

  it('registers nobody over an absence elsewhere, and is named to her who tried', async () => {
    await sendForm(needs, '/register', asta);
    const { status, text } = await sendForm(
      needs,
      '/register',
      { ...asta, unit: 'plejecentersolgaarden/afsnitb' },
      hrOfOne,
    );
    expect([status, text.includes('Nummeret hører til en anden arbejdsplads.')]).toEqual([400, true]);
    const [reading] = await readingsOf(needs.table, (await casesOf('4711'))[0]?.caseId ?? '');
    expect(reading?.role).toBe('hr');
  });
});

describe('others', () => {
  it('have no such page, and no page of the dates of a case', async () => {
    const { location } = await sendForm(needs, '/register', asta);
    expect((await getPage(needs, '/register', leader)).status).toBe(404);
    expect((await getPage(needs, location, leader)).status).toBe(404);
    expect((await getPage(needs, location, hrElsewhere)).status).toBe(404);
    expect((await getPage(needs, location, hrOfOne)).status).toBe(404);
  });

  it('register for their own employer', async () => {
    await sendForm(needs, '/register', { ...asta, unit: '', institution: 'Andet Hus' }, hrElsewhere);
    expect(await casesOf('4711')).toEqual([]);
    expect((await findEmployee(needs, 'employer-2', '4711')).cases).toHaveLength(1);
  });
});
