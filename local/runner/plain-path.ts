import type { Json } from '../../shared/ports/table.ts';
import { StateFailure } from './state-failure.ts';

const segmentsOf = (path: string): readonly string[] => path.split('.').slice(1);

const isObject = (value: Json | undefined): value is { readonly [name: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a plain dotted path, `undefined` where nothing does. */
export const readAt = (value: Json, path: string): Json | undefined =>
  segmentsOf(path).reduce<Json | undefined>(
    (at, name) => (isObject(at) && Object.hasOwn(at, name) ? at[name] : undefined),
    value,
  );

/** What stands at a plain dotted path. @throws StateFailure `States.Runtime` where nothing does, as the cloud does. */
export function demandAt(value: Json, path: string): Json {
  const found = readAt(value, path);
  if (found === undefined) throw new StateFailure('States.Runtime', `Nothing stands at ${path}.`);
  return found;
}

/**
 * The value with `written` at a plain dotted path. What is not on the path is shared with the old value, which stays as it was.
 * @throws StateFailure `States.ResultPathMatchFailure` when the path leads through something that is no object.
 */
export const writeAt = (value: Json, path: string, written: Json): Json =>
  writeSegments(value, segmentsOf(path), written);

function writeSegments(value: Json, [first, ...rest]: readonly string[], written: Json): Json {
  if (first === undefined) return written;
  if (!isObject(value)) throw new StateFailure('States.ResultPathMatchFailure', `There is no place for ${first}.`);
  const inside = Object.hasOwn(value, first) ? value[first] : undefined;
  return { ...value, [first]: writeSegments(inside === undefined ? {} : inside, rest, written) };
}
