import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '../../shared/log.ts';

/** One line of JSON per outcome in the function's log group, `caseId` and the rest of the line's fields as keys. */
export function liveLog(): Log {
  const logger = new Logger({ serviceName: 'holdfast' });
  return ({ what, ...fields }) => logger.info(what, fields);
}
