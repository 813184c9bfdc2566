import type { Accepted, Email, EmailSender, Sms, SmsSender } from '../../shared/ports/senders.ts';

export type Message = Email | Sms;

type LedgerNeeds = {
  readonly email: EmailSender;
  readonly sms: SmsSender;
  /** The ids that were accepted before the ledger was opened. */
  readonly known: readonly string[];
  /** Whether it stands in the store that the message went out. */
  readonly isRecorded: (message: Message) => Promise<boolean>;
};

/** What the providers took in, as their own books have it: every acceptance, whatever became of the answer. */
export type Ledger = {
  readonly email: EmailSender;
  readonly sms: SmsSender;
  readonly accepted: readonly Message[];
  /** Acceptances of what had been accepted before and, the process having died or the answer being lost, not been recorded. */
  readonly duplicates: () => number;
  /** Acceptances of what had been recorded as sent: nothing excuses these. */
  readonly sentTwice: () => number;
};

export function ledger({ email, sms, known, isRecorded }: LedgerNeeds): Ledger {
  const accepted: Message[] = [];
  const ids = new Set(known);
  let duplicates = 0;
  let sentTwice = 0;
  type Sender<Sent> = { send(message: Sent): Promise<Accepted> };
  const enter = async <Sent extends Message>(sender: Sender<Sent>, message: Sent): Promise<Accepted> => {
    if (ids.has(message.id)) {
      if (await isRecorded(message)) sentTwice += 1;
      else duplicates += 1;
    }
    ids.add(message.id);
    accepted.push(message);
    return sender.send(message);
  };
  return {
    email: { send: (message) => enter(email, message) },
    sms: { send: (message) => enter(sms, message) },
    accepted,
    duplicates: () => duplicates,
    sentTwice: () => sentTwice,
  };
}
