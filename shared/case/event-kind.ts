import * as z from 'zod';

/**
 * An event by its type. Its schema is made when one of its type is first read: a case holds a few of them, and making them all takes
 * a quarter of the time in which a function starts.
 */
type EventKind<Type extends string, Schema extends z.ZodType> = { readonly type: Type; readonly schema: () => Schema };
type AnyKind = EventKind<string, z.ZodType>;
type SchemaOf<Kind extends AnyKind> = ReturnType<Kind['schema']>;

const v = z.literal(1);

export const event = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) => {
  const make = () => z.object({ type: z.literal(type), v, ...shape }).readonly();
  let made: ReturnType<typeof make> | undefined;
  return {
    type,
    schema: () => {
      made ??= make();
      return made;
    },
  };
};

/** Reads an event of any of the kinds, each by its `type`. */
export function eventOf<Kind extends AnyKind>(kinds: readonly Kind[]) {
  const schemas = new Map<unknown, Kind['schema']>(kinds.map(({ type, schema }) => [type, schema]));
  const read = (stored: unknown, context: z.RefinementCtx): unknown => {
    const schema = schemas.get(typeOf(stored));
    const parsed = schema?.().safeParse(stored);
    if (parsed?.success) return parsed.data;
    for (const { path, message } of parsed?.error.issues ?? [unknownType])
      context.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  };
  return z.unknown().transform(read) as unknown as z.ZodType<z.output<SchemaOf<Kind>>, z.input<SchemaOf<Kind>>>;
}

const unknownType = { path: ['type'], message: 'There is no such event.' } as const;

const typeOf = (stored: unknown): unknown =>
  typeof stored === 'object' && stored !== null && 'type' in stored ? stored.type : undefined;
