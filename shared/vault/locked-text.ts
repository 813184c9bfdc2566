import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';

/** 256 bits, the key size of AES-256 and the output size of SHA-256. */
export const keyBytes = 32;
/** 96 bits, the nonce size GCM is made for. An own key has few texts, an employer's one wrapped key a person: random nonces do not meet. */
export const nonceBytes = 12;
/** 128 bits, the longest tag GCM has: a shorter one is easier to forge. */
const tagBytes = 16;

/** What is sealed cannot be trusted: altered, of somebody else, or of another installation. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
  constructor(options?: ErrorOptions) {
    super(
      'The personal fields cannot be read. Check that the store and the installation key belong together.',
      options,
    );
  }
}

/** `about` is bound to the text: it opens for nothing else. */
export type Plain = { readonly about: string; readonly nonce: Uint8Array; readonly bytes: Uint8Array };

/** AES-256-GCM as text: nonce, tag and what is encrypted, in base64url. */
export function lock(key: KeyObject, { about, nonce, bytes }: Plain): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(Buffer.from(about));
  const encrypted = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return textOf([Buffer.from(nonce), cipher.getAuthTag(), encrypted]);
}

/** @throws SealBroken */
export function unlock(key: KeyObject, about: string, text: string): Buffer {
  const { nonce, tag, encrypted } = parse(text);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(about)).setAuthTag(tag);
  try {
    const bytes = decipher.update(encrypted);
    // GCM has nothing left to give at the end: it says whether the tag holds.
    decipher.final();
    return bytes;
  } catch (cause) {
    throw new SealBroken({ cause });
  }
}

function parse(text: string): { readonly nonce: Buffer; readonly tag: Buffer; readonly encrypted: Buffer } {
  const endOfNonce = text.indexOf('.');
  const endOfTag = text.indexOf('.', endOfNonce + 1);
  const nonce = Buffer.from(text.slice(0, endOfNonce), 'base64url');
  const tag = Buffer.from(text.slice(endOfNonce + 1, endOfTag), 'base64url');
  const encrypted = Buffer.from(text.slice(endOfTag + 1), 'base64url');
  if (nonce.length !== nonceBytes || tag.length !== tagBytes) throw new SealBroken();
  // Base64 readers skip what they do not know, so only the very text that was written is taken.
  if (textOf([nonce, tag, encrypted]) !== text) throw new SealBroken();
  return { nonce, tag, encrypted };
}

const textOf = (parts: readonly Buffer[]): string => parts.map((part) => part.toString('base64url')).join('.');
