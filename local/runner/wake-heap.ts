/** A binary heap: the item that comes first is always at hand, whatever the order in which items were added. */
export class WakeHeap<Item> {
  readonly #comesBefore: (one: Item, other: Item) => boolean;
  #items: Item[] = [];

  constructor(comesBefore: (one: Item, other: Item) => boolean) {
    this.#comesBefore = comesBefore;
  }

  get first(): Item | undefined {
    return this.#items[0];
  }

  /** All items, in no order that means anything. */
  get items(): readonly Item[] {
    return this.#items;
  }

  get size(): number {
    return this.#items.length;
  }

  add(item: Item): void {
    this.#items.push(item);
    let at = this.#items.length - 1;
    while (at > 0 && this.#exchange((at - 1) >> 1, at)) at = (at - 1) >> 1;
  }

  /** Takes the first item out. */
  take(): Item | undefined {
    const [first] = this.#items;
    const last = this.#items.pop();
    if (last !== undefined && this.#items.length > 0) {
      this.#items[0] = last;
      this.#sink();
    }
    return first;
  }

  /** Drops every item that is not to be kept. Takes as long as building the heap anew. */
  retain(isKept: (item: Item) => boolean): void {
    const kept = this.#items.filter(isKept);
    this.#items = [];
    for (const item of kept) this.add(item);
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const below = this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#exchange(at, below)) return;
      at = below;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#items[one], this.#items[other]];
    return a !== undefined && b !== undefined && this.#comesBefore(a, b);
  }

  /** Swaps the two when the lower one comes first, and says whether it did. */
  #exchange(upper: number, lower: number): boolean {
    const [above, below] = [this.#items[upper], this.#items[lower]];
    if (above === undefined || below === undefined || !this.#comesBefore(below, above)) return false;
    this.#items[upper] = below;
    this.#items[lower] = above;
    return true;
  }
}
