import { describe, expect, it } from 'vitest';
import type { SimulationOutput } from '../../local/cli/simulate-command.ts';
import { allDoneOn, event } from './support/events.ts';
import { absence } from './support/rows.ts';
import { play, sent } from './support/story.ts';

const open = absence({ from: '2026-11-02' });
const endsInDecember = absence({ from: '2026-11-02', to: '2026-12-01' });

/** A § 56 agreement from 16 November 2026 runs out on 16 November 2028. Colleagues are told that day. */
const made = [
  ...allDoneOn('2026-11-02'),
  event('2026-11-16', 'make-56-agreement', { from: '2026-11-16' }),
  event('2026-11-16', 'record-colleagues-told'),
];
const ofAgreement = (output: SimulationOutput, id = 'agreement-56') =>
  sent(output).filter((line) => line.includes(` ${id} `));

/** Three months before 16 November 2028, to both. */
const headsUp = [
  '2028-08-16 08:00 agreement-56 heads-up hr email hr@example.org',
  '2028-08-16 10:00 agreement-56 heads-up member sms +4520000101',
];
const untilItRunsOut = [
  ...headsUp,
  '2028-11-09 08:00 agreement-56 reminder hr email hr@example.org',
  '2028-11-09 10:00 agreement-56 reminder member sms +4520000101',
  '2028-11-15 08:00 agreement-56 last-call hr email hr@example.org',
  '2028-11-15 10:00 agreement-56 last-call member sms +4520000101',
  '2028-11-17 08:00 agreement-56 overdue hr email hr@example.org',
  // Five working days after Thursday 16; the leader coordinates.
  '2028-11-23 08:00 agreement-56 escalation leader email leader@example.org',
];

describe('a § 56 agreement', () => {
  it.each([
    ['still open', open],
    ['closed', endsInDecember],
  ])('reminds two years on, once, with its case %s', async (_, row) => {
    const output = await play({ absences: [row], events: made, until: '2029-12-31' });
    expect(output.refused).toEqual([]);
    expect(ofAgreement(output)).toEqual(untilItRunsOut);
    expect(output.notSent).toEqual([]);
  });

  it('is no case of its own, and keeps its date in the one it was made in', async () => {
    const output = await play({ absences: [endsInDecember], events: made, until: '2027-01-31' });
    expect(output.cases).toHaveLength(1);
    expect(output.cases[0]?.duties.at(-1)).toEqual({ id: 'agreement-56', due: '2028-11-16', status: 'pending' });
  });

  it('goes on when the absence ends the day it is made', async () => {
    const output = await play({
      absences: [open],
      events: [...made, event('2026-11-16T12:00:00+01:00', 'end-absence', { outcome: 'special-terms' })],
      until: '2028-08-31',
    });
    expect(ofAgreement(output)).toEqual(headsUp);
  });

  it('is made after the absence has ended, too', async () => {
    const output = await play({
      absences: [absence({ from: '2026-11-02', to: '2026-11-13' })],
      events: made,
      until: '2028-08-31',
    });
    expect(ofAgreement(output)).toEqual(headsUp);
  });

  it('moves its reminders when it is renewed, and corrects nobody who knew no date', async () => {
    const renewed = event('2028-05-02', 'make-56-agreement', { from: '2028-05-02' });
    const output = await play({ absences: [endsInDecember], events: [...made, renewed], until: '2030-04-01' });
    expect(output.refused).toEqual([]);
    expect(ofAgreement(output)).toEqual([
      // Runs out on 2 May 2030: three months before is Saturday 2 February, so Friday the 1st.
      '2030-02-01 08:00 agreement-56 heads-up hr email hr@example.org',
      '2030-02-01 10:00 agreement-56 heads-up member sms +4520000101',
    ]);
  });

  it('corrects once those who were told the old date when it is renewed after the first word', async () => {
    const renewed = event('2028-10-02T10:00:00+02:00', 'make-56-agreement', { from: '2028-10-02' });
    const output = await play({ absences: [endsInDecember], events: [...made, renewed], until: '2030-07-31' });
    expect(ofAgreement(output)).toEqual([
      ...headsUp,
      '2028-10-02 10:00 agreement-56 correction hr email hr@example.org',
      '2028-10-02 10:00 agreement-56 correction member sms +4520000101',
      // Runs out on 2 October 2030.
      '2030-07-02 08:00 agreement-56 heads-up hr email hr@example.org',
      '2030-07-02 10:00 agreement-56 heads-up member sms +4520000101',
    ]);
  });

  it.each(['end-56-agreement', 'review-56-agreement'])(
    'is silent after %s: nobody has to do anything, so nobody is corrected',
    async (command) => {
      const output = await play({
        absences: [endsInDecember],
        events: [...made, event('2028-10-02', command)],
        until: '2029-12-31',
      });
      expect(output.refused).toEqual([]);
      expect(ofAgreement(output)).toEqual(headsUp);
      expect(output.cases[0]?.duties.find(({ id }) => id === 'agreement-56')?.status).toBe('done');
    },
  );

  it('can be made anew when it has ended', async () => {
    const anew = event('2027-03-01', 'make-56-agreement', { from: '2027-03-01' });
    const output = await play({
      absences: [endsInDecember],
      events: [...made, event('2027-02-01', 'end-56-agreement'), anew],
      until: '2028-12-31',
    });
    expect(ofAgreement(output)).toEqual([
      // Runs out on 1 March 2029.
      '2028-12-01 08:00 agreement-56 heads-up hr email hr@example.org',
      '2028-12-01 10:00 agreement-56 heads-up member sms +4520000101',
    ]);
  });

  it('is one and the same when it is renewed and ended from a later case', async () => {
    // Ill again after a summer at work: the later case has no agreement of its own.
    const again = absence({ from: '2027-08-02' });
    const output = await play({
      absences: [endsInDecember, again],
      events: [...made, event('2027-08-09', 'make-56-agreement', { from: '2027-08-09' })],
      until: '2029-12-31',
    });
    expect(output.refused).toEqual([]);
    const headsUps = ofAgreement(output).filter((line) => line.includes('heads-up'));
    // Runs out on 9 August 2029, a Thursday; three months before is Wednesday 9 May.
    expect(headsUps).toEqual([
      '2029-05-09 08:00 agreement-56 heads-up hr email hr@example.org',
      '2029-05-09 10:00 agreement-56 heads-up member sms +4520000101',
    ]);
  });

  it('refuses to begin without a day', async () => {
    const output = await play({
      absences: [open],
      events: [event('2026-11-16', 'make-56-agreement')],
      until: '2026-11-16',
    });
    expect(output.refused.map(({ line }) => line)).toEqual([1]);
  });
});
