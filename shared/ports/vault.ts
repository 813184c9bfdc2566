import type { Json } from './table.ts';

/** Personal fields, sealed: unreadable without the installation's key. */
export type Sealed = string;

/** Keeps personal fields unreadable at rest and makes look-up keys that do not tell what was looked up. */
export interface Vault {
  seal(personId: string, fields: Json): Sealed;
  /** @throws when the text was changed, or sealed for another person or with another key. */
  open(personId: string, sealed: Sealed): Json;
  /** HMAC-SHA-256 in hex under the installation's key. `purpose` keeps the key spaces apart. */
  hmac(purpose: string, text: string): string;
}
