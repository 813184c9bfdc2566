import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { mailOf } from '../../shared/identity/login-code.ts';
import { importFiles } from '../../shared/intake/import-files.ts';
import { holdersOf } from '../../shared/people/holders-of.ts';
import { findPerson, savePerson } from '../../shared/people/person.ts';
import { saveHolder } from '../../shared/people/role-items.ts';
import { saveNamedByAddress } from '../../shared/people/staff.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal, type Story } from './empty-portal.ts';
import { addOthers, getPage, hrElsewhere, hrOfOne, sendForm } from './hr-story.ts';
import { hr, leader } from './signed-in.ts';

let needs: PortalNeeds;
let openCase: Story['openCase'];

beforeEach(async () => {
  ({ needs, openCase } = await emptyPortal());
  await addOthers(needs);
});

const nina = {
  role: 'leader',
  place: 'bostedhavblik/afsnita',
  name: 'Nina Ny',
  email: 'nina@example.org',
  language: 'da',
};

async function leaders(unitId = 'bostedhavblik/afsnita', on = '2026-11-25'): Promise<readonly string[]> {
  const found = await holdersOf(needs.table, { employerId, role: 'leader', unitId, area: '', on: day(on) });
  return Promise.all(found.map(async ({ personId }) => (await findPerson(needs, personId))?.name ?? ''));
}

/** The address of the page of somebody's first role. */
async function entryOf(name: string, as: string = hr): Promise<string> {
  const { html } = await getPage(needs, '/people', as);
  const row = html.split('<tr>').find((part) => part.includes(name)) ?? '';
  return /href="(\/people\/[0-9a-f]{32})"/.exec(row)?.[1] ?? '';
}

describe('people and roles', () => {
  it('are listed by place, and found by it', async () => {
    const { text } = await getPage(needs, '/people');
    expect(text).toContain('Bosted Havblik, Afsnit A');
    expect(text).toContain('Nærmeste leder Lis Leder lis@example.org');
    expect(text).toContain('Fra filen');
    const found = await getPage(needs, '/people?q=havblik');
    expect(found.text).toContain('Lis Leder');
    expect(found.text).not.toContain('Sol Personale');
  });

  it('come a hundred at a time, and nobody is unsealed who is not shown', async () => {
    for (let number = 1; number <= 120; number += 1) {
      const personId = `steward-${number}`;
      const scope = 'plejecentersolgaarden/afsnitb';
      const name = `Person ${number}`;
      await savePerson(needs, { personId, employerId, name, email: `${personId}@example.org`, language: 'da' });
      await saveHolder(needs.table, employerId, { personId, role: 'steward', scope, area: '' });
    }
    const unsealed = new Set<string>();
    const open: PortalNeeds['vault']['open'] = (owner, sealed) => {
      if (owner.id.startsWith('steward-')) unsealed.add(owner.id);
      return needs.vault.open(owner, sealed);
    };
    const seen = { ...needs, vault: { ...needs.vault, open } };
    const first = await getPage(seen, '/people');
    expect(first.text).toContain('Lis Leder');
    expect(first.text).toContain('Side 1 af 2');
    expect(first.html).toContain('href="/people?page=2"');
    // Two of hr and a leader come before them.
    expect(unsealed.size).toBe(97);
    expect((await getPage(needs, '/people?page=2')).text).not.toContain('Lis Leder');
    const found = await getPage(needs, '/people?q=solg&page=2');
    expect(found.html).toContain('href="/people?q=solg&amp;page=1"');
    expect((await getPage(needs, '/people?page=99')).text).toContain('Side 2 af 2');
  });

  it('are added by hand, shown as such, and stay when a new file comes', async () => {
    const { location } = await sendForm(needs, '/people/add', nina);
    expect(location).toBe('/people?done=saved');
    expect((await getPage(needs, location)).text).toMatch(/Nina Ny nina@example\.org – Skrevet her/);
    const file = Buffer.from('Rolle;Institution;Afdeling;Navn;E-mail\nHR;;;Hanne;hanne@example.org');
    await importFiles(needs, { employerId }, { people: file });
    expect(await leaders()).toEqual(['Nina Ny']);
  });

  it('have substitutes for a period, who get what the other gets', async () => {
    const period = { from: '24-11-2026', to: '30-11-2026', substituteFor: 'leader-1' };
    await sendForm(needs, '/people/add', { ...nina, ...period });
    expect(await leaders()).toEqual(['Nina Ny']);
    expect(await leaders('bostedhavblik/afsnita', '2026-12-01')).toEqual(['Lis Leder']);
    expect((await getPage(needs, '/people')).text).toContain('fra 24-11-2026 til 30-11-2026 træder til for Lis Leder');
  });

  it('are changed: the old entry makes way for the new one', async () => {
    await sendForm(needs, '/people/add', nina);
    const address = await entryOf('Nina Ny');
    expect((await getPage(needs, address)).html).toContain('value="nina@example.org"');
    await sendForm(needs, address, { ...nina, place: 'plejecentersolgaarden/afsnitb', name: 'Nina Nyere' });
    expect(await leaders()).toEqual(['Lis Leder']);
    expect(await leaders('plejecentersolgaarden/afsnitb')).toEqual(['Nina Nyere']);
  });

  it('are taken out; of what came from a file the page says that it comes back', async () => {
    const address = await entryOf('Lis Leder');
    expect((await getPage(needs, address)).text).toContain('Rollen kommer fra filen.');
    await sendForm(needs, `${address}/remove`, {});
    expect(await leaders()).toEqual([]);
  });

  it('say which address is a shared mailbox: it gets no code to log in with', async () => {
    const code = () => mailOf(needs, { address: 'lis@example.org', code: '123456' });
    expect(await code()).toMatchObject({ to: 'lis@example.org' });
    const address = await entryOf('Lis Leder');
    expect((await getPage(needs, address)).text).toContain(
      'Skriv personens egen e-mail eller mobil, så kan personen logge ind.',
    );
    await sendForm(needs, `${address}/mailbox`, { shared: 'yes' });
    expect((await getPage(needs, '/people')).text).toContain('lis@example.org Fælles postkasse');
    expect(await code()).toBeUndefined();
  });
});

