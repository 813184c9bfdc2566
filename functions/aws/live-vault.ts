import { KMSClient } from '@aws-sdk/client-kms';
import type { Clock } from '../../shared/clock.ts';
import type { Table } from '../../shared/ports/table.ts';
import type { Vault } from '../../shared/ports/vault.ts';
import type { VaultSettings } from '../../shared/settings.ts';
import { employerKeys, installation } from '../../shared/vault/employer-keys.ts';
import { keyVault } from '../../shared/vault/key-vault.ts';
import { kmsMaster } from './kms-master.ts';
import { liveClock } from './live-clock.ts';

type Stored = { readonly table: Table; readonly clock?: Clock; readonly client?: KMSClient };

/** Has KMS unwrap the installation key, so build it once a process. It is made at the very first use. @throws SealBroken */
export async function liveVault(
  { MASTER_KEY_ARN: keyId }: VaultSettings,
  { table, clock = liveClock, client = new KMSClient({}) }: Stored,
): Promise<Vault> {
  const keys = employerKeys({ table, master: kmsMaster({ client, keyId }), clock });
  // Never another version: look-up keys and chains of commits are made with the first.
  const { key } = (await keys.numbered(installation, 1)) ?? (await keys.newest(installation));
  return keyVault(key.export(), keys);
}
