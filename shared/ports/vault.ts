import type { Json } from './table.ts';

/** Personal fields, sealed: unreadable without their data key. */
export type Sealed = string;

/** A data key, wrapped by one version of an employer's key. Whoever destroys it has erased all that is sealed with it. */
export type WrappedKey = string;

/** Whose a data key is: a person's, or of something that lies sealed for a while. The employer's key stands over it. */
export type Owner = { readonly employerId: string; readonly id: string };

export type Keyed = Owner & { readonly key: WrappedKey };

/** Keeps personal fields unreadable at rest and makes look-up keys that do not tell what was looked up. */
export interface Vault {
  /** A random data key of its own, wrapped by the employer's newest key. */
  newKey(owner: Owner): Promise<WrappedKey>;
  /** The same data key, wrapped by the employer's newest key: what is sealed with it stays as it is. @throws SealBroken */
  rewrap(keyed: Keyed): Promise<WrappedKey>;
  seal(keyed: Keyed, fields: Json): Promise<Sealed>;
  /** @throws SealBroken when text or key were changed, or are another owner's. */
  open(keyed: Keyed, sealed: Sealed): Promise<Json>;
  /** HMAC-SHA-256 in hex under the installation's key. `purpose` keeps the key spaces apart. */
  hmac(purpose: string, text: string): string;
}
