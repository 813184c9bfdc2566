import { describe, expect, it } from 'vitest';
import type { Origin } from '../../shared/guides/guide.ts';
import * as origins from '../../shared/guides/origins.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';

const named: readonly (readonly [string, Origin])[] = Object.entries(origins);
const rules = ruleSets.flatMap(({ duties }) => duties);

describe('where a statement comes from', () => {
  it('is said with a basis, a source, a date and how sure it is', () => {
    const odd = named.filter(
      ([, { basis, source, checkedOn }]) => basis === '' || source === '' || !/^\d{4}-\d\d-\d\d$/.test(checkedOn),
    );
    expect(odd).toEqual([]);
  });
  it('is confirmed only where the law says it', () => {
    const confirmed = named.filter(([, { confidence }]) => confidence === 'V');
    const law = /^(Lov om (sygedagpenge|en aktiv beskæftigelsesindsats)|Databeskyttelsesforordningen)/;
    expect(confirmed.filter(([, { source }]) => !law.test(source))).toEqual([]);
  });
  it('is as sure as the duty with the same basis', () => {
    // Of the resumed benefit one source tells. That a day off moves an appeal is a rule of its own.
    const apart = ['benefitResumed', 'appealOnDayOff'];
    const differing = named.flatMap(([name, { basis, confidence }]) => {
      const same = rules.filter((rule) => rule.basis === basis);
      return same.length === 0 || same.some((rule) => rule.confidence === confidence) ? [] : [name];
    });
    expect(differing.filter((name) => !apart.includes(name))).toEqual([]);
  });
  it('is not confirmed where the sources say nothing or nobody has read the law', () => {
    const unsure = named.filter(([, { confidence }]) => confidence === 'U').map(([name]) => name);
    expect(unsure.sort()).toEqual([
      'exemptGroup',
      'extensionGrounds',
      'hearingBeforeDismissal',
      'injuryReport',
      'whoPaysFreeCertificate',
    ]);
  });
});
