/** The person at the command line has to change something: one line says what, and the exit code is 1. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
