import * as z from 'zod';

/** Plain and dotted, read alike by every engine. `$` is the whole. */
const plainPath = /^\$(\.[A-Za-z_]\w*)*$/;
const Path = z.string().regex(plainPath, 'only plain dotted paths such as $.next.talk4w are supported');
const ErrorNames = z.array(z.string().min(1)).min(1);

const isTemplate = (template: unknown): boolean => {
  if (typeof template !== 'object' || template === null) return true;
  return Object.entries(template).every(([name, value]) => {
    if (!name.endsWith('.$')) return isTemplate(value);
    return typeof value === 'string' && (value === '$$.Execution.Name' || plainPath.test(value));
  });
};
const templateRule = 'a name that ends in .$ needs a plain dotted path or $$.Execution.Name';
const Parameters = z.record(z.string(), z.json()).refine(isTemplate, templateRule);

// The defaults of Retry are the specification's: 1 second, 3 attempts, doubled each time.
const Retrier = z.strictObject({
  ErrorEquals: ErrorNames,
  IntervalSeconds: z.int().min(1).default(1),
  MaxAttempts: z.int().min(0).default(3),
  BackoffRate: z.number().min(1).default(2),
  MaxDelaySeconds: z.int().min(1).optional(),
  JitterStrategy: z.enum(['NONE', 'FULL']).default('NONE'),
});
const Catcher = z.strictObject({ ErrorEquals: ErrorNames, ResultPath: Path.nullish(), Next: z.string() });

const base = { Comment: z.string().optional() };
const leaving = {
  ...base,
  Next: z.string().optional(),
  End: z.literal(true).optional(),
  OutputPath: z.null().optional(),
};
const mending = {
  ResultPath: Path.nullish(),
  Retry: z.array(Retrier).default([]),
  Catch: z.array(Catcher).default([]),
};

const Rule = z.strictObject({ Variable: Path, IsPresent: z.boolean(), Next: z.string() });
const Choice = z.strictObject({
  ...base,
  Type: z.literal('Choice'),
  Choices: z.array(Rule).min(1),
  Default: z.string().optional(),
});
const Wait = z
  .strictObject({
    ...leaving,
    Type: z.literal('Wait'),
    Seconds: z.int().min(0).optional(),
    TimestampPath: Path.optional(),
  })
  .refine((wait) => (wait.Seconds === undefined) !== (wait.TimestampPath === undefined), {
    path: ['Seconds'],
    error: 'either Seconds or TimestampPath is needed',
  });
const Task = z.strictObject({
  ...leaving,
  ...mending,
  Type: z.literal('Task'),
  Resource: z.string(),
  Parameters: Parameters.optional(),
  TimeoutSeconds: z.int().min(1).optional(),
});
const Pass = z.strictObject({
  ...leaving,
  Type: z.literal('Pass'),
  Result: z.json().optional(),
  Parameters: Parameters.optional(),
  ResultPath: Path.nullish(),
});
const Succeed = z.strictObject({ ...base, Type: z.literal('Succeed'), OutputPath: z.null().optional() });
const Fail = z.strictObject({ ...base, Type: z.literal('Fail'), Error: z.string(), Cause: z.string().default('') });
const Parallel = z.strictObject({
  ...leaving,
  ...mending,
  Type: z.literal('Parallel'),
  Branches: z.array(z.lazy((): z.ZodType<Machine> => Machine)).min(1),
});

const State = z.discriminatedUnion('Type', [Choice, Wait, Task, Pass, Succeed, Fail, Parallel]);

/** The subset of the Amazon States Language that the runner implements: a machine, or a branch of one. Refuses every other field and value. */
export const Machine: z.ZodType<Machine> = z.strictObject({
  Comment: z.string().optional(),
  StartAt: z.string(),
  States: z.record(z.string(), State),
});

export type Machine = {
  readonly Comment?: string | undefined;
  readonly StartAt: string;
  readonly States: { readonly [name: string]: State };
};
export type State = z.output<typeof State>;
export type ChoiceState = z.output<typeof Choice>;
export type WaitState = z.output<typeof Wait>;
export type TaskState = z.output<typeof Task>;
export type PassState = z.output<typeof Pass>;
export type ParallelState = z.output<typeof Parallel>;
export type Retrier = z.output<typeof Retrier>;
export type Catcher = z.output<typeof Catcher>;

/** A state of a loaded machine, in which every name that leads somewhere has been checked. */
export function stateNamed({ States }: Machine, name: string): State {
  const state = States[name];
  if (state === undefined) throw new Error(`The loaded machine has no state "${name}".`);
  return state;
}
