import type { Accepted, Refusal } from '../../shared/ports/senders.ts';

/** A provider gets 10 s to take a message: the Lambda has 30 s and the lease 60 s, so the outcome is always written down. */
const tenSeconds = (): AbortSignal => AbortSignal.timeout(10_000);

type Call = {
  readonly send: (options: { readonly abortSignal: AbortSignal }) => Promise<{ MessageId?: string | undefined }>;
  /** What the error says of this message or of our account; `undefined` when it is one of the moment. */
  readonly refusalOf: (error: unknown) => Refusal | undefined;
  /** When to give up waiting for an answer. */
  readonly timeLimit?: (() => AbortSignal) | undefined;
};

/** Hands one message to a provider. @throws PermanentFailure, ProviderPaused; errors of the moment are thrown on. */
export async function callProvider({ send, refusalOf, timeLimit = tenSeconds }: Call): Promise<Accepted> {
  try {
    const { MessageId: providerId } = await send({ abortSignal: timeLimit() });
    if (providerId === undefined) throw new Error('The provider took the message but gave it no id.');
    return { providerId };
  } catch (error) {
    throw refusalOf(error) ?? error;
  }
}
