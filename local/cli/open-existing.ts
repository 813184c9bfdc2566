import { existsSync } from 'node:fs';
import path from 'node:path';
import { type OpenFolder, openFolder } from '../open-folder.ts';
import { UsageProblem } from './fail.ts';

/** Opens a store that is there already. @throws UsageProblem, StoreInUse */
export async function openExisting(folder: string, option = 'store'): Promise<OpenFolder> {
  const place = path.resolve(folder);
  if (!existsSync(path.join(place, 'holdfast.db')))
    throw new UsageProblem(`There is no store in ${folder}. Choose its folder with --${option}.`);
  return openFolder(place);
}
