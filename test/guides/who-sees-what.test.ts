import { describe, expect, it } from 'vitest';
import { contactChoices, needsConsent, roles } from '../../shared/case/roles.ts';
import { contactChoiceWords } from '../../shared/guides/contact-choices.ts';
import { dutyKindWords, nobodySees, sightOf, whoSeesWhat } from '../../shared/guides/who-sees-what.ts';
import type { Visibility } from '../../shared/rules/duty-rule.ts';
import { maySee } from '../../shared/rules/may-see.ts';

const kinds = Object.keys(dutyKindWords) as readonly Visibility[];
const others = roles.filter((role) => role !== 'member');

describe('who sees what', () => {
  it.each(others)('claims of the duties that %s sees what the rules allow, no more and no less', (role) => {
    const allowed = kinds.filter((kind) => maySee(role, kind));
    expect([...whoSeesWhat[role].duties].sort()).toEqual([...allowed].sort());
  });
  it('says of the same roles that they need her consent', () => {
    expect(others.filter((role) => whoSeesWhat[role].onlyWithConsent)).toEqual(others.filter(needsConsent));
  });
  it('says that the leader sees the workplace’s tasks and never her letters, appeals or diagnosis', () => {
    const { sees, neverSees } = sightOf('leader');
    expect(sees).toContain(dutyKindWords.employer);
    expect(neverSees).toContain(dutyKindWords['member-and-consented']);
    expect(neverSees).toEqual(expect.arrayContaining([...nobodySees]));
  });
  it('says that the steward sees her own and never the workplace’s notice and refund', () => {
    const { sees, neverSees } = sightOf('steward');
    expect(sees).toContain(dutyKindWords['member-and-consented']);
    expect(neverSees).toContain(dutyKindWords.employer);
  });
  it('does not hide that the consultant can open her case, and that hr see what she has asked for', () => {
    const consultant = sightOf('employer-consultant').sees.map(({ en }) => en);
    expect(consultant.some((line) => line.startsWith('Your name, the dates of your absence'))).toBe(true);
    expect(sightOf('hr').sees.some(({ en }) => en.includes('contact pause or for another leader'))).toBe(true);
  });
  it('shows the municipality nothing of the pages', () => {
    expect(sightOf('municipality').neverSees.map(({ da }) => da)).toEqual(['Noget af det, der står her på siderne.']);
  });
});

describe('who may contact you?', () => {
  it('has six answers, each with one sentence that helps', () => {
    expect(Object.keys(contactChoiceWords)).toEqual([...contactChoices]);
    const odd = contactChoices.filter((to) => !/^[^.]+\.$/.test(contactChoiceWords[to].help.da));
    expect(odd).toEqual([]);
  });
});
