import { type Day, isoDay } from '../calendar/day.ts';
import type { DutyRule, RuleSet } from './duty-rule.ts';

/** When the rules below were last compared with domain.md. */
const checkedOn = '2026-11-22';

const welcome: DutyRule = {
  id: 'welcome',
  due: { kind: 'opening-plus-working-days', workingDays: 2 },
  responsible: 'hr',
  visibleTo: 'employer-and-consented',
  basis: 'GDPR art. 13-14',
  source: 'Databeskyttelsesforordningen; fristen er arbejdspladsens egen',
  checkedOn,
  confidence: 'S',
};

const contact14d: DutyRule = {
  id: 'contact-14d',
  due: { kind: 'first-day-plus', days: 14 },
  responsible: 'first-contact',
  visibleTo: 'employer-and-consented',
  basis: 'Lokal fraværspolitik',
  source: 'Den gode Arbejdsplads (Socialpædagogerne), eksempel',
  checkedOn,
  confidence: 'S',
};

const talk4w: DutyRule = {
  id: 'talk-4w',
  due: { kind: 'first-day-plus', days: 28 },
  callByDays: 21,
  responsible: 'leader',
  visibleTo: 'employer-and-consented',
  basis: 'SDL § 7 a',
  source: 'Lov om sygedagpenge; indkaldelsesfristen er arbejdspladsens egen',
  checkedOn,
  confidence: 'V',
};

const notice5w: DutyRule = {
  id: 'notice-5w',
  due: { kind: 'first-day-plus', days: 35 },
  responsible: 'hr',
  visibleTo: 'employer',
  basis: 'SDL §§ 40, stk. 1, og 30',
  source: 'Lov om sygedagpenge',
  checkedOn,
  confidence: 'V',
};

/** The end of the 8th week, where D is day 1: 8 × 7 − 1 days after D. */
const endOfWeek8 = { kind: 'first-day-plus', days: 55 } as const;

const municipalFollowup8w: DutyRule = {
  id: 'followup-8w',
  due: endOfWeek8,
  responsible: 'municipality',
  visibleTo: 'member-only',
  basis: 'SDL § 13 b (2023)',
  source: 'Lov om sygedagpenge, som den gjaldt i 2023',
  checkedOn,
  confidence: 'V',
};

const workplaceFollowup8w: DutyRule = {
  id: 'followup-8w',
  due: endOfWeek8,
  responsible: 'leader',
  visibleTo: 'employer-and-consented',
  basis: 'Arbejdspladsens egen opfølgning',
  source: 'Den gode Arbejdsplads (Socialpædagogerne)',
  checkedOn,
  confidence: 'S',
};

const revaluation22w: DutyRule = {
  id: 'revaluation-22w',
  due: { kind: 'counted-weeks', weeks: 22 },
  responsible: 'municipality',
  visibleTo: 'employer-and-consented',
  basis: 'SDL §§ 24 og 27',
  source: 'Lov om sygedagpenge; udregningen er et skøn',
  checkedOn,
  confidence: 'V',
};

const firstFour = [welcome, contact14d, talk4w, notice5w];

/** The rule sets in force, oldest first. Source: domain.md "Rule sets". */
export const ruleSets: readonly RuleSet[] = [
  { id: 'dk-2023', from: '1900-01-01', duties: [...firstFour, municipalFollowup8w, revaluation22w] },
  { id: 'dk-2025', from: '2025-01-01', duties: [...firstFour, workplaceFollowup8w, revaluation22w] },
  { id: 'dk-2026', from: '2026-07-01', duties: [...firstFour, workplaceFollowup8w, revaluation22w] },
];

/** No rule set of that name is in force. */
export class UnknownRuleSet extends Error {
  override readonly name = 'UnknownRuleSet';
  constructor(id: string) {
    const known = ruleSets.map((ruleSet) => ruleSet.id).join(', ');
    super(`There is no rule set "${id}" in force. Choose one of: ${known}.`);
  }
}

/** @throws UnknownRuleSet */
export function ruleSetNamed(id: string): RuleSet {
  const found = ruleSets.find((ruleSet) => ruleSet.id === id);
  if (found === undefined) throw new UnknownRuleSet(id);
  return found;
}

/** The rule set in force on the first day of absence. Source: domain.md "Rule sets". */
export function ruleSetFor(firstDay: Day): RuleSet {
  const iso = isoDay(firstDay);
  const inForce = ruleSets.findLast((ruleSet) => ruleSet.from <= iso);
  if (inForce === undefined) throw new UnknownRuleSet(`in force on ${iso}`);
  return inForce;
}
