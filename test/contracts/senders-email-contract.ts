import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { calendarFile } from '../../shared/messages/calendar-file.ts';
import type { Email } from '../../shared/ports/senders.ts';
import { icsFaults } from '../support/ics-faults.ts';
import { momentAt } from '../support/local-time.ts';
import { readMail } from '../support/read-mail.ts';
import { email, type MakeProvider, providerContract, type SenderUnderTest } from './senders-contract.ts';

/** `raw` is the newest mail as it left. */
type MailProvider = SenderUnderTest<Email> & { readonly raw: () => string | Buffer };

const product = { displayName: 'Tidslinje', portalAddress: 'https://portal.example', mailFrom: 'hr@kommune.example' };
const calendar = calendarFile({
  uid: 'b9Zk1-mQ_3vTx0',
  sequence: 7,
  startsAt: momentAt('2026-11-27T10:00'),
  cancelled: false,
  language: 'da',
  // Long enough to be folded, and with letters of two octets where it is.
  product: { ...product, displayName: 'Påmindelser, Søborg: årlig gennemgang på ø-området' },
  now: momentAt('2026-11-20T08:00'),
});

/** All that a mail of ours has in its head: nothing that asks for a receipt, follows anybody or names another receiver. */
const ownHeaders = new Set([
  ...['from', 'to', 'subject', 'date', 'message-id', 'auto-submitted'],
  ...['mime-version', 'content-type', 'content-transfer-encoding'],
]);

/** What every provider's sender of mails must do, beside the contract of all senders. */
export function emailContract(name: string, make: MakeProvider<MailProvider>): void {
  providerContract(name, { make, message: email });

  describe(`${name}, as a sender of mails`, () => {
    let provider: MailProvider;
    beforeEach(async () => {
      provider = await make(() => new AbortController().signal);
    });
    afterEach(() => provider.close());
    const sent = async (more: Partial<Email> = {}) => {
      await provider.sender.send({ ...email, ...more });
      return readMail(provider.raw());
    };

    it('names the mail after its delivery and marks it as automatic, from the given name', async () => {
      const { from, headers } = await sent();
      expect(from).toBe('"Påmindelser, Søborg" <hr@kommune.example>');
      expect(headers.get('message-id')).toBe('<b9Zk1-mQ_3vTx0@kommune.example>');
      expect(headers.get('auto-submitted')).toBe('auto-generated');
    });

    it('sends text and nothing beside it: no picture, no link of its own, no header that follows the reader', async () => {
      const { text, parts, headers } = await sent({ text: 'Åbn: https://portal.example\n' });
      expect({ text, parts }).toEqual({ text: 'Åbn: https://portal.example\n', parts: [] });
      expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect([...headers.keys()].filter((header) => !ownHeaders.has(header))).toEqual([]);
    });

    it('sends an agreed time along, to be shown by the program and as a file, letter by letter', async () => {
      const { text, parts, headers } = await sent({ calendar });
      expect(text).toBe(email.text);
      expect(parts).toEqual([
        { type: 'text/calendar; charset=utf-8; method=PUBLISH', content: calendar.content },
        { type: 'application/ics; name=aftale.ics', filename: 'aftale.ics', content: calendar.content },
      ]);
      expect(icsFaults(parts[0]?.content ?? '')).toEqual([]);
      expect([...headers.keys()].filter((header) => !ownHeaders.has(header))).toEqual([]);
    });

    it('sends along that an agreed time is off', async () => {
      const { parts } = await sent({ calendar: { ...calendar, method: 'CANCEL' } });
      expect(parts[0]?.type).toBe('text/calendar; charset=utf-8; method=CANCEL');
    });
  });
}
