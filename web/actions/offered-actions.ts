import { type Actor, may } from '../../shared/access/may.ts';
import { type Action, type ActionContext, type ActionGroup, actionGroups } from './action.ts';
import { actionNamed, allActions } from './actions.ts';

/** Those of what somebody is towards the case that may do this, the first first. */
export const actorsFor = (
  { sickLeave, actors }: Pick<ActionContext, 'sickLeave' | 'actors'>,
  { command, role }: Action,
): ActionContext['actors'] => actors.filter((actor) => may(actor, { do: command }, sickLeave) && isFor(actor, role));

function isFor(actor: Actor, role: Action['role']): boolean {
  if (actor.kind !== 'person') return actor.kind === 'operator';
  return role === undefined ? actor.role !== 'member' : [role].flat().includes(actor.role);
}

/** Whether a reader may do something in a case, and the case has a use for it as it stands. */
export const isOffered = (context: ActionContext, action: Action): boolean =>
  actorsFor(context, action).length > 0 && action.isOffered?.(context) !== false;

/** Of these, by name, what is offered, in the same order. */
export const offeredOf = (context: ActionContext, names: readonly string[]): readonly Action[] =>
  names.flatMap((name) => {
    const action = actionNamed(name);
    return action !== undefined && isOffered(context, action) ? [action] : [];
  });

export type OfferedGroup = { readonly group: ActionGroup; readonly actions: readonly Action[] };

/** Everything that a reader may note in a case as it stands, under the headings that its page has. */
export function offeredGroups(context: ActionContext): readonly OfferedGroup[] {
  const offered = allActions().filter((action) => action.group !== undefined && isOffered(context, action));
  const groupOf = ({ group }: Action) => (typeof group === 'function' ? group(context) : group);
  return actionGroups
    .map((group) => ({ group, actions: offered.filter((action) => groupOf(action) === group) }))
    .filter(({ actions }) => actions.length > 0);
}
