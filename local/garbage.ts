import { setFlagsFromString } from 'node:v8';

/** How much garbage may lie about beside what is in use, in percent of it, before it is collected. 0: as V8 sees fit, several times as much. */
const mayLieAbout = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`);

/**
 * For a process that is to stay small: young garbage has a megabyte, and old garbage may make up a quarter of what is in use. Left to itself
 * V8 lets it pile up: 10,000 rows took 336 MB instead of 160.
 */
export function collectSparingly(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  mayLieAbout(25);
}

/** A server collects sparingly only while rows of a file come in: for pages that would cost a third more of the processor's time. */
export const whileImporting = (underWay: boolean): void => mayLieAbout(underWay ? 25 : 100);
