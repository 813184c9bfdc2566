import type { Day } from '../calendar/day.ts';
import { localDay } from '../calendar/moment.ts';
import { settleable, settledOf } from '../rules/cut-over.ts';
import type { Action, PlannedDuty } from '../rules/plan-types.ts';
import { policyOf } from '../rules/policies.ts';
import type { CommandOf } from './commands.ts';
import { dutyOf } from './decide-duty.ts';
import type { StoredEvent } from './events.ts';
import { CommandRefused } from './refusals.ts';
import type { SickLeave } from './sick-leave.ts';

type SettleHeld = CommandOf<'settle-held'>;

/**
 * A person lets a message out that is dated before the cut-over, or does not: once, and only the last that its receiver would have got.
 * @throws CommandRefused when it is settled already, or nothing such is held back
 */
export function heldSettled(sickLeave: SickLeave, command: SettleHeld, today: Day): StoredEvent {
  const { duty, decision } = command;
  const planned = dutyOf(sickLeave, duty);
  const policy = policyOf(sickLeave);
  const meant = planned.actions.filter((action) => isMeant(action, command));
  const settled = meant.map((action) => settledOf(sickLeave, duty, action));
  const open = meant.find((_, place) => settled[place] === undefined);
  const before = settled.find((each) => each !== undefined);
  if (open === undefined && before !== undefined)
    throw new CommandRefused({ code: 'held-settled', decision: before.decision, on: localDay(before.at, policy.zone) });
  const isHeld = settleable(sickLeave, policy);
  const isOver = (action: Action): boolean =>
    isHeld(action) || localDay(action.at, policy.zone) < today || settledOf(sickLeave, duty, action) !== undefined;
  if (open === undefined || !isHeld(open) || isAnswered(planned, open) || hasLater(planned, open, isOver))
    throw new CommandRefused({ code: 'not-held', duty });
  const held = { duty, key: open.key, stage: open.stage, role: open.to[0] ?? command.role };
  return { type: decision === 'send' ? 'held-approved' : 'held-dropped', v: 1, ...held };
}

const isMeant = ({ stage, key, to, insteadOfResponsible }: Action, command: SettleHeld): boolean =>
  stage === command.stage &&
  (command.held === undefined || key === command.held) &&
  (to.includes(command.role) || insteadOfResponsible === command.role);

/** The welcome to the member stands beside the letter, so the letter does not answer it. */
const isAnswered = ({ done, rule }: PlannedDuty, { to }: Action): boolean =>
  done !== undefined && !(rule.id === 'welcome' && to[0] === 'member');

/** Of several stages only the last is told; notices each answer an event of their own. */
const hasLater = ({ actions }: PlannedDuty, held: Action, isOver: (action: Action) => boolean): boolean =>
  held.notice === undefined &&
  actions
    .slice(actions.indexOf(held) + 1)
    .some((later) => later.notice === undefined && later.to[0] === held.to[0] && isOver(later));
