import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import type { Step } from '../../shared/rules/plan-types.ts';

const inDanish = (step: Step): string | undefined => wordSteps([step], 'da')[0];
const inEnglish = (step: Step): string | undefined => wordSteps([step], 'en')[0];

describe('the reasons for a date', () => {
  const steps: readonly Step[] = [
    { step: 'first-day', day: day('2026-11-02') },
    { step: 'plus-days', days: 55, dayOne: true, day: day('2026-12-27') },
    { step: 'stands-on-day-off', day: day('2026-12-27'), dayOff: 'sunday' },
  ];
  it('read as a sum that somebody can follow with a calendar', () => {
    expect(wordSteps(steps, 'da')).toEqual([
      'D (første fraværsdag) er mandag den 2. november 2026',
      'plus 55 dage er søndag den 27. december 2026 (D tæller som dag 1: slutningen af uge 8)',
      'fristen står, selv om dagen er en søndag',
    ]);
    expect(wordSteps(steps, 'en')).toEqual([
      'D (first day of absence) is Monday 2 November 2026',
      'plus 55 days is Sunday 27 December 2026 (D counts as day 1: the end of week 8)',
      'the deadline stands although the day is a Sunday',
    ]);
  });

  it.each<[Step, string, string]>([
    [
      { step: 'opened', day: day('2026-11-03') },
      'Forløbet er oprettet tirsdag den 3. november 2026',
      'The case was opened on Tuesday 3 November 2026',
    ],
    [
      { step: 'later-of-both', day: day('2026-11-03') },
      'den seneste af de to er tirsdag den 3. november 2026',
      'the later of the two is Tuesday 3 November 2026',
    ],
    [
      { step: 'plus-days', days: 14, day: day('2026-11-16') },
      'plus 14 dage er mandag den 16. november 2026',
      'plus 14 days is Monday 16 November 2026',
    ],
    [
      // No whole number of weeks: the day is counted out.
      { step: 'plus-days', days: 56, dayOne: true, day: day('2026-12-28') },
      'plus 56 dage er mandag den 28. december 2026 (D tæller som dag 1: det er dag 57)',
      'plus 56 days is Monday 28 December 2026 (D counts as day 1: this is day 57)',
    ],
    [
      { step: 'plus-days', days: -1, day: day('2027-01-03') },
      '1 dag før er søndag den 3. januar 2027',
      '1 day before is Sunday 3 January 2027',
    ],
    [
      { step: 'plus-months', months: 3, day: day('2027-02-02') },
      'plus 3 måneder er tirsdag den 2. februar 2027',
      'plus 3 months is Tuesday 2 February 2027',
    ],
    [
      { step: 'plus-months', months: 1, day: day('2026-12-02') },
      'plus 1 måned er onsdag den 2. december 2026',
      'plus 1 month is Wednesday 2 December 2026',
    ],
    [
      { step: 'plus-working-days', days: -10, day: day('2026-12-18') },
      '10 arbejdsdage før er fredag den 18. december 2026',
      '10 working days before is Friday 18 December 2026',
    ],
    [
      { step: 'plus-working-days', days: 1, day: day('2026-11-04') },
      'plus 1 arbejdsdag er onsdag den 4. november 2026',
      'plus 1 working day is Wednesday 4 November 2026',
    ],
    [
      { step: 'stands-on-day-off', day: day('2026-12-26'), dayOff: 'boxing-day' },
      'fristen står, selv om dagen er 2. juledag',
      'the deadline stands although the day is Boxing Day',
    ],
    [
      { step: 'stands-on-day-off', day: day('2026-12-24'), dayOff: 'closed' },
      'fristen står, selv om dagen er en lukkedag',
      'the deadline stands although the day is a closed day',
    ],
    [
      { step: 'call-by', days: 21, day: day('2026-11-23') },
      'Indkald senest 21 dage efter D: mandag den 23. november 2026',
      'Invite within 21 days after D: by Monday 23 November 2026',
    ],
    [
      { step: 'counting-starts', days: 30, day: day('2026-12-02') },
      'De første 30 kalenderdage tæller ikke med: optællingen begynder onsdag den 2. december 2026',
      'The first 30 calendar days do not count: counting starts on Wednesday 2 December 2026',
    ],
    [
      { step: 'earlier-absence', firstDay: day('2026-03-01'), day: day('2026-05-15'), counted: 46 },
      'Tidligere fravær fra søndag den 1. marts 2026 til fredag den 15. maj 2026 tæller 46 dage med',
      'An earlier absence from Sunday 1 March 2026 to Friday 15 May 2026 counts for 46 days',
    ],
    [
      { step: 'count-passes', limit: 154, windowFrom: day('2026-09-01'), day: day('2027-05-05') },
      'Siden tirsdag den 1. september 2026 er mere end 154 dage talt med første gang onsdag den 5. maj 2027 (skønnet)',
      'Since Tuesday 1 September 2026 more than 154 days are counted for the first time on Wednesday 5 May 2027 (estimated)',
    ],
    [
      { step: 'may-stop', day: day('2027-05-31') },
      'Efter en skriftlig afgørelse kan udbetalingen stoppe ved månedens udgang: mandag den 31. maj 2027 (skønnet)',
      'After a written decision the payment may stop at the end of that month: Monday 31 May 2027 (estimated)',
    ],
    [
      { step: 'letter-says', day: day('2026-12-11') },
      'Kommunens brev siger fredag den 11. december 2026: den dato gælder',
      'The letter from the municipality says Friday 11 December 2026: that date holds',
    ],
    [
      { step: 'moves-off', dayOff: 'saturday', day: day('2026-11-30') },
      'dagen er en lørdag: fristen flytter til næste arbejdsdag, mandag den 30. november 2026',
      'the day is a Saturday: the deadline moves to the next working day, Monday 30 November 2026',
    ],
    [
      { step: 'moves-off', dayOff: 'good-friday', day: day('2027-03-30') },
      'dagen er langfredag: fristen flytter til næste arbejdsdag, tirsdag den 30. marts 2027',
      'the day is Good Friday: the deadline moves to the next working day, Tuesday 30 March 2027',
    ],
    [
      { step: 'excused', reason: 'cannot-take-part-now', day: day('2026-12-11') },
      'Undtaget til og med fredag den 11. december 2026: kan ikke deltage lige nu',
      'Excused up to and including Friday 11 December 2026: cannot take part just now',
    ],
    [
      { step: 'excused', reason: 'under-notice' },
      'Undtaget: opsagt, fratræder inden 8 uger',
      'Excused: under notice, leaves within 8 weeks',
    ],
  ])('are worded in both languages: %o', (step, danish, english) => {
    expect([inDanish(step), inEnglish(step)]).toEqual([danish, english]);
  });
});
