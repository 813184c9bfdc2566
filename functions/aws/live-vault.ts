import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import * as z from 'zod';
import type { Vault } from '../../shared/ports/vault.ts';
import type { VaultSettings } from '../../shared/settings.ts';
import { keyVault } from '../../shared/vault/key-vault.ts';

/** 32 bytes in hex: the only text of 256 bits that Secrets Manager can make up by itself. */
const InstallationKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'The secret with the installation key must be 64 hex digits in lower case.')
  .transform((hex) => Buffer.from(hex, 'hex'));

/** Fetches the installation key, so build it once a process. @throws ZodError, without the key, when the secret holds something else. */
export async function liveVault(
  { KEY_SECRET_ARN: secretArn }: VaultSettings,
  client = new SecretsManagerClient({}),
): Promise<Vault> {
  const { SecretString: secret } = await client.send(new GetSecretValueCommand({ SecretId: secretArn }));
  return keyVault(InstallationKey.parse(secret));
}
