import type { Log } from '../log.ts';

/** Does one piece of a run. Undefined when it could not be done, which is noted. `caseId`: the case that it is about. */
export type Trying = <Result>(work: () => Promise<Result>, caseId?: string) => Promise<Result | undefined>;

/** What cannot be done ends the whole. */
export const orNothing: Trying = (work) => work();

/**
 * What cannot be done keeps nothing else waiting: `failed` holds the names of the errors. Their messages may hold what was read, so nothing
 * else of them is logged.
 */
export function tryingEach(log: Log): { readonly trying: Trying; readonly failed: readonly string[] } {
  const failed: string[] = [];
  const trying: Trying = async (work, caseId) => {
    try {
      return await work();
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      failed.push(reason);
      log({ what: 'retention', outcome: 'failed', reason, ...(caseId === undefined ? {} : { caseId }) });
      return undefined;
    }
  };
  return { trying, failed };
}
