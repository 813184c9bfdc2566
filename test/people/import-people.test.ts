import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { holdersOf } from '../../shared/people/holders-of.ts';
import { importPeople } from '../../shared/people/import-people.ts';
import { findPerson } from '../../shared/people/person.ts';
import { directoryKeys } from '../../shared/people/role-items.ts';
import { type Installation, installation } from '../support/installation.ts';

const header = 'Rolle;Institution;Afdeling;Overenskomst;Navn;E-mail;Fra;Til;Vikar for';
const leaAndHelle = ['Leder;House;First;;Lea;lea@example.dk;;;', 'HR;;;;Helle;helle@example.dk;;;'];

const imported = (needs: Installation, ...rows: readonly string[]) =>
  importPeople(needs, 'employer', parsePeopleFile(Buffer.from([header, ...rows].join('\n'))));

/** Who leads the first department on a day. */
async function leaders(needs: Installation, on = '2026-11-10') {
  const sought = { employerId: 'employer', role: 'leader', unitId: 'house/first', area: '', on: day(on) } as const;
  const holders = await holdersOf(needs.table, sought);
  return Promise.all(holders.map(async ({ personId }) => (await findPerson(needs, personId))?.name));
}

describe('a people file', () => {
  it('is the directory: who is not in the next one has no role any more', async () => {
    const needs = installation('2026-11-10T09:00');
    await imported(needs, ...leaAndHelle);
    expect(await leaders(needs)).toEqual(['Lea']);
    await imported(needs, 'Leder;House;First;;Nina;nina@example.dk;;;');
    expect(await leaders(needs)).toEqual(['Nina']);
  });

  it('changes nothing the second time', async () => {
    const needs = installation('2026-11-10T09:00');
    await imported(needs, ...leaAndHelle);
    const before = await directoryKeys(needs.table, 'employer');
    expect(await imported(needs, ...leaAndHelle)).toEqual([]);
    expect(await directoryKeys(needs.table, 'employer')).toEqual(before);
  });

  it('makes known the workplaces where nobody has been ill yet, by name and nothing else', async () => {
    const needs = installation('2026-11-10T09:00');
    await imported(needs, ...leaAndHelle, 'Leder;House;;;Nina;nina@example.dk;;;');
    expect(await needs.table.query('UNITS#employer', { prefix: '' })).toEqual([
      { pk: 'UNITS#employer', sk: 'house/first', institution: 'House', department: 'First' },
    ]);
  });

  it('takes nobody out while a row cannot be read: it may be theirs', async () => {
    const needs = installation('2026-11-10T09:00');
    await imported(needs, ...leaAndHelle);
    await imported(needs, 'Kaptajn;House;First;;Lea;lea@example.dk;;;');
    expect(await leaders(needs)).toEqual(['Lea']);
  });

  it('has substitutes take the place of those they replace, in whatever order the rows come', async () => {
    const needs = installation('2026-11-10T09:00');
    const sub = 'Leder;House;First;;Sub;sub@example.dk;09-11-2026;13-11-2026;lea@example.dk';
    expect(await imported(needs, sub, ...leaAndHelle)).toEqual([]);
    expect(await leaders(needs)).toEqual(['Sub']);
    expect(await leaders(needs, '2026-11-14')).toEqual(['Lea']);
  });

  it('warns of a substitute for somebody whom nobody knows', async () => {
    const needs = installation('2026-11-10T09:00');
    const warnings = await imported(needs, 'Leder;House;First;;Sub;sub@example.dk;;;gone@example.dk');
    expect(warnings).toEqual([{ line: 2, reason: { kind: 'unknown-replaced', column: 'Vikar for' } }]);
    expect(await leaders(needs)).toEqual(['Sub']);
  });
});
