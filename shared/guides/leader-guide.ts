import { type OfDuty, originOf, ruleSeenBy } from './duty-origin.ts';
import type { Origin, RuleSaid, Words } from './guide.ts';
import { agreementGuides } from './leader/agreements.ts';
import { arrangementGuides } from './leader/arrangements.ts';
import { firstWeekGuides } from './leader/first-weeks.ts';
import { laterGuides } from './leader/later-weeks.ts';
import { paperGuides } from './leader/papers.ts';
import { returnGuides } from './leader/returning.ts';

/** What a leader reads about a duty: before it, during it, after it. */
export type LeaderGuide = {
  /** About how many minutes it takes, preparation included: an estimate of ours. */
  readonly minutes: number;
  /** What to do now, in one sentence. */
  readonly now: Words;
  readonly mayAsk: readonly Words[];
  readonly mayNotAsk: readonly Words[];
  /** What to say about confidentiality before anything else. */
  readonly confidentiality: Words;
  readonly prepare: readonly Words[];
  readonly afterwards: readonly Words[];
  /** Rules beside the duty's own, each with where it comes from. */
  readonly rules: readonly RuleSaid[];
};

/** By rule id. */
export const leaderGuides = {
  ...firstWeekGuides,
  ...laterGuides,
  ...paperGuides,
  ...returnGuides,
  ...arrangementGuides,
  ...agreementGuides,
} as const satisfies Readonly<Record<string, LeaderGuide>>;

const byId: Readonly<Record<string, LeaderGuide>> = leaderGuides;

/** The leader's guide to a duty with where the duty comes from; none for what leaders may not see or do not act on. */
export function leaderGuide(of: OfDuty): (LeaderGuide & { readonly origin: Origin }) | undefined {
  const rule = ruleSeenBy('leader', of);
  const guide = rule === undefined ? undefined : byId[rule.id];
  return rule === undefined || guide === undefined ? undefined : { ...guide, origin: originOf(rule) };
}
