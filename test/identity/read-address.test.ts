import { describe, expect, it } from 'vitest';
import { readAddress } from '../../shared/identity/login-code.ts';

describe('an address as somebody types it', () => {
  it.each([
    ['20 12 34 56', '+4520123456'],
    [' +45 20123456 ', '+4520123456'],
    [' Aase@Example.ORG ', 'aase@example.org'],
    ['aase', undefined],
    ['aase@', undefined],
    ['2012345', undefined],
    ['', undefined],
  ])('reads %j as %j', (typed, expected) => {
    expect(readAddress(typed)).toBe(expected);
  });
});
