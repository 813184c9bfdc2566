import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { type Moment, momentOfInstant } from '../calendar/moment.ts';
import type { Clock } from '../clock.ts';
import type { MasterKey } from '../ports/master-key.ts';
import type { Item, Table } from '../ports/table.ts';
import { keyBytes } from './locked-text.ts';

/** The installation's key lies in the table like an employer's: the master key alone opens it, and a backup of the table has all it takes. */
export const installation = '#installation';

/** One version of an employer's key. */
export type EmployerKey = { readonly version: number; readonly key: KeyObject };

/** The keys of the employers, each of which wraps the data keys of its people. */
export type EmployerKeys = {
  /** The newest, made at the first use. */
  readonly newest: (employerId: string) => Promise<EmployerKey>;
  /** Undefined when there is no such version. */
  readonly numbered: (employerId: string, version: number) => Promise<EmployerKey | undefined>;
  /** Makes the next version. Other processes take it up within five minutes; what older versions wrapped still opens. */
  readonly renew: (employerId: string) => Promise<EmployerKey>;
};

type Needs = {
  readonly table: Table;
  readonly master: MasterKey;
  readonly clock: Clock;
  readonly random?: (bytes: number) => Uint8Array;
};

/** So long a key stays unwrapped in a process: a morning of messages asks KMS a few times, and a grant that is withdrawn soon counts. */
const keptSeconds = 300;

const Stored = z.object({ version: z.int().positive(), wrapped: z.string() });
type StoredKey = z.output<typeof Stored>;

/** The stored versions, oldest first, and what was unwrapped of them. */
type Ring = {
  readonly readAt: Moment;
  readonly stored: readonly StoredKey[];
  readonly opened: Map<number, Promise<EmployerKey>>;
};

const pkOf = (employerId: string): string => `EMPLOYER-KEY#${employerId}`;
/** Eight digits, as the commits have. */
const skOf = (version: number): string => `KEY#${String(version).padStart(8, '0')}`;

/** Keeps what it unwraps for five minutes of the clock. */
export function employerKeys({ table, master, clock, random = randomBytes }: Needs): EmployerKeys {
  const rings = new Map<string, Promise<Ring>>();
  const firsts = new Map<string, Promise<Ring>>();

  const read = async (employerId: string): Promise<Ring> => {
    const items: readonly Item[] = await table.query(pkOf(employerId));
    return { readAt: momentOfInstant(clock()), stored: items.map((item) => Stored.parse(item)), opened: new Map() };
  };
  const readAnew = (employerId: string): Promise<Ring> => kept(rings, employerId, read(employerId));
  const ringOf = async (employerId: string): Promise<Ring> => {
    const known = rings.get(employerId) ?? readAnew(employerId);
    const ring = await known;
    if (momentOfInstant(clock()) < ring.readAt + keptSeconds) return ring;
    // Of many who find it old at once the first reads it anew for all.
    return (rings.get(employerId) === known ? undefined : rings.get(employerId)) ?? readAnew(employerId);
  };

  const unwrap = async (employerId: string, { version, wrapped }: StoredKey): Promise<EmployerKey> => ({
    version,
    key: createSecretKey(await master.unwrap(employerId, wrapped)),
  });
  const opened = (employerId: string, ring: Ring, stored: StoredKey): Promise<EmployerKey> =>
    ring.opened.get(stored.version) ?? kept(ring.opened, stored.version, unwrap(employerId, stored));

  const add = async (employerId: string, version: number): Promise<Ring> => {
    const wrapped = await master.wrap(employerId, random(keyBytes));
    // Of two processes that make the same version one is first, and both use that one.
    await table.put({ pk: pkOf(employerId), sk: skOf(version), version, wrapped }, 'if-absent');
    return readAnew(employerId);
  };

  const last = async (employerId: string, ring: Ring): Promise<EmployerKey> => {
    const newest = ring.stored.at(-1);
    if (newest !== undefined) return opened(employerId, ring, newest);
    return last(employerId, await (firsts.get(employerId) ?? kept(firsts, employerId, add(employerId, 1))));
  };

  return {
    newest: async (employerId) => last(employerId, await ringOf(employerId)),
    numbered: async (employerId, version) => {
      const isIt = (stored: StoredKey): boolean => stored.version === version;
      const known = await ringOf(employerId);
      // Another process may have renewed it since.
      const ring = known.stored.some(isIt) ? known : await readAnew(employerId);
      const stored = ring.stored.find(isIt);
      return stored === undefined ? undefined : opened(employerId, ring, stored);
    },
    renew: async (employerId) => {
      const { stored } = await readAnew(employerId);
      return last(employerId, await add(employerId, (stored.at(-1)?.version ?? 0) + 1));
    },
  };
}

/** Many ask at once and one fetches. What failed is asked again the next time. */
function kept<Name, Value>(known: Map<Name, Promise<Value>>, name: Name, value: Promise<Value>): Promise<Value> {
  known.set(name, value);
  value.catch(() => {
    if (known.get(name) === value) known.delete(name);
  });
  return value;
}
