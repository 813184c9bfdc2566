/** US dollars in Stockholm, without free tiers and tax, each with where it comes from and when it was looked up. */
export type Price = { readonly usd: number; readonly per: string; readonly source: string };

const assumed = 'assumed; AWS’s price list has not been looked up';

export const prices = {
  transition: {
    usd: 0.025 / 1_000,
    per: 'state transition; retries count',
    source: 'Step Functions, Stockholm: 0.025 a thousand, noted in November 2026',
  },
  writeUnit: { usd: 0.7 / 1_000_000, per: 'write request unit', source: assumed },
  readUnit: { usd: 0.14 / 1_000_000, per: 'read request unit', source: assumed },
  call: { usd: 0.2 / 1_000_000, per: 'call of a function', source: assumed },
  work: { usd: 0.0000133334 * 0.5 * 0.1, per: 'call’s work: 512 MB on arm64 for 100 ms (assumed)', source: assumed },
  queueRequest: { usd: 0.4 / 1_000_000, per: 'request to SQS; a message takes three', source: assumed },
  mail: { usd: 0.1 / 1_000, per: 'mail through SES', source: assumed },
  sms: { usd: 0.05, per: 'SMS to a Danish number', source: 'assumed; `infra/stage.ts` reckons with it' },
  schedule: {
    usd: 1 / 1_000_000,
    per: 'invocation by EventBridge Scheduler',
    source: 'cloudburn.io, Amazon EventBridge pricing, March 2026 (14 million a month are free)',
  },
} as const satisfies Readonly<Record<string, Price>>;

export type PriceName = keyof typeof prices;
