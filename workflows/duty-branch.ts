import type { TimelineOver } from '../shared/reminders/timeline-rest.ts';
import type { Wake } from '../shared/reminders/wakes.ts';
import { patientTask, waitAnHour } from './patient-task.ts';
import type { Branch } from './states.ts';

const isOver = 'TimelineOver' satisfies TimelineOver['name'];

/**
 * One duty's loop: wait, remind, wait again. Where nothing is left `remind` answers an instant after the renewal of the whole timeline, and
 * that the branch is over when it comes: two transitions a wake, where asking each time would be three.
 */
export function dutyBranch({ wakeId, stateKey, title }: Wake, remindArn: string): Branch {
  const wait = `${title}: wait`;
  const remind = `${title}: remind`;
  const tryAgain = `${title}: try again in an hour`;
  const nothingLeft = `${title}: nothing left to do`;
  return {
    StartAt: wait,
    States: {
      [wait]: { Type: 'Wait', TimestampPath: `$.next.${stateKey}.at`, Next: remind },
      [remind]: patientTask({
        Resource: remindArn,
        Parameters: { 'caseId.$': '$.caseId', 'plan.$': '$.plan', dutyId: wakeId, 'renewAt.$': '$.renewAt' },
        ResultPath: `$.next.${stateKey}`,
        Next: wait,
        on: [{ ErrorEquals: [isOver], ResultPath: null, Next: nothingLeft }],
        onFailure: tryAgain,
      }),
      [tryAgain]: waitAnHour(remind),
      [nothingLeft]: { Type: 'Succeed', OutputPath: null },
    },
  };
}
