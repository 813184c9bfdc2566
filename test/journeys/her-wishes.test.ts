import { describe, expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent, unsent } from './support/story.ts';

type Output = Awaited<ReturnType<typeof play>>;

const toHer = (output: Output): readonly string[] => sent(output).filter((line) => line.includes(' member '));
const notToHer = (output: Output): readonly string[] => unsent(output).filter((line) => line.includes(' member '));
const textsToHer = ({ deliveries }: Output) => deliveries.filter(({ role }) => role === 'member');

const from = '2026-11-02';
const talkCalled = event('2026-11-12', 'record-talk-called', { on: '2026-11-27', time: '10:00' });

describe('a member who chose e-mail', () => {
  const chose = event(from, 'choose-channel', { channel: 'email' });

  it('gets every message by e-mail, at the same hours, the welcome first', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, chose, talkCalled],
      until: '2026-11-27',
    });
    expect(output.refused).toEqual([]);
    expect(toHer(output)).toEqual([
      '2026-11-04 10:00 welcome heads-up member email member@example.org',
      '2026-11-09 10:00 contact-14d heads-up member email member@example.org',
      '2026-11-12 09:00 talk-4w notice member email member@example.org',
      '2026-11-26 10:00 talk-4w notice member email member@example.org',
    ]);
  });

  it('reads the sentences of the SMS under a neutral subject', async () => {
    const output = await play({ absences: [absence({ from })], events: [chose], until: '2026-11-09' });
    expect(textsToHer(output).at(-1)).toMatchObject({
      subject: 'Nyt fra Tidslinje',
      text: expect.stringMatching(/^Hej\n\nDu bliver ringet op senest mandag d\. 16\. november\. Vil du selv vælge/),
    });
  });

  it('is told nothing twice when she changes her mind, and the next message goes her new way', async () => {
    const back = event('2026-11-05', 'choose-channel', { channel: 'sms' });
    const output = await play({ absences: [absence({ from })], events: [chose, back], until: '2026-11-09' });
    expect(toHer(output)).toEqual([
      '2026-11-04 10:00 welcome heads-up member email member@example.org',
      '2026-11-09 10:00 contact-14d heads-up member sms +4520000101',
    ]);
  });

  it('is looked for in vain without an e-mail address', async () => {
    const output = await play({ absences: [absence({ from, email: '' })], events: [chose], until: '2026-11-04' });
    expect(notToHer(output)).toEqual(['2026-11-04 10:00 welcome heads-up member email  failed no-address']);
  });

  it('waits for the window of e-mails where the employer has narrowed it', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [chose],
      policy: { windows: { email: { opens: '11:00', closes: '16:00' } }, sendAt: { email: '11:00' } },
      until: '2026-11-04',
    });
    expect(toHer(output)).toEqual(['2026-11-04 11:00 welcome heads-up member email member@example.org']);
  });
});

it('writes to the member in the language that she chose, also after the next import', async () => {
  const output = await play({
    absences: [absence({ from, language: 'da' }), absence({ from, language: 'da', to: '2026-12-01' })],
    events: [event(from, 'choose-language', { language: 'en' })],
    until: '2026-11-09',
  });
  expect(textsToHer(output).map(({ text }) => text?.split(/[.,]/)[0])).toEqual([
    'Welcome',
    'You will get a call by Monday 16 November',
  ]);
});

describe('a member who stops the messages', () => {
  const stops = event('2026-11-05', 'stop-messages');

  it('is told so once, and nothing more, agreed times among it; staff go on', async () => {
    const again = event('2026-11-06', 'stop-messages');
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, stops, again, talkCalled],
      until: '2026-11-27',
    });
    expect(output.refused).toEqual([]);
    expect(toHer(output)).toEqual([
      '2026-11-04 10:00 welcome heads-up member sms +4520000101',
      '2026-11-05 09:00 welcome notice member sms +4520000101',
    ]);
    expect(textsToHer(output).at(-1)?.text).toBe(
      "Du får ikke flere sms'er fra os. Du kan slå dem til igen på Tidslinje.",
    );
    // It is decided that she is not told: nothing is even on its way to her.
    expect(notToHer(output)).toEqual([]);
    expect(sent(output)).toContain('2026-11-11 08:00 contact-14d reminder steward email steward@example.org');
  });

  it('gets what comes after she has let them in again, and none of what she missed', async () => {
    const resumes = event('2026-11-20', 'resume-messages');
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, stops, talkCalled, resumes],
      until: '2026-11-27',
    });
    expect(toHer(output).slice(2)).toEqual(['2026-11-26 10:00 talk-4w notice member sms +4520000101']);
  });

  it('gets nothing that had waited for its window when she let them in again before it opened', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [
        letterAtOnce,
        event('2026-11-11T20:00', 'record-talk-called', { on: '2026-12-10' }),
        // The change of plan the evening before put a word about the talk off until nine.
        event('2026-11-12T07:00', 'stop-messages'),
        event('2026-11-12T08:00', 'resume-messages'),
      ],
      until: '2026-11-12',
    });
    // Nothing was on its way yet: the talk is told when the window opens, and the receipt is no longer true.
    expect(toHer(output).at(-1)).toBe('2026-11-12 09:00 talk-4w notice member sms +4520000101');
    expect(notToHer(output)).toEqual([
      expect.stringMatching(/welcome notice member sms \+4520000101 cancelled superseded$/),
    ]);
  });
});

describe('where the policy wants a yes first', () => {
  const policy = { smsBasis: 'opt-in' };

  it('sends no SMS, not even the welcome, until she has said it', async () => {
    const yes = event('2026-11-10', 'resume-messages');
    const output = await play({
      absences: [absence({ from })],
      events: [yes, talkCalled],
      policy,
      until: '2026-11-12',
    });
    expect(toHer(output)).toEqual(['2026-11-12 09:00 talk-4w notice member sms +4520000101']);
    expect(notToHer(output)).toEqual([
      '2026-11-04 10:00 welcome heads-up member sms +4520000101 cancelled not-opted-in',
      '2026-11-09 10:00 contact-14d heads-up member sms +4520000101 cancelled not-opted-in',
    ]);
  });

  it('sends not even that messages have stopped to somebody who never let them in', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [event('2026-11-03', 'stop-messages')],
      policy,
      until: '2026-11-06',
    });
    expect(toHer(output)).toEqual([]);
  });
});

describe('a member whose identity is protected', () => {
  it('gets neither SMS nor e-mail, while staff mails go on', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, event(from, 'protect-identity'), event(from, 'choose-channel', { channel: 'email' })],
      until: '2026-11-11',
    });
    expect(toHer(output)).toEqual([]);
    expect(notToHer(output)).toEqual([]);
    expect(sent(output)).toContain('2026-11-11 08:00 contact-14d reminder steward email steward@example.org');
  });

  it('gets messages again once it is not', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, event(from, 'protect-identity'), event('2026-11-05', 'unprotect-identity')],
      until: '2026-11-09',
    });
    expect(toHer(output)).toEqual(['2026-11-09 10:00 contact-14d heads-up member sms +4520000101']);
  });
});