describe('a role that cannot be written', () => {
  it.each([
    ['no role', { role: '' }, 'Rolle: Vælg en af mulighederne.'],
    ['the member as a role', { role: 'member' }, 'Rolle: Vælg en af mulighederne.'],
    ['no place', { place: '' }, 'Arbejdsplads: Vælg en af mulighederne.'],
    ['another place that is not written', { place: 'other' }, 'Den anden arbejdsplads: Skriv arbejdspladsen.'],
    ['no name', { name: '' }, 'Navn: Udfyld feltet.'],
    ['an address that is none', { email: 'nina' }, 'E-mail: Skriv den som navn@example.dk.'],
    [
      'a period backwards',
      { from: '02-12-2026', to: '01-12-2026' },
      'Til og med: Den sidste dag ligger før den første.',
    ],
    [
      'a substitute without a period',
      { substituteFor: 'leader-1' },
      'Fra og med: Skriv, hvornår perioden begynder og slutter.',
    ],
    [
      'a substitute for somebody without the role',
      { substituteFor: 'hr-1', from: '01-12-2026', to: '02-12-2026' },
      'Træder til for: Den, der trædes til for, har ikke den rolle.',
    ],
  ])('is refused with the field: %s', async (_, change, said) => {
    const { status, text } = await sendForm(needs, '/people/add', { ...nina, ...change });
    expect(status).toBe(400);
    expect(text).toContain(said);
    expect(await leaders()).toEqual(['Lis Leder']);
  });

  it('holds a CPR number, which is not shown again', async () => {
    const { status, html } = await sendForm(needs, '/people/add', { ...nina, name: 'Nina 010190-1234' });
    expect(status).toBe(400);
    expect(html).not.toContain('010190');
  });
});

describe('hr of one institution', () => {
  it('sees theirs and what stands above, and changes theirs alone', async () => {
    const { text } = await getPage(needs, '/people', hrOfOne);
    expect(text).toContain('Sol Personale');
    expect(text).toContain('Hanne Personale');
    expect(text).not.toContain('Lis Leder');
    expect(await entryOf('Hanne Personale', hrOfOne)).toBe('');
    const others = await entryOf('Lis Leder');
    expect((await getPage(needs, others, hrOfOne)).status).toBe(404);
    expect((await sendForm(needs, `${others}/remove`, {}, hrOfOne)).status).toBe(404);
    expect(
      (await sendForm(needs, `${await entryOf('Hanne Personale')}/mailbox`, { shared: 'yes' }, hrOfOne)).status,
    ).toBe(404);
  });

  it('gives no role elsewhere, nor for the whole employer', async () => {
    expect((await sendForm(needs, '/people/add', nina, hrOfOne)).status).toBe(400);
    expect((await sendForm(needs, '/people/add', { ...nina, place: '/' }, hrOfOne)).status).toBe(400);
    const typed = { ...nina, place: '', institution: 'Bosted Havblik' };
    const { text } = await sendForm(needs, '/people/add', typed, hrOfOne);
    expect(text).toContain('Du ændrer kun roller på de arbejdspladser, du selv har.');
    expect(
      (await sendForm(needs, '/people/add', { ...nina, place: 'plejecentersolgaarden/afsnitb' }, hrOfOne)).status,
    ).toBe(303);
  });

  it('gives nobody a telephone, to log in by, who leads a case elsewhere, though a file alone names them', async () => {
    const kaj = await saveNamedByAddress(needs, employerId, 'kaj@example.org');
    const leads = ['2026-11-24T09:00:00+01:00', { type: 'leader-changed', v: 1, who: kaj }] as const;
    await openCase({ caseId: 'case-of-kaj', alias: 'K7F4', firstDay: '2026-11-23', later: [leads] });
    const form = { ...nina, email: 'kaj@example.org', place: 'plejecentersolgaarden/afsnitb', phone: '20 00 01 01' };
    await sendForm(needs, '/people/add', form, hrOfOne);
    await sendForm(needs, await entryOf('kaj@example.org', hrOfOne), form, hrOfOne);
    const known = { personId: kaj, employerId, name: '', email: 'kaj@example.org', language: 'da' };
    expect(await findPerson(needs, kaj)).toEqual(known);
    const mailbox = `${await entryOf('kaj@example.org', hrOfOne)}/mailbox`;
    expect((await sendForm(needs, mailbox, { shared: 'yes' }, hrOfOne)).status).toBe(404);
  });

  it('renames nobody who has a role elsewhere', async () => {
    const form = { ...nina, email: 'lis@example.org', name: 'En Anden', place: 'plejecentersolgaarden/afsnitb' };
    await sendForm(needs, '/people/add', form, hrOfOne);
    expect((await findPerson(needs, 'leader-1'))?.name).toBe('Lis Leder');
  });
});

describe('others', () => {
  it('see nothing of it, or their own employer’s', async () => {
    expect((await getPage(needs, '/people', leader)).status).toBe(404);
    expect((await getPage(needs, '/people', hrElsewhere)).text).not.toContain('Lis Leder');
    expect((await getPage(needs, await entryOf('Lis Leder'), hrElsewhere)).status).toBe(404);
  });
});
