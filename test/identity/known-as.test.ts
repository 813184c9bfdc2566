import { describe, expect, it } from 'vitest';
import { knownAs } from '../../shared/identity/known-as.ts';
import { areOneHuman, soundsShared } from '../../shared/identity/personal-address.ts';
import { addressMark } from '../../shared/people/person.ts';
import { changePreferences } from '../../shared/people/preferences.ts';
import { known, loginNeeds, type TestLogin } from './login-needs.ts';

const phone = '+4520123456';
const email = 'aase@example.org';

const readers = async (needs: TestLogin, address: string): Promise<readonly string[]> =>
  (await knownAs(needs, addressMark(needs.vault, address))).map(({ personId }) => personId).toSorted();

describe('whether records are of one human being', () => {
  it.each<[readonly string[], boolean]>([
    [['Åse Prøve', 'Åse Prøve'], true],
    [['Åse Prøve', 'ÅSE MARIE PRØVE'], true],
    [['Prøve, Åse Marie', 'Åse Prøve'], true],
    [['Åse Prøve', 'Åse'], true],
    // A leader whom a file names by address alone has no name yet.
    [['Åse Prøve', ''], true],
    [['Åse Prøve', 'Bo Prøve'], false],
    [['Åse Prøve', 'Åse Eksempel'], false],
    [['Åse Prøve', 'Åse', 'Åse Eksempel'], false],
    [[], true],
  ])('%j: %s', (names, expected) => {
    const persons = names.map((name, place) => {
      return { personId: `${place}`, employerId: 'employer', name, language: 'da' as const };
    });
    expect(areOneHuman(persons)).toBe(expected);
  });
});

describe('whether an address sounds like one of several people', () => {
  it.each(['info@example.org', 'HR@example.org', 'leder2@example.org', 'vagt-3@example.org'])('%s does', (address) => {
    expect(soundsShared(address)).toBe(true);
  });

  it.each(['hrafn@example.org', 'lederberg@example.org', 'aase@info.example.org'])('%s does not', (address) => {
    expect(soundsShared(address)).toBe(false);
  });
});

describe('who somebody is known as', () => {
  it('is the employee and the steward who share an address', async () => {
    const needs = loginNeeds();
    await known(needs, 'member-1', { number: '1', email, phone });
    await known(needs, 'steward-1', { email });
    expect(await readers(needs, email)).toEqual(['member-1', 'steward-1']);
    // The steward's record has no telephone: the mail leads from one to the other.
    expect(await readers(needs, phone)).toEqual(['member-1', 'steward-1']);
  });

  it('is nobody at the address of a married couple', async () => {
    const needs = loginNeeds();
    await known(needs, 'member-1', { name: 'Åse Prøve', email, phone });
    await known(needs, 'member-2', { name: 'Bo Prøve', email });
    expect(await readers(needs, email)).toEqual([]);
    expect(await readers(needs, phone)).toEqual(['member-1']);
  });

  it('is nobody at a ward’s telephone, also where two have the same first name', async () => {
    const needs = loginNeeds();
    await known(needs, 'member-1', { name: 'Åse Prøve', phone });
    await known(needs, 'member-2', { name: 'Åse Eksempel', phone });
    expect(await readers(needs, phone)).toEqual([]);
  });

  it('is nobody at a mailbox that one of its readers says is shared, whoever logged in before', async () => {
    const needs = loginNeeds();
    await known(needs, 'member-1', { number: '1', email, phone });
    await known(needs, 'leader-1', { email });
    await changePreferences(needs, 'leader-1', (wishes) => ({ ...wishes, sharedMailbox: true }));
    expect(await readers(needs, email)).toEqual([]);
    expect(await readers(needs, phone)).toEqual(['member-1']);
  });

  it('does not reach from a telephone over a mailbox that sounds shared to others', async () => {
    const needs = loginNeeds();
    await known(needs, 'hr-1', { name: 'Åse Prøve', email: 'personale@example.org', phone });
    await known(needs, 'hr-2', { name: 'Åse Prøve', email: 'personale@example.org' });
    expect(await readers(needs, phone)).toEqual(['hr-1']);
  });

  it('is at another employer what stands under the same address, and nothing that an employer writes beside it', async () => {
    const needs = loginNeeds();
    await known(needs, 'member-1', { number: '1', email, phone });
    await known(needs, 'steward-2', { employerId: 'other', email });
    expect(await readers(needs, email)).toEqual(['member-1', 'steward-2']);
    // Another employer records her name and telephone number under an address that it reads itself.
    await known(needs, 'made-up', { employerId: 'other', email: 'spy@example.org', phone });
    expect(await readers(needs, 'spy@example.org')).toEqual(['made-up']);
  });
});
