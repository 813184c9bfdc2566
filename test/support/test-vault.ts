import { keyFileMaster } from '../../local/key-file-master.ts';
import { openStore } from '../../local/store/open-store.ts';
import { systemClock } from '../../local/system-clock.ts';
import type { Table } from '../../shared/ports/table.ts';
import type { Vault } from '../../shared/ports/vault.ts';
import { employerKeys } from '../../shared/vault/employer-keys.ts';
import { keyVault } from '../../shared/vault/key-vault.ts';

/** A vault as one machine has it, with the employers' keys in a table: one of its own where nobody looks into it. */
export function testVault(table: Table = openStore({ file: ':memory:' }).table, fill = 7): Vault {
  const key = new Uint8Array(32).fill(fill);
  return keyVault(key, employerKeys({ table, master: keyFileMaster(key), clock: systemClock }));
}
