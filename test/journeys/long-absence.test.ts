import { expect, it } from 'vitest';
import { absence } from './support/rows.ts';
import { play } from './support/story.ts';

it('starts the timeline afresh before an execution gets too old, and sends nothing for it', async () => {
  const absences = [absence({ from: '2026-11-02' })];
  const nineMonths = await play({ absences, until: '2027-07-31' });
  const twoYears = await play({ absences, until: '2028-11-01' });
  // An execution lives 300 days: two of them end before 1 November 2028, 730 days on.
  expect([nineMonths.executions, twoYears.executions]).toEqual([1, 3]);
  expect(twoYears.deliveries).toEqual(nineMonths.deliveries);
  expect(twoYears.notSent).toEqual([]);
});
