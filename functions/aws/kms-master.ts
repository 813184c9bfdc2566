import {
  DecryptCommand,
  EncryptCommand,
  IncorrectKeyException,
  InvalidCiphertextException,
  type KMSClient,
} from '@aws-sdk/client-kms';
import type { MasterKey } from '../../shared/ports/master-key.ts';
import { SealBroken } from '../../shared/vault/locked-text.ts';

type Kms = { readonly client: KMSClient; readonly keyId: string };

/**
 * Has KMS wrap and unwrap the employers' keys. The employer's id is bound to each, stands in CloudTrail, and is what a function's grant can
 * name: a function without it for an employer reads nobody there.
 */
export const kmsMaster = ({ client, keyId: KeyId }: Kms): MasterKey => ({
  wrap: async (employerId, key) => {
    const { CiphertextBlob } = await client.send(
      new EncryptCommand({ KeyId, Plaintext: key, EncryptionContext: contextOf(employerId) }),
    );
    return Buffer.from(given(CiphertextBlob)).toString('base64url');
  },
  unwrap: async (employerId, wrapped) => {
    const { Plaintext } = await client
      .send(
        // Named, so that nothing opens that a key of somebody else's has wrapped.
        new DecryptCommand({
          KeyId,
          CiphertextBlob: Buffer.from(wrapped, 'base64url'),
          EncryptionContext: contextOf(employerId),
        }),
      )
      .catch(refusedByKms);
    return given(Plaintext);
  },
});

const contextOf = (employer: string) => ({ employer });

/** KMS says the same of a changed text and of another employer's; every other error is thrown on and tried again. */
function refusedByKms(cause: unknown): never {
  throw isRefusal(cause) ? new SealBroken({ cause }) : cause;
}

const isRefusal = (error: unknown): boolean =>
  error instanceof InvalidCiphertextException || error instanceof IncorrectKeyException;

function given(bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new TypeError('KMS has answered without a key.');
  return bytes;
}
