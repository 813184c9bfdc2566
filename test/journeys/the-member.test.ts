import { expect, it } from 'vitest';
import { letterAtOnce } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent, unsent } from './support/story.ts';

it('writes to the member in her language and to staff in theirs', async () => {
  const output = await play({ absences: [absence({ from: '2026-11-02', language: 'en' })], until: '2026-11-09' });
  const openings = output.deliveries.map(({ role, text }) => `${role}: ${text?.split(/[\n.]/)[0]}`);
  expect(openings).toEqual([
    'hr: Hej',
    'hr: Hej',
    'member: Welcome',
    'hr: Hej',
    'member: You will get a call by Monday 16 November',
  ]);
});

it('notes that a member without a phone was not told, and tells everybody else', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02', phone: '' })],
    events: [letterAtOnce],
    until: '2026-11-13',
  });
  expect(output.warnings).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
    '2026-11-13 08:00 contact-14d last-call steward email steward@example.org',
  ]);
  expect(unsent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms  failed no-address',
    '2026-11-09 10:00 contact-14d heads-up member sms  failed no-address',
  ]);
});

it('leaves out a phone number that cannot be one, with a warning, and opens the case all the same', async () => {
  const output = await play({ absences: [absence({ from: '2026-11-02', phone: '12' })], until: '2026-11-04' });
  expect(output).toMatchObject({ opened: 1, rejected: [], warnings: [{ line: 2 }] });
  expect(unsent(output)).toEqual(['2026-11-04 10:00 welcome heads-up member sms  failed no-address']);
});
