import { knowPolicy } from '../../shared/rules/policies.ts';
import { parsePolicy } from '../../shared/rules/policy-file.ts';

let policies = 0;

/** What a case opened under an employer's policy file says of it. @throws UnusablePolicy */
export function underPolicy(file: object): { readonly policyId: string; readonly policyVersion: number } {
  policies += 1;
  const policyId = `worked-example-${policies}`;
  knowPolicy(policyId, 2, parsePolicy(JSON.stringify(file)));
  return { policyId, policyVersion: 2 };
}
