import { may } from '../../shared/access/may.ts';
import type { Action, ActionContext } from '../actions/action.ts';
import { actionNamed } from '../actions/actions.ts';

/** Of these, by name, what the reader may do in the case as it stands, in the same order. */
export const offered = (context: ActionContext, names: readonly string[]): readonly Action[] =>
  names.flatMap((name) => {
    const action = actionNamed(name);
    return action !== undefined && mayDo(context, action) && action.isOffered?.(context) !== false ? [action] : [];
  });

const mayDo = ({ actors, sickLeave }: ActionContext, { command, role }: Action): boolean =>
  actors.some(
    (actor) =>
      may(actor, { do: command }, sickLeave) &&
      (role === undefined || (actor.kind === 'person' && [role].flat().includes(actor.role))),
  );
