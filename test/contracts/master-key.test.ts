import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kmsMaster } from '../../functions/aws/kms-master.ts';
import { keyFileMaster } from '../../local/key-file-master.ts';
import type { MasterKey } from '../../shared/ports/master-key.ts';
import { masterKeyArn, otherKeyArn, startKms } from '../support/kms-stub.ts';

const employerKey = Uint8Array.from({ length: 32 }, (_, index) => index);
const broken = expect.objectContaining({ name: 'SealBroken' });

let kms: Awaited<ReturnType<typeof startKms>>;
beforeAll(async () => {
  kms = await startKms();
});
afterAll(() => kms.close());

type Adapter = readonly [name: string, master: () => MasterKey, other: () => MasterKey];
const adapters: readonly Adapter[] = [
  [
    'KMS',
    () => kmsMaster({ client: kms.client, keyId: masterKeyArn }),
    () => kmsMaster({ client: kms.client, keyId: otherKeyArn }),
  ],
  ['the key file', () => keyFileMaster(new Uint8Array(32).fill(1)), () => keyFileMaster(new Uint8Array(32).fill(2))],
];

describe.each(adapters)('the master key in %s', (_, master, other) => {
  it('gives back what it wrapped', async () => {
    const wrapped = await master().wrap('employer-1', employerKey);
    expect(Buffer.from(await master().unwrap('employer-1', wrapped))).toEqual(Buffer.from(employerKey));
  });

  it('wraps the same key differently each time, and shows nothing of it', async () => {
    const [one, another] = [
      await master().wrap('employer-1', employerKey),
      await master().wrap('employer-1', employerKey),
    ];
    expect(one).not.toBe(another);
    expect(one).not.toContain(Buffer.from(employerKey).toString('base64url'));
  });

  it('refuses what was wrapped for another employer', async () => {
    const wrapped = await master().wrap('employer-1', employerKey);
    await expect(master().unwrap('employer-2', wrapped)).rejects.toThrow(broken);
  });

  it('refuses what another master key has wrapped', async () => {
    const wrapped = await other().wrap('employer-1', employerKey);
    await expect(master().unwrap('employer-1', wrapped)).rejects.toThrow(broken);
  });

  it('refuses a changed text', async () => {
    const wrapped = await master().wrap('employer-1', employerKey);
    for (const at of [0, 20, wrapped.length - 10]) {
      const changed = `${wrapped.slice(0, at)}${wrapped[at] === 'A' ? 'B' : 'A'}${wrapped.slice(at + 1)}`;
      await expect(master().unwrap('employer-1', changed)).rejects.toThrow(broken);
    }
  });
});
