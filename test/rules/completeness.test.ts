import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planText } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { plan } from '../../shared/rules/plan.ts';
import type { Plan } from '../../shared/rules/plan-types.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { ruleSetNamed } from '../../shared/rules/rule-sets.ts';
import { anyStory, type Story } from './support/any-story.ts';
import { statesOf } from './support/case-of-story.ts';
import { classificationFaults } from './support/classified.ts';
import { foundStories } from './support/found-stories.ts';
import { owedFaults } from './support/owed-faults.ts';
import { timelineFaults } from './support/timeline-faults.ts';
import { walked } from './support/walk.ts';

/** A whole case of 400 days and its looks take some 6 milliseconds; HOLDFAST_LONG buys rarer ones. */
const cases = process.env.HOLDFAST_LONG === undefined ? 500 : 10_000;
/** In milliseconds: a case takes under 10, machines under load get sixty times as long. */
const timeout = cases * 600;

/** Tries any stories until something is wrong with one, and then the shortest that shows it. */
const nothingIsWrong = (faultsOf: (story: Story) => readonly string[]): void =>
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(faultsOf(story)).toEqual([]);
    }),
    { numRuns: cases, examples: foundStories.map((story) => [story]) },
  );

const nothing = (): readonly string[] => [];

/** The same facts, planned afresh, and again after somebody has asked for the reasons. */
function planFaults(sickLeave: SickLeave): readonly string[] {
  const planned = () => plan(sickLeave, ruleSetNamed(sickLeave.ruleSet), policyOf(sickLeave));
  const [first, second] = [planned(), planned()];
  const text = planText(first);
  const [once, again] = [reasonsText(first), reasonsText(first)];
  return [
    ...(text === planText(second) ? [] : ['planned otherwise the second time']),
    ...(once === again && once === reasonsText(second) ? [] : ['other reasons the second time']),
    ...(text === planText(first) ? [] : ['changed by reading its reasons']),
  ];
}

const reasonsText = ({ duties, notApplicable }: Plan): string =>
  JSON.stringify([notApplicable, duties.map(({ because }) => because)]);

describe('whatever people record in a case', () => {
  it(
    'has a place, a status and reasons for every duty, and somebody who hears of what is not settled',
    { timeout },
    () => nothingIsWrong((story) => walked(story, { owed: nothing, look: classificationFaults })),
  );

  it('tells nobody what they may not hear, or too early, too late, twice or never', { timeout }, () =>
    nothingIsWrong((story) => walked(story, { owed: owedFaults, look: timelineFaults })),
  );

  it('is planned the same again, whoever asks for the reasons', { timeout }, () =>
    nothingIsWrong((story) => statesOf(story).flatMap(planFaults)),
  );
});
