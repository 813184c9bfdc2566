import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import type { Role } from '../../shared/case/roles.ts';
import { holdersOf } from '../../shared/people/holders-of.ts';
import { findPerson } from '../../shared/people/person.ts';
import { type Installation, installation } from '../support/installation.ts';
import { appoint } from '../support/stored-case.ts';

/** The addresses of those who hold a role for the area FOA in the first department of the house. */
async function found(needs: Installation, role: Role, on = '2026-11-10'): Promise<readonly string[]> {
  const sought = { employerId: 'employer', role, unitId: 'house/first', area: 'foa', on: day(on) };
  const holders = await holdersOf(needs.table, sought);
  const persons = await Promise.all(holders.map(({ personId }) => findPerson(needs, personId)));
  return persons.map((person) => person?.email?.replace('@example.dk', '') ?? 'nobody');
}

const atWork = () => installation('2026-11-10T09:00');

describe('a role', () => {
  it('is held for a department, its institution or everywhere', async () => {
    const needs = atWork();
    await appoint(needs, 'hr', 'everywhere@example.dk');
    await appoint(needs, 'hr', 'house@example.dk', { scope: 'house/' });
    await appoint(needs, 'hr', 'first@example.dk', { scope: 'house/first' });
    await appoint(needs, 'hr', 'second@example.dk', { scope: 'house/second' });
    await appoint(needs, 'hr', 'other@example.dk', { scope: 'other/first' });
    expect(await found(needs, 'hr')).toEqual(['first', 'house', 'everywhere']);
  });

  it('is the nearest leader’s alone', async () => {
    const needs = atWork();
    await appoint(needs, 'leader', 'director@example.dk');
    await appoint(needs, 'leader', 'house@example.dk', { scope: 'house/' });
    expect(await found(needs, 'leader')).toEqual(['house']);
    await appoint(needs, 'leader', 'first@example.dk', { scope: 'house/first' });
    expect(await found(needs, 'leader')).toEqual(['first']);
  });

  it('is held for the agreement area, or for all', async () => {
    const needs = atWork();
    await appoint(needs, 'steward', 'foa@example.dk', { area: 'foa' });
    await appoint(needs, 'steward', 'dsr@example.dk', { area: 'dsr' });
    await appoint(needs, 'steward', 'all@example.dk', { area: '' });
    expect([...(await found(needs, 'steward'))].sort()).toEqual(['all', 'foa']);
  });

  it('is held from its first to its last day, both included', async () => {
    const needs = atWork();
    await appoint(needs, 'hr', 'helle@example.dk', { from: '2026-11-10', to: '2026-11-12' });
    const days = ['2026-11-09', '2026-11-10', '2026-11-12', '2026-11-13'];
    expect(await Promise.all(days.map((date) => found(needs, 'hr', date)))).toEqual([[], ['helle'], ['helle'], []]);
  });

  it('is held once by somebody who is named for it twice', async () => {
    const needs = atWork();
    await appoint(needs, 'hr', 'helle@example.dk');
    await appoint(needs, 'hr', 'Helle@example.dk', { scope: 'house/' });
    expect(await found(needs, 'hr')).toHaveLength(1);
  });

  it('is nobody’s at another employer', async () => {
    const needs = atWork();
    await appoint(needs, 'hr', 'helle@example.dk', { employerId: 'other-employer' });
    expect(await found(needs, 'hr')).toEqual([]);
  });
});

describe('a substitute', () => {
  it('holds the role for the period and whoever is replaced does not', async () => {
    const needs = atWork();
    const lea = await appoint(needs, 'leader', 'lea@example.dk', { scope: 'house/first' });
    const period = { from: '2026-11-16', to: '2026-11-20', substituteFor: lea };
    await appoint(needs, 'leader', 'sub@example.dk', { scope: 'house/first', ...period });
    const days = ['2026-11-15', '2026-11-16', '2026-11-20', '2026-11-21'];
    expect(await Promise.all(days.map((date) => found(needs, 'leader', date)))).toEqual([
      ['lea'],
      ['sub'],
      ['sub'],
      ['lea'],
    ]);
  });

  it('stands in for somebody who holds the role for a wider unit', async () => {
    const needs = atWork();
    const helle = await appoint(needs, 'hr', 'helle@example.dk');
    await appoint(needs, 'hr', 'sub@example.dk', { scope: 'house/', substituteFor: helle });
    expect(await found(needs, 'hr')).toEqual(['sub']);
  });
});
