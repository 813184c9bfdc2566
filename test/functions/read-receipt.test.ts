import { describe, expect, it } from 'vitest';
import { readReceipt } from '../../functions/aws/read-receipt.ts';
import { parseMoment } from '../../shared/calendar/moment.ts';
import { sesEvents } from '../support/ses-events.ts';
import { smsEvent } from '../support/sms-events.ts';
import { enveloped } from '../support/sns-envelope.ts';

const about = { delivery: 'b9Zk1-mQ_3vTx0', caseId: 'c4se-A_1' };
const read = (event: unknown) => readReceipt(JSON.stringify(event), (address) => `mark of ${address}`);

/** What a receipt tells, but for the ids that all have. */
function told(event: unknown) {
  const receipt = read(event);
  if (typeof receipt === 'string') return receipt;
  const { caseId, delivery, providerId, ...rest } = receipt;
  expect({ caseId, delivery, providerId }).toEqual({ ...about, providerId: 'provider-1' });
  return rest;
}

const at = parseMoment;

describe('an event of SES', () => {
  it.for([
    ['is a delivery', sesEvents.delivery(about), { status: 'delivered', at: at('2026-11-16T07:00:02Z') }],
    ['is a delay', sesEvents.deliveryDelay(about), { status: 'delayed', at: at('2026-11-16T07:10:00Z') }],
    [
      'is a bounce, and an address that is no good',
      sesEvents.bounce(about),
      { status: 'bounced', at: at('2026-11-16T07:00:03Z'), suppress: 'mark of lea@example.dk' },
    ],
    [
      'is a passing bounce: nobody reached, the address may be good',
      sesEvents.bounce(about, { bounceType: 'Transient', bounceSubType: 'MailboxFull' }),
      { status: 'failed', reason: 'unreachable', at: at('2026-11-16T07:00:03Z') },
    ],
    [
      'is a bounce that says nothing of the address',
      sesEvents.bounce(about, { bounceType: 'Undetermined', bounceSubType: 'Undetermined' }),
      { status: 'failed', reason: 'unreachable', at: at('2026-11-16T07:00:03Z') },
    ],
    [
      'is a complaint, and an address that wants no more',
      sesEvents.complaint(about),
      { status: 'complained', at: at('2026-11-16T09:41:02Z'), suppress: 'mark of lea@example.dk' },
    ],
    [
      'is a refusal of the content',
      sesEvents.reject(about),
      { status: 'failed', reason: 'rejected', at: at('2026-11-16T07:00:00Z') },
    ],
    [
      'is a template that fails',
      sesEvents.renderingFailure(about),
      { status: 'failed', reason: 'rejected', at: at('2026-11-16T07:00:00Z') },
    ],
    [
      'is no complaint when the receiver took the mail out of the spam',
      sesEvents.complaint(about, 'not-spam'),
      'no-news',
    ],
    ['is no news when it only says that the mail was taken', sesEvents.send(about), 'no-news'],
  ] as const)('%s', ([, event, expected]) => {
    expect(told(event)).toEqual(expected);
  });

  it('about a mail that carries no delivery is not ours', () => {
    expect(read(sesEvents.delivery({}))).toBe('not-ours');
  });
});

describe('an event of End User Messaging', () => {
  const second = at('2026-11-16T08:00:03Z');
  const unreached = { status: 'failed', reason: 'unreachable', at: second };
  it.for([
    ['TEXT_DELIVERED', { status: 'delivered', at: second }],
    ['TEXT_SUCCESSFUL', { status: 'delivered', at: second }],
    ['TEXT_UNREACHABLE', unreached],
    ['TEXT_CARRIER_UNREACHABLE', unreached],
    ['TEXT_TTL_EXPIRED', unreached],
    ['TEXT_INVALID', { status: 'bounced', at: second, suppress: 'mark of +4520123456' }],
    ['TEXT_INVALID_MESSAGE', { status: 'failed', reason: 'rejected', at: second }],
    ['TEXT_BLOCKED', { status: 'blocked', at: second, suppress: 'mark of +4520123456' }],
    ['TEXT_CARRIER_BLOCKED', { status: 'blocked', at: second }],
    ['TEXT_SPAM', { status: 'blocked', at: second }],
    ['TEXT_PROTECT_BLOCKED', { status: 'blocked', at: second }],
    ['TEXT_QUEUED', 'no-news'],
    ['TEXT_PENDING', 'no-news'],
    // Also said after 72 hours without a word from the carrier: it may have arrived.
    ['TEXT_UNKNOWN', 'no-news'],
  ] as const)('%s', ([eventType, expected]) => {
    expect(told(smsEvent(eventType, about))).toEqual(expected);
  });

  it('that is not the last word is at most a delay', () => {
    expect(told(smsEvent('TEXT_UNREACHABLE', about, { isFinal: false }))).toEqual({ status: 'delayed', at: second });
    expect(told(smsEvent('TEXT_SUCCESSFUL', about, { isFinal: false }))).toBe('no-news');
    expect(told(smsEvent('TEXT_BLOCKED', about, { isFinal: false }))).toBe('no-news');
  });

  it('about an SMS that carries no delivery, a login code say, is not ours', () => {
    expect(read(smsEvent('TEXT_DELIVERED', {}))).toBe('not-ours');
  });
});

describe('a message of the receipts’ queue', () => {
  const event = JSON.stringify(sesEvents.bounce(about));
  const mark = () => 'mark';

  it('reads the same bare and in SNS’s wrapping', () => {
    expect(readReceipt(enveloped(event), mark)).toEqual(readReceipt(event, mark));
    expect(readReceipt(event, mark)).toMatchObject({ status: 'bounced' });
  });

  it('leaves address, subject and the provider’s words behind', () => {
    const receipts = [sesEvents.bounce(about), sesEvents.complaint(about), smsEvent('TEXT_BLOCKED', about)];
    const kept = receipts.map((one) => JSON.stringify(readReceipt(JSON.stringify(one), mark))).join();
    expect(kept).not.toMatch(/@|example|\+45|K7F4|550|unknown|carrier/i);
  });

  it('may be the greeting by which SES tries the topic', () => {
    const greeting = 'Successfully validated SNS topic for Amazon SES event publishing.';
    expect(readReceipt(greeting, mark)).toBe('no-news');
    expect(readReceipt(enveloped(greeting), mark)).toBe('no-news');
  });

  it.for([
    'Hello',
    '{}',
    JSON.stringify({ eventType: 'Open', mail: {} }),
    JSON.stringify(sesEvents.delivery({ delivery: 'lea@example.dk', caseId: 'c4se-A_1' })),
    enveloped('Hello'),
  ])('is refused when it is no event: %s', (body) => {
    expect(() => readReceipt(body, mark)).toThrow();
  });
});
