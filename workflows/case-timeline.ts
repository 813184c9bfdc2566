import { wakes } from '../shared/reminders/wakes.ts';
import { dutyBranch } from './duty-branch.ts';
import { renewalBranch } from './renewal-branch.ts';
import type { StateMachine } from './states.ts';

/** ARNs of the Lambdas that a timeline calls. `remind` answers `{ outcome, reason?, at? }`; what `renew` answers is not looked at. */
export type TimelineArns = { readonly remindArn: string; readonly renewArn: string };

const followTheTimeline = 'Follow the timeline';

/**
 * The state machine of a case. It waits and wakes and holds no rules: what is owed is decided by `remind`, from fresh facts.
 * Its input is a `TimelineInput`. No branch ever fails, so no duty takes another one down.
 */
export const caseTimeline = ({ remindArn, renewArn }: TimelineArns): StateMachine => ({
  Comment:
    'Waits for the duties of one sick-leave case and wakes for each. The rules are in the Lambdas that it calls.',
  StartAt: followTheTimeline,
  States: {
    [followTheTimeline]: {
      Type: 'Parallel',
      Branches: [...wakes.map((wake) => dutyBranch(wake, remindArn)), renewalBranch(renewArn)],
      OutputPath: null,
      End: true,
    },
  },
});
