/** The person at the command line has to change something: one line says what, and the exit code is 1. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}

/** The words of a command are none that it takes: its own help says which it does. The exit code is 1. */
export class WrongWords extends Error {
  override readonly name = 'WrongWords';
}

/** A store of this machine could not be asked because of a fault of ours; the exit code is 2. */
export class OwnFault extends Error {
  override readonly name = 'OwnFault';
}

/** A server does not answer, or not now: the same command may do later, and the exit code is 3. */
export class ServerUnreachable extends Error {
  override readonly name = 'ServerUnreachable';
}
