import { describe, expect, it } from 'vitest';
import type { SimulationOutput } from '../../local/cli/simulate-command.ts';
import { absence } from './support/rows.ts';
import { play } from './support/story.ts';

/** Six people fall ill in a fortnight, and nobody acts. */
const absences = ['02', '03', '05', '09', '11', '13'].map((dayOfMonth, place) =>
  absence({ number: `10010${place}`, phone: `+452000010${place}`, from: `2026-11-${dayOfMonth}` }),
);
const off = (outage: string) => play({ absences, until: '2027-01-31', outage });

type Sent = SimulationOutput['deliveries'][number];
const what = ({ key, dutyId, stage, role, channel, to }: Sent): string =>
  [key, dutyId, stage, role, channel, to].join(' ');

/** What was planned and did not go out has been passed over for a later stage to the same person about the same duty, or skipped. */
function unaccounted(all: readonly Sent[], sent: readonly Sent[]): readonly string[] {
  const names = new Set(sent.map(what));
  return all
    .filter((planned) => !names.has(what(planned)))
    .filter(
      ({ key, dutyId, role, at }) =>
        !sent.some((later) => later.key === key && later.dutyId === dutyId && later.role === role && later.at >= at),
    )
    .map(what);
}

describe('an outage', () => {
  const undisturbed = play({ absences, until: '2027-01-31' });

  it('of an hour delays by an hour and changes nothing else', async () => {
    const output = await off('2026-11-16T07:30:00+01:00..2026-11-16T08:30:00+01:00');
    expect(output.deliveries.map(what).sort()).toEqual((await undisturbed).deliveries.map(what).sort());
    expect(output.outage).toMatchObject({ onTime: output.deliveries.length, late: 0, lateText: 0, skipped: 0 });
    expect(output.deliveries.filter(({ at }) => at.startsWith('2026-11-16T08:30'))).not.toEqual([]);
  });

  it.each([
    ['three days', '2026-11-17T00:00:00+01:00..2026-11-20T08:00:00+01:00'],
    ['three weeks', '2026-11-17T00:00:00+01:00..2026-12-08T08:00:00+01:00'],
  ])('of %s sends what fell due once, with an excuse, or not, and accounts for each', async (_, outage) => {
    const output = await off(outage);
    const names = output.deliveries.map(what);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    const { deliveries: planned } = await undisturbed;
    // Heads-ups of what is over are news no more.
    expect(unaccounted(planned, output.deliveries).filter((line) => !line.includes(' heads-up '))).toEqual([]);
    const { onTime = 0, late = 0, lateText = 0, passedOver = 0 } = output.outage ?? {};
    expect(onTime + late + lateText).toBe(output.deliveries.length);
    expect(late + lateText).toBeGreaterThan(0);
    expect(passedOver).toBeGreaterThan(0);
    expect(output.notSent).toEqual([]);
  });

  it('of three days makes mails begin with a word on why they come late', async () => {
    const output = await off('2026-11-17T00:00:00+01:00..2026-11-20T08:00:00+01:00');
    const excused = output.deliveries.filter(({ text }) => text?.includes('kommer senere, end den skulle'));
    expect(excused.length).toBe(output.outage?.lateText);
    expect(excused.every(({ at }) => at.startsWith('2026-11-20'))).toBe(true);
  });

  it('of three weeks escalates nobody who was not told on an earlier day', async () => {
    const output = await off('2026-11-17T00:00:00+01:00..2026-12-08T08:00:00+01:00');
    const onFirstDay = output.deliveries.filter(({ at }) => at.startsWith('2026-12-08'));
    expect(onFirstDay.map(({ stage }) => stage)).not.toContain('escalation');
    const nextDay = output.deliveries.filter(({ at, stage }) => at.startsWith('2026-12-09') && stage === 'escalation');
    expect(nextDay.length).toBeGreaterThan(0);
  });
});
