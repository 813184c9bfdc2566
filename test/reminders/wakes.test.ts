import { describe, expect, it } from 'vitest';
import { covers, wakes } from '../../shared/reminders/wakes.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';

describe('the wakes of a timeline', () => {
  it('look after every duty of every rule set, each exactly once', () => {
    for (const { duties } of ruleSets)
      for (const { id } of duties) expect(wakes.filter(({ wakeId }) => covers(wakeId)(id))).toHaveLength(1);
  });

  it('look after a duty that has no branch of its own among the others', () => {
    expect(covers('other')('info-form')).toBe(true);
    expect(covers('other')('talk-4w')).toBe(false);
  });

  it('have state keys of letters and digits alone, so that paths stay plain', () => {
    expect(wakes.filter(({ stateKey }) => !/^[a-zA-Z0-9]+$/.test(stateKey))).toEqual([]);
  });
});
