import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Json } from '../ports/table.ts';
import type { Keyed, Owner, Vault, WrappedKey } from '../ports/vault.ts';
import type { EmployerKey, EmployerKeys } from './employer-keys.ts';
import { keyBytes, lock, nonceBytes, SealBroken, unlock } from './locked-text.ts';

type Random = (bytes: number) => Uint8Array;
type Keys = Pick<EmployerKeys, 'newest' | 'numbered'>;

/** Of what is sealed; and of wrapped keys, which have the number of the employer's key behind the letter: `k1.…`. */
const sealedPrefix = 'v2.';
const wrappedShape = /^k([1-9]\d{0,7})\.(.+)$/s;

/** What lies sealed for a while before anybody knows whose it is, such as the address that a login code waits for, has a key of nobody's. */
export const noEmployer = '#no-employer';

/**
 * Seals with AES-256-GCM under a data key for each person, which lies wrapped by the key of the employer. Look-up keys are made with the
 * 32-byte installation key. @throws RangeError when that has another length.
 */
export function keyVault(installationKey: Uint8Array, keys: Keys, random: Random = randomBytes): Vault {
  const dataKeyOf = async ({ employerId, id, key }: Keyed): Promise<KeyObject> => {
    const [, version, locked] = wrappedShape.exec(key) ?? [];
    const over = version === undefined ? undefined : await keys.numbered(employerId, Number(version));
    if (over === undefined || locked === undefined) throw new SealBroken();
    return unwrappedUnder(over.key, aboutKey({ employerId, id }), locked);
  };
  const wrapped = (owner: Owner, { version, key }: EmployerKey, bytes: Uint8Array): WrappedKey =>
    `k${version}.${lock(key, { about: aboutKey(owner), nonce: random(nonceBytes), bytes })}`;

  return {
    newKey: async (owner) => wrapped(owner, await keys.newest(owner.employerId), random(keyBytes)),
    rewrap: async (keyed) => wrapped(keyed, await keys.newest(keyed.employerId), (await dataKeyOf(keyed)).export()),
    seal: async (keyed, fields) => {
      const plain = {
        about: aboutFields(keyed),
        nonce: random(nonceBytes),
        bytes: Buffer.from(JSON.stringify(fields)),
      };
      return sealedPrefix + lock(await dataKeyOf(keyed), plain);
    },
    open: async (keyed, sealed) => {
      if (!sealed.startsWith(sealedPrefix)) throw new SealBroken();
      const bytes = unlock(await dataKeyOf(keyed), aboutFields(keyed), sealed.slice(sealedPrefix.length));
      const fields: Json = JSON.parse(bytes.toString('utf8'));
      return fields;
    },
    hmac: lookUpKeys(installationKey),
  };
}

/** By the employer's key that wrapped them, and gone with it: nothing lies unwrapped for longer than that one does. */
const unwrapped = new WeakMap<KeyObject, Map<string, KeyObject>>();

/** A page of people, or the rows that are taken in at once: a file of a hundred thousand must not lie in memory key by key. */
const mostUnwrapped = 2000;

/** Key objects are several times faster than bytes, and a person is written to many times in a morning. */
function unwrappedUnder(employerKey: KeyObject, about: string, locked: string): KeyObject {
  const known = unwrapped.get(employerKey) ?? new Map<string, KeyObject>();
  unwrapped.set(employerKey, known);
  const name = `${about} ${locked}`;
  const key = known.get(name) ?? createSecretKey(unlock(employerKey, about, locked));
  if (known.size >= mostUnwrapped) known.clear();
  known.set(name, key);
  return key;
}

const aboutKey = ({ employerId, id }: Owner): string => `key ${JSON.stringify([employerId, id])}`;
const aboutFields = ({ employerId, id }: Owner): string => `fields ${JSON.stringify([employerId, id])}`;

function lookUpKeys(installationKey: Uint8Array): Vault['hmac'] {
  if (installationKey.length !== keyBytes)
    throw new RangeError(`The installation key is ${installationKey.length} bytes; it must be ${keyBytes}.`);
  // Key objects are several times faster than bytes, which are checked and copied at every use.
  const extracted = createSecretKey(createHmac('sha256', Buffer.alloc(keyBytes)).update(installationKey).digest());
  // There are a handful of purposes and many look-ups.
  const known = new Map<string, KeyObject>();
  return (purpose, text) => {
    const key = known.get(purpose) ?? createSecretKey(expanded(extracted, `hmac:${purpose}`));
    known.set(purpose, key);
    return createHmac('sha256', key).update(text).digest('hex');
  };
}

/** HKDF-SHA-256's second half for one block (RFC 5869, 2.3), which is all that a key of 32 bytes takes. */
export const expanded = (extracted: KeyObject, info: string): Buffer =>
  createHmac('sha256', extracted).update(info).update(Uint8Array.of(1)).digest();
