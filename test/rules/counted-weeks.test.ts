import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Day, day, isoDay, plusDays } from '../../shared/calendar/day.ts';
import { workCalendar } from '../../shared/calendar/work-calendar.ts';
import { type CountInput, countSteps, countWeeks, type EarlierAbsence } from '../../shared/rules/counted-weeks.ts';

const calendar = workCalendar(['12-24', '12-31']);
const section24 = { weeks: 22, windowMonths: 8, calendar };
const section25 = { weeks: 26, windowMonths: 11, calendar };

/** `2026-06-01..2026-07-10`, open without the second day; `§56 ` before it where there is no employer period. */
function absence(text: string): EarlierAbsence {
  const [firstDay = '', lastDay] = text.replace('§56 ', '').split('..');
  const noEmployerPeriod = text.startsWith('§56 ');
  return { firstDay: day(firstDay), lastDay: lastDay === undefined ? undefined : day(lastDay), noEmployerPeriod };
}

function inputOf(current: string, earlier: readonly string[], rule = section24): CountInput {
  const { firstDay, noEmployerPeriod } = absence(current);
  return { ...rule, firstDay, noEmployerPeriod: noEmployerPeriod === true, earlier: earlier.map(absence) };
}

/** `passesOn stopsOn`, on which the count and the walk day by day have to agree. */
function count(current: string, earlier: readonly string[] = [], rule = section24): string {
  const input = inputOf(current, earlier, rule);
  const { passesOn, stopsOn } = countWeeks(input);
  expect(passesOn).toBe(walked(input));
  return `${isoDay(passesOn)} ${isoDay(stopsOn)}`;
}

/** The rule read aloud: day by day, is she absent, since when, does the day count, and how many counted days does its window hold? */
function walked({ firstDay, noEmployerPeriod, earlier, weeks, windowMonths }: CountInput): Day | undefined {
  const all = earlier.filter((one) => one.firstDay < firstDay).concat({ firstDay, noEmployerPeriod });
  const counted: { readonly today: Day; readonly began: Day }[] = [];
  let began = day('2020-01-01');
  let gap: Day[] = [];
  const visit = (today: Day): void => {
    const free = all.some((one) => one.firstDay === began && one.noEmployerPeriod === true);
    if (free || today - began >= 30) counted.push({ today, began });
  };
  // A year after the current absence began every count has passed.
  for (let today = began; today < firstDay + 365; today = plusDays(today, 1)) {
    gap.push(today);
    if (!all.some((one) => one.firstDay <= today && today <= (one.lastDay ?? today))) continue;
    if (gap.slice(0, -1).some((between) => calendar.dayOff(between) === undefined)) [began, gap] = [today, [today]];
    gap.forEach(visit);
    gap = [];
  }
  const passes = ({ today }: { readonly today: Day }): boolean => {
    const month = Temporal.PlainDate.from(isoDay(today)).with({ day: 1 });
    const windowFrom = day(month.subtract({ months: windowMonths }).toString());
    return counted.filter((one) => one.today >= windowFrom && one.today <= today).length > weeks * 7;
  };
  return counted.find((one) => one.began === began && passes(one))?.today;
}

