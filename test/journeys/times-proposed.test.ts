import { expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { absence, person, workplace } from './support/rows.ts';
import { play, sent, unsent } from './support/story.ts';

const contactMade = event('2026-11-09', 'record-contact-made');
const proposal = (at: string, by: 'leader' | 'member', ...times: (readonly [on: string, time: string])[]) =>
  event(at, 'propose-times', { by, times: times.map(([on, time]) => ({ on, time })) });

it('tells each side what the other proposes, and all of the time that is accepted', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      letterAtOnce,
      contactMade,
      proposal('2026-11-17T12:00:00+01:00', 'leader', ['2026-11-26', '10:00'], ['2026-11-25', '13:00']),
      proposal('2026-11-18T20:00:00+01:00', 'member', ['2026-11-26', '09:00'], ['2026-11-27', '09:00']),
      proposal('2026-11-19T12:00:00+01:00', 'leader', ['2026-11-27', '13:30']),
      event('2026-11-19T15:00:00+01:00', 'accept-time', {
        ...{ by: 'member', on: '2026-11-27', time: '13:30' },
        ...{ with: ['steward'], companion: true },
      }),
      event('2026-11-27T15:00:00+01:00', 'record-talk-held'),
    ],
    until: '2026-11-30',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-17 12:00 talk-4w notice member sms +4520000101',
    '2026-11-19 08:00 talk-4w notice leader email leader@example.org',
    '2026-11-19 12:00 talk-4w notice member sms +4520000101',
    '2026-11-19 15:00 talk-4w notice leader email leader@example.org',
    '2026-11-19 15:00 talk-4w notice member sms +4520000101',
    '2026-11-19 15:00 talk-4w notice steward email steward@example.org',
    '2026-11-26 10:00 talk-4w notice member sms +4520000101',
    // No reminder on 23 November: the talk is called. Three days before the 30th:
    '2026-11-27 08:00 talk-4w last-call leader email leader@example.org',
    '2026-11-30 08:00 notice-5w heads-up hr email hr@example.org',
  ]);
  expect(
    output.deliveries.filter(({ role, stage }) => role === 'member' && stage === 'notice').map(({ text }) => text),
  ).toEqual([
    'Du har fået forslag til en aftale onsdag d. 25. november kl. 13. Log ind på Tidslinje for at sige ja eller vælge et andet tidspunkt. Du må tage en med.',
    'Du har fået forslag til en aftale fredag d. 27. november kl. 13.30. Log ind på Tidslinje for at sige ja eller vælge et andet tidspunkt. Du må tage en med.',
    'Du har en aftale fredag d. 27. november kl. 13.30. Du må tage en med. Passer det ikke, så log ind på Tidslinje og foreslå et andet tidspunkt.',
    'Husk din aftale fredag d. 27. november kl. 13.30. Du må tage en med. Kan du ikke komme, så ring til nummeret i dit brev.',
  ]);
});

it('tells a proposal that was replaced before the window opens once, and not on a Friday afternoon', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [
      letterAtOnce,
      contactMade,
      proposal('2026-11-13T14:30:00+01:00', 'leader', ['2026-11-26', '10:00']),
      proposal('2026-11-13T16:00:00+01:00', 'leader', ['2026-11-25', '10:00']),
      event('2026-11-16T12:00:00+01:00', 'accept-time', { by: 'member', on: '2026-11-25', time: '10:00', with: [] }),
    ],
    until: '2026-11-20',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output)).toEqual([
    '2026-11-04 10:00 welcome heads-up member sms +4520000101',
    '2026-11-16 08:00 talk-4w heads-up leader email leader@example.org',
    '2026-11-16 09:00 talk-4w notice member sms +4520000101',
    '2026-11-16 12:00 talk-4w notice leader email leader@example.org',
    '2026-11-16 12:00 talk-4w notice member sms +4520000101',
  ]);
  expect(output.deliveries[2]?.text).toMatch(/^Du har fået forslag til en aftale onsdag d. 25. november kl. 10\./);
  expect(unsent(output)).toEqual([]);
});

it('tells nobody of a moved talk whom she does not want there, unless they know of the old time', async () => {
  const mailsTo = async (...events: readonly object[]) => {
    const output = await play({
      absences: [absence({ from: '2026-11-02' })],
      people: [...workplace, person('AMR', { email: 'safety@example.org' })],
      events: [letterAtOnce, contactMade, event('2026-11-02', 'give-consent', { to: 'safety-rep' }), ...events],
      until: '2026-11-20',
    });
    expect(output.refused).toEqual([]);
    return sent(output).flatMap((line) => (line.includes('safety@example.org') ? [line.slice(0, 16)] : []));
  };
  const called = event('2026-11-16T10:00', 'record-talk-called', { on: '2026-11-24', time: '10:00' });
  const proposed = proposal('2026-11-17T10:00', 'leader', ['2026-11-25', '10:00']);
  const accepted = event('2026-11-18T10:00', 'accept-time', {
    ...{ by: 'member', on: '2026-11-25', time: '10:00', with: ['steward'] },
  });
  const moved = event('2026-11-19T10:00', 'record-talk-called', { on: '2026-11-26', time: '10:00' });
  expect(await mailsTo(called, proposed, accepted)).toEqual(['2026-11-16 10:00', '2026-11-18 10:00']);
  expect(await mailsTo(proposed, accepted, moved)).toEqual([]);
});
