import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const Locked = z.object({
  version: z.string(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
});
const Lock = z.object({ name: z.string(), version: z.string(), packages: z.record(z.string(), z.unknown()) });

export type LockedPackage = z.output<typeof Locked> & { readonly name: string; readonly isProduction: boolean };

const inFolder = 'node_modules/';
const lock = Lock.parse(JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')));

export const product = { name: lock.name, version: lock.version } as const;

/** Every package that the lock file names, what only development needs among them. */
export const lockedPackages: readonly LockedPackage[] = Object.entries(lock.packages)
  .filter(([place]) => place !== '')
  .map(([place, given]) => {
    const locked = Locked.parse(given);
    return {
      name: place.slice(place.lastIndexOf(inFolder) + inFolder.length),
      ...locked,
      isProduction: locked.dev !== true,
    };
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1));
