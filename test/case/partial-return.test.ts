import { describe, expect, it } from 'vitest';
import { day, isoDay } from '../../shared/calendar/day.ts';
import { Command } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { partialReturnOf } from '../../shared/case/partial-return.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { afterCommands } from '../support/after-commands.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

const agreed = { do: 'agree-partial-return', percent: 50, hours: 20, review: '2026-12-13' } as const;
const steps = [
  { from: '2026-11-23', hours: 30 },
  { from: '2026-11-30', hours: 22.5 },
] as const;

function asked(more: object): unknown {
  try {
    return decide(given(caseOpened()), Command.parse({ ...agreed, ...more }), day('2026-11-20'));
  } catch (error) {
    if (error instanceof CommandRefused) return error.refusal.code;
    throw error;
  }
}
const weeks = (more: object) =>
  partialReturnOf(afterCommands(caseOpened(), ['2026-11-20T09:00', { ...agreed, ...more }])).map(
    ({ from, until, hours }) => `${isoDay(from)} ${isoDay(until)} ${hours}`,
  );

describe('a partial return in steps', () => {
  it('is stored with its steps and begins with the first', () => {
    expect(asked({ steps })).toMatchObject([
      { fact: 'partial-return-agreed', details: { from: '2026-11-23', hours: 20, review: '2026-12-13', steps } },
    ]);
    expect(asked({ steps, from: '2026-11-23' })).toMatchObject([{ details: { from: '2026-11-23' } }]);
  });

  it('is refused where the steps are out of order, begin on another day, or begin after the review', () => {
    expect(asked({ steps: steps.toReversed() })).toBe('steps-in-order');
    expect(asked({ steps: [steps[0], steps[0]] })).toBe('steps-in-order');
    expect(asked({ steps, from: '2026-11-24' })).toBe('steps-in-order');
    expect(asked({ steps, review: '2026-11-22' })).toBe('date-too-early');
  });

  it.each([
    ['no step', []],
    ['3 hours of absence', [{ from: '2026-11-23', hours: 3 }]],
    ['38 hours of absence', [{ from: '2026-11-23', hours: 38 }]],
    ['27 steps', Array.from({ length: 27 }, () => ({ from: '2026-11-23', hours: 10 }))],
    ['a sentence', [{ from: '2026-11-23', hours: 10, note: 'mornings' }]],
  ])('cannot have %s', (_, wrong) => {
    expect(Command.safeParse({ ...agreed, steps: wrong }).success).toBe(false);
  });

  it('is the same plan for those who are told as without', () => {
    const plan = (more: object) =>
      planOf(afterCommands(caseOpened(), ['2026-11-20T09:00', { ...agreed, from: '2026-11-23', ...more }])).duties.map(
        ({ id, due }) => `${id} ${isoDay(due)}`,
      );
    expect(plan({ steps })).toEqual(plan({}));
  });
});

describe('the rows of a partial return', () => {
  it('are the weeks of each step, the last until the review', () => {
    expect(weeks({ steps })).toEqual([
      '2026-11-23 2026-11-29 30',
      '2026-11-30 2026-12-06 22.5',
      '2026-12-07 2026-12-13 22.5',
    ]);
  });

  it('are cut off where a step begins within a week', () => {
    expect(weeks({ steps: [steps[0], { from: '2026-12-03', hours: 10 }] })).toEqual([
      '2026-11-23 2026-11-29 30',
      '2026-11-30 2026-12-02 30',
      '2026-12-03 2026-12-09 10',
      '2026-12-10 2026-12-13 10',
    ]);
  });

  it('are the same hours all along where there are no steps, from the day of the agreement if no other is named', () => {
    expect(weeks({ from: '2026-11-30' })).toEqual(['2026-11-30 2026-12-06 20', '2026-12-07 2026-12-13 20']);
    expect(weeks({ review: '2026-11-21' })).toEqual(['2026-11-20 2026-11-26 20']);
  });

  it('are those of the newest agreement, none without one, and at most a year of them', () => {
    expect(partialReturnOf(given(caseOpened()))).toEqual([]);
    expect(weeks({ review: '2036-12-13' })).toHaveLength(53);
    const again = afterCommands(
      caseOpened(),
      ['2026-11-20T09:00', { ...agreed, steps }],
      ['2026-11-27T09:00', { ...agreed, hours: 10, from: '2026-12-07' }],
    );
    expect(partialReturnOf(again)).toEqual([{ from: day('2026-12-07'), until: day('2026-12-13'), hours: 10 }]);
  });
});
