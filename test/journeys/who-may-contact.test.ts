import { describe, expect, it } from 'vitest';
import { event, letterAtOnce } from './support/events.ts';
import { absence, person, workplace } from './support/rows.ts';
import { play, sent, unsent } from './support/story.ts';

type Output = Awaited<ReturnType<typeof play>>;
const contacts = (output: Output): readonly string[] => sent(output).filter((line) => line.includes('contact-14d'));
const texts = ({ deliveries }: Output, stage: string) =>
  deliveries.filter((each) => each.role === 'member' && each.stage === stage).map(({ text }) => text);

const from = '2026-11-02';
const noConsent = absence({ from, consent: '' });
const choose = (at: string, to: string, who?: string) =>
  event(at, 'choose-contact', who === undefined ? { to } : { to, who });
const rep = person('arbejdsmiljørepræsentant', { email: 'rep@example.org' });
const friend = person('kontaktperson', { email: 'friend@example.org' });
const people = [...workplace, rep, friend];

const heads = ['2026-11-09 10:00 contact-14d heads-up member sms +4520000101'];

describe('the member says who may contact her', () => {
  it('the safety representative: goes before the steward whom she had let in', async () => {
    const output = await play({
      absences: [absence({ from })],
      people,
      events: [letterAtOnce, choose('2026-11-10', 'safety-rep')],
      until: '2026-11-13',
    });
    expect(output.refused).toEqual([]);
    expect(contacts(output)).toEqual([
      ...heads,
      '2026-11-11 08:00 contact-14d reminder safety-rep email rep@example.org',
      '2026-11-13 08:00 contact-14d last-call safety-rep email rep@example.org',
    ]);
  });

  it('somebody of her own choice, without having given consent before', async () => {
    const output = await play({
      absences: [noConsent],
      people,
      events: [letterAtOnce, choose('2026-11-10', 'contact-person', 'friend@example.org')],
      until: '2026-11-11',
    });
    expect(contacts(output)).toEqual([
      ...heads,
      '2026-11-11 08:00 contact-14d reminder contact-person email friend@example.org',
    ]);
  });

  it('her leader: though the steward may', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, choose('2026-11-10', 'leader')],
      until: '2026-11-19',
    });
    expect(contacts(output).slice(1)).toEqual([
      '2026-11-11 08:00 contact-14d reminder leader email leader@example.org',
      '2026-11-13 08:00 contact-14d last-call leader email leader@example.org',
      '2026-11-17 08:00 contact-14d overdue leader email leader@example.org',
      '2026-11-19 08:00 contact-14d escalation hr email hr@example.org',
    ]);
  });

  it('she calls herself: she is reminded instead of staff, and the coordinator hears when she has not', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, choose('2026-11-06', 'self')],
      until: '2026-11-19',
    });
    expect(contacts(output)).toEqual([
      '2026-11-11 10:00 contact-14d reminder member sms +4520000101',
      '2026-11-13 10:00 contact-14d last-call member sms +4520000101',
      '2026-11-19 08:00 contact-14d escalation leader email leader@example.org',
    ]);
    expect(texts(output, 'reminder')).toEqual([
      'Du har valgt selv at ringe. Husk det senest mandag d. 16. november. Numrene står på Tidslinje. Har du ringet, så tryk Klaret.',
    ]);
  });

  it('she calls herself, and does: nobody hears more of it', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [
        letterAtOnce,
        choose('2026-11-06', 'self'),
        event('2026-11-12', 'record-contact-made', { by: 'member' }),
      ],
      until: '2026-11-19',
    });
    expect(contacts(output)).toEqual(['2026-11-11 10:00 contact-14d reminder member sms +4520000101']);
  });

  it('nobody just now: it stays with the employer’s own duty', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, choose('2026-11-10', 'not-now')],
      until: '2026-11-11',
    });
    expect(contacts(output).slice(1)).toEqual([
      '2026-11-11 08:00 contact-14d reminder leader email leader@example.org',
    ]);
  });

  it('another than before: whom only the answer before let in hears nothing more, of other duties neither', async () => {
    const output = await play({
      absences: [noConsent],
      people,
      events: [letterAtOnce, choose('2026-11-05', 'steward'), choose('2026-11-10', 'safety-rep')],
      until: '2026-12-11',
    });
    expect(sent(output).filter((line) => line.includes('steward@'))).toEqual([]);
    expect(contacts(output)).toContain('2026-11-11 08:00 contact-14d reminder safety-rep email rep@example.org');
  });

  it('another steward: who hears what the first had heard', async () => {
    const second = person('TR', { email: 'second@example.org', area: 'FOA' });
    const output = await play({
      absences: [noConsent],
      people: [...workplace, second],
      events: [
        letterAtOnce,
        choose('2026-11-05', 'steward', 'steward@example.org'),
        choose('2026-11-12', 'steward', 'second@example.org'),
      ],
      until: '2026-11-13',
    });
    expect(contacts(output).slice(1)).toEqual([
      '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
      '2026-11-12 08:00 contact-14d reminder steward email second@example.org',
      '2026-11-13 08:00 contact-14d last-call steward email second@example.org',
    ]);
  });

  it('is refused for somebody without the role, a person where a role is meant, and the same once more', async () => {
    const output = await play({
      absences: [noConsent],
      people,
      events: [
        choose('2026-11-03', 'steward', 'rep@example.org'),
        choose('2026-11-03', 'leader', 'leader@example.org'),
        choose('2026-11-03', 'leader'),
        choose('2026-11-04', 'leader'),
      ],
      until: '2026-11-05',
    });
    expect(output.refused.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('does not hold that role'),
      expect.stringContaining('takes no "who"'),
      'That is chosen already.',
    ]);
  });
});

