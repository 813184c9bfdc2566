import * as z from 'zod';
import type { Item, Key, Table } from '../ports/table.ts';
import { readOnce } from '../store/read-once.ts';

export const personKey = (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'PERSON' });

const StoredPerson = z.object({
  version: z.int().positive(),
  employerId: z.string(),
  /** Opens `sealed` and what else lies sealed of the person. It travels with the item, so that a list of people takes no read more. */
  key: z.string(),
  sealed: z.string(),
  /** Unreadable marks of the addresses: two records with one in common are of one human being. They go with the person. */
  marks: z.array(z.string()),
  /** Where else somebody is found by what is known of them: removed with the person, also when nobody can open the fields any more. */
  lookUps: z.array(z.object({ pk: z.string(), sk: z.string() })),
});
export type StoredPerson = Readonly<z.output<typeof StoredPerson>>;

/** Written before each person had a key of their own. */
export class OldStore extends Error {
  override readonly name = 'OldStore';
  constructor() {
    super(
      'This store was made by an earlier version, which sealed people otherwise. Put it aside and import the files into a new, empty one.',
    );
  }
}

/** What an item keeps of a person, for whoever writes that very item again. @throws OldStore */
export const readPerson = readOnce((item: Item): StoredPerson => {
  if (item.key === undefined) throw new OldStore();
  return StoredPerson.parse(item);
});

/** What is stored of a person, sealed; undefined when there is none, or none any more. @throws OldStore */
export async function storedPerson(table: Table, personId: string): Promise<StoredPerson | undefined> {
  const item = await table.get(personKey(personId));
  return item === undefined ? undefined : readPerson(item);
}
