import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { day, isoDay } from '../../shared/calendar/day.ts';
import type { Absence } from '../../shared/case/sick-leave.ts';
import { countWeeks } from '../../shared/rules/counted-weeks.ts';

const absence = (firstDay: string, lastDay: string): Absence => ({ firstDay: day(firstDay), lastDay: day(lastDay) });

function count(firstDay: string, earlier: readonly Absence[] = [], noEmployerPeriod = false) {
  const { passesOn, stopsOn } = countWeeks({ firstDay: day(firstDay), earlier, noEmployerPeriod, weeks: 22 });
  return { passesOn: isoDay(passesOn), stopsOn: isoDay(stopsOn) };
}

describe('the 22-week count', () => {
  it('passes 184 days after the first day of an unbroken absence', () => {
    expect(count('2026-11-02')).toEqual({ passesOn: '2027-05-05', stopsOn: '2027-05-31' });
    expect(count('2026-11-26')).toEqual({ passesOn: '2027-05-29', stopsOn: '2027-05-31' });
    // The leap day of 2028 is one of the 184.
    expect(count('2027-12-01')).toEqual({ passesOn: '2028-06-02', stopsOn: '2028-06-30' });
  });

  it('starts on the first day where there is no employer period', () => {
    expect(count('2026-11-02', [], true)).toEqual({ passesOn: '2027-04-05', stopsOn: '2027-04-30' });
  });

  it('is brought forward by the counted days of an earlier absence', () => {
    // From February on count 59 of its days, from 1 July to 30 September 92: the 155th is 4 October.
    expect(count('2026-06-01', [absence('2026-01-01', '2026-03-31')]).passesOn).toBe('2026-10-04');
    // 38 and 92: another 25 days of October are missing.
    expect(count('2026-06-01', [absence('2026-01-01', '2026-03-10')]).passesOn).toBe('2026-10-25');
  });

  it('forgets earlier days that the window has left when the month turns', () => {
    // 28 days of February and 123 until 31 October are 151. From November on February is out: 2 December, as if there had been none.
    expect(count('2026-06-01', [absence('2026-01-02', '2026-02-28')]).passesOn).toBe('2026-12-02');
    expect(count('2026-11-02', [absence('2026-03-01', '2026-05-15')]).passesOn).toBe('2027-05-05');
  });

  it('passes on the first counted day when earlier absences fill the window already', () => {
    // 183 days from 1 April to 30 September lie in December's window.
    expect(count('2026-11-02', [absence('2026-01-01', '2026-09-30')])).toEqual({
      passesOn: '2026-12-02',
      stopsOn: '2026-12-31',
    });
  });

  it('does not count the first 30 days of each earlier absence', () => {
    const short = [absence('2026-07-01', '2026-07-30'), absence('2026-08-10', '2026-09-08')];
    expect(count('2026-11-02', short).passesOn).toBe('2027-05-05');
    // Of 31 days one is counted, 10 October.
    expect(count('2026-11-02', [absence('2026-09-10', '2026-10-10')]).passesOn).toBe('2027-05-04');
  });

  it('says which day each step comes to', () => {
    const earlier = [absence('2026-01-01', '2026-03-31')];
    const { because } = countWeeks({ firstDay: day('2026-06-01'), earlier, noEmployerPeriod: false, weeks: 22 });
    expect(because).toEqual([
      { step: 'counting-starts', days: 30, day: day('2026-07-01') },
      { step: 'earlier-absence', firstDay: day('2026-01-01'), day: day('2026-03-31'), counted: 59 },
      { step: 'count-passes', limit: 154, windowFrom: day('2026-02-01'), day: day('2026-10-04') },
      { step: 'may-stop', day: day('2026-10-31') },
    ]);
  });
});

describe('the 22-week count, day by day', () => {
  const today = Temporal.PlainDate.from('2026-07-15');
  const plain = (offset: number) => today.add({ days: offset });
  /** Earlier absences, each so many days long and so many days before the next. */
  const stretches = fc.array(
    fc.record({ length: fc.integer({ min: 1, max: 200 }), gap: fc.integer({ min: 1, max: 90 }) }),
    {
      maxLength: 4,
    },
  );

  /** The rule of SDL § 24 read aloud: walk on until more than 154 of the days in the window are counted ones. */
  function oracle(firstDay: Temporal.PlainDate, earlier: readonly [Temporal.PlainDate, Temporal.PlainDate][]): string {
    const counted = new Set<string>();
    for (const [from, to] of earlier)
      for (let date = from.add({ days: 30 }); Temporal.PlainDate.compare(date, to) <= 0; date = date.add({ days: 1 }))
        counted.add(date.toString());
    for (let date = firstDay.add({ days: 30 }); ; date = date.add({ days: 1 })) {
      counted.add(date.toString());
      const windowFrom = date.with({ day: 1 }).subtract({ months: 8 }).toString();
      if ([...counted].filter((one) => one >= windowFrom).length > 154) return date.toString();
    }
  }

  it('finds the day that counting one by one finds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), stretches, (offset, before) => {
        const firstDay = plain(offset);
        const spans: [Temporal.PlainDate, Temporal.PlainDate][] = [];
        let next = firstDay;
        for (const { length, gap } of before) {
          const to = next.subtract({ days: gap + 1 });
          const from = to.subtract({ days: length - 1 });
          spans.push([from, to]);
          next = from;
        }
        const earlier = spans.map(([from, to]) => absence(from.toString(), to.toString()));
        expect(count(firstDay.toString(), earlier).passesOn).toBe(oracle(firstDay, spans));
      }),
      // Each run walks through some 180 days; 30 of them take a second.
      { numRuns: 30 },
    );
  });
});
