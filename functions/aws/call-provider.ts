import { type Accepted, PermanentFailure, type PermanentReason } from '../../shared/ports/senders.ts';

/** A provider gets 10 s to take a message: the Lambda has 30 s and the lease 60 s, so the outcome is always written down. */
const timeLimitMs = 10_000;

type Call = {
  readonly send: (options: { readonly abortSignal: AbortSignal }) => Promise<{ MessageId?: string | undefined }>;
  /** Why trying again cannot help; `undefined` when it might. */
  readonly permanentReason: (error: unknown) => PermanentReason | undefined;
};

/** Hands one message to a provider. @throws PermanentFailure for the errors `permanentReason` knows; all others are thrown on. */
export async function callProvider({ send, permanentReason }: Call): Promise<Accepted> {
  try {
    const { MessageId: providerId } = await send({ abortSignal: AbortSignal.timeout(timeLimitMs) });
    if (providerId === undefined) throw new Error('The provider took the message but gave it no id.');
    return { providerId };
  } catch (error) {
    const reason = permanentReason(error);
    throw reason === undefined ? error : new PermanentFailure(reason, { cause: error });
  }
}
