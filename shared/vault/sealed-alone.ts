import type { Json } from '../ports/table.ts';
import type { Owner, Sealed, Vault } from '../ports/vault.ts';
import { SealBroken } from './locked-text.ts';

/** Seals what lies by itself for a while: its data key goes with it, and with it goes its data key. */
export async function sealAlone(vault: Vault, owner: Owner, fields: Json): Promise<Sealed> {
  const key = await vault.newKey(owner);
  return `${key} ${await vault.seal({ ...owner, key }, fields)}`;
}

/** @throws SealBroken */
export async function openAlone(vault: Vault, owner: Owner, text: Sealed): Promise<Json> {
  const [key, sealed, ...more] = text.split(' ');
  if (key === undefined || sealed === undefined || more.length > 0) throw new SealBroken();
  return vault.open({ ...owner, key }, sealed);
}
