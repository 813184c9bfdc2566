import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../shared/calendar/day.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import { type Asked, afterCommands } from '../../support/after-commands.ts';
import { dutyOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';

const dates = (sickLeave: SickLeave): readonly string[] => {
  const { passesOn, stopsOn } = dutyOf('revaluation-22w', sickLeave);
  return [passesOn, stopsOn].flatMap((each) => (each === undefined ? [] : [isoDay(each)]));
};
const withEarlier = (firstDay: string, lastDay: string, ...story: readonly Asked[]) =>
  afterCommands(caseOpened({ earlier: [{ firstDay, lastDay }] }), ...story);

// D is Monday 2 November 2026. Its first 30 days do not count: counting starts on Wednesday 2 December.
describe('the 22 weeks', () => {
  it('are passed on the 155th counted day of one unbroken case', () => {
    // 30 in December, 31, 28, 31, 30 are 150 by 30 April; 5 more: 5 May 2027.
    expect(dates(afterCommands(caseOpened()))).toEqual(['2027-05-05', '2027-05-31']);
  });

  it('come earlier after an absence that lies wholly in the window', () => {
    // 1 June to 31 August 2026: June does not count, July and August are 62. 155 - 62 = 93 days from 2 December:
    // 30 + 31 + 28 = 89 by 28 February, so 4 March. The window of March begins on 1 July: all 62 are in it.
    expect(dates(withEarlier('2026-06-01', '2026-08-31'))).toEqual(['2027-03-04', '2027-03-31']);
  });

  it('count of an earlier absence only what lies in the window', () => {
    // 1 May to 15 August 2026: 30 days to 30 May do not count; 31 May, June, July, 15 in August are 77.
    // February’s window begins on 1 June and leaves out 31 May: 76. 155 - 76 = 79 days from 2 December: 30 + 31 + 18: 18 February.
    expect(dates(withEarlier('2026-05-01', '2026-08-15'))).toEqual(['2027-02-18', '2027-02-28']);
  });

  it('are not touched by an absence of up to 30 days', () => {
    // 1 to 30 September are 30 days: none counts.
    expect(dates(withEarlier('2026-09-01', '2026-09-30'))).toEqual(['2027-05-05', '2027-05-31']);
  });

  it('have left out what lies before the window when the day comes', () => {
    // 1 January to 15 March 2026: the last counted day is 15 March. The earliest window, December’s, begins on 1 April.
    expect(dates(withEarlier('2026-01-01', '2026-03-15'))).toEqual(['2027-05-05', '2027-05-31']);
  });

  it('are 26 weeks over pension age (§ 25)', () => {
    // 26 weeks are 182 days, so the 183rd: 150 by 30 April, 181 by 31 May, 2 more: 2 June 2027.
    const older: Asked = ['2026-11-03T09:00', { do: 'record-over-pension-age' }];
    expect(dates(afterCommands(caseOpened(), older))).toEqual(['2027-06-02', '2027-06-30']);
  });

  it('count partial leave in full', () => {
    expect(dates(afterCommands(caseOpened({ partial: true })))).toEqual(['2027-05-05', '2027-05-31']);
  });
});
