import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Vault } from '../../shared/ports/vault.ts';
import { keyVault } from '../../shared/vault/key-vault.ts';
import { openAlone, sealAlone } from '../../shared/vault/sealed-alone.ts';
import { testVault } from '../support/test-vault.ts';

const key = (first: number) => Uint8Array.from({ length: 32 }, (_, index) => (first + index) % 256);
const fields = { name: 'Åse Sørensen', email: 'aase@example.dk', phones: ['+4520123456'], none: null };
const broken = expect.objectContaining({ name: 'SealBroken' });

const owner = { employerId: 'employer-1', id: 'person-1' };
const keyedIn = async (vault: Vault) => ({ ...owner, key: await vault.newKey(owner) });

/** An employer's key in two versions that a test knows, and numbers that count up instead of random ones. */
function knownVault(installationKey = key(1)): Vault {
  let next = 0;
  const employerKey = (version: number) => ({ version, key: createSecretKey(key(version)) });
  const keys = {
    newest: async () => employerKey(2),
    numbered: async (_: string, version: number) => employerKey(version),
  };
  return keyVault(installationKey, keys, (bytes) => Uint8Array.from({ length: bytes }, () => next++ % 256));
}

/** A text with each of its characters changed, doubled, followed by a space, left out, or made a dot. */
function* altered(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) {
    const [before, character, after] = [text.slice(0, at), text[at], text.slice(at + 1)];
    for (const changed of [character === 'A' ? 'B' : 'A', `${character}A`, `${character} `, '', '.'])
      if (changed !== character) yield before + changed + after;
  }
}

describe('the vault', () => {
  it('gives back what it sealed', async () => {
    const vault = testVault();
    const keyed = await keyedIn(vault);
    expect(await vault.open(keyed, await vault.seal(keyed, fields))).toEqual(fields);
  });

  it('shows nothing of the fields in the sealed text, nor of the data key in the wrapped one', async () => {
    const vault = testVault();
    const keyed = await keyedIn(vault);
    expect(await vault.seal(keyed, fields)).toMatch(/^v2\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/);
    expect(keyed.key).toMatch(/^k1\.[\w-]{16}\.[\w-]{22}\.[\w-]{43}$/);
  });

  it('seals in a form that later versions can open', async () => {
    // When this must change, stored fields have to be sealed anew.
    const wrapped = 'k2.ICEiIyQlJicoKSor.k8eXeVEg2gn86WSV6TFBMg.AyNLPJ16_UrhHBw59O7zvi1NseQzNJQevx1mpaJGTnE';
    const sealed = 'v2.LC0uLzAxMjM0NTY3.wpnsH51zVsoAcxqUY55Sfg.Kd9Ldw_0xvYUCxiVXsEX';
    const vault = knownVault();
    const made = await keyedIn(vault);
    expect(made.key).toBe(wrapped);
    expect(await vault.seal(made, { name: 'Åse' })).toBe(sealed);
    expect(await knownVault().open({ ...owner, key: wrapped }, sealed)).toEqual({ name: 'Åse' });
  });

  it('gives each person a data key of their own', async () => {
    const vault = testVault();
    const [one, other] = [await keyedIn(vault), await keyedIn(vault)];
    const sealed = await vault.seal(one, fields);
    await expect(vault.open(other, sealed)).rejects.toThrow(broken);
  });

  it.each([
    ['another person', { id: 'person-2' }],
    ['another employer', { employerId: 'employer-2' }],
  ])('refuses a data key and fields of %s', async (_, another) => {
    const vault = testVault();
    const keyed = await keyedIn(vault);
    await vault.newKey({ ...owner, ...another });
    const sealed = await vault.seal(keyed, fields);
    await expect(vault.open({ ...keyed, ...another }, sealed)).rejects.toThrow(broken);
  });

  it('refuses what was sealed on another installation', async () => {
    const [vault, other] = [testVault(), testVault()];
    await keyedIn(other);
    const keyed = await keyedIn(vault);
    await expect(other.open(keyed, await vault.seal(keyed, fields))).rejects.toThrow(broken);
  });

  it('refuses a sealed text with any one character changed, added or left out', async () => {
    const vault = testVault();
    const keyed = await keyedIn(vault);
    const sealed = await vault.seal(keyed, fields);
    for (const changed of altered(sealed)) await expect(vault.open(keyed, changed)).rejects.toThrow(broken);
  });

  it('refuses a wrapped key with any one character changed, added or left out', async () => {
    const vault = testVault();
    const keyed = await keyedIn(vault);
    const sealed = await vault.seal(keyed, fields);
    for (const changed of altered(keyed.key))
      await expect(vault.open({ ...keyed, key: changed }, sealed)).rejects.toThrow(broken);
  });

  it('seals the same fields differently each time', async () => {
    const vault = testVault();
    const keyed = await keyedIn(vault);
    expect(await vault.seal(keyed, fields)).not.toBe(await vault.seal(keyed, fields));
  });

  it('wraps a data key anew without touching what is sealed with it', async () => {
    const vault = knownVault();
    const keyed = await keyedIn(vault);
    const sealed = await vault.seal(keyed, fields);
    const anew = { ...keyed, key: await vault.rewrap(keyed) };
    expect(anew.key).not.toBe(keyed.key);
    expect(await vault.open(anew, sealed)).toEqual(fields);
  });

  it('keeps the data key of what lies by itself along with it', async () => {
    const vault = testVault();
    const text = await sealAlone(vault, owner, fields);
    expect(await openAlone(vault, owner, text)).toEqual(fields);
    await expect(openAlone(vault, { ...owner, id: 'person-2' }, text)).rejects.toThrow(broken);
    for (const changed of ['', ' ', 'a b', `${text} `, text.replace(' ', '')])
      await expect(openAlone(vault, owner, changed)).rejects.toThrow(broken);
  });
});

describe('look-up keys', () => {
  it('are the same for the same text, after a restart too', () => {
    const employeeKey = '48edccf012916b057dbf52e100b04296c78b5ee7438bae6feeb60382bde74c7a';
    expect(knownVault().hmac('employee', '100101')).toBe(employeeKey);
    expect(knownVault().hmac('employee', '100101')).toBe(employeeKey);
  });

  it('of different purposes and installations are kept apart', () => {
    const vault = knownVault();
    const keys = [vault.hmac('employee', '1'), vault.hmac('phone', '1'), knownVault(key(2)).hmac('employee', '1')];
    expect(new Set(keys).size).toBe(3);
  });

  it('take no installation key of another length', () => {
    expect(() => knownVault(new Uint8Array(16))).toThrow('The installation key is 16 bytes; it must be 32.');
  });
});
