/** The person at the command line has to change something: one line says what, and the exit code is 1. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

/** A server does not answer, or not now: the same command may do later, and the exit code is 3. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}
