import { rotateKeys } from '../../shared/vault/rotate-keys.ts';
import { defaultEmployer } from '../settings.ts';
import { openExisting } from './open-existing.ts';
import { parseOptions } from './options.ts';

/** `holdfast rotate-keys`: a new key over everybody's data keys. @throws UsageProblem, StoreInUse */
export async function rotateKeysCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values } = parseOptions(args, { data: { type: 'string', default: 'data' } });
  const { store, vault, keys, close } = await openExisting(values.data, 'data');
  try {
    const { version, rewrapped } = await rotateKeys({ table: store.table, vault, keys }, defaultEmployer);
    print(`The key is number ${version} now. It wraps the data keys of ${rewrapped} people.`);
  } finally {
    close();
  }
}
