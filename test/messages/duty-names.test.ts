import { describe, expect, it } from 'vitest';
import { eventDutyNames } from '../../shared/messages/duty-names/event-duties.ts';
import { lastingDutyNames } from '../../shared/messages/duty-names/lasting-duties.ts';
import { milestoneNames } from '../../shared/messages/duty-names/milestones.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';

describe('the name of a duty', () => {
  it('is there in both languages for every duty of every rule set', () => {
    const dutyIds = ruleSets.flatMap(({ duties }) => duties.map(({ id }) => id));
    const unnamed = dutyIds.filter((id) => dutyName(id, 'da').long === id || dutyName(id, 'en').long === id);
    expect(unnamed).toEqual([]);
  });
  it('is short on a chip', () => {
    expect(dutyName('notice-5w', 'da').short).toBe('Anmeldelse');
    const shorts = Object.keys({ ...milestoneNames, ...eventDutyNames, ...lastingDutyNames }).flatMap((id) => [
      dutyName(id, 'da').short,
      dutyName(id, 'en').short,
    ]);
    expect(shorts.filter(({ length }) => length === 0 || length > 18)).toEqual([]);
  });
  it('is the id until somebody names it', () => {
    expect(dutyName('new-duty', 'da')).toEqual({ long: 'new-duty', short: 'new-duty' });
  });
});
