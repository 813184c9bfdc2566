import { describe, expect, it } from 'vitest';
import { optionWords } from '../../shared/messages/option-words.ts';
import { optionsAt, optionsToTry } from '../../shared/rules/options.ts';

const idsAt = (milestone: string): readonly string[] => optionsAt(milestone).map(({ id }) => id);

describe('the options to try', () => {
  it('have words in both languages, and no words are left over', () => {
    expect(Object.keys(optionWords).sort()).toEqual(optionsToTry.map(({ id }) => id).sort());
    const lacking = Object.entries(optionWords).flatMap(([id, words]) =>
      [...Object.values(words.da), ...Object.values(words.en)].some((text) => text.trim() === '') ? [id] : [],
    );
    expect(lacking).toEqual([]);
  });
  it.each(['talk-4w', 'followup-8w', 'revaluation-22w'])('are there at %s', (milestone) => {
    expect(idsAt(milestone).length).toBeGreaterThan(3);
  });
  it('include another placement from the eighth week: leaders must look into it', () => {
    expect(idsAt('followup-8w')).toContain('other-placement');
    expect(idsAt('revaluation-22w')).toContain('other-placement');
  });
  it('speak of pension and flexjob only when the 22 weeks run out', () => {
    const heavy = optionsToTry.filter(({ id }) => /pension$|flexjob/.test(id));
    expect(heavy.map(({ milestones }) => milestones)).toEqual(heavy.map(() => ['revaluation-22w']));
  });
  it('are confirmed only where the law gives a paragraph', () => {
    const confirmed = optionsToTry.filter(({ confidence }) => confidence === 'V');
    expect(confirmed.filter(({ basis }) => !basis.includes('§'))).toEqual([]);
  });
  it('are none at a duty that has nothing to do with them', () => {
    expect(optionsAt('welcome')).toEqual([]);
  });
});
