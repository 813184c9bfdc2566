import { describe, expect, it } from 'vitest';
import { keyVault } from '../../shared/vault/key-vault.ts';

const key = (first: number) => Uint8Array.from({ length: 32 }, (_, index) => (first + index) % 256);
const vault = keyVault(key(1));
const fields = { name: 'Åse Sørensen', email: 'aase@example.dk', phones: ['+4520123456'], none: null };

const broken = expect.objectContaining({ name: 'SealBroken' });

describe('the vault', () => {
  it('gives back what it sealed', () => {
    expect(vault.open('person-1', vault.seal('person-1', fields))).toEqual(fields);
  });

  it('shows nothing of the fields in the sealed text', () => {
    expect(vault.seal('person-1', fields)).toMatch(/^v1\.[\w-]{16}\.[\w-]{22}\.[\w-]+$/);
  });

  it('seals in a form that later versions can open', () => {
    // Made with the nonce 09 0a … 14; when this must change, stored fields have to be sealed anew.
    const sealed = 'v1.CQoLDA0ODxAREhMU.KfrTPd1zVCf9Mdnf7CKRsQ.2931453eHR37J8KJqJk_';
    expect(vault.open('person-1', sealed)).toEqual({ name: 'Åse' });
    expect(keyVault(key(1), () => key(9).slice(0, 12)).seal('person-1', { name: 'Åse' })).toBe(sealed);
  });

  it('refuses fields sealed for another person', () => {
    const sealed = vault.seal('person-1', fields);
    expect(() => vault.open('person-2', sealed)).toThrow(broken);
  });

  it('refuses fields sealed with another installation key', () => {
    const sealed = keyVault(key(2)).seal('person-1', fields);
    expect(() => vault.open('person-1', sealed)).toThrow(broken);
  });

  it('refuses a sealed text with any one character changed, added or left out', () => {
    const sealed = vault.seal('person-1', fields);
    for (let at = 0; at < sealed.length; at++) {
      const [before, character, after] = [sealed.slice(0, at), sealed[at], sealed.slice(at + 1)];
      for (const changed of [character === 'A' ? 'B' : 'A', `${character}A`, `${character} `, '', '.'])
        if (changed !== character) expect(() => vault.open('person-1', before + changed + after)).toThrow(broken);
    }
  });

  it('seals the same fields differently each time', () => {
    expect(vault.seal('person-1', fields)).not.toBe(vault.seal('person-1', fields));
  });

  it('gives the same look-up key for the same text, after a restart too', () => {
    const employeeKey = '48edccf012916b057dbf52e100b04296c78b5ee7438bae6feeb60382bde74c7a';
    expect(vault.hmac('employee', '100101')).toBe(employeeKey);
    expect(keyVault(key(1)).hmac('employee', '100101')).toBe(employeeKey);
  });

  it('keeps look-up keys of different purposes and installations apart', () => {
    const keys = [vault.hmac('employee', '1'), vault.hmac('phone', '1'), keyVault(key(2)).hmac('employee', '1')];
    expect(new Set(keys).size).toBe(3);
  });

  it('takes no installation key of another length', () => {
    expect(() => keyVault(new Uint8Array(16))).toThrow('The installation key is 16 bytes; it must be 32.');
  });
});
