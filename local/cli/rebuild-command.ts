import { existsSync } from 'node:fs';
import path from 'node:path';
import { rebuildCase, replaceSnapshot } from '../../shared/store/cases.ts';
import { casesPartition } from '../../shared/store/keys.ts';
import { openFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { UsageProblem } from './fail.ts';
import { parseOptions } from './options.ts';

/** `holdfast rebuild`: makes every snapshot anew from the commits, which alone are the truth. @throws UsageProblem, StoreInUse */
export async function rebuildCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { values } = parseOptions(args, { data: { type: 'string', default: 'data' } });
  const folder = path.resolve(values.data);
  if (!existsSync(path.join(folder, 'holdfast.db')))
    throw new UsageProblem(`There is no store in ${values.data}. Choose its folder with --data.`);
  const { store, close } = openFolder(folder);
  try {
    const snapshots = await store.table.queryIndex('lists', casesPartition(defaultEmployer));
    for (const { pk } of snapshots) {
      const sickLeave = await rebuildCase(store.table, pk.slice('CASE#'.length));
      if (sickLeave !== undefined) await replaceSnapshot(store.table, sickLeave);
    }
    print(`${snapshots.length} cases rebuilt from their commits.`);
  } finally {
    close();
  }
}
