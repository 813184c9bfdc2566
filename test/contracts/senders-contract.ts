import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Accepted, Email, Sms } from '../../shared/ports/senders.ts';

type Sender<Message> = { send(message: Message): Promise<Accepted> };
/** What a provider's server got, with the provider's writing of it undone. */
type Arrived = { readonly to: string; readonly subject?: string; readonly text: string };

/** A sender, and what can happen at the other end. */
export type SenderUnderTest<Message> = {
  readonly sender: Sender<Message>;
  /** Makes every later send fail as one that will never succeed. */
  readonly refuse: () => void;
  /** Makes every later send fail because of our account or its set-up. */
  readonly pause: () => void;
  /** Makes every later send fail as one that may succeed another time. */
  readonly throttle: () => void;
  /** Gives later sends no answer, and says when one is waiting for it: before the provider takes the message, or after. */
  readonly fallSilent: (when: 'before' | 'after', reached: () => void) => void;
  readonly arrived: () => Promise<readonly Arrived[]>;
  readonly close: () => Promise<void>;
};

/** Makes a provider, and a sender that waits for its answers until `timeLimit` says that it is over. */
export type MakeProvider<Provider> = (timeLimit: () => AbortSignal) => Promise<Provider>;

export const email: Email = {
  id: 'b9Zk1-mQ_3vTx0',
  caseId: 'c4se-A_1',
  to: 'aase@kommune.example',
  subject: 'Samtale inden fire uger: "rødgrød på æblø"',
  text: 'Kære leder\n\nSenest 30. november: den årlige ø-sæk. Én linje, der er så lang, at den må brydes undervejs på sin vej.\n',
};
export const sms: Sms = {
  id: 'b9Zk1-mQ_3vTx0',
  caseId: 'c4se-A_1',
  to: '+4520123456',
  text: 'Hej. Husk samtalen på torsdag. Øv, ærgerligt? Så ring på 12 34 56 78.',
};

const refusals = ['PermanentFailure', 'ProviderPaused'];

/** The name of what was thrown. */
const failureOf = (sending: Promise<Accepted>): Promise<string> =>
  sending.then(
    () => {
      throw new Error('The message was accepted.');
    },
    (error: unknown) => (error instanceof Error ? error.name : 'unknown'),
  );

/** What every provider's sender must do; `message` is what it sends. */
export function providerContract<Message extends Email | Sms>(
  name: string,
  { make, message }: { readonly make: MakeProvider<SenderUnderTest<Message>>; readonly message: Message },
): void {
  describe(name, () => {
    let provider: SenderUnderTest<Message>;
    let timeLimit: AbortController;
    beforeEach(async () => {
      timeLimit = new AbortController();
      provider = await make(() => timeLimit.signal);
    });
    afterEach(() => provider.close());

    it('gives the id by which the provider knows an accepted message', async () => {
      expect(await provider.sender.send(message)).toEqual({ providerId: expect.stringMatching(/./) });
    });

    it('brings æ, ø, å and quotes over unharmed', async () => {
      await provider.sender.send(message);
      const { to, text } = message;
      const subject = 'subject' in message ? { subject: message.subject } : {};
      expect(await provider.arrived()).toEqual([{ to, text, ...subject }]);
    });

    it('says so when trying again cannot help', async () => {
      provider.refuse();
      await expect(provider.sender.send(message)).rejects.toMatchObject({ name: 'PermanentFailure' });
    });

    it('says so when the next message would meet the same', async () => {
      provider.pause();
      await expect(provider.sender.send(message)).rejects.toMatchObject({ name: 'ProviderPaused' });
    });

    it('throws on what may go well another time', async () => {
      provider.throttle();
      expect(refusals).not.toContain(await failureOf(provider.sender.send(message)));
    });

    it.for([
      { when: 'before', taken: 0 },
      { when: 'after', taken: 1 },
    ] as const)(
      'throws on that no answer came in time, $when the message was taken, and asks once',
      async (silence) => {
        provider.fallSilent(silence.when, () => timeLimit.abort(new DOMException('Time is up.', 'TimeoutError')));
        expect(refusals).not.toContain(await failureOf(provider.sender.send(message)));
        expect(await provider.arrived()).toHaveLength(silence.taken);
      },
    );

    it('throws on that the provider cannot be reached', async () => {
      await provider.close();
      expect(refusals).not.toContain(await failureOf(provider.sender.send(message)));
    });
  });
}
