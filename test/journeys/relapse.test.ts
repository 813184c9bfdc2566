import { expect, it } from 'vitest';
import { allDoneOn } from './support/events.ts';
import { absence } from './support/rows.ts';
import { duties, play, sent } from './support/story.ts';

const relapse = absence({ from: '2026-10-05' });

// The first 30 days of each absence do not count: of May to August, 31 May to 31 August count, 93 days, and of the relapse the days from
// 4 November. By the end of December that is 93 + 27 + 31 = 151; the window of January begins on 1 May and holds all of them, so that
// 4 January is the 155th day, one more than 22 weeks.
it('brings the 22 weeks forward by what counted of an earlier absence', async () => {
  const output = await play({
    absences: [absence({ from: '2026-05-01', to: '2026-08-31' }), relapse],
    from: '2026-10-01',
    events: allDoneOn('2026-10-05'),
    until: '2027-07-31',
  });
  expect(output).toMatchObject({ opened: 2, refused: [] });
  expect(sent(output)).toEqual([
    '2026-10-07 10:00 info-form heads-up member sms +4520000101',
    '2026-10-07 10:00 welcome heads-up member sms +4520000101',
    // Five days after the notice of the 5th is a Saturday.
    '2026-10-09 10:00 info-form reminder member sms +4520000101',
    // 70 days before 4 January
    '2026-10-26 08:00 revaluation-22w heads-up hr email hr@example.org',
    '2026-10-26 08:00 revaluation-22w heads-up leader email leader@example.org',
    '2026-10-26 08:00 revaluation-22w heads-up steward email steward@example.org',
    '2026-10-26 10:00 revaluation-22w heads-up member sms +4520000101',
    // 28 days before 31 January is Sunday 3 January. The working day before is 30 December, and 22 December for the member.
    '2026-12-22 10:00 revaluation-22w reminder member sms +4520000101',
    '2026-12-30 08:00 revaluation-22w reminder steward email steward@example.org',
  ]);
  expect(output.cases.map(({ firstDay, status }) => `${firstDay} ${status}`)).toEqual([
    '2026-05-01 closed',
    '2026-10-05 open',
  ]);
  expect(output.cases[1]?.duties.find(({ id }) => id === 'revaluation-22w')).toEqual({
    id: 'revaluation-22w',
    due: '2027-01-04',
    status: 'pending',
  });
});

it('counts 22 weeks from the relapse alone when the earlier absence has left the window', async () => {
  const earlier = absence({ from: '2026-03-02', to: '2026-06-15' });
  const output = await play({ absences: [earlier, relapse], from: '2026-10-01', until: '2026-10-05' });
  // D + 184, as without an earlier absence: by January 46 of its days are left in the window, by March none.
  expect(output.cases[1]?.duties.at(-1)?.due).toBe('2027-04-07');
});

it('leaves the first absence’s own count alone', async () => {
  const output = await play({
    absences: [absence({ from: '2026-05-01', to: '2026-08-31' }), relapse],
    from: '2026-10-01',
    until: '2026-10-05',
  });
  // 1 May + 184 days
  expect(duties(output).at(-1)).toBe('revaluation-22w 2026-11-01 not-applicable');
});
