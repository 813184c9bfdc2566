import { describe, expect, it } from 'vitest';
import type { SimulationOutput } from '../../local/cli/simulate-command.ts';
import { allDoneOn, event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

const row = absence({ from: '2026-11-02' });
const done = allDoneOn('2026-11-02');
const about = (output: SimulationOutput, dutyId: string) => sent(output).filter((line) => line.includes(` ${dutyId} `));
const statuses = ({ cases }: SimulationOutput, dutyId: string) =>
  cases[0]?.duties.filter(({ id }) => id === dutyId).map(({ due, status }) => `${due} ${status}`);

const decision = (received: string, fields: object = { kind: 'other' }) =>
  event('2026-12-01', 'record-decision', { received, ...fields });

describe('a decision', () => {
  it('can be appealed for four weeks from the day it came: the member hears of it by SMS, nobody else at all', async () => {
    const output = await play({ absences: [row], events: [...done, decision('2026-11-23')], until: '2027-01-31' });
    expect(output.refused).toEqual([]);
    expect(about(output, 'appeal')).toEqual([
      // Due on Monday 21 December; a day before is a Sunday, so Friday.
      '2026-12-14 10:00 appeal reminder member sms +4520000101',
      '2026-12-18 10:00 appeal last-call member sms +4520000101',
      '2026-12-22 10:00 appeal overdue member sms +4520000101',
    ]);
    expect(statuses(output, 'appeal')).toEqual(['2026-12-21 overdue']);
  });

  it('is due on the next working day where the four weeks end on a day off', async () => {
    // 28 days after 27 November is Christmas Day, a Friday: Monday the 28th. The member hears nothing between 23 December and 1 January.
    const output = await play({ absences: [row], events: [...done, decision('2026-11-27')], until: '2027-01-31' });
    expect(statuses(output, 'appeal')).toEqual(['2026-12-28 overdue']);
    expect(about(output, 'appeal')).toEqual([
      '2026-12-21 10:00 appeal reminder member sms +4520000101',
      '2026-12-22 10:00 appeal last-call member sms +4520000101',
      '2027-01-04 10:00 appeal overdue member sms +4520000101',
    ]);
  });

  it('goes on after the absence has ended, and may come then', async () => {
    const ended = absence({ from: '2026-11-02', to: '2026-12-04' });
    const late = event('2026-12-10', 'record-decision', { received: '2026-12-09', kind: 'refund-refused' });
    const output = await play({
      absences: [ended],
      events: [...done, decision('2026-11-23'), late],
      until: '2027-01-31',
    });
    expect(output.refused).toEqual([]);
    expect(about(output, 'appeal')).toEqual([
      '2026-12-14 10:00 appeal reminder member sms +4520000101',
      '2026-12-18 10:00 appeal last-call member sms +4520000101',
      '2026-12-22 10:00 appeal overdue member sms +4520000101',
      // Due on Wednesday 6 January: a week before is the 30th, so 22 December for the member.
      '2026-12-22 10:00 appeal reminder member sms +4520000101',
      '2027-01-05 10:00 appeal last-call member sms +4520000101',
      '2027-01-07 10:00 appeal overdue member sms +4520000101',
    ]);
  });

  it('is an appeal of its own each time, and the appeal that is sent closes the oldest', async () => {
    const output = await play({
      absences: [row],
      events: [...done, decision('2026-11-23'), decision('2026-11-30'), event('2026-12-15', 'record-appeal-sent')],
      until: '2027-01-31',
    });
    expect(statuses(output, 'appeal')).toEqual(['2026-12-21 done', '2026-12-28 overdue']);
    expect(about(output, 'appeal')).toEqual([
      '2026-12-14 10:00 appeal reminder member sms +4520000101',
      // Of the second alone from here on.
      '2026-12-21 10:00 appeal reminder member sms +4520000101',
      '2026-12-22 10:00 appeal last-call member sms +4520000101',
      '2027-01-04 10:00 appeal overdue member sms +4520000101',
    ]);
  });

  it('that stops or extends the benefit names the date that holds for the revaluation', async () => {
    const extended = decision('2026-11-30', { kind: 'benefit-extended', until: '2027-08-31' });
    const output = await play({ absences: [row], events: [...done, extended], until: '2026-12-01' });
    expect(statuses(output, 'revaluation-22w')).toEqual(['2027-08-31 pending']);
  });

  it('needs its day and its kind, and cannot lie ahead', async () => {
    const events = [{ kind: 'other' }, { received: '2026-11-30' }, { received: '2026-12-02', kind: 'other' }].map(
      (fields) => event('2026-12-01', 'record-decision', fields),
    );
    const output = await play({
      absences: [row],
      events: [...events, event('2026-12-01', 'record-appeal-sent')],
      until: '2026-12-01',
    });
    expect(output.refused.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });
});

describe('a warning of dismissal', () => {
  const warned = event('2026-11-24', 'record-dismissal-warning', { received: '2026-11-23', answerBy: '2026-12-07' });
  const toMember = [
    '2026-11-30 10:00 dismissal-warning reminder member sms +4520000101',
    // A day before Monday 7 is a Sunday.
    '2026-12-04 10:00 dismissal-warning last-call member sms +4520000101',
  ];

  it('is the member’s alone without consent', async () => {
    const alone = absence({ from: '2026-11-02', consent: '' });
    const output = await play({ absences: [alone], events: [...done, warned], until: '2027-01-31' });
    expect(about(output, 'dismissal-warning')).toEqual(toMember);
  });

  it('reaches the union branch at once with consent, never the leader or hr', async () => {
    const consent = event('2026-11-20', 'give-consent', { to: 'union-consultant' });
    const output = await play({ absences: [row], events: [...done, consent, warned], until: '2027-01-31' });
    expect(about(output, 'dismissal-warning')).toEqual([
      '2026-11-24 08:00 dismissal-warning heads-up steward email steward@example.org',
      '2026-11-24 08:00 dismissal-warning heads-up union-consultant email branch@example.org',
      ...toMember,
    ]);
  });

  it('stays with the one whom she let in: consent to the steward is none to the branch', async () => {
    const output = await play({ absences: [row], events: [...done, warned], until: '2026-11-24' });
    expect(about(output, 'dismissal-warning')).toEqual([
      '2026-11-24 08:00 dismissal-warning heads-up steward email steward@example.org',
    ]);
  });

  it('reaches the branch when she lets it in afterwards, and falls silent once she has answered', async () => {
    const output = await play({
      absences: [row],
      events: [
        ...done,
        warned,
        event('2026-11-26', 'give-consent', { to: 'union-consultant' }),
        event('2026-12-01', 'record-dismissal-warning-answered'),
      ],
      until: '2027-01-31',
    });
    expect(about(output, 'dismissal-warning').slice(1)).toEqual([
      '2026-11-26 08:00 dismissal-warning heads-up union-consultant email branch@example.org',
      toMember[0],
    ]);
  });
});

describe('help from the union branch', () => {
  it('lets the branch in, tells it at once and once more when three working days have passed', async () => {
    const output = await play({
      absences: [absence({ from: '2026-11-02', consent: '' })],
      events: [...done, event('2026-11-24', 'ask-for-union-help')],
      until: '2027-05-31',
    });
    expect(output.refused).toEqual([]);
    expect(sent(output).filter((line) => line.includes('branch@example.org'))).toEqual([
      '2026-11-24 08:00 union-help heads-up union-consultant email branch@example.org',
      // Due on Friday 27.
      '2026-11-30 08:00 union-help overdue union-consultant email branch@example.org',
      // She has let it in: it hears of the revaluation as well.
      '2027-05-03 08:00 revaluation-22w reminder union-consultant email branch@example.org',
    ]);
    expect(about(output, 'union-help').every((line) => line.includes('union-consultant'))).toBe(true);
  });

  it('is settled by the branch’s answer', async () => {
    const answered = event('2026-11-26', 'record-union-help-answered');
    const output = await play({
      absences: [row],
      events: [...done, event('2026-11-24', 'ask-for-union-help'), answered],
      until: '2027-01-31',
    });
    expect(about(output, 'union-help')).toHaveLength(1);
    expect(statuses(output, 'union-help')).toEqual(['2026-11-27 done']);
  });
});
