import { patientTask, waitAnHour } from './patient-task.ts';
import type { Branch } from './states.ts';

const title = 'Start afresh before the year is out';

/** Has a new timeline started at `$.renewAt`: an execution may last one year at most, a sick leave may last longer. */
export function renewalBranch(renewArn: string): Branch {
  const wait = `${title}: wait`;
  const renew = `${title}: renew`;
  const tryAgain = `${title}: try again in an hour`;
  const done = `${title}: done`;
  return {
    StartAt: wait,
    States: {
      [wait]: { Type: 'Wait', TimestampPath: '$.renewAt', Next: renew },
      [renew]: patientTask({
        Resource: renewArn,
        Parameters: { 'caseId.$': '$.caseId', 'plan.$': '$.plan' },
        ResultPath: null,
        Next: done,
        onFailure: tryAgain,
      }),
      [tryAgain]: waitAnHour(renew),
      [done]: { Type: 'Succeed', OutputPath: null },
    },
  };
}
