import type { Action } from './action.ts';
import { contactActions } from './contact-actions.ts';
import { courseActions } from './course-actions.ts';
import { hrCaseActions } from './hr-case-actions.ts';
import { hrCourseActions } from './hr-course-actions.ts';
import { supportActions } from './support-actions.ts';

/** Everything that people can do in a case, by the name in the address. */
const all: ReadonlyMap<string, Action> = new Map(
  [...contactActions, ...courseActions, ...hrCaseActions, ...hrCourseActions, ...supportActions].map((action) => [
    action.name,
    action,
  ]),
);

/** Everything that the page of a case may offer to whoever may do it. */
export const allActions = (): readonly Action[] => [...all.values()];

export const actionNamed = (name: string): Action | undefined => all.get(name);

/** What has just been done, in words; nothing for a name that nobody knows. */
export const doneWords = (name: string | undefined): Action['done'] | undefined =>
  name === undefined ? undefined : all.get(name)?.done;
