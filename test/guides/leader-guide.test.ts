import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/case/roles.ts';
import { ruleOf } from '../../shared/guides/duty-origin.ts';
import { leaderGuide, leaderGuides } from '../../shared/guides/leader-guide.ts';
import { formIds, whichForm } from '../../shared/guides/which-form.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';
import { sentencesOf } from './words-in.ts';

const guides = Object.entries(leaderGuides);
const current = 'dk-2026';

describe('the leader’s guide', () => {
  it('is there for every duty that a rule set gives the leader', () => {
    const lacking = ruleSets.flatMap(({ id: ruleSet, duties }) =>
      duties
        .filter(({ responsible }) => responsible === 'leader' || responsible === 'first-contact')
        .filter(({ id }) => leaderGuide({ dutyId: id, ruleSet }) === undefined)
        .map(({ id }) => `${ruleSet} ${id}`),
    );
    expect(lacking).toEqual([]);
  });
  it('is for no duty that no rule set has', () => {
    expect(guides.filter(([dutyId]) => ruleOf({ dutyId, ruleSet: current }) === undefined)).toEqual([]);
  });
  it('has everything that a leader needs before, during and after', () => {
    const lacking = guides.filter(([, guide]) =>
      [guide.mayAsk, guide.mayNotAsk, guide.prepare, guide.afterwards].some(({ length }) => length === 0),
    );
    expect(lacking).toEqual([]);
    expect(guides.filter(([, { minutes }]) => minutes < 5 || minutes > 90)).toEqual([]);
  });
  it('says what to do now in one sentence', () => {
    const odd = guides.filter(([, { now }]) => languages.some((language) => sentencesOf(now[language]).length !== 1));
    expect(odd).toEqual([]);
  });
  it('lets nobody ask about health, family or union', () => {
    const private_ =
      /diagnos|fejler|sygdom|behandl|medicin|læge|gravid|familie|fagforening|illness|doctor|pregnan|union/i;
    const asked = guides.flatMap(([, { mayAsk }]) => mayAsk.flatMap(({ da, en }) => [da, en]));
    expect(asked.filter((question) => private_.test(question))).toEqual([]);
    expect(asked.filter((question) => !question.includes('?'))).toEqual([]);
  });
  it('forbids in every talk to ask about diagnosis, cause, treatment, pregnancy and union', () => {
    const forbidden = guides.map(([, { mayNotAsk }]) => mayNotAsk.map(({ da }) => da).join(' '));
    const lacking = ['diagnosen', 'skyldes', 'behandling', 'gravid', 'fagforening'].filter((word) =>
      forbidden.some((list) => !list.includes(word)),
    );
    expect(lacking).toEqual([]);
  });
  it('is found by a duty’s numbered id too', () => {
    expect(leaderGuide({ dutyId: 'after-return.2', ruleSet: current })?.minutes).toBe(20);
  });
  it('names the origin that the duty has under the rule set of the case', () => {
    const sure = (ruleSet: string) => leaderGuide({ dutyId: 'fast-track', ruleSet })?.origin.confidence;
    expect([sure('dk-2023'), sure('dk-2026')]).toEqual(['V', 'U']);
    expect(leaderGuide({ dutyId: 'talk-4w', ruleSet: current })?.origin).toMatchObject({
      basis: 'SDL § 7 a',
      confidence: 'V',
    });
  });
  it('is none for the municipality’s follow-up, which leaders never see', () => {
    expect(leaderGuide({ dutyId: 'followup-8w', ruleSet: 'dk-2023' })).toBeUndefined();
    expect(leaderGuide({ dutyId: 'appeal', ruleSet: current })).toBeUndefined();
  });
});

describe('which form?', () => {
  it('has the duty’s own confidence for each form', () => {
    const sure = formIds.map((id) => [
      id,
      whichForm[id].origin.confidence,
      ruleOf({ dutyId: id, ruleSet: current })?.confidence,
    ]);
    expect(sure).toEqual([
      ['capability-statement', 'V', 'V'],
      ['duration-certificate', 'V2', 'V2'],
      ['free-certificate', 'V2', 'V2'],
      ['self-declaration', 'V2', 'V2'],
    ]);
  });
  it('says that who pays for a free-form certificate is not confirmed', () => {
    expect(formIds.filter((id) => whichForm[id].whoPays.origin.confidence === 'U')).toEqual(['free-certificate']);
  });
});
