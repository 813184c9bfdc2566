import { describe, expect, it } from 'vitest';
import { erasedInMemory } from '../../local/erased-file.ts';
import { day } from '../../shared/calendar/day.ts';
import { askForCode, mailOf } from '../../shared/identity/login-code.ts';
import { issueSession, readSession } from '../../shared/identity/session.ts';
import { findViewer } from '../../shared/identity/viewer.ts';
import { erasePerson } from '../../shared/people/erase-person.ts';
import { addressMark, findPerson, personsUnder, savePerson } from '../../shared/people/person.ts';
import { changePreferences, findPreferences, noPreferences } from '../../shared/people/preferences.ts';
import { replayErasures } from '../../shared/people/replay-erasures.ts';
import { rolesHeldBy, saveHolder } from '../../shared/people/role-items.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import { isSuppressed, suppressAddress, suppressChannel } from '../../shared/people/suppressed.ts';
import { loginNeeds } from '../identity/login-needs.ts';
import { momentAt } from '../support/local-time.ts';
import { appoint } from '../support/stored-case.ts';
import { watchedTable } from '../support/watched-table.ts';

const email = 'lea@example.dk';
const phone = '+4520000001';
const complaint = { why: 'complained', at: momentAt('2026-11-16T08:05') };

/** Lea is a leader who was ill once, has wishes and a substitute, complained about a mail, and is logged in. */
async function leaAtWork() {
  const { standing, failAfter, wrap } = watchedTable();
  const needs = { ...loginNeeds('2026-11-25T10:00', wrap), erased: erasedInMemory() };
  const substitute = await appoint(needs, 'leader', 'sam@example.dk');
  const before = new Map(standing);
  const lea = await appoint(needs, 'leader', email);
  await savePerson(needs, {
    personId: lea,
    employerId: 'employer',
    name: 'Lea Prøve',
    email,
    phone,
    number: '100101',
    language: 'da',
  });
  const held = { personId: substitute, role: 'leader', scope: '/', area: '' } as const;
  await saveHolder(needs.table, 'employer', { ...held, from: '2026-12-01', to: '2026-12-07', substituteFor: lea });
  await changePreferences(needs, lea, (wishes) => ({ ...wishes, digest: true }));
  await suppressAddress(needs.table, addressMark(needs.vault, email), complaint);
  await suppressChannel(needs.table, { personId: lea, channel: 'email' }, complaint);
  await askForCode(needs, email);
  return { needs, lea, substitute, standing, before, failAfter };
}

/** What is left beside what was there before her: by key. */
const leftOver = ({ standing, before }: Awaited<ReturnType<typeof leaAtWork>>): readonly string[] =>
  [...standing.keys()].filter((key) => !before.has(key)).toSorted();

describe('somebody who is erased', () => {
  it('is nobody any more, under no address, in no role and without wishes', async () => {
    const { needs, lea } = await leaAtWork();
    await erasePerson(needs, lea);
    expect(await findPerson(needs, lea)).toBeUndefined();
    expect(await personsUnder(needs, addressMark(needs.vault, email))).toEqual([]);
    expect(await staffByEmail(needs, 'employer', email)).toBeUndefined();
    expect(await rolesHeldBy(needs.table, lea)).toEqual([]);
    expect(await findPreferences(needs, lea)).toEqual(noPreferences);
  });

  it('leaves nothing but that sessions of the address are over', async () => {
    const story = await leaAtWork();
    await erasePerson(story.needs, story.lea);
    const marks = [email, phone].map((address) => addressMark(story.needs.vault, address));
    expect(leftOver(story)).toEqual(marks.map((mark) => `LOGIN#${mark} ENDED`).toSorted());
  });

  it('is logged out, and cannot log in', async () => {
    const { needs, lea } = await leaAtWork();
    const mark = addressMark(needs.vault, email);
    const { token } = issueSession(needs, { mark, remember: true });
    await erasePerson(needs, lea);
    expect(await readSession(needs, token)).toBeUndefined();
    expect(await mailOf(needs, { address: email, code: '100001' })).toBeUndefined();
    expect((await findViewer(needs, mark, day('2026-11-25'))).persons).toEqual([]);
  });

  it('is written down first, so that a store put back a moment later does not bring her back', async () => {
    const { needs, lea, failAfter } = await leaAtWork();
    failAfter(0);
    await expect(erasePerson(needs, lea)).rejects.toThrow('The power has failed.');
    expect(await needs.erased.all()).toEqual([lea]);
  });

  it('is erased wholly by the next try, whatever step the first was cut off at', async () => {
    const whole = await leaAtWork();
    await erasePerson(whole.needs, whole.lea);
    const isWhole = leftOver(whole).length;
    for (let writes = 0; writes < 40; writes += 1) {
      const story = await leaAtWork();
      story.failAfter(writes);
      const cutOff = await erasePerson(story.needs, story.lea).then(
        () => false,
        () => true,
      );
      story.failAfter(Number.POSITIVE_INFINITY);
      expect(await replayErasures(story.needs)).toBe(cutOff ? 1 : 0);
      expect(leftOver(story)).toHaveLength(isWhole);
      if (!cutOff) return expect(writes).toBeGreaterThan(12);
    }
    throw new Error('It never came to an end.');
  });

  it('leaves to others what is theirs too: the address they share, and what was said of it', async () => {
    const { needs, lea } = await leaAtWork();
    await savePerson(needs, { personId: 'lars', employerId: 'employer', name: 'Lars Prøve', email, language: 'da' });
    await erasePerson(needs, lea);
    expect((await personsUnder(needs, addressMark(needs.vault, email))).map(({ personId }) => personId)).toEqual([
      'lars',
    ]);
    expect(await isSuppressed(needs, { personId: 'lars', channel: 'email', to: email })).toBe(true);
  });

  it('is erased when nobody can read the fields any more', async () => {
    const story = await leaAtWork();
    const item = await story.needs.table.get({ pk: `PERSON#${story.lea}`, sk: 'PERSON' });
    if (item !== undefined) await story.needs.table.put({ ...item, key: 'k1.lost', version: 9 }, 'always');
    await erasePerson(story.needs, story.lea);
    expect(leftOver(story)).toHaveLength(2);
  });

  it('does not come back by a write that was under way', async () => {
    const { needs, lea } = await leaAtWork();
    const table: typeof needs.table = {
      ...needs.table,
      put: async (item, condition) => {
        if (item.sk === 'PERSON') await erasePerson(needs, lea);
        return needs.table.put(item, condition);
      },
    };
    const changed = {
      personId: lea,
      employerId: 'employer',
      name: 'Lea Ny',
      email: 'ny@example.dk',
      language: 'da',
    } as const;
    await expect(savePerson({ ...needs, table }, changed)).rejects.toThrow(
      expect.objectContaining({ name: 'PersonGone' }),
    );
    expect(await findPerson(needs, lea)).toBeUndefined();
    expect(await needs.table.query(`ADDRESS#${addressMark(needs.vault, 'ny@example.dk')}`)).toEqual([]);
  });
});
