import { describe, expect, it } from 'vitest';
import { day, isoDay, weekday } from '../../shared/calendar/day.ts';
import { isoLocal } from '../../shared/calendar/moment.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import type { Plan, PlannedDuty } from '../../shared/rules/plan-types.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';
import { storiesFrom } from './support/plan-stories.ts';

/** A first day within each rule set, a Monday in November, so that the plans reach over Christmas and Easter. */
const firstDays: Readonly<Record<string, string>> = {
  'dk-2023': '2023-11-06',
  'dk-2025': '2025-11-03',
  'dk-2026': '2026-11-02',
  'dk-2027': '2027-11-01',
};
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const dated = (date: PlannedDuty['due']): string => `${weekdays[weekday(date) - 1]} ${isoDay(date)}`;

function dutyLines(duty: PlannedDuty): readonly string[] {
  const { id, due, callBy, stopsOn, responsible, done, excused, actions, rule, fromLetter } = duty;
  const marks = [
    responsible === 'municipality' ? responsible : responsible.join(' or '),
    rule.visibleTo,
    rule.confidence,
    ...(callBy === undefined ? [] : [`call by ${isoDay(callBy)}`]),
    ...(stopsOn === undefined ? [] : [`may stop ${isoDay(stopsOn)}`]),
    ...(fromLetter ? ['date from a letter'] : []),
    ...(done === undefined ? [] : [`done ${isoDay(done.on)}`]),
    ...(excused === undefined ? [] : [`excused (${excused.reason})`]),
  ];
  return [
    `  ${id.padEnd(22)} ${dated(due)}  ${marks.join(', ')}`,
    ...actions.map(({ at, channel, stage, to, notice }) => {
      const local = isoLocal(at);
      return `      ${local.slice(0, 10)} ${local.slice(11, 16)}${local.slice(19)}  ${channel.padEnd(5)} ${(notice ?? stage).padEnd(12)} ${to.join(' or ')}`;
    }),
  ];
}

const whyNot = ({ notApplicable }: Plan): string =>
  `  not applicable: ${notApplicable.map(({ id, because }) => `${id} (${because.map(({ why }) => why).join()})`).join(', ')}`;

function readable(title: string, sickLeave: SickLeave): string {
  const plan = planOf(sickLeave);
  const state =
    sickLeave.lastDay === undefined ? sickLeave.status : `${sickLeave.status} on ${isoDay(sickLeave.lastDay)}`;
  return [
    `=== ${title} (D = ${dated(sickLeave.firstDay)}, ${state})`,
    ...plan.duties.flatMap(dutyLines),
    whyNot(plan),
  ].join('\n');
}

describe('the plans of a dozen cases', () => {
  it.each(ruleSets.map(({ id }) => id))('under %s are those of the reviewed file', async (ruleSet) => {
    const stories = storiesFrom(ruleSet, day(firstDays[ruleSet] ?? '2026-11-02'));
    const text = stories.map(({ title, sickLeave }) => readable(title, sickLeave)).join('\n\n');
    expect(stories.length).toBeGreaterThanOrEqual(12);
    await expect(`${text}\n`).toMatchFileSnapshot(`../plans/${ruleSet}.txt`);
  });

  it('begin on days within their rule set', () => {
    for (const { id, from } of ruleSets) expect((firstDays[id] ?? '') >= from).toBe(true);
  });
});
