import { nextProposed } from '../../shared/case/proposed-times.ts';
import { factCommandFor } from '../../shared/rules/fact-commands.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import type { Action, ActionContext } from '../actions/action.ts';
import { offeredOf } from '../actions/offered-actions.ts';

/** What closes the milestones. The talk takes several steps. */
const closing: Readonly<Record<string, string>> = {
  welcome: 'record-letter-given',
  'contact-14d': 'record-contact-made',
  'notice-5w': 'record-municipality-notified',
  'followup-8w': 'record-followup-held',
};

/** What somebody may do about a duty now, what is likeliest first. */
export const dutySteps = (context: ActionContext, duty: PlannedDuty): readonly Action[] =>
  offeredOf(context, duty.rule.id === 'talk-4w' ? talkSteps(context) : closersOf(duty));

function closersOf({ rule }: PlannedDuty): readonly string[] {
  const milestone = closing[rule.id];
  if (milestone !== undefined) return [milestone];
  const names = rule.closes.flatMap((fact) => factCommandFor(fact)?.do ?? []);
  // A talk that the first contact called for is first agreed, as the roundtable is.
  return rule.id === 'follow-up-talk' ? [...names, 'agree-follow-up-talk'] : names;
}

/** Times are proposed, one is agreed, the talk is held. */
function talkSteps({ sickLeave, today }: ActionContext): readonly string[] {
  const { talk, proposal } = sickLeave;
  const isHers = proposal?.by === 'member' && nextProposed(proposal, today) !== undefined;
  if (isHers) return ['accept-time', 'propose-times'];
  // What has been proposed may be answered on the telephone.
  if (talk === undefined && proposal !== undefined) return ['record-talk-called', 'propose-times'];
  if (talk === undefined) return ['propose-times', 'record-talk-called', 'record-talk-held'];
  if (talk.on > today) return ['move-talk', 'cancel-talk'];
  return ['record-talk-held', 'move-talk'];
}
