import { WakeHeap } from './runner/wake-heap.ts';

export type Sleeper = { readonly name: string; readonly second: number };

/** Who sleeps, and from which second of the epoch on each is to be woken: 90 bytes of each. */
export class Sleepers {
  readonly #secondOf = new Map<string, number>();
  /** Most wake at the same few hours. Whoever has been woken, or lies down for another second, may still stand here. */
  readonly #namesAt = new Map<number, string[]>();
  readonly #seconds = new WakeHeap<number>((one, other) => one < other);

  get size(): number {
    return this.#secondOf.size;
  }

  get names(): Iterable<string> {
    return this.#secondOf.keys();
  }

  has(name: string): boolean {
    return this.#secondOf.has(name);
  }

  /** Whether that is when they are to be woken. */
  isSleeping({ name, second }: Sleeper): boolean {
    return this.#secondOf.get(name) === second;
  }

  layDown(name: string, second: number): void {
    const flat = inOnePiece(name);
    this.#secondOf.set(flat, second);
    const names = this.#namesAt.get(second);
    if (names !== undefined) names.push(flat);
    else {
      this.#namesAt.set(second, [flat]);
      this.#seconds.add(second);
    }
  }

  /** Says whether they slept. */
  wake(name: string): boolean {
    return this.#secondOf.delete(name);
  }

  /** The one who is to be woken first; who no longer sleeps is passed over. */
  get first(): Sleeper | undefined {
    for (let second = this.#seconds.first; second !== undefined; second = this.#seconds.first) {
      const names = this.#namesAt.get(second) ?? [];
      for (let name = names.at(-1); name !== undefined; name = names.at(-1)) {
        if (this.isSleeping({ name, second })) return { name, second };
        names.pop();
      }
      this.#namesAt.delete(second);
      this.#seconds.take();
    }
    return undefined;
  }

  /** They are first no more, but sleep until they are woken. */
  passOver({ second }: Sleeper): void {
    this.#namesAt.get(second)?.pop();
  }
}

/** A name that was put together of parts keeps them: twice the memory. Names are ASCII. */
const inOnePiece = (name: string): string => Buffer.from(name, 'latin1').toString('latin1');
