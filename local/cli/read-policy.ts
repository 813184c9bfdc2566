import { createHash } from 'node:crypto';
import { knowPolicy } from '../../shared/rules/policies.ts';
import { parsePolicy, UnusablePolicy } from '../../shared/rules/policy-file.ts';
import type { PolicyName } from '../../shared/store/policies.ts';
import { UsageProblem } from './fail.ts';
import { readBytes } from './options.ts';

export type ReadPolicy = PolicyName;

/** The text of a policy file that can be used. @throws UsageProblem naming the file and the path of each fault in it */
export function policyText(file: string): string {
  const text = new TextDecoder().decode(readBytes(file));
  try {
    parsePolicy(text);
    return text;
  } catch (error) {
    if (error instanceof UnusablePolicy) throw new UsageProblem(`${file}: ${error.message}`);
    throw error;
  }
}

/** A policy file for a case that is only imagined: known to this process alone, as version 2. @throws UsageProblem */
export function readPolicy(file: string): ReadPolicy {
  const text = policyText(file);
  const policyId = `file-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
  knowPolicy(policyId, 2, parsePolicy(text));
  return { policyVersion: 2, policyId };
}
