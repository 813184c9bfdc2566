import { parseMoment } from '../../shared/calendar/moment.ts';
import type { Json } from '../../shared/ports/table.ts';
import type { ChoiceState, WaitState } from './machine.ts';
import { demandAt, readAt, writeAt } from './plain-path.ts';
import { StateFailure } from './state-failure.ts';

/** The name of the state that a Choice leads to. @throws StateFailure `States.NoChoiceMatched` when no rule holds and there is no default. */
export function choose({ Choices, Default }: ChoiceState, data: Json): string {
  const rule = Choices.find(({ Variable, IsPresent }) => (readAt(data, Variable) !== undefined) === IsPresent);
  const next = rule?.Next ?? Default;
  if (next === undefined) throw new StateFailure('States.NoChoiceMatched', 'No rule holds and there is no Default.');
  return next;
}

/** Stricter than the cloud, which takes offsets too: everything of ours writes UTC with whole seconds. */
const wholeUtcSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** The end of a Wait that is entered at `now`, both in epoch milliseconds. @throws StateFailure `States.Runtime` when its timestamp is none. */
export function waitsUntil({ Seconds, TimestampPath }: WaitState, data: Json, now: number): number {
  if (TimestampPath === undefined) return now + (Seconds ?? 0) * 1000;
  const timestamp = demandAt(data, TimestampPath);
  if (typeof timestamp !== 'string' || !wholeUtcSeconds.test(timestamp))
    throw new StateFailure('States.Runtime', `${TimestampPath} is no timestamp in UTC with whole seconds.`);
  return parseMoment(timestamp) * 1000;
}

/** The input of a task: the template with its paths filled in from the state's input. @throws StateFailure where a path leads nowhere. */
export function fillTemplate(template: Json, data: Json, executionName: string): Json {
  if (typeof template !== 'object' || template === null) return template;
  if (Array.isArray(template)) return template.map((item) => fillTemplate(item, data, executionName));
  const filled = Object.entries(template).map(([name, value]) => {
    if (!name.endsWith('.$') || typeof value !== 'string')
      return [name, fillTemplate(value ?? null, data, executionName)];
    return [name.slice(0, -2), value === '$$.Execution.Name' ? executionName : demandAt(data, value)];
  });
  return Object.fromEntries(filled);
}

type OutputFields = { readonly ResultPath?: string | null | undefined; readonly OutputPath?: null | undefined };

/** What a state hands on: its result laid into its input as `ResultPath` says, or an empty object for `OutputPath: null`. */
export function outputOf({ ResultPath, OutputPath }: OutputFields, input: Json, result: Json): Json {
  const output = ResultPath === null ? input : writeAt(input, ResultPath ?? '$', result);
  return OutputPath === null ? {} : output;
}
