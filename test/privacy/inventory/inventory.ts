import type { Item } from '../../../shared/ports/table.ts';
import { tableShape } from '../../../shared/ports/table-shape.ts';
import { caseKinds } from './case-kinds.ts';
import { employerKinds } from './employer-kinds.ts';
import { peopleKinds } from './people-kinds.ts';
import type { StoredKind } from './stored-kind.ts';

/** Everything that is ever written to the store. */
export const inventory: readonly StoredKind[] = [...caseKinds, ...peopleKinds, ...employerKinds];

/** What is sealed in a person's item, and for whom. */
export const sealedFields: Readonly<Record<string, string>> = {
  name: 'to be called by name: those who may see the case; of staff, the member and colleagues who work with her case',
  number: 'the employee number, by which the employer’s systems know her: hr and they',
  email: 'to write to and log in: she herself, and those who may contact her',
  phone: 'to write to, ring and log in: she herself, and those who may contact her',
  language: 'in which she is written to',
  ageGroup: 'one of five groups, for statistics: nobody by person',
  gender: 'for statistics: nobody by person',
  occupation: 'the employer’s word for the occupation, at most 60 characters, for statistics: nobody by person',
};

export const sealedWishes: Readonly<Record<string, string>> = {
  channel: 'SMS or e-mail',
  language: 'wins over that of the file',
  stopped: 'she wants no messages',
  stops: 'how often she said so: each time is confirmed once',
  optedIn: 'she asked for messages',
  protectedIdentity: 'name and address are protected: letter and portal only',
  digest: 'one mail a working day, for staff',
  sharedMailbox: 'several read along: no login code goes there',
};

const first = (key: string): string => key.split('#')[0] ?? '';

/** The kind of an item; undefined when the inventory does not know it. */
export const kindOf = ({ pk, sk }: Pick<Item, 'pk' | 'sk'>): StoredKind | undefined =>
  inventory.find((kind) => kind.pk === first(pk) && (kind.sk === undefined || kind.sk === first(sk)));

const keys = new Set<string>(['pk', 'sk', ...tableShape.indexes.flatMap(({ partition, sort }) => [partition, sort])]);

/** Fields of items that the inventory does not tell of: `CASE/COMMIT.note`. */
export function missingFrom(items: Iterable<Item>): readonly string[] {
  const missing = new Set<string>();
  for (const item of items) {
    const kind = kindOf(item);
    const name = `${first(item.pk)}/${first(item.sk)}`;
    if (kind === undefined) missing.add(name);
    else
      for (const field of Object.keys(item))
        if (!keys.has(field) && !Object.hasOwn(kind.fields, field)) missing.add(`${name}.${field}`);
  }
  return [...missing].sort();
}
