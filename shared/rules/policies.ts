import { defaultPolicy } from './default-policy.ts';
import type { Policy } from './duty-rule.ts';

/** The policy of a version that a case names. @throws RangeError for a version that was never given out. */
export function policyOf(version: number): Policy {
  if (version !== defaultPolicy.version) throw new RangeError(`There is no absence policy with version ${version}.`);
  return defaultPolicy;
}
