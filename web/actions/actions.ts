import type { Action } from './action.ts';
import { attemptActions } from './attempt-actions.ts';
import { contactActions } from './contact-actions.ts';
import { courseActions } from './course-actions.ts';
import { dutyActions } from './duty-actions.ts';
import { factActions } from './fact-actions.ts';
import { hrCaseActions } from './hr-case-actions.ts';
import { hrCourseActions } from './hr-course-actions.ts';
import { legalHoldActions } from './legal-hold-actions.ts';
import { memberActions } from './member-actions.ts';
import { partialReturnAction } from './partial-return-action.ts';
import { returnActions } from './return-actions.ts';
import { supportActions } from './support-actions.ts';
import { talkActions } from './talk-actions.ts';

/** Everything that people can do in a case, by the name in the address. */
const all: ReadonlyMap<string, Action> = new Map(
  [
    // What is made of the duties' own commands comes first: what somebody has written out takes its place.
    ...factActions,
    ...contactActions,
    ...talkActions,
    ...returnActions,
    partialReturnAction,
    ...attemptActions,
    ...dutyActions,
    ...courseActions,
    ...hrCaseActions,
    ...hrCourseActions,
    ...legalHoldActions,
    ...memberActions,
    ...supportActions,
  ].map((action) => [action.name, action]),
);

/** Everything that the page of a case may offer to whoever may do it. */
export const allActions = (): readonly Action[] => [...all.values()];

export const actionNamed = (name: string): Action | undefined => all.get(name);

/** What has just been done, in words; nothing for a name that nobody knows. */
export const doneWords = (name: string | undefined): Action['done'] | undefined =>
  name === undefined ? undefined : all.get(name)?.done;
