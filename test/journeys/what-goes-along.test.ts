import { describe, expect, it } from 'vitest';
import { event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

const first = absence({ from: '2026-10-12', to: '2026-10-20' });
const second = absence({ from: '2026-11-02' });
const dutiesOf = (output: Awaited<ReturnType<typeof play>>, status: string) =>
  output.cases.find((reported) => reported.status === status)?.duties ?? [];
const toMember = (output: Awaited<ReturnType<typeof play>>, since: string) =>
  sent(output).filter((line) => line > since && line.includes(' member '));

describe('what goes along into the case that another is merged into', () => {
  it('is the member’s own deadline, and what has been done', async () => {
    const output = await play({
      absences: [first, second],
      events: [
        event('2026-11-10', 'record-contact-made', { case: '2026-11-02' }),
        event('2026-11-12', 'record-decision', { case: '2026-11-02', received: '2026-11-12', kind: 'benefit-stopped' }),
        event('2026-11-16', 'reopen-case', { case: '2026-10-12', reason: 'same-absence' }),
        event('2026-11-16', 'merge-cases', { case: '2026-11-02', into: '2026-10-12' }),
      ],
      until: '2026-12-11',
    });
    expect(output.refused).toEqual([]);
    // Four weeks after 12 November is Thursday 10 December.
    expect(dutiesOf(output, 'open')).toContainEqual({ id: 'appeal', due: '2026-12-10', status: 'overdue' });
    expect(dutiesOf(output, 'open')).toContainEqual({ id: 'contact-14d', due: '2026-10-26', status: 'done' });
    expect(toMember(output, '2026-11-16').filter((line) => line.includes('appeal'))).toEqual([
      '2026-12-03 10:00 appeal reminder member sms +4520000101',
      '2026-12-09 10:00 appeal last-call member sms +4520000101',
      '2026-12-11 10:00 appeal overdue member sms +4520000101',
    ]);
  });

  it('is the consent she took back, and the pause she asked for', async () => {
    const output = await play({
      absences: [first, second],
      events: [
        event('2026-11-05', 'withdraw-consent', { case: '2026-11-02' }),
        event('2026-11-06', 'contact-pause', { case: '2026-11-02' }),
        event('2026-11-16', 'reopen-case', { case: '2026-10-12', reason: 'same-absence' }),
        event('2026-11-16', 'merge-cases', { case: '2026-11-02', into: '2026-10-12' }),
      ],
      until: '2027-01-31',
    });
    expect(output.refused).toEqual([]);
    // The case from 12 October is open for a moment before the other is merged into it, so what is due at that moment may still go out.
    const afterwards = sent(output).filter((line) => line > '2026-11-17');
    expect(afterwards.filter((line) => / (member|steward) /.test(line))).toEqual([]);
    expect(afterwards.some((line) => line.includes(' leader '))).toBe(true);
  });
});

it('takes her wishes along into the second part of a case that is split', async () => {
  const output = await play({
    absences: [absence({ from: '2026-09-01' })],
    events: [
      event('2026-11-10', 'contact-pause'),
      event('2026-11-11', 'withdraw-consent'),
      event('2026-11-18', 'split-case', { lastDay: '2026-10-31', from: '2026-11-16' }),
    ],
    until: '2027-01-31',
  });
  expect(output.refused).toEqual([]);
  expect(sent(output).filter((line) => line > '2026-11-18' && / (member|steward) /.test(line))).toEqual([]);
});

it('says nothing more in any case of somebody who has died, and all of it again when that was a mistake', async () => {
  const story = (...later: readonly object[]) =>
    play({
      absences: [absence({ from: '2026-10-12', to: '2026-10-20' }), second],
      events: [
        event('2026-10-19', 'record-decision', { received: '2026-10-19', kind: 'other' }),
        event('2026-11-04', 'record-decision', { case: '2026-10-12', received: '2026-11-04', kind: 'refund-refused' }),
        event('2026-11-10', 'close-silently', { case: '2026-11-02' }),
        ...later,
      ],
      until: '2026-12-31',
    });
  expect(toMember(await story(), '2026-11-10')).toEqual([]);
  const reopened = await story(event('2026-11-11', 'reopen-case', { case: '2026-11-02' }));
  expect(reopened.refused).toEqual([]);
  expect(reopened.cases.map(({ status }) => status)).toEqual(['closed', 'open']);
  // Four weeks after 4 November: Wednesday 2 December.
  expect(toMember(reopened, '2026-11-11').filter((line) => line.includes('appeal'))).toContain(
    '2026-12-01 10:00 appeal last-call member sms +4520000101',
  );
});

it('makes an agreement anew that had gone with a void case', async () => {
  const output = await play({
    absences: [first, second],
    events: [
      event('2026-10-14', 'make-56-agreement', { from: '2026-10-14' }),
      event('2026-10-15', 'void-case'),
      event('2026-11-05', 'make-56-agreement', { case: '2026-11-02', from: '2026-11-05' }),
    ],
    until: '2028-08-31',
  });
  // Three months before 5 November 2028 is Saturday 5 August: Friday the 4th.
  expect(sent(output).filter((line) => line.includes('agreement-56'))).toEqual([
    '2028-08-04 08:00 agreement-56 heads-up hr email hr@example.org',
    '2028-08-04 10:00 agreement-56 heads-up member sms +4520000101',
  ]);
});

it('lets a person say afterwards how an absence ended that the file had ended', async () => {
  const output = await play({
    absences: [absence({ from: '2026-10-12', to: '2026-11-06' })],
    events: [event('2026-11-09', 'end-absence', { on: '2026-11-06', outcome: 'back-in-full' })],
    until: '2026-11-10',
  });
  expect(output.refused).toEqual([]);
  // Back on Monday 9 November: two and six weeks after.
  expect(output.cases[0]?.duties.filter(({ id }) => id === 'after-return')).toEqual([
    { id: 'after-return', due: '2026-11-23', status: 'pending' },
    { id: 'after-return', due: '2026-12-21', status: 'pending' },
  ]);
});

describe('who may contact her, and who has handed it over,', () => {
  it('goes along into the case that another is merged into', async () => {
    const output = await play({
      absences: [absence({ from: '2026-10-12', to: '2026-10-20', consent: '' }), second],
      events: [
        event('2026-11-05', 'decline-contact', { case: '2026-11-02', who: 'steward@example.org' }),
        event('2026-11-05', 'choose-contact', { case: '2026-11-02', to: 'self' }),
        event('2026-11-16', 'reopen-case', { case: '2026-10-12', reason: 'same-absence' }),
        event('2026-11-16', 'merge-cases', { case: '2026-11-02', into: '2026-10-12' }),
        event('2026-11-17', 'give-consent', { case: '2026-10-12', to: 'steward' }),
      ],
      until: '2026-12-31',
    });
    expect(output.refused).toEqual([]);
    expect(sent(output).filter((line) => line.includes('steward@'))).toEqual([]);
    // She knows from the other case that somebody else is needed.
    expect(sent(output).filter((line) => line.includes('contact-14d notice'))).toEqual([]);
  });

  it('goes along into the second part of a case that is split', async () => {
    const output = await play({
      absences: [absence({ from: '2026-10-12' })],
      events: [
        event('2026-10-14', 'decline-contact', { who: 'steward@example.org' }),
        event('2026-10-15', 'choose-contact', { to: 'self' }),
        event('2026-11-02', 'split-case', { lastDay: '2026-10-23', from: '2026-11-02' }),
      ],
      until: '2026-11-13',
    });
    expect(output.refused).toEqual([]);
    const later = sent(output).filter((line) => line > '2026-11-03' && line.includes('contact-14d'));
    // Of 2 November: due on the 16th, and the call is hers.
    expect(later).toEqual([
      '2026-11-11 10:00 contact-14d reminder member sms +4520000101',
      '2026-11-13 10:00 contact-14d last-call member sms +4520000101',
    ]);
  });
});
