import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, it } from 'vitest';
import { liveVault } from '../../functions/aws/live-vault.ts';
import { keyVault } from '../../shared/vault/key-vault.ts';
import { type AwsStub, startAwsJson } from '../support/aws-json-stub.ts';
import { loopbackClient } from '../support/loopback-client.ts';

const settings = { KEY_SECRET_ARN: 'arn:aws:secretsmanager:eu-north-1:123456789012:secret:installation-key' };
let aws: AwsStub | undefined;

async function vaultWith(secret: string) {
  aws = await startAwsJson({ GetSecretValue: () => ({ SecretString: secret }) });
  return liveVault(settings, new SecretsManagerClient(loopbackClient(aws.endpoint)));
}

describe('the vault in the cloud', () => {
  afterEach(() => aws?.close());

  it('opens what was sealed with the 32 bytes that the secret gives in hex', async () => {
    const vault = await vaultWith('0f'.repeat(32));
    const sealed = keyVault(new Uint8Array(32).fill(15)).seal('person-1', { name: 'Anna' });
    expect(vault.open('person-1', sealed)).toEqual({ name: 'Anna' });
  });

  it('refuses a secret that is no key, without repeating it', async () => {
    const refusal = await vaultWith('hunter2').catch((error: unknown) => String(error));
    expect(refusal).toContain('must be 64 hex digits');
    expect(refusal).not.toContain('hunter2');
  });
});
