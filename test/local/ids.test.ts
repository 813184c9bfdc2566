import { describe, expect, it } from 'vitest';
import { derivedId } from '../../local/ids.ts';
import { idText } from '../../shared/id-text.ts';

describe('ids', () => {
  it('keep what base64url makes of their bytes, except for a hyphen at the beginning, which a command would take for an option', () => {
    expect(idText(Uint8Array.of(0xfb, 0xef, 0xbe))).toBe('x---');
    expect(idText(Uint8Array.of(0xff, 0xef, 0xbe))).toBe('_---');
    expect(idText(Uint8Array.of(1, 2, 3))).toBe('AQID');
  });

  it('that are derived are the same for the same seed, have 22 letters, and never begin with a hyphen', () => {
    const ids = Array.from({ length: 500 }, (_, seed) => derivedId(`${seed}`));
    expect(derivedId('7')).toBe(ids[7]);
    expect(ids.filter((id) => !/^\w[\w-]{21}$/.test(id))).toEqual([]);
  });
});
