/** A state failed. `error` is the name that Retry and Catch match, in the cloud's words: `States.Timeout`, or the name of a task's error. */
export class StateFailure extends Error {
  override readonly name = 'StateFailure';
  readonly error: string;
  constructor(error: string, cause: string) {
    super(cause);
    this.error = error;
  }
}
