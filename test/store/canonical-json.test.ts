import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../shared/store/canonical-json.ts';

describe('canonical JSON', () => {
  it('sorts names at every depth and leaves absent attributes out', () => {
    const value = { b: [1, { d: null, c: 'æ' }], a: true, gone: undefined };
    expect(canonicalJson(value)).toBe('{"a":true,"b":[1,{"c":"æ","d":null}]}');
  });
});
