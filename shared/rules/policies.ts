import type { SickLeave } from '../case/sick-leave.ts';
import { defaultPolicy } from './default-policy.ts';
import { layered } from './layered.ts';
import type { Policy } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';

/** A case names a policy that has not been loaded, or that was never given out. */
export class UnknownPolicy extends Error {
  override readonly name = 'UnknownPolicy';
  constructor(policyId: string) {
    super(`There is no absence policy ${policyId} in this store. Restore it from a backup.`);
  }
}

type Known = { readonly version: number; readonly file: PolicyFile; readonly byArea: Map<string, Policy> };

/** Policies by the name of their content. What a name stands for never changes, so whoever has loaded one may keep it for good. */
const known = new Map<string, Known>();

export const isKnownPolicy = (policyId: string): boolean => known.has(policyId);

/** Makes a loaded policy known to `policyOf`. */
export function knowPolicy(policyId: string, version: number, file: PolicyFile): void {
  if (!known.has(policyId)) known.set(policyId, { version, file, byArea: new Map() });
}

/** The policy that a case runs under, with what the agreement of its area adds. @throws UnknownPolicy */
export function policyOf({ policyId, area }: Pick<SickLeave, 'policyId' | 'area'>): Policy {
  if (policyId === undefined) return defaultPolicy;
  const found = known.get(policyId);
  if (found === undefined) throw new UnknownPolicy(policyId);
  const before = found.byArea.get(area);
  if (before !== undefined) return before;
  const policy = layered(found.file, { version: found.version, area });
  found.byArea.set(area, policy);
  return policy;
}
