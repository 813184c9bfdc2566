import { type IndexName, type Item, indexNames, type Key } from '../ports/table.ts';
import { indexKeys } from '../ports/table-shape.ts';

/** What was written under each key, or that it was deleted, found as a table finds it: a large import asks a hundred thousand times. */
export type WrittenItems = {
  /** Undefined where nothing was written; `item` is undefined where it was deleted. */
  readonly under: (key: Key) => { readonly item: Item | undefined } | undefined;
  readonly write: (key: Key, item: Item | undefined) => void;
  readonly inPartition: (pk: string) => readonly Item[];
  readonly inIndex: (index: IndexName, partition: string) => readonly Item[];
};

export function writtenItems(): WrittenItems {
  const written = new Map<string, { readonly item: Item | undefined }>();
  const lists = new Map<string, Map<string, Item>>();
  const inList = (list: string): readonly Item[] => [...(lists.get(list)?.values() ?? [])];
  return {
    under: (key) => written.get(nameOf(key)),
    write: (key, item) => {
      const name = nameOf(key);
      for (const list of listsOf(written.get(name)?.item)) lists.get(list)?.delete(name);
      for (const list of listsOf(item)) lists.set(list, (lists.get(list) ?? new Map()).set(name, item));
      written.set(name, { item });
    },
    inPartition: (pk) => inList(partitionList(pk)),
    inIndex: (index, partition) => inList(indexList(index, partition)),
  };
}

/** No key holds a line break. */
const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;
const partitionList = (pk: string): string => `\n${pk}`;
const indexList = (index: IndexName, partition: string): string => `${index}\n${partition}`;

function listsOf(item: Item | undefined): readonly string[] {
  if (item === undefined) return [];
  const indexed = indexNames.flatMap((index) => {
    const partition = item[indexKeys(index).partition];
    return typeof partition === 'string' ? [indexList(index, partition)] : [];
  });
  return [partitionList(item.pk), ...indexed];
}
