import { ruleIdOf } from '../rules/duty-id.ts';
import type { Topic } from './guide.ts';
import { ownWords } from './member-preparation/own-words.ts';
import { readingMatter } from './member-preparation/reading-matter.ts';

/** What the member reads or prints before a talk. Her answers stay on her paper: there is no field for them. */
export const memberPreparation = { ...ownWords, ...readingMatter } as const satisfies Readonly<Record<string, Topic>>;
export type MemberPreparation = keyof typeof memberPreparation;

/** What to prepare at a duty, in order. */
const at: Readonly<Record<string, readonly MemberPreparation[]>> = {
  'talk-4w': ['three-questions', 'what-has-been-tried', 'options', 'getting-help'],
  'followup-8w': ['three-questions', 'what-has-been-tried', 'options', 'getting-help'],
  'municipal-talk': ['three-questions', 'what-has-been-tried', 'getting-help'],
  'broad-assessment': ['three-questions', 'what-has-been-tried', 'getting-help'],
  'rehab-team': ['three-questions', 'what-has-been-tried', 'getting-help'],
  roundtable: ['own-description', 'what-has-been-tried', 'getting-help'],
  'revaluation-22w': ['what-has-been-tried', 'extension-grounds', 'options', 'getting-help'],
};

/** The topics to prepare with before a duty; none where nothing needs preparing. */
export const preparationAt = (dutyId: string): readonly MemberPreparation[] => at[ruleIdOf(dutyId)] ?? [];
