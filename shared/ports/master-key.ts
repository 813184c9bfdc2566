/** Stands over the employers' keys and never leaves its place: KMS in the cloud, the key file on one machine. */
export interface MasterKey {
  /** The key of an employer, unreadable, as it is stored. */
  wrap(employerId: string, key: Uint8Array): Promise<string>;
  /** @throws when the text was changed, or wrapped for another employer or by another master key. */
  unwrap(employerId: string, wrapped: string): Promise<Uint8Array>;
}
