import { describe, expect, it } from 'vitest';
import { septets } from '../../shared/messages/gsm7.ts';

describe('the length of an SMS', () => {
  it('counts Danish letters and the paragraph sign once', () => {
    expect(septets('æøåÆØÅ§é')).toBe(8);
  });
  it('counts the characters of the extension table twice', () => {
    expect(septets('[€]')).toBe(6);
  });
  it('is unknown outside GSM-7', () => {
    expect(septets('a–b')).toBeUndefined();
    expect(septets('á')).toBeUndefined();
    expect(septets('👍')).toBeUndefined();
  });
  it('knows the 127 characters of the basic table, escape aside', () => {
    const upToGreek = Array.from({ length: 0x3ff }, (_, code) => String.fromCharCode(code));
    expect([...upToGreek, '€'].filter((character) => septets(character) === 1)).toHaveLength(127);
    expect([...upToGreek, '€'].filter((character) => septets(character) === 2)).toHaveLength(10);
  });
});
