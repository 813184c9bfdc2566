import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addHr } from '../../functions/add-hr.ts';
import { day } from '../../shared/calendar/day.ts';
import { findViewer } from '../../shared/identity/viewer.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { importPeople } from '../../shared/people/import-people.ts';
import { addressMark, findPerson } from '../../shared/people/person.ts';
import { saveStaff } from '../../shared/people/staff.ts';
import { type Installation, installation } from '../support/installation.ts';

const helle = { employer: 'employer', name: 'Helle Made-Up', email: 'helle@example.dk' };

const samplePeople = readFileSync('samples/people-sample.csv');

const rolesOf = async (needs: Installation, email: string): Promise<readonly string[]> => {
  const { roles, held } = await findViewer(needs, addressMark(needs.vault, email), day('2026-11-02'));
  return [...roles].map((role) => `${role} ${held.map(({ employerId, scope }) => `${employerId} ${scope}`).join()}`);
};

describe('the first hr in the cloud', () => {
  it('can log in with her address, and is hr of the whole employer', async () => {
    const needs = installation('2026-11-02T08:00');
    expect(await addHr(needs)(helle)).toEqual({ outcome: 'added' });
    expect(await rolesOf(needs, 'helle@example.dk')).toEqual(['hr employer /']);
  });

  it('is the same one when she is added again', async () => {
    const needs = installation('2026-11-02T08:00');
    await addHr(needs)(helle);
    await addHr(needs)({ ...helle, email: 'Helle@example.dk' });
    expect(await rolesOf(needs, 'helle@example.dk')).toEqual(['hr employer /']);
  });

  it('keeps her mobile number and language when she was known already', async () => {
    const needs = installation('2026-11-02T08:00');
    const known = { name: 'Helle', email: 'helle@example.dk', phone: '+4520123456', language: 'en' } as const;
    const id = await saveStaff(needs, 'employer', known);
    await addHr(needs)(helle);
    expect(await findPerson(needs, id)).toMatchObject({ name: 'Helle Made-Up', phone: '+4520123456', language: 'en' });
  });

  it('stays hr when a people file comes that does not name her', async () => {
    const needs = installation('2026-11-02T08:00');
    await addHr(needs)(helle);
    await importPeople(needs, 'employer', parsePeopleFile(samplePeople));
    expect(await rolesOf(needs, 'helle@example.dk')).toEqual(['hr employer /']);
  });

  it('is refused for an employer that is not looked after, and nothing is written', async () => {
    const needs = installation('2026-11-02T08:00');
    await expect(addHr(needs)({ ...helle, employer: 'another' })).rejects.toThrow(
      'Name one of these employers: employer.',
    );
    expect(await rolesOf(needs, 'helle@example.dk')).toEqual([]);
  });

  it('is named in no log and in no error', async () => {
    const needs = installation('2026-11-02T08:00');
    await addHr(needs)(helle);
    const refused = await addHr(needs)({ ...helle, email: 'helle-at-example' }).catch(String);
    expect(needs.lines).toEqual([{ what: 'add-hr', outcome: 'added' }]);
    expect(refused).not.toMatch(/helle/i);
  });
});
