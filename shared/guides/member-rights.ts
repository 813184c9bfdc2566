import type { Topic } from './guide.ts';
import { contactRights } from './member-rights/contact.ts';
import { moneyRights } from './member-rights/money.ts';
import { talkRights } from './member-rights/talks.ts';

/** What the member may know, refuse and ask for: reading matter, in the order in which it is read. Nothing here is stored about her. */
export const memberRights = { ...talkRights, ...contactRights, ...moneyRights } as const satisfies Readonly<
  Record<string, Topic>
>;
export type MemberRight = keyof typeof memberRights;

/** How the municipality follows up differs by rule set; all else holds under every one. Source: domain.md "Rule sets". */
const onlyIn: Readonly<Partial<Record<MemberRight, readonly string[]>>> = {
  'four-talks': ['dk-2023'],
  'one-talk': ['dk-2025'],
  exempt: ['dk-2026', 'dk-2027'],
};

/** The rights to show to somebody whose case runs under a rule set. */
export const memberRightsIn = (ruleSet: string): readonly MemberRight[] =>
  (Object.keys(memberRights) as readonly MemberRight[]).filter((right) => onlyIn[right]?.includes(ruleSet) ?? true);
