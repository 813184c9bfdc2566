import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Email } from '../../shared/ports/senders.ts';
import { readMail } from '../support/read-mail.ts';
import { email, type MakeProvider, providerContract, type SenderUnderTest } from './senders-contract.ts';

/** `raw` is the newest mail as it left. */
type MailProvider = SenderUnderTest<Email> & { readonly raw: () => string | Buffer };

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
  });
}
