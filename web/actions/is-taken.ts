import { AskedCommand } from '../../shared/case/commands.ts';
import { decide } from '../../shared/case/decide.ts';
import { CommandRefused } from '../../shared/case/refusals.ts';
import type { ActionContext } from './action.ts';

type Asked = { readonly do: string; readonly [field: string]: unknown };

/** Whether a case as it stands today would take a command: what it would refuse is not offered. */
export function isTaken({ sickLeave, today }: Pick<ActionContext, 'sickLeave' | 'today'>, asked: Asked): boolean {
  const command = AskedCommand.safeParse(asked);
  if (!command.success) return false;
  try {
    return decide(sickLeave, command.data, today).length > 0;
  } catch (error) {
    if (error instanceof CommandRefused) return false;
    throw error;
  }
}
