import { mayGive } from '../../shared/access/who-records.ts';
import { AskedCommand, type Command } from '../../shared/case/commands.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import { perform, VersionConflict } from '../../shared/store/perform.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Action, ActionContext } from './action.ts';
import type { Carried } from './posted.ts';
import { refusalErrors } from './refusal-errors.ts';

const words = {
  da: {
    wrong: 'Det her kan ikke bruges. Se hjælpeteksten ved feltet.',
    notYours: 'Det er ikke din rolle at registrere det på den måde.',
  },
  en: {
    wrong: 'This cannot be used. See the help beside the field.',
    notYours: 'To record it in that way is not for your role.',
  },
} as const;

export type Errors = Readonly<Record<string, string>>;

/** The command that an action and its fields make, or what is wrong with them, by field. */
export function commandOf(
  action: Action,
  context: ActionContext,
  fields: Readonly<Record<string, unknown>>,
): { readonly command: Command } | { readonly errors: Errors } {
  const together = action.check?.(fields, context.view.language);
  if (together !== undefined) return { errors: together };
  const shaped = action.shape?.(fields) ?? fields;
  const parsed = AskedCommand.safeParse({ ...shaped, ...action.fixed?.(context), do: action.command });
  if (parsed.success) return { command: parsed.data };
  const { wrong } = words[context.view.language];
  const names = parsed.error.issues.map(({ path }) => String(path[0] ?? ''));
  return { errors: Object.fromEntries(names.map((name) => [name, wrong])) };
}

/** What a form's command is known by in the case. */
const commandIdOf = ({ commandId }: Carried): string => `portal:${commandId}`;

/** Whether a form has been sent before: what it chose among may be gone by now. */
export const isCarriedOut = ({ sickLeave }: ActionContext, carried: Carried): boolean =>
  sickLeave.commandIds.includes(commandIdOf(carried));

export type Outcome = 'done' | 'stale' | { readonly errors: Errors };

/** Carries out a command in the name of whoever acts. A form that is sent twice is one command. */
export async function carryOutAction(
  needs: PortalNeeds,
  { sickLeave, actors, view }: ActionContext,
  asked: { readonly command: Command; readonly carried: Carried },
): Promise<Outcome> {
  const actor = actors.find(
    (one) => one.kind === 'operator' || (one.kind === 'person' && mayGive(one.role, asked.command)),
  );
  if (actor === undefined) return { errors: { '': words[view.language].notYours } };
  const request = {
    caseId: sickLeave.caseId,
    commandId: commandIdOf(asked.carried),
    by: actor.kind === 'person' ? actor.personId : 'operator',
    seenVersion: asked.carried.seenVersion,
  };
  try {
    await perform(needs, request, asked.command);
  } catch (error) {
    if (error instanceof VersionConflict) return 'stale';
    const isMember = actor.kind === 'person' && actor.role === 'member';
    if (error instanceof CommandRefused)
      return { errors: refusalErrors(error.refusal, { ...asked, language: view.language, isMember }) };
    throw error;
  }
  await needs.afterWrite();
  return 'done';
}
