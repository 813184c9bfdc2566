import type { Wake } from '../shared/reminders/wakes.ts';
import { patientTask, waitAnHour } from './patient-task.ts';
import type { Branch } from './states.ts';

/** One duty's loop: ask, wait, remind, ask again, until `remind` gives no next instant back. */
export function dutyBranch({ wakeId, stateKey, title }: Wake, remindArn: string): Branch {
  const ask = `${title}: anything to do?`;
  const wait = `${title}: wait`;
  const remind = `${title}: remind`;
  const tryAgain = `${title}: try again in an hour`;
  const nothingLeft = `${title}: nothing left to do`;
  const at = `$.next.${stateKey}.at`;
  return {
    StartAt: ask,
    States: {
      [ask]: { Type: 'Choice', Choices: [{ Variable: at, IsPresent: true, Next: wait }], Default: nothingLeft },
      [wait]: { Type: 'Wait', TimestampPath: at, Next: remind },
      [remind]: patientTask({
        Resource: remindArn,
        Parameters: { 'caseId.$': '$.caseId', 'plan.$': '$.plan', dutyId: wakeId },
        ResultPath: `$.next.${stateKey}`,
        Next: ask,
        onFailure: tryAgain,
      }),
      [tryAgain]: waitAnHour(remind),
      [nothingLeft]: { Type: 'Succeed', OutputPath: null },
    },
  };
}