describe('the 22-week count', () => {
  it('passes 184 days after the first day of an unbroken absence, whole or partial', () => {
    // From 2 December: 30, January 61, February 89, March 120, April 150; the 155th is 5 May.
    expect(count('2026-11-02')).toBe('2027-05-05 2027-05-31');
    // From 26 December: 6, then 37, 65, 96, 126; the 155th is 29 May.
    expect(count('2026-11-26')).toBe('2027-05-29 2027-05-31');
    // From 31 December 2027: 1, 32, 61 with the leap day, 92, 122, 153; the 155th is 2 June.
    expect(count('2027-12-01')).toBe('2028-06-02 2028-06-30');
  });

  it('starts on the first day without an employer period, and needs 26 weeks over pension age', () => {
    // From 2 November: 29, 60, 91, 119, 150; the 155th is 5 April.
    expect(count('§56 2026-11-02')).toBe('2027-04-05 2027-04-30');
    // From 2 December 181 at the end of May; the 183rd is 2 June.
    expect(count('2026-11-02', [], section25)).toBe('2027-06-02 2027-06-30');
  });

  it('is brought forward by earlier days in its window', () => {
    // From February on count 59 of its days, from 1 July to 30 September 92: the 155th is 4 October.
    expect(count('2026-06-01', ['2026-01-01..2026-03-31'])).toBe('2026-10-04 2026-10-31');
    // 38 and 92: another 25 days of October are missing.
    expect(count('2026-06-01', ['2026-01-01..2026-03-10'])).toBe('2026-10-25 2026-10-31');
    // 183 days from 1 April to 30 September fill December's window already: its first counted day passes.
    expect(count('2026-11-02', ['2026-01-01..2026-09-30'])).toBe('2026-12-02 2026-12-31');
  });

  it('forgets days that the window has left when the month turns', () => {
    // 28 days of February and 123 until 31 October are 151. From November on February is out: as if there had been none.
    expect(count('2026-06-01', ['2026-01-02..2026-02-28'])).toBe('2026-12-02 2026-12-31');
    // 46 days from 31 March: December sees 45 of them (75 in all), January 15 (76), February none.
    expect(count('2026-11-02', ['2026-03-01..2026-05-15'])).toBe('2027-05-05 2027-05-31');
  });

  it('passes with more than 154 days, not with 154', () => {
    // 93 days from 31 May to 31 August and 61 until 31 January are 154; February no longer sees 31 May: 92, 61 and two more.
    expect(count('2026-11-02', ['2026-05-01..2026-08-31'])).toBe('2027-02-02 2027-02-28');
    // Over pension age: 93 and 89 until 28 February are 182, one too few; March still sees them all.
    expect(count('2026-11-02', ['2026-05-01..2026-08-31'], section25)).toBe('2027-03-01 2027-03-31');
  });

  it('leaves out the first 30 days of each absence that has an employer period', () => {
    expect(count('2026-11-02', ['2026-07-01..2026-07-30', '2026-08-10..2026-09-08'])).toBe('2027-05-05 2027-05-31');
    // Of 31 days one is counted, 10 October.
    expect(count('2026-11-02', ['2026-09-10..2026-10-10'])).toBe('2027-05-04 2027-05-31');
    // 30 days of September and 120 until 31 March are 150: five days of April more. May's window begins with September.
    expect(count('2026-11-02', ['§56 2026-09-01..2026-09-30'])).toBe('2027-04-05 2027-04-30');
    expect(count('2026-11-02', ['2026-09-01..2026-09-30'])).toBe('2027-05-05 2027-05-31');
  });

  it('takes absences as one that overlap or have only a weekend between them, in whatever order they come', () => {
    // From Monday 1 June: 62 days from 1 July, the weekend among them, and 89 until 28 February: four of March more.
    expect(count('2026-11-02', ['2026-07-13..2026-08-31', '2026-06-01..2026-07-10'])).toBe('2027-03-04 2027-03-31');
    // With Monday 13 July at work two: 10 days of July and 19 of August. 29 and 120 are too few in March; April has 19, 120 and 16 more.
    expect(count('2026-11-02', ['2026-06-01..2026-07-10', '2026-07-14..2026-08-31'])).toBe('2027-04-16 2027-04-30');
    // 1 May to 31 August, as above.
    expect(count('2026-11-02', ['2026-06-15..2026-08-31', '2026-05-01..2026-06-30'])).toBe('2027-02-02 2027-02-28');
  });

  it('runs from the first day of an absence that the current one continues', () => {
    // Friday 30 October and Monday 2 November: from 31 October 1, 31, 62, 93, 121, 152; the 155th is 3 April.
    expect(count('2026-11-02', ['2026-10-01..2026-10-30'])).toBe('2027-04-03 2027-04-30');
    expect(count('2026-11-02', ['2026-10-01..2026-11-20'])).toBe('2027-04-03 2027-04-30');
    expect(count('2026-11-02', ['2026-10-01'])).toBe('2027-04-03 2027-04-30');
    // With Friday at work: two absences, and 29 days count for nothing.
    expect(count('2026-11-02', ['2026-10-01..2026-10-29'])).toBe('2027-05-05 2027-05-31');
    // What began on the first day or later is no earlier absence.
    expect(count('2026-11-02', ['§56 2026-11-02..2026-11-20', '2026-12-01'])).toBe('2027-05-05 2027-05-31');
    // From Monday 7 September over two weekends: 25 days of October from the 7th, 55, 86, 117, 145; the 155th is 10 March.
    expect(count('2026-11-02', ['2026-09-28..2026-10-30', '2026-09-07..2026-09-25'])).toBe('2027-03-10 2027-03-31');
    // It can have passed before the current one began. From 31 January 1, 29, 60, 90, 121, 151; the 155th is 4 July.
    expect(count('2026-11-02', ['2026-01-01..2026-10-30'])).toBe('2026-07-04 2026-07-31');
  });

  it('runs on across Easter and the days the employer closes', () => {
    // Nobody works from Maundy Thursday 25 to Monday 29 March. From 31 March 1, 31, 62, 92, 123, 154; the 155th is 1 September.
    expect(count('2027-03-30', ['2027-03-01..2027-03-24'])).toBe('2027-09-01 2027-09-30');
    // At work on Wednesday 24 March: from 29 April 2, 33, 63, 94, 125; the 155th is 30 September.
    expect(count('2027-03-30', ['2027-03-01..2027-03-23'])).toBe('2027-09-30 2027-09-30');
    // Closed on Thursday 24 December. From 31 December 1, 32, 60, 91, 121, 152; the 155th is 3 June.
    expect(count('2026-12-28', ['2026-12-01..2026-12-23'])).toBe('2027-06-03 2027-06-30');
  });

  it('has the employer period of the first of several in one', () => {
    expect(count('2026-11-02', ['2026-09-01..2026-09-10', '§56 2026-09-11..2026-09-30'])).toBe('2027-05-05 2027-05-31');
    expect(count('2026-11-02', ['2026-09-01..2026-09-30', '§56 2026-09-01..2026-09-10'])).toBe('2027-04-05 2027-04-30');
    // From 1 October: 31, 61, 92, 123, 151; the 155th is 4 March.
    expect(count('2026-11-02', ['§56 2026-10-01..2026-10-30'])).toBe('2027-03-04 2027-03-31');
    expect(count('§56 2026-11-02', ['2026-10-01..2026-10-30'])).toBe('2027-04-03 2027-04-30');
  });

  it('refuses a rule whose weeks its window could not hold', () => {
    expect(() => countWeeks({ ...inputOf('2026-11-02', []), weeks: 40 })).toThrow('8 months cannot hold more than 40');
  });

  it('gives a reason for each step', () => {
    expect(countSteps(inputOf('2026-06-01', ['2026-01-01..2026-03-31']))).toEqual([
      { step: 'counting-starts', days: 30, day: day('2026-07-01') },
      { step: 'earlier-absence', firstDay: day('2026-01-01'), day: day('2026-03-31'), counted: 59 },
      { step: 'count-passes', limit: 154, windowFrom: day('2026-02-01'), day: day('2026-10-04') },
      { step: 'may-stop', day: day('2026-10-31') },
    ]);
  });

  it('names absences in one once, and none without a counted day', () => {
    const continued = '§56 2026-10-01..2026-10-30';
    const earlier = [continued, '2026-09-14..2026-09-18', '2026-07-13..2026-08-31', '2026-06-01..2026-07-10'];
    expect(countSteps(inputOf('2026-11-02', earlier)).slice(0, -2)).toEqual([
      { step: 'counting-starts', days: 0, day: day('2026-10-01') },
      { step: 'earlier-absence', firstDay: day('2026-06-01'), day: day('2026-08-31'), counted: 62 },
    ]);
  });
});

