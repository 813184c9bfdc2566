import { describe, expect, it } from 'vitest';
import { askForCode, mailOf, redeemCode } from '../../shared/identity/login-code.ts';
import { addressMark } from '../../shared/people/person.ts';
import { changePreferences } from '../../shared/people/preferences.ts';
import type { Item, Table } from '../../shared/ports/table.ts';
import { known, loginNeeds, type TestLogin } from './login-needs.ts';

const address = 'aase@example.org';

const itemOf = ({ table, vault }: TestLogin, of = address): Promise<Item | undefined> =>
  table.get({ pk: `LOGIN#${addressMark(vault, of)}`, sk: 'CODE' });

/** What a table was asked for, by method. */
function counted() {
  const calls: string[] = [];
  const wrap = (table: Table): Table =>
    new Proxy(table, {
      get: (target, name) => {
        calls.push(String(name));
        return Reflect.get(target, name);
      },
    });
  return { calls, wrap };
}

/** A code that was asked for, as its receiver has it. */
async function codeFor(needs: TestLogin, of = address): Promise<string> {
  const asked = await askForCode(needs, of);
  if (asked === undefined) throw new Error('There was no code.');
  return asked.code;
}

describe('asking for a code', () => {
  it('reads, writes and answers alike whether or not somebody is known', async () => {
    const { calls, wrap } = counted();
    const needs = loginNeeds(undefined, wrap);
    await known(needs, 'member-1', { email: address });
    calls.length = 0;
    expect(await askForCode(needs, address)).toEqual({ address, code: '100001' });
    const forKnown = calls.splice(0);
    expect(await askForCode(needs, 'nobody@example.org')).toEqual({ address: 'nobody@example.org', code: '100002' });
    expect(calls).toEqual(forKnown);
    const [one, other] = [await itemOf(needs), await itemOf(needs, 'nobody@example.org')];
    expect(Object.keys(one ?? {}).sort()).toEqual(Object.keys(other ?? {}).sort());
  });

  it('keeps neither the code nor the address readable', async () => {
    const needs = loginNeeds();
    await known(needs, 'member-1', { email: address });
    const code = await codeFor(needs);
    const kept = JSON.stringify(await itemOf(needs));
    expect(kept).toContain('"tries":0');
    expect(kept).not.toContain(code);
    expect(kept).not.toContain('aase');
    expect(kept).not.toContain('member-1');
  });

  it('hashes the same code differently for each address', async () => {
    const needs = { ...loginNeeds(), mintCode: () => '123456' };
    await askForCode(needs, address);
    await askForCode(needs, 'bo@example.org');
    expect((await itemOf(needs))?.hash).not.toBe((await itemOf(needs, 'bo@example.org'))?.hash);
  });

  it('gives five codes an hour and not a sixth', async () => {
    const needs = loginNeeds('2026-11-25T10:00');
    for (let asked = 1; asked <= 5; asked += 1) expect(await askForCode(needs, address)).toBeDefined();
    expect(await askForCode(needs, address)).toBeUndefined();
    needs.moveTo('2026-11-25T10:59');
    expect(await askForCode(needs, address)).toBeUndefined();
    needs.moveTo('2026-11-25T11:00');
    expect(await askForCode(needs, address)).toBeDefined();
  });

  it('gives no more when many ask at once', async () => {
    const needs = loginNeeds();
    const answers = await Promise.all(Array.from({ length: 12 }, () => askForCode(needs, address)));
    expect(answers.filter((answer) => answer !== undefined)).toHaveLength(5);
  });

  it('keeps the last code when no more are given', async () => {
    const needs = loginNeeds();
    let last = '';
    for (let asked = 1; asked <= 5; asked += 1) last = await codeFor(needs);
    await askForCode(needs, address);
    expect(await redeemCode(needs, address, last)).toBe(true);
  });

  it('forgets who asked within the day', async () => {
    const needs = loginNeeds('2026-11-25T10:00');
    await askForCode(needs, address);
    // Ten minutes for the code and an hour for the count: 11:10.
    expect((await itemOf(needs))?.ttl).toBe(Date.parse('2026-11-25T10:10:00Z') / 1000);
  });
});

