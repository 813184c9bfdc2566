import type { Clock } from '../shared/clock.ts';
import { waitingCode } from '../shared/identity/code-by-queue.ts';
import type { Log } from '../shared/log.ts';
import { loginText } from '../shared/messages/login-text.ts';
import type { Product } from '../shared/messages/render-text.ts';
import type { PeopleNeeds } from '../shared/people/person.ts';
import { type EmailSender, PermanentFailure, type SmsSender } from '../shared/ports/senders.ts';

export type SendCodeNeeds = PeopleNeeds & {
  readonly email: EmailSender;
  readonly sms: SmsSender;
  readonly clock: Clock;
  readonly product: Product;
  readonly log: Log;
};

/**
 * Sends one login code. Whoever waits for it asks for another when none comes: an address that is no good is logged and left, everything else
 * the queue tries again for as long as the code is good.
 */
export const sendCode =
  (needs: SendCodeNeeds) =>
  async (body: string): Promise<void> => {
    const waiting = await waitingCode(needs, body);
    if (waiting === undefined) return;
    const { id, mail, sent } = waiting;
    const { subject = '', body: text } = loginText(mail, needs.product);
    try {
      // No case is meant: what providers say of it is nobody's news.
      if (mail.channel === 'email') await needs.email.send({ id, caseId: '', to: mail.to, subject, text });
      else await needs.sms.send({ id, caseId: '', to: mail.to, text });
    } catch (error) {
      if (!(error instanceof PermanentFailure)) throw error;
      needs.log({ what: 'send-code', outcome: 'failed', reason: error.reason });
    }
    await sent();
  };
