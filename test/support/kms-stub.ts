import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import { lock, unlock } from '../../shared/vault/locked-text.ts';
import { AwsRefusal, startAwsJson } from './aws-json-stub.ts';
import { loopbackClient } from './loopback-client.ts';

type Call = { readonly KeyId: string; readonly EncryptionContext: Readonly<Record<string, string>> };
type Encrypt = Call & { readonly Plaintext: string };
type Decrypt = Call & { readonly CiphertextBlob: string };

export const masterKeyArn = 'arn:aws:kms:eu-north-1:123456789012:key/master';
export const otherKeyArn = 'arn:aws:kms:eu-north-1:123456789012:key/other';

/**
 * What KMS answers to Encrypt and Decrypt: blobs tell their key, the context is bound to them, and a wrong one is as bad as a changed blob.
 * Source: AWS KMS API reference, Decrypt
 */
export function kmsOperations() {
  const keys = new Map<string, KeyObject>([
    [masterKeyArn, createSecretKey(randomBytes(32))],
    [otherKeyArn, createSecretKey(randomBytes(32))],
  ]);
  const asked: { readonly operation: 'Encrypt' | 'Decrypt'; readonly employer: string | undefined }[] = [];
  const keyOf = (keyId: string): KeyObject => {
    const key = keys.get(keyId);
    if (key === undefined) throw new AwsRefusal('NotFoundException');
    return key;
  };
  const about = ({ EncryptionContext }: Call): string => JSON.stringify(EncryptionContext);
  return {
    asked,
    operations: {
      Encrypt: (input: unknown) => {
        const { Plaintext, ...call } = input as Encrypt;
        asked.push({ operation: 'Encrypt', employer: call.EncryptionContext.employer });
        const bytes = Buffer.from(Plaintext, 'base64');
        const locked = lock(keyOf(call.KeyId), { about: about(call), nonce: randomBytes(12), bytes });
        const blob = Buffer.from(`${call.KeyId} ${locked}`).toString('base64');
        return { CiphertextBlob: blob, KeyId: call.KeyId, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
      },
      Decrypt: (input: unknown) => {
        const { CiphertextBlob, ...call } = input as Decrypt;
        asked.push({ operation: 'Decrypt', employer: call.EncryptionContext.employer });
        const [keyId = '', locked = ''] = Buffer.from(CiphertextBlob, 'base64').toString().split(' ');
        if (!keys.has(keyId)) throw new AwsRefusal('InvalidCiphertextException');
        if (keyId !== call.KeyId) throw new AwsRefusal('IncorrectKeyException');
        try {
          const bytes = unlock(keyOf(call.KeyId), about(call), locked);
          return { Plaintext: bytes.toString('base64'), KeyId: keyId, EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' };
        } catch {
          throw new AwsRefusal('InvalidCiphertextException');
        }
      },
    },
  };
}

/** KMS on loopback, and a real client of it. */
export async function startKms() {
  const { asked, operations } = kmsOperations();
  const aws = await startAwsJson(operations);
  return { asked, client: new KMSClient(loopbackClient(aws.endpoint)), close: aws.close };
}
