import { createHmac, createSecretKey, randomBytes } from 'node:crypto';
import type { MasterKey } from '../shared/ports/master-key.ts';
import { expanded } from '../shared/vault/key-vault.ts';
import { keyBytes, lock, nonceBytes, unlock } from '../shared/vault/locked-text.ts';

const aboutKey = (employerId: string): string => `employer-key ${employerId}`;

/** Wraps the employers' keys under a key made from the one in the key file: one file to keep, and one key for each purpose. */
export function keyFileMaster(fileKey: Uint8Array): MasterKey {
  const extracted = createSecretKey(createHmac('sha256', Buffer.alloc(keyBytes)).update(fileKey).digest());
  const key = createSecretKey(expanded(extracted, 'employer-keys'));
  return {
    wrap: async (employerId, bytes) =>
      lock(key, { about: aboutKey(employerId), nonce: randomBytes(nonceBytes), bytes }),
    unwrap: async (employerId, wrapped) => unlock(key, aboutKey(employerId), wrapped),
  };
}
