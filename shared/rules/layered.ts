import { defaultPolicy } from './default-policy.ts';
import type { Policy } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';

type Layer = Omit<PolicyFile, 'agreements' | 'draftRuleSets' | 'retentionMonths' | 'targets'>;

/** The policy in force for an agreement area: the default, over it the employer's own, over that the area's agreement. */
export function layered(
  file: PolicyFile,
  { version, area }: { readonly version: number; readonly area: string },
): Policy {
  const { agreements, draftRuleSets = [], targets = {}, ...whole } = file;
  const { retentionMonths = defaultPolicy.retentionMonths, ...own } = whole;
  const base = over({ ...defaultPolicy, version, draftRuleSets, targets, retentionMonths }, own);
  const agreement = agreements?.[area];
  return agreement === undefined ? base : over(base, agreement);
}

function over(below: Policy, { sendAt, windows, reminders, ...plain }: Layer): Policy {
  const said = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  const replaced = new Set(reminders?.map(({ dutyId }) => dutyId));
  return {
    ...below,
    ...said,
    sendAt: { email: sendAt?.email ?? below.sendAt.email, sms: sendAt?.sms ?? below.sendAt.sms },
    windows: { email: windows?.email ?? below.windows.email, sms: windows?.sms ?? below.windows.sms },
    reminders: [...below.reminders.filter(({ dutyId }) => !replaced.has(dutyId)), ...(reminders ?? [])],
  };
}
