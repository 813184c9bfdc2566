import { existsSync } from 'node:fs';
import path from 'node:path';
import { backUp, isStore, storeFile } from '../backup.ts';
import { replacedName, restore } from '../restore.ts';
import { UsageProblem } from './fail.ts';
import { parseOptions } from './options.ts';

const options = { data: { type: 'string', default: 'data' } } as const;

/** `holdfast backup FILE`: the store as it is now, also while the server runs. @throws UsageProblem */
export async function backupCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { file, folder } = fileAndFolder('backup', args);
  if (!existsSync(path.join(folder, storeFile)))
    throw new UsageProblem(`There is no store in ${folder}. Choose its folder with --data.`);
  if (existsSync(file)) throw new UsageProblem(`${file} is there already. Choose another name.`);
  if (!existsSync(path.dirname(file))) throw new UsageProblem(`There is no folder for ${file}. Make it first.`);
  backUp(folder, file);
  print(
    `The store is in ${file}. Keep the key file (installation.key) somewhere else: without it no name can be read.`,
  );
}

/** `holdfast restore FILE`: a backup in the place of the store; who was erased since stays erased. @throws UsageProblem, StoreInUse */
export async function restoreCommand(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { file, folder } = fileAndFolder('restore', args);
  if (!isStore(file)) throw new UsageProblem(`${file} is no whole backup of a store. Choose another one.`);
  if (!existsSync(path.join(folder, 'installation.key')))
    throw new UsageProblem(
      `There is no installation.key in ${folder}. Put the key that belongs to the backup there, and the newest erased.ids.`,
    );
  await restore(file, folder);
  print(
    `The backup is in place, and whoever was erased since is erased again. What stood there is in ${path.join(folder, replacedName)}: it holds them still. Delete it once nothing in it is missed.`,
  );
}

function fileAndFolder(command: string, args: readonly string[]) {
  const { values, positionals } = parseOptions(args, options);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageProblem(`${command} takes one file: ${command} FILE.`);
  return { file: path.resolve(file), folder: path.resolve(values.data) };
}
