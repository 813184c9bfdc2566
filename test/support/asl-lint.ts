type Fields = { readonly [field: string]: unknown };
type Scope = { readonly StartAt?: unknown; readonly States: { readonly [name: string]: Fields } };

/** Longer names are refused by the cloud. */
const maxNameLength = 80;
const plainPath = /^\$(\.[A-Za-z_]\w*)*$/;
const lambdaArn = /^arn:[\w-]+:lambda:[\w-]+:\d{12}:function:[\w-]+(:[\w-]+)?$/;
/** Every error name our definitions may match: a misspelt one is accepted by the cloud and never matches. */
const knownErrors = new Set([
  'States.ALL',
  'States.TaskFailed',
  'States.Timeout',
  'Lambda.TooManyRequestsException',
  'Lambda.ServiceException',
  'Lambda.AWSLambdaException',
  'Lambda.SdkClientException',
  'Lambda.ClientExecutionTimeoutException',
  'Lambda.Unknown',
  'Sandbox.Timedout',
  'TimelineOver', // our own
]);

/** What asl-validator lets through and the cloud refuses or, worse, accepts: one line for each finding. */
export function lintStateMachine(machine: Scope): readonly string[] {
  const scopes = scopesOf(machine);
  return [
    ...scopes.flatMap((scope) => [...targetFindings(scope), ...reachFindings(scope)]),
    ...scopes.flatMap(({ States }) => Object.entries(States).flatMap(([name, state]) => stateFindings(name, state))),
    ...duplicates(scopes.flatMap(({ States }) => Object.keys(States))).map(
      (name) => `${name}: this name is used twice`,
    ),
  ];
}

const scopesOf = (scope: Scope): readonly Scope[] => [
  scope,
  ...Object.values(scope.States).flatMap((state) => listOf<Scope>(state.Branches).flatMap(scopesOf)),
];

const listOf = <T = Fields>(value: unknown): readonly T[] => (Array.isArray(value) ? value : []);
const strings = (values: readonly unknown[]): readonly string[] => values.filter((value) => typeof value === 'string');
const duplicates = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

const targetsOf = (state: Fields): readonly string[] =>
  strings([state.Next, state.Default, ...[...listOf(state.Choices), ...listOf(state.Catch)].map(({ Next }) => Next)]);

function targetFindings({ StartAt, States }: Scope): readonly string[] {
  const targets = [...strings([StartAt]), ...Object.values(States).flatMap(targetsOf)];
  return targets
    .filter((target) => !Object.hasOwn(States, target))
    .map((target) => `${target}: no such state to go to`);
}

function reachFindings({ StartAt, States }: Scope): readonly string[] {
  const reached = new Set(strings([StartAt]));
  for (const name of reached) for (const target of targetsOf(States[name] ?? {})) reached.add(target);
  return Object.keys(States)
    .filter((name) => !reached.has(name))
    .map((name) => `${name}: no way leads here`);
}

function stateFindings(name: string, state: Fields): readonly string[] {
  const menders = [state.Retry, state.Catch].map((list) =>
    listOf(list).map(({ ErrorEquals }) => listOf<string>(ErrorEquals)),
  );
  const findings = [
    ...(name.length > maxNameLength ? [`the name is longer than ${maxNameLength} characters`] : []),
    ...(state.Type === 'Task' && !lambdaArn.test(String(state.Resource))
      ? [`${state.Resource} is no Lambda's ARN`]
      : []),
    ...menders.flatMap(errorFindings),
    ...pathsOf(state)
      .filter((path) => !plainPath.test(path) && path !== '$$.Execution.Name')
      .map((path) => `${path} is no plain dotted path`),
  ];
  return findings.map((finding) => `${name}: ${finding}`);
}

function errorFindings(lists: readonly (readonly string[])[]): readonly string[] {
  const misplaced = lists.some(
    (names, at) => names.includes('States.ALL') && (names.length > 1 || at < lists.length - 1),
  );
  const unknown = lists.flat().filter((error) => !knownErrors.has(error));
  return [
    ...(misplaced ? ['States.ALL must stand alone and last'] : []),
    ...unknown.map((error) => `${error} is no known error`),
  ];
}

/** Every path of a state, the payload templates' and so the intrinsic functions too. Branches are scopes of their own. */
function pathsOf(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (field === 'Branches') return [];
    if (typeof value === 'object' && value !== null) return pathsOf({ ...value });
    const isPath = field.endsWith('Path') || field.endsWith('.$') || field === 'Variable';
    return isPath && typeof value === 'string' ? [value] : [];
  });
}
