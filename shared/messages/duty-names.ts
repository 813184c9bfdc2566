import type { Language } from '../case/roles.ts';
import { ruleIdOf } from '../rules/duty-id.ts';
import { eventDutyNames } from './duty-names/event-duties.ts';
import { lastingDutyNames } from './duty-names/lasting-duties.ts';
import { milestoneNames } from './duty-names/milestones.ts';

/** `long` heads a page, `short` fits a chip. */
export type DutyName = { readonly long: string; readonly short: string };

const names: Readonly<Record<string, Readonly<Record<Language, DutyName>>>> = {
  ...milestoneNames,
  ...eventDutyNames,
  ...lastingDutyNames,
};

/** What the screens call a duty; its id when a rule set brings one that nobody has named yet. */
export const dutyName = (dutyId: string, language: Language): DutyName =>
  names[ruleIdOf(dutyId)]?.[language] ?? { long: dutyId, short: dutyId };
