import { describe, expect, it } from 'vitest';
import { randomId } from '../../local/ids.ts';
import { findPerson } from '../../shared/people/person.ts';
import { saveNamedByAddress, saveStaff, staffByEmail, staffIdFor } from '../../shared/people/staff.ts';
import { installation } from '../support/installation.ts';

const lea = { name: 'Leonora Made-Up', email: 'leonora@example.dk', language: 'da' } as const;
const atWork = () => ({ ...installation('2026-11-02T08:00'), mint: randomId });

describe('a member of staff', () => {
  it('is known by the address, however it is written', async () => {
    const needs = atWork();
    const id = await saveStaff(needs, 'employer', lea);
    expect(await staffByEmail(needs, 'employer', 'LEONORA@example.dk')).toBe(id);
    expect(await staffByEmail(needs, 'other-employer', 'leonora@example.dk')).toBeUndefined();
  });

  it('gets one id from reports at the same time', async () => {
    const needs = atWork();
    const ids = await Promise.all([1, 2, 3, 4].map(() => staffIdFor(needs, 'employer', lea.email)));
    expect(new Set(ids).size).toBe(1);
  });

  it('keeps the name that is known when a file names the address alone', async () => {
    const needs = atWork();
    const id = await saveStaff(needs, 'employer', lea);
    expect(await saveNamedByAddress(needs, 'employer', 'leonora@example.dk')).toBe(id);
    expect(await findPerson(needs, id)).toMatchObject({ name: 'Leonora Made-Up' });
  });

  it('is stored sealed: neither name nor address can be read', async () => {
    const needs = atWork();
    const id = await saveStaff(needs, 'employer', lea);
    const item = JSON.stringify(await needs.table.get({ pk: `PERSON#${id}`, sk: 'PERSON' }));
    // Words of seven letters: three of them stand in what is sealed by chance.
    expect(item).not.toMatch(/leonora|example|made-up/i);
  });
});