describe('the count of weeks, day by day', () => {
  const upTo = (max: number, min = 1) => fc.integer({ min, max });
  /** Each begins near the end of the one before: overlapping it, next to it or over a weekend, or well after it. */
  const link = fc.record({
    gap: fc.oneof(upTo(0, -60), upTo(5), upTo(150, 6)),
    length: fc.oneof(upTo(45), upTo(250)),
    noEmployerPeriod: fc.constantFrom(true, false, undefined),
    open: upTo(20).map((one) => one === 1),
    order: fc.nat(),
  });
  const current = fc.record({ offset: fc.nat(1500), back: fc.nat(500), noEmployerPeriod: fc.boolean() });

  it.each([section24, section25])('finds the day that counting one by one finds, for $weeks weeks', (rule) => {
    fc.assert(
      fc.property(current, fc.array(link, { maxLength: 6 }), ({ offset, back, noEmployerPeriod }, links) => {
        const firstDay = plusDays(day('2025-01-01'), offset);
        let end = plusDays(firstDay, -back);
        const earlier = links.map(({ gap, length, open, ...rest }) => {
          end = plusDays(end, gap + length - 1);
          return { ...rest, firstDay: plusDays(end, 1 - length), lastDay: open ? undefined : end };
        });
        const input = { ...rule, firstDay, noEmployerPeriod, earlier: earlier.toSorted((a, b) => a.order - b.order) };
        const { passesOn, stopsOn } = countWeeks(input);
        expect(passesOn).toBe(walked(input));
        expect(countSteps(input).slice(-2)).toMatchObject([{ day: passesOn }, { day: stopsOn }]);
      }),
      { numRuns: 150 }, // Each walks through some years: together half a second.
    );
  });
});
