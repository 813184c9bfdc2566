import type { ContactRole } from '../case/roles.ts';
import { type OfDuty, originOf, ruleSeenBy } from './duty-origin.ts';
import type { Origin, Words } from './guide.ts';
import { contactPersonGuide } from './support/contact-person.ts';
import { decisionChecklists } from './support/decision-checklists.ts';
import { safetyRepGuide } from './support/safety-rep.ts';
import { stewardGuide } from './support/steward.ts';
import { talkChecklists } from './support/talk-checklists.ts';

/** What somebody reads whom the member has let in to support her. */
export type SupportGuide = {
  /** What the task is, in a few sentences. */
  readonly whatToDo: readonly Words[];
  readonly never: readonly Words[];
  /** How to hand the task over. */
  readonly handOn: readonly Words[];
  /** How to get advice without naming anyone. */
  readonly askAdvice: readonly Words[];
};

/** What to do about a duty, step by step, and for whom the list is. */
export type SupportChecklist = { readonly roles: readonly ContactRole[]; readonly steps: readonly Words[] };

export const supportGuides: Readonly<Record<ContactRole, SupportGuide>> = {
  steward: stewardGuide,
  'safety-rep': safetyRepGuide,
  'contact-person': contactPersonGuide,
};

export const supportChecklists = { ...talkChecklists, ...decisionChecklists } as const satisfies Readonly<
  Record<string, SupportChecklist>
>;

const byId: Readonly<Record<string, SupportChecklist>> = supportChecklists;

/** Talks at which whoever supports her is there as her companion: one list holds for all. */
const asCompanion = new Set(['talk-4w', 'follow-up-talk', 'municipal-talk', 'after-return']);

/** The steps at a duty for somebody in a supporting role, with where the duty comes from; none where the role has no part in it. */
export function supportChecklist(
  of: OfDuty,
  role: ContactRole,
): { readonly steps: readonly Words[]; readonly origin: Origin } | undefined {
  const rule = ruleSeenBy(role, of);
  if (rule === undefined) return undefined;
  const list = byId[asCompanion.has(rule.id) ? 'companion' : rule.id];
  return list?.roles.includes(role) === true ? { steps: list.steps, origin: originOf(rule) } : undefined;
}
