import { describe, expect, it } from 'vitest';
import { personKey, savePerson } from '../../shared/people/person.ts';
import { installation } from '../support/installation.ts';

const member = { personId: 'member-1', employerId: 'employer', name: 'Åse Made-Up', language: 'da' } as const;

describe('the groups that statistics count by', () => {
  it('are sealed with the person', async () => {
    const needs = installation('2026-11-10T09:00');
    await savePerson(needs, { ...member, ageGroup: '51-60', gender: 'female', occupation: 'Sygeplejerske' });
    expect(JSON.stringify(await needs.table.get(personKey('member-1')))).not.toMatch(/Sygeplejerske|51-60|female/);
  });

  it.each([
    ['a CPR number', 'Sygeplejerske 010190-0000'],
    ['more than 60 characters', 'x'.repeat(61)],
  ])('refuse an occupation with %s', async (_, occupation) => {
    const needs = installation('2026-11-10T09:00');
    await expect(savePerson(needs, { ...member, occupation })).rejects.toThrow();
    expect(await needs.table.get(personKey('member-1'))).toBeUndefined();
  });
});