describe('a steward hands the contact over', () => {
  const declines = event('2026-11-12', 'decline-contact', { who: 'steward@example.org' });

  it('hears no more of the case, not even a correction; the next takes over and the member is told once', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, declines, event('2026-11-16', 'correct-first-day', { to: '2026-11-03' })],
      until: '2026-12-11',
    });
    expect(output.refused).toEqual([]);
    expect(sent(output).filter((line) => line.includes('steward@'))).toEqual([
      '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
    ]);
    expect(contacts(output)).toContain('2026-11-12 08:00 contact-14d reminder leader email leader@example.org');
    expect(contacts(output)).toContain('2026-11-12 09:00 contact-14d notice member sms +4520000101');
    expect(texts(output, 'notice')).toEqual([
      'Den, du sagde ja til, kan ikke denne gang. Vælg en anden på Tidslinje, eller ring til nummeret i dit brev. Du behøver ikke gøre mere.',
    ]);
  });

  it('is replaced by whom she chooses then, who hears what has been told; by nobody of herself', async () => {
    const second = person('TR', { email: 'second@example.org', area: 'FOA' });
    const output = await play({
      absences: [noConsent],
      people: [...workplace, second],
      events: [
        letterAtOnce,
        choose('2026-11-05', 'steward', 'steward@example.org'),
        declines,
        choose('2026-11-16', 'steward', 'second@example.org'),
      ],
      until: '2026-11-17',
    });
    expect(contacts(output).slice(1)).toEqual([
      '2026-11-11 08:00 contact-14d reminder steward email steward@example.org',
      '2026-11-12 08:00 contact-14d reminder leader email leader@example.org',
      '2026-11-12 09:00 contact-14d notice member sms +4520000101',
      '2026-11-13 08:00 contact-14d last-call leader email leader@example.org',
      '2026-11-16 08:00 contact-14d last-call steward email second@example.org',
      '2026-11-17 08:00 contact-14d overdue steward email second@example.org',
    ]);
  });

  it('is not replaced by a substitute unless she says so', async () => {
    const substitute = person('TR', {
      email: 'vikar@example.org',
      area: 'FOA',
      from: '2026-11-13',
      substituteFor: 'steward@example.org',
    });
    const story = (...more: readonly object[]) =>
      play({
        absences: [absence({ from })],
        people: [...workplace, substitute],
        events: [letterAtOnce, declines, ...more],
        until: '2026-11-17',
      });
    const isTold = (output: Output): boolean => sent(output).some((line) => line.includes('vikar@'));
    expect(isTold(await story())).toBe(false);
    expect(isTold(await story(choose('2026-11-16', 'steward')))).toBe(true);
  });

  it('is not asked again by the employer’s records or by her, and nobody who was not asked can hand it over', async () => {
    const output = await play({
      absences: [absence({ from }), absence({ from, to: '2026-12-18' })],
      events: [
        event('2026-11-11', 'decline-contact', { who: 'leader@example.org' }),
        declines,
        event('2026-11-13', 'decline-contact', { who: 'steward@example.org' }),
        choose('2026-11-13', 'steward', 'steward@example.org'),
      ],
      until: '2026-12-11',
    });
    expect(output.refused.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('is not asked'),
      expect.stringContaining('is not asked'),
      expect.stringContaining('has handed the contact over'),
    ]);
    expect(sent(output).filter((line) => line.includes('followup-8w') && line.includes('steward'))).toEqual([]);
  });

  it('gets nothing that was on its way', async () => {
    const output = await play({
      absences: [absence({ from })],
      events: [letterAtOnce, event('2026-11-11T07:59:59+01:00', 'decline-contact', { who: 'steward@example.org' })],
      until: '2026-11-11',
    });
    expect([...sent(output), ...unsent(output)].filter((line) => line.includes('steward@'))).toEqual([]);
  });
});
