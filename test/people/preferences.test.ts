import { describe, expect, it } from 'vitest';
import { savePerson } from '../../shared/people/person.ts';
import { changePreferences, findPreferences, noPreferences } from '../../shared/people/preferences.ts';
import { granted, Wish } from '../../shared/people/wish.ts';
import { installation } from '../support/installation.ts';
import { openCaseIn } from '../support/stored-case.ts';

const member = { personId: 'member-1', employerId: 'employer', name: 'Åse Made-Up', language: 'da' } as const;

async function atWork() {
  const needs = installation('2026-11-02T08:00');
  await savePerson(needs, member);
  return needs;
}
type Needs = Awaited<ReturnType<typeof atWork>>;

const wish = (needs: Needs, asked: object) =>
  changePreferences(needs, 'member-1', (preferences) => granted(preferences, Wish.parse(asked)));
const stored = async ({ table }: Needs) => table.get({ pk: 'PERSON#member-1', sk: 'PREFERENCES' });

describe('what a person wants', () => {
  it('is to be written to by SMS, in the language of the file, until she says otherwise', async () => {
    expect(await findPreferences(await atWork(), 'member-1')).toEqual(noPreferences);
  });

  it.each([
    [{ do: 'choose-channel', channel: 'email' }, { channel: 'email' }],
    [{ do: 'choose-language', language: 'en' }, { language: 'en' }],
    [{ do: 'stop-messages' }, { stopped: true, stops: 1 }],
    [{ do: 'resume-messages' }, { optedIn: true }],
    [{ do: 'protect-identity' }, { protectedIdentity: true }],
    [{ do: 'choose-digest', on: true }, { digest: true }],
  ])('is kept: %o', async (asked, changed) => {
    const needs = await atWork();
    await wish(needs, asked);
    expect(await findPreferences(needs, 'member-1')).toEqual({ ...noPreferences, ...changed });
  });

  it('is written once, however often it is asked', async () => {
    const needs = await atWork();
    await wish(needs, { do: 'stop-messages' });
    const first = await stored(needs);
    await wish(needs, { do: 'stop-messages' });
    expect(await stored(needs)).toEqual(first);
  });

  it('counts how often she has stopped the messages', async () => {
    const needs = await atWork();
    for (const name of ['stop-messages', 'resume-messages', 'stop-messages']) await wish(needs, { do: name });
    expect(await findPreferences(needs, 'member-1')).toMatchObject({ stopped: true, optedIn: true, stops: 2 });
  });

  it('loses neither of two changes that are made at once', async () => {
    const needs = await atWork();
    await Promise.all([
      wish(needs, { do: 'choose-channel', channel: 'email' }),
      wish(needs, { do: 'choose-language', language: 'en' }),
    ]);
    expect(await findPreferences(needs, 'member-1')).toMatchObject({ channel: 'email', language: 'en' });
  });

  it('stays when an import writes the person anew', async () => {
    const needs = await atWork();
    await wish(needs, { do: 'protect-identity' });
    await openCaseIn(needs);
    expect(await findPreferences(needs, 'member-1')).toMatchObject({ protectedIdentity: true });
  });

  it('of somebody who is not there is nothing, and cannot be changed', async () => {
    const needs = installation('2026-11-02T08:00');
    expect(await findPreferences(needs, 'member-1')).toEqual(noPreferences);
    await expect(wish(needs, { do: 'stop-messages' })).rejects.toThrow(expect.objectContaining({ name: 'PersonGone' }));
    expect(await stored(needs)).toBeUndefined();
  });

  it('is sealed like the other personal fields', async () => {
    const needs = await atWork();
    await wish(needs, { do: 'protect-identity' });
    expect(JSON.stringify(await stored(needs))).not.toContain('protected');
  });
});