describe('a code', () => {
  it('is good once', async () => {
    const needs = loginNeeds();
    const code = await codeFor(needs);
    expect(await redeemCode(needs, address, code)).toBe(true);
    expect(await redeemCode(needs, address, code)).toBe(false);
  });

  it('lets in one of two who give it at once', async () => {
    const needs = loginNeeds();
    const code = await codeFor(needs);
    const answers = await Promise.all([redeemCode(needs, address, code), redeemCode(needs, address, code)]);
    expect(answers.toSorted()).toEqual([false, true]);
  });

  it('is good for ten minutes', async () => {
    const needs = loginNeeds('2026-11-25T10:00');
    const early = await codeFor(needs);
    needs.moveTo('2026-11-25T10:09:59');
    expect(await redeemCode(needs, address, early)).toBe(true);
    const late = await codeFor(needs);
    needs.moveTo('2026-11-25T10:19:59');
    expect(await redeemCode(needs, address, late)).toBe(false);
  });

  it('is good for five tries', async () => {
    const needs = loginNeeds();
    const first = await codeFor(needs);
    for (let tried = 1; tried <= 4; tried += 1) expect(await redeemCode(needs, address, '000000')).toBe(false);
    expect(await redeemCode(needs, address, first)).toBe(true);
    const second = await codeFor(needs);
    for (let tried = 1; tried <= 5; tried += 1) await redeemCode(needs, address, '000000');
    expect(await redeemCode(needs, address, second)).toBe(false);
  });

  it('is looked at no more than five times when guessed all at once', async () => {
    const needs = loginNeeds();
    const code = await codeFor(needs);
    const guesses = Array.from({ length: 200 }, (_, guess) => redeemCode(needs, address, String(guess)));
    expect((await Promise.all(guesses)).every((isIn) => !isIn)).toBe(true);
    expect((await itemOf(needs))?.tries).toBeLessThanOrEqual(5);
    for (let tried = 1; tried <= 5; tried += 1) await redeemCode(needs, address, '000000');
    expect((await itemOf(needs))?.tries).toBe(5);
    expect(await redeemCode(needs, address, code)).toBe(false);
  });

  it('is not good for another address, nor once a newer was sent', async () => {
    const needs = loginNeeds();
    const code = await codeFor(needs);
    await codeFor(needs, 'bo@example.org');
    expect(await redeemCode(needs, 'bo@example.org', code)).toBe(false);
    const newer = await codeFor(needs);
    expect(await redeemCode(needs, address, code)).toBe(false);
    expect(await redeemCode(needs, address, newer)).toBe(true);
  });

  it('is none where none was asked for, and none left empty', async () => {
    const needs = loginNeeds();
    expect(await redeemCode(needs, address, '')).toBe(false);
    const code = await codeFor(needs);
    expect(await redeemCode(needs, address, '')).toBe(false);
    expect(await redeemCode(needs, address, code)).toBe(true);
    expect(await redeemCode(needs, address, '')).toBe(false);
  });
});

describe('who gets a code', () => {
  const mailTo = async (needs: TestLogin, of: string) => mailOf(needs, { address: of, code: '123456' });

  it('is whoever reads the address, in their language', async () => {
    const needs = loginNeeds();
    await known(needs, 'member-1', { email: 'Aase@Example.org', phone: '+4520123456' });
    expect(await mailTo(needs, address)).toEqual({ channel: 'email', to: address, language: 'da', code: '123456' });
    await changePreferences(needs, 'member-1', (wishes) => ({ ...wishes, language: 'en' }));
    expect(await mailTo(needs, '+4520123456')).toEqual({
      ...{ channel: 'sms', to: '+4520123456' },
      ...{ language: 'en', code: '123456' },
    });
  });

  it('is nobody where nobody is known, or several read along', async () => {
    const needs = loginNeeds();
    await known(needs, 'hr-1', { email: 'personale@example.org' });
    await known(needs, 'hr-2', { email: 'bosted@example.org' });
    expect(await mailTo(needs, address)).toBeUndefined();
    expect(await mailTo(needs, 'personale@example.org')).toBeUndefined();
    expect(await mailTo(needs, 'bosted@example.org')).toBeDefined();
    await changePreferences(needs, 'hr-2', (wishes) => ({ ...wishes, sharedMailbox: true }));
    expect(await mailTo(needs, 'bosted@example.org')).toBeUndefined();
  });

  it('is nobody under an address that somebody no longer has', async () => {
    const needs = loginNeeds();
    await known(needs, 'member-1', { email: address });
    await known(needs, 'member-1', { email: 'new@example.org' });
    expect(await mailTo(needs, address)).toBeUndefined();
    expect(await mailTo(needs, 'new@example.org')).toBeDefined();
  });
});
