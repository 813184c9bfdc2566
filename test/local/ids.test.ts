import { describe, expect, it } from 'vitest';
import { derivedId } from '../../local/ids.ts';
import { derivedCaseId } from '../../shared/consequences/derived-case.ts';
import { idText } from '../../shared/id-text.ts';
import { deliveryKey } from '../../shared/reminders/delivery.ts';

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

  it('that stores are full of stay as they are: of a case that comes out of another with an x for what is no letter and no digit', () => {
    expect(derivedCaseId('case-1', 'merge')).toBe('ESWRyVYRf6Pb4x8AMkwfRE');
    expect(derivedCaseId('case-19', 'merge')).toBe('x-JCyaB88cMaP70lO5UFwV');
    expect(derivedCaseId('case-40', 'merge')).toBe('xlqKGFtA89GFcvzKBxCfvn');
  });

  it('that stores are full of stay as they are: of a message with its hyphen', () => {
    const decision = { dutyId: 'talk-4w', key: '1', stage: 'reminder', role: 'leader', channel: 'email' } as const;
    expect(deliveryKey('case-28', decision, 'p').sk).toBe('DELIVERY#-lUpO_Tpf6-bYRl00QIPJIgBMKGcnbgM9iJ_DcPdf1U');
  });
});
