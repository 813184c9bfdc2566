import { expect, it } from 'vitest';
import { event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

const shown = (output: Awaited<ReturnType<typeof play>>) =>
  output.cases.map(({ firstDay, status }) => `${firstDay} ${status}`);

it('ends the part of a split case that a row’s last day lies in', async () => {
  const output = await play({
    absences: [absence({ from: '2026-09-01', to: '2026-12-04' })],
    events: [event('2026-11-18', 'split-case', { lastDay: '2026-10-31', from: '2026-11-16' })],
    until: '2026-12-05',
  });
  expect(shown(output)).toEqual(['2026-09-01 closed', '2026-11-16 closed']);
});

it('ends the case that goes on by the row of the one merged into it', async () => {
  // 2 to 27 November, and a case from the 16th that a later correction gave rise to: the first is merged into the second.
  const output = await play({
    absences: [absence({ from: '2026-10-12', to: '2026-10-20' }), absence({ from: '2026-11-02', to: '2026-11-27' })],
    events: [
      event('2026-11-12', 'reopen-case', { case: '2026-10-12', reason: 'same-absence' }),
      event('2026-11-12', 'merge-cases', { case: '2026-11-02', into: '2026-10-12' }),
    ],
    until: '2026-11-28',
  });
  expect(output.refused).toEqual([]);
  expect(shown(output)).toEqual(['2026-10-12 closed', '2026-11-02 void']);
});

it('opens nothing for somebody whose case was closed without a word', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02', to: '2026-11-13' }), absence({ from: '2026-12-01' })],
    events: [event('2026-11-10', 'close-silently')],
    until: '2026-12-31',
  });
  expect(output).toMatchObject({ opened: 1, unchanged: 1 });
  expect(sent(output).filter((line) => line > '2026-11-10')).toEqual([]);
});

it('tells the steward of the date in a letter instead of the estimate', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [event('2026-11-16', 'record-letter-date', { duty: 'revaluation-22w', on: '2027-03-31' })],
    // 70 days before 31 March 2027 is Wednesday 20 January.
    until: '2027-01-20',
  });
  expect(sent(output).filter((line) => line.includes('revaluation-22w'))).toEqual([
    '2027-01-20 08:00 revaluation-22w heads-up hr email hr@example.org',
    '2027-01-20 08:00 revaluation-22w heads-up leader email leader@example.org',
    '2027-01-20 08:00 revaluation-22w heads-up steward email steward@example.org',
    '2027-01-20 10:00 revaluation-22w heads-up member sms +4520000101',
  ]);
});

it('leaves the member alone about her agreement too while she wants a pause', async () => {
  const output = await play({
    absences: [absence({ from: '2026-11-02' })],
    events: [event('2026-11-05', 'make-56-agreement', { from: '2026-11-05' }), event('2028-07-03', 'contact-pause')],
    // Three months before 5 November 2028 is Saturday 5 August: Friday the 4th.
    until: '2028-08-04',
  });
  expect(sent(output).filter((line) => line.includes('agreement-56'))).toEqual([
    '2028-08-04 08:00 agreement-56 heads-up hr email hr@example.org',
  ]);
});
