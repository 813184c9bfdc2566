import * as z from 'zod';

/** What stands deep in a value, `undefined` when nothing does. */
export const within = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce((inner: unknown, key) => Reflect.get(Object(inner), key), value);

/** The marks that the template's maker adds to make names unique. */
const unmarked = (id: string): string => id.replace(/[0-9A-F]{8}$/, '');

const Reference = z.union([
  z.strictObject({ Ref: z.string() }).transform(({ Ref }) => unmarked(Ref)),
  z
    .strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
    .transform(({ 'Fn::GetAtt': [id, attribute] }) => `${unmarked(id)}.${attribute}`),
  z.strictObject({ 'Fn::ImportValue': z.string() }).transform(({ 'Fn::ImportValue': name }) => imported(name)),
  z
    .strictObject({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) })
    .transform(({ 'Fn::Join': [, parts] }): string => parts.map(readable).join('')),
]);

/** A value of a template as one text: `table.Arn/index/lists`, wherever the table is defined. @throws ZodError for what it cannot read. */
export const readable = (value: unknown): string => (typeof value === 'string' ? value : Reference.parse(value));

/** `…:ExportsOutputFnGetAtttable8235A42EArn0A2BE513` is `table.Arn`. */
function imported(name: string): string {
  const attribute = /ExportsOutputFnGetAtt(\w+)[0-9A-F]{8}([A-Z][A-Za-z]+)[0-9A-F]{8}$/.exec(name);
  if (attribute !== null) return `${attribute[1]}.${attribute[2]}`;
  return unmarked(unmarked(name.replace(/^.*ExportsOutputRef/, '')));
}

const Many = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);
const Condition = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.array(z.string())])));
const Statement = z.strictObject({
  Action: Many,
  Effect: z.literal('Allow'),
  Resource: Many,
  Condition: Condition.default({}),
});

const Policy = z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) });

/** The statements in a policy's properties, each as one line: `sqs:SendMessage on deliveries.Arn`, with ` if …` for what has to hold. */
export const statementsIn = (policy: unknown): readonly string[] =>
  Policy.parse(policy).PolicyDocument.Statement.map(
    ({ Action, Resource, Condition: given }) =>
      `${Action.join(' ')} on ${Resource.map(readable).join(' ')}${conditionsIn(given)}`,
  );

const conditionsIn = (given: z.output<typeof Condition>): string =>
  Object.values(given)
    .flatMap((values) => Object.entries(values))
    .map(([key, value]) => ` if ${key} is ${[value].flat().join(' or ')}`)
    .join('');
