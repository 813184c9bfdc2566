import { describe, expect, it } from 'vitest';
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
  });
  it('is the id until somebody names it', () => {
    expect(dutyName('roundtable', 'da')).toEqual({ long: 'roundtable', short: 'roundtable' });
  });
});
