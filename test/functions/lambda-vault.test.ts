import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveVault } from '../../functions/aws/live-vault.ts';
import { openStore } from '../../local/store/open-store.ts';
import { masterKeyArn, otherKeyArn, startKms } from '../support/kms-stub.ts';
import { instantAt } from '../support/local-time.ts';

const settings = { MASTER_KEY_ARN: masterKeyArn };
const owner = { employerId: 'employer-1', id: 'person-1' };

let kms: Awaited<ReturnType<typeof startKms>>;
beforeAll(async () => {
  kms = await startKms();
});
afterAll(() => kms.close());

const { table } = openStore({ file: ':memory:' });
const clock = { now: instantAt('2026-11-26T08:00') };
const aProcess = (given = settings) => liveVault(given, { table, client: kms.client, clock: () => clock.now });

describe('the vault in the cloud', () => {
  it('opens in one process what another has sealed, and both look up alike', async () => {
    const [one, other] = [await aProcess(), await aProcess()];
    const keyed = { ...owner, key: await one.newKey(owner) };
    const sealed = await one.seal(keyed, { name: 'Anna' });
    expect(await other.open(keyed, sealed)).toEqual({ name: 'Anna' });
    expect(one.hmac('phone', '1')).toBe(other.hmac('phone', '1'));
  });

  it('asks KMS for an employer’s key once in five minutes, however many people are read', async () => {
    const vault = await aProcess();
    const keyed = { ...owner, key: await vault.newKey(owner) };
    const sealed = await vault.seal(keyed, { name: 'Anna' });
    const asked = () => kms.asked.filter(({ employer }) => employer === 'employer-1').length;
    const before = asked();
    await Promise.all(Array.from({ length: 100 }, () => vault.open(keyed, sealed)));
    expect(asked() - before).toBe(0);
    clock.now = instantAt('2026-11-26T08:04');
    await vault.open(keyed, sealed);
    expect(asked() - before).toBe(0);
    clock.now = instantAt('2026-11-26T08:05');
    await Promise.all(Array.from({ length: 100 }, () => vault.open(keyed, sealed)));
    expect(asked() - before).toBe(1);
  });

  it('opens nothing under another master key', async () => {
    await aProcess();
    await expect(aProcess({ MASTER_KEY_ARN: otherKeyArn })).rejects.toThrow(
      expect.objectContaining({ name: 'SealBroken' }),
    );
  });
});
