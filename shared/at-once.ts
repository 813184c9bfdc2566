/**
 * Does a piece of work for each item, so many at the same time, beginning them in order. The first failure lets nothing more begin, and is
 * thrown once all that had begun is over: nobody works on behind the caller's back.
 * @returns what each came to, in the order of the items
 */
export async function atOnce<Item, Result>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const failures: unknown[] = [];
  const waiting = items.entries();
  const strand = async (): Promise<void> => {
    for (const [place, item] of waiting) {
      if (failures.length > 0) return;
      try {
        results[place] = await work(item);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: most }, strand));
  if (failures.length > 0) throw failures[0];
  return results;
}
