import { expect, it } from 'vitest';
import { ledger } from '../../../local/faults/ledger.ts';

const sms = (id: string) => ({ id, caseId: 'case-1', to: '+4520000101', text: 'Hej' });
const accepts = { send: async ({ id }: { readonly id: string }) => ({ providerId: id }) };

/** Books in which `recorded` is what the store knows as sent. */
const books = (recorded: readonly string[]) =>
  ledger({ email: accepts, sms: accepts, known: ['from-before'], isRecorded: async ({ id }) => recorded.includes(id) });

it('counts a message that was accepted again before anybody knew as a duplicate', async () => {
  const { sms: provider, ...counts } = books([]);
  for (const id of ['one', 'two', 'one', 'from-before']) await provider.send(sms(id));
  expect(counts.accepted.map(({ id }) => id)).toEqual(['one', 'two', 'one', 'from-before']);
  expect([counts.duplicates(), counts.sentTwice()]).toEqual([2, 0]);
});

it('excuses none that was recorded as sent', async () => {
  const { sms: provider, ...counts } = books(['one']);
  await provider.send(sms('one'));
  await provider.send(sms('one'));
  expect([counts.duplicates(), counts.sentTwice()]).toEqual([0, 1]);
});
