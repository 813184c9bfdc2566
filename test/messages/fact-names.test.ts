import { describe, expect, it } from 'vitest';
import { factName, factNames } from '../../shared/messages/fact-names.ts';
import type { DutyRule } from '../../shared/rules/duty-rule.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';

const duties = ruleSets.flatMap((ruleSet) => ruleSet.duties);

const factsOf = ({ starts, closes, endedBy, commands = [] }: DutyRule): readonly string[] => [
  ...starts.flatMap(({ when }) => (typeof when === 'object' ? [when.fact] : [])),
  ...closes,
  ...(endedBy === undefined ? [] : [endedBy]),
  ...commands.map(({ records }) => records),
];
const ahead = duties
  .flatMap(({ commands = [] }) => commands)
  .filter(({ day }) => day === 'ahead')
  .map(({ records }) => records);

describe('the words for a fact', () => {
  it('are there for every fact of every rule set, and for no other', () => {
    expect(Object.keys(factNames).sort()).toEqual([...new Set(duties.flatMap(factsOf))].sort());
  });
  it('are a clause that can follow a date', () => {
    const odd = Object.values(factNames)
      .flatMap(({ da, en }) => [da, en])
      .filter((clause) => !/^[§\p{Ll}].*[^.\s]$/u.test(clause));
    expect(odd).toEqual([]);
  });
  it.each(['da', 'en'] as const)('tell the facts apart in %s', (language) => {
    const clauses = Object.values(factNames).map((words) => words[language]);
    expect(new Set(clauses).size).toBe(clauses.length);
  });
  it('say of what lies ahead that it is set for its day', () => {
    const odd = ahead.filter(
      (fact) => !factName(fact, 'da').endsWith('til denne dag') || !factName(fact, 'en').endsWith('for this day'),
    );
    expect([ahead.length > 0, odd]).toEqual([true, []]);
  });
  it('are its name in the code until somebody words it', () => {
    expect(factName('new-fact', 'da')).toBe('new-fact');
  });
});
