import { type Day, isoDay } from '../calendar/day.ts';
import { agreements } from './duties/agreements.ts';
import { certificateDuties } from './duties/certificates.ts';
import { decisionDuties } from './duties/decisions.ts';
import { herOwnDuties } from './duties/her-own.ts';
import {
  contact14d,
  leaderContact,
  municipalFollowup8w,
  notice5w,
  revaluation22w,
  talk4w,
  welcome,
  workplaceFollowup8w,
} from './duties/milestones.ts';
import {
  broadAssessment,
  disagreeLetter,
  fastTrack,
  infoForm,
  municipalTalk2026,
  municipalTalkByLetter,
  municipalTalkOnce,
  refundClaim,
  rehabTeam,
  retentionPlan,
  unsure,
} from './duties/municipal.ts';
import { workplaceDuties } from './duties/workplace.ts';
import type { DutyRule, RuleSet } from './duty-rule.ts';

const firstFour = [welcome, contact14d, talk4w, notice5w];
/** The same under every rule set. */
const inAll = [
  disagreeLetter,
  refundClaim,
  retentionPlan,
  broadAssessment,
  ...certificateDuties,
  ...workplaceDuties,
  ...herOwnDuties,
  ...decisionDuties,
  leaderContact,
  ...agreements,
];

const duties2026: readonly DutyRule[] = [
  ...firstFour,
  workplaceFollowup8w,
  revaluation22w,
  unsure(infoForm),
  unsure(fastTrack),
  municipalTalk2026,
  ...inAll,
];

/** The rule sets, oldest first; the draft last. Source: domain.md "Rule sets". */
export const ruleSets: readonly RuleSet[] = [
  {
    id: 'dk-2023',
    from: '1900-01-01',
    duties: [
      ...firstFour,
      municipalFollowup8w,
      revaluation22w,
      infoForm,
      fastTrack,
      municipalTalkByLetter,
      rehabTeam,
      ...inAll,
    ],
    without: [],
  },
  {
    id: 'dk-2025',
    from: '2025-01-01',
    duties: [
      ...firstFour,
      workplaceFollowup8w,
      revaluation22w,
      infoForm,
      fastTrack,
      municipalTalkOnce,
      rehabTeam,
      ...inAll,
    ],
    without: [],
  },
  { id: 'dk-2026', from: '2026-07-01', duties: duties2026, without: ['rehab-team'] },
  // Nobody has read the law of 2027: what is statute today is carried on as unverified.
  {
    id: 'dk-2027',
    from: '2027-01-01',
    draft: true,
    duties: duties2026.map((rule) => (rule.confidence === 'S' ? rule : unsure(rule))),
    without: ['rehab-team'],
  },
];

/** No rule set of that name is known. */
export class UnknownRuleSet extends Error {
  override readonly name = 'UnknownRuleSet';
  constructor(id: string) {
    const known = ruleSets.map((ruleSet) => (ruleSet.draft === true ? `${ruleSet.id} (draft)` : ruleSet.id)).join(', ');
    super(`There is no rule set "${id}". Choose one of: ${known}.`);
  }
}

const byId: ReadonlyMap<string, RuleSet> = new Map(ruleSets.map((ruleSet) => [ruleSet.id, ruleSet]));

/** A rule set by its name, drafts among them. @throws UnknownRuleSet */
export function ruleSetNamed(id: string): RuleSet {
  const found = byId.get(id);
  if (found === undefined) throw new UnknownRuleSet(id);
  return found;
}

/** The rule set in force on the first day of absence; never a draft. Source: domain.md "Rule sets". */
export function ruleSetFor(firstDay: Day): RuleSet {
  const iso = isoDay(firstDay);
  const inForce = ruleSets.findLast((ruleSet) => ruleSet.draft !== true && ruleSet.from <= iso);
  if (inForce === undefined) throw new UnknownRuleSet(`in force on ${iso}`);
  return inForce;
}
