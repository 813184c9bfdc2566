import * as z from 'zod';

type Schema = z.core.$ZodType;
type Def = { readonly type: string } & Readonly<Record<string, unknown>>;

const defOf = (schema: Schema): Def => schema._zod.def as unknown as Def;

/** Words that nobody may be able to leave in a case. */
const sentence = 'Hun har ondt i ryggen og er ked af det';

/** A place in a schema that takes a sentence, and the longest text that it takes there, of those up to a thousand characters. */
export type FreeText = { readonly path: string; readonly most: number };

/** Every place in a schema that would take a sentence: tried out, so that it counts what a schema does and not how it is written. */
export function freeTexts(schema: Schema, path = ''): readonly FreeText[] {
  const def = defOf(schema);
  const within = (name: string, child: unknown) => freeTexts(child as Schema, path === '' ? name : `${path}.${name}`);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape as Readonly<Record<string, Schema>>).flatMap(([name, child]) =>
        within(name, child),
      );
    case 'array':
      return freeTexts(def.element as Schema, path);
    case 'record':
      return [...within('*', def.keyType), ...within('*', def.valueType)];
    case 'union':
      return (def.options as readonly Schema[]).flatMap((child) =>
        freeTexts(child, path === '' ? nameOf(child) : path),
      );
    case 'optional':
    case 'nullable':
    case 'readonly':
    case 'default':
    case 'catch':
      return freeTexts(def.innerType as Schema, path);
    default: {
      const most = longestTaken(schema);
      return most === 0 ? [] : [{ path, most }];
    }
  }
}

/** 0 when it takes no sentence. */
function longestTaken(schema: Schema): number {
  for (let length = 1_000; length >= 2; length -= 1)
    if (takes(schema, sentence.repeat(30).slice(0, length))) return length;
  return 0;
}

function takes(schema: Schema, text: string): boolean {
  try {
    return / /.test(text) && z.safeParse(schema, text).success;
  } catch {
    return false;
  }
}

/** Of a choice between shapes, the word that tells this one. */
function nameOf(schema: Schema): string {
  const def = defOf(schema);
  if (def.innerType !== undefined) return nameOf(def.innerType as Schema);
  const { type, do: command } = (def.shape ?? {}) as Readonly<Record<string, Schema>>;
  const word = type ?? command;
  return word === undefined ? '' : String((defOf(word).values as readonly unknown[] | undefined)?.[0] ?? '');
}
