import type { Log } from '../../shared/log.ts';
import { liveClock } from './live-clock.ts';

/**
 * One line of JSON per outcome in the function's log group, `caseId` and the rest of the line's fields as keys. Written past the console, which
 * Lambda puts words of its own before.
 */
export const liveLog =
  (write: (line: string) => void = (line) => process.stdout.write(line)): Log =>
  ({ what: message, ...fields }) => {
    const timestamp = liveClock().toString();
    write(`${JSON.stringify({ level: 'INFO', message, timestamp, service: 'holdfast', ...fields })}\n`);
  };
