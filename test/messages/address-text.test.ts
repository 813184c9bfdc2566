import { describe, expect, it } from 'vitest';
import { addressText } from '../../shared/messages/address-text.ts';
import { forbiddenWordsIn } from '../../shared/messages/forbidden-words.ts';
import { smsFaults } from '../../shared/messages/sms-faults.ts';

/** The longest display name there may be. */
const product = { displayName: 'Abcdefghijk', portalAddress: 'https://portal.example', mailFrom: 'x@example.org' };

describe.each(['da', 'en'] as const)('what is told when an address was changed, %s', (language) => {
  it('fits into one SMS of a service without a link', () => {
    const { body, subject } = addressText({ channel: 'sms', language }, product);
    expect(smsFaults(body, language)).toEqual([]);
    expect(subject).toBeUndefined();
  });

  it('says nothing in a mail that a stranger may not read', () => {
    const { body, subject = '' } = addressText({ channel: 'email', language }, product);
    expect(forbiddenWordsIn(`${subject}\n${body}`, language)).toEqual([]);
    expect(body.endsWith('https://portal.example')).toBe(true);
  });
});
