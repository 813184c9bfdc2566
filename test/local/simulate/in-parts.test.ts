import { beforeAll, describe, expect, it } from 'vitest';
import { parseEvents } from '../../../local/simulate/events-file.ts';
import { inParts } from '../../../local/simulate/in-parts.ts';
import { mergeParts } from '../../../local/simulate/merge-parts.ts';
import { simulateInThread } from '../../../local/simulate/part-thread.ts';
import { type Simulated, type SimulationInput, simulatePart } from '../../../local/simulate/simulate-part.ts';
import { day } from '../../../shared/calendar/day.ts';
import { parseAbsenceFile } from '../../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../../shared/intake/people-file.ts';
import { absence, absenceCsv, peopleCsv, workplace } from '../../journeys/support/rows.ts';

/** As many people as make two parts; one is away twice, two rows are wrong, and the people file has something to say of itself. */
const numbers = Array.from({ length: 400 }, (_, place) => String(200_000 + place));
const rowOf = (number: string, from: string, to = ''): string =>
  absence({
    number,
    from,
    to,
    phone: `+4520${number}`,
    email: `person${number}@example.org`,
    leader: 'leader.b@example.org',
  });

const eventsText = [
  { at: '2026-11-04', key: '200007', do: 'record-letter-given' },
  { at: '2026-11-05', key: '200008', do: 'record-contact-made' },
  { at: '2026-11-05', key: '999999', do: 'record-contact-made' },
  { at: '2026-11-06', key: '200009', do: 'void-case', reason: 'wrong-person' },
]
  .map((event) => JSON.stringify(event))
  .join('\n');

const input: SimulationInput = {
  absences: parseAbsenceFile(
    absenceCsv([
      ...numbers.map((number, place) => rowOf(number, place % 2 === 0 ? '2026-11-02' : '2026-11-03')),
      rowOf('200011', '2026-10-01', '2026-10-09'),
      rowOf('200012', 'not a date'),
      rowOf('200013', '2026-13-01'),
    ]),
  ),
  people: parsePeopleFile(peopleCsv([...workplace, 'leder;Plejecenter Solgården;Afsnit A;;Uden adresse;;;da;;;'])),
  events: parseEvents(eventsText).events,
  from: day('2026-10-01'),
  until: day('2026-11-06'),
  outage: undefined,
  folder: undefined,
  language: 'en',
};

describe('a simulation of 400 people', () => {
  let whole: Simulated;
  let parts: Simulated;

  beforeAll(async () => {
    const [one = input, other = input] = inParts(input, 2);
    whole = await simulatePart(input);
    parts = mergeParts(await Promise.all([simulatePart(one), simulateInThread(other)]));
  });

  it('comes to the same in two parts as whole', () => {
    expect(parts).toEqual(whole);
  });

  it('tells of what is wrong once', () => {
    expect(parts).toMatchObject({ rows: 403, opened: 401 });
    expect(parts.rejected).toHaveLength(2);
    expect(parts.refused.map(({ line }) => line)).toEqual([3]);
    expect(new Set(parts.peopleWarnings.map(({ line }) => line)).size).toBe(parts.peopleWarnings.length);
  });
});

describe('a simulation stays whole', () => {
  it.each<[string, Partial<SimulationInput>]>([
    ['in a folder', { folder: './data' }],
    ['under faults', { faults: 7 }],
    [
      'when an event names somebody by address',
      {
        events: parseEvents(
          '{"at":"2026-11-04","key":"200007","do":"give-consent","to":"steward","who":"a@example.org"}',
        ).events,
      },
    ],
  ])('%s', (_, change) => {
    expect(inParts({ ...input, ...change }, 2)).toHaveLength(1);
  });

  it('on a machine with one core, and with few people', () => {
    expect(inParts(input, 1)).toHaveLength(1);
    const absences = { ...input.absences, rows: input.absences.rows.slice(0, 399) };
    expect(inParts({ ...input, absences }, 8)).toHaveLength(1);
  });

  it('and keeps all of one person in one part', () => {
    const of = inParts(input, 2).map(({ absences }) => absences.rows.map(({ number }) => number));
    expect(of.filter((here) => here.includes('200011'))).toHaveLength(1);
    expect(of.flat()).toHaveLength(401);
  });
});
