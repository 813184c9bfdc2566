import { setFlagsFromString } from 'node:v8';

/**
 * How much old garbage may lie about beside what is in use, in percent of it, before it is collected: left to itself V8 waits for several times
 * as much. Young garbage has four megabytes: package.json says so, since that has to be said before the process starts.
 */
const mayLieAbout = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/** For a command: 10,000 rows took 336 MB where V8 was left to itself. */
export const collectSparingly = (): void => mayLieAbout(50);

/** A server keeps its memory short only while rows of a file come in: pages would take a third more of the processor's time for it. */
export const whileImporting = (underWay: boolean): void => mayLieAbout(underWay ? 20 : 100);
