import type { Json } from '../../shared/ports/table.ts';
import { StateFailure } from './state-failure.ts';

/** What stands in for a Lambda. Its error's `name` is what Retry and Catch match. */
export type Task = (input: Json) => Promise<unknown>;

type Limit = { readonly timeoutSeconds: number | undefined };

/**
 * Calls a task as the cloud does: JSON in, JSON out. The time limit is real time even where the clock is movable: work takes no simulated time.
 * @throws StateFailure with the name of the task's error, or `States.Timeout`.
 */
export async function callTask(task: Task, input: Json, { timeoutSeconds }: Limit): Promise<Json> {
  try {
    const answer = task(asJson(input));
    return asJson(await (timeoutSeconds === undefined ? answer : within(timeoutSeconds, answer)));
  } catch (error) {
    throw toFailure(error);
  }
}

/** What is left of a value on its way through JSON. Nothing at all becomes `null`. */
export const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value) ?? 'null');

function within<T>(seconds: number, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new StateFailure('States.Timeout', `No answer in ${seconds} s.`));
    const timer = setTimeout(late, seconds * 1000);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function toFailure(error: unknown): StateFailure {
  if (error instanceof StateFailure) return error;
  // The cloud knows only an error's name and text. What is no error has neither.
  return error instanceof Error
    ? new StateFailure(error.name, error.message)
    : new StateFailure('Error', String(error));
}
