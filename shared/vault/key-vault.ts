import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { Json } from '../ports/table.ts';
import type { Sealed, Vault } from '../ports/vault.ts';

/** 256 bits, the key size of AES-256 and the output size of SHA-256. */
const keyBytes = 32;
/** 96 bits, the nonce size GCM is made for. Each person has an own key, so random nonces do not meet. */
const nonceBytes = 12;
/** 128 bits, the longest tag GCM has: a shorter one is easier to forge. */
const tagBytes = 16;
const version = 'v1';

/** Sealed fields that cannot be trusted: altered, of another person, or of another installation. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor(options?: ErrorOptions) {
    super(
      'The personal fields cannot be read. Check that the store and the installation key belong together.',
      options,
    );
  }
}

/**
 * Seals with AES-256-GCM under one key per person, all derived from the 32-byte installation key.
 * @throws RangeError when the installation key has another length.
 */
export function keyVault(installationKey: Uint8Array, nonce: () => Uint8Array = () => randomBytes(nonceBytes)): Vault {
  if (installationKey.length !== keyBytes)
    throw new RangeError(`The installation key is ${installationKey.length} bytes; it must be ${keyBytes}.`);
  // Key objects are several times faster than bytes, which are checked and copied at every use.
  const extracted = createSecretKey(createHmac('sha256', Buffer.alloc(keyBytes)).update(installationKey).digest());
  const derive = (info: string) => createSecretKey(expanded(extracted, info));
  const personKey = (personId: string) => derive(`person:${personId}`);
  // There are a handful of purposes and many look-ups, unlike persons, whose keys are derived each time.
  const hmacKeys = new Map<string, KeyObject>();

  return {
    seal: (personId, fields) => seal(personKey(personId), { personId, nonce: nonce(), text: JSON.stringify(fields) }),
    open: (personId, sealed) => open(personKey(personId), personId, sealed),
    hmac: (purpose, text) => {
      const key = hmacKeys.get(purpose) ?? derive(`hmac:${purpose}`);
      hmacKeys.set(purpose, key);
      return createHmac('sha256', key).update(text).digest('hex');
    },
  };
}

/**
 * HKDF-SHA-256's second half for one block (RFC 5869, 2.3), which is all that a key of 32 bytes takes. The first half is the same for all
 * keys and done once: a key is derived for every person read.
 */
const expanded = (extracted: KeyObject, info: string): Buffer =>
  createHmac('sha256', extracted).update(info).update(Uint8Array.of(1)).digest();

type Plain = { readonly personId: string; readonly nonce: Uint8Array; readonly text: string };

function seal(key: KeyObject, { personId, nonce, text }: Plain): Sealed {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(personId));
  const encrypted = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  const parts = [Buffer.from(nonce), cipher.getAuthTag(), encrypted];
  return [version, ...parts.map((part) => part.toString('base64url'))].join('.');
}

function open(key: KeyObject, personId: string, sealed: Sealed): Json {
  const { nonce, tag, encrypted } = parse(sealed);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(personId)).setAuthTag(tag);
  try {
    const text = Buffer.concat([decipher.update(encrypted), decipher.final()]).toString('utf8');
    const fields: Json = JSON.parse(text);
    return fields;
  } catch (cause) {
    throw new SealBroken({ cause });
  }
}

function parse(sealed: Sealed): { readonly nonce: Buffer; readonly tag: Buffer; readonly encrypted: Buffer } {
  const [prefix, ...parts] = sealed.split('.');
  const [nonce, tag, encrypted] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (nonce?.length !== nonceBytes || tag?.length !== tagBytes || encrypted === undefined) throw new SealBroken();
  // Base64 readers skip what they do not know, so only the very text that was written is taken.
  const rewritten = [version, ...[nonce, tag, encrypted].map((part) => part.toString('base64url'))].join('.');
  if (prefix !== version || rewritten !== sealed) throw new SealBroken();
  return { nonce, tag, encrypted };
}
