import type { ApiScope } from '../../shared/access/api-scopes.ts';
import { may } from '../../shared/access/may.ts';
import { AskedCommand, type Command } from '../../shared/case/commands.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { perform, VersionConflict } from '../../shared/store/perform.ts';
import { type ApiContext, byOf } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { caseOfSystem } from './case-of-system.ts';
import { seenVersion } from './etag.ts';
import { ApiProblem } from './problem.ts';
import { fieldProblem, wrongFields } from './wrong-fields.ts';

type Given = {
  readonly caseId: string;
  readonly input: unknown;
  readonly commandId: string;
  /** The scope that the operation takes, which the key has. */
  readonly scope?: ApiScope;
};

/** Carries out a command in the name of a system. @throws ApiProblem */
export async function giveCommand(needs: ApiNeeds, c: ApiContext, given: Given): Promise<SickLeave> {
  const sickLeave = await caseOfSystem(needs, c, given.caseId);
  const command = await commandOf(needs, c, { sickLeave, input: given.input, scope: given.scope });
  const seen = seenVersion(c);
  const request = { caseId: given.caseId, commandId: given.commandId, by: byOf(c.var.system), seenVersion: seen };
  try {
    const done = await perform(needs, request, command);
    await needs.afterWrite();
    return done.sickLeave;
  } catch (error) {
    if (error instanceof VersionConflict) throw new ApiProblem(seen === undefined ? 'conflict' : 'stale');
    throw refused(error, c);
  }
}

type Asked = { readonly sickLeave: SickLeave; readonly input: unknown; readonly scope?: ApiScope | undefined };

/** What was sent as a command that the key may give in the case. @throws ApiProblem */
export async function commandOf(
  needs: ApiNeeds,
  c: ApiContext,
  { sickLeave, input, scope = 'notify' }: Asked,
): Promise<Command> {
  const { system, language } = c.var;
  const parsed = AskedCommand.safeParse(input);
  if (!parsed.success)
    throw new ApiProblem('invalid-request', { errors: wrongFields(parsed.error.issues, input, language) });
  const command = parsed.data;
  const name = command.do === 'record-fact' ? command.command.do : command.do;
  if (!may({ ...system, scopes: [scope] }, { do: name }, sickLeave)) throw new ApiProblem('scope-missing');
  if (command.do === 'merge-cases' && !(await isAnotherOfHers(needs, sickLeave, command.into)))
    throw new ApiProblem('invalid-request', { errors: [fieldProblem(['into'], 'format', language)] });
  return command;
}

async function isAnotherOfHers({ table }: ApiNeeds, sickLeave: SickLeave, caseId: string): Promise<boolean> {
  const other = await loadCase(table, caseId);
  return other?.personId === sickLeave.personId && other.caseId !== sickLeave.caseId && other.agreement === undefined;
}

/** What does not hold in the case, as a problem; anything else as it is. */
export function refused(error: unknown, { var: { language } }: ApiContext): unknown {
  if (!(error instanceof CommandRefused)) return error;
  return new ApiProblem('refused', { code: error.refusal.code, detail: wordRefusal(error.refusal, language) });
}
