/** `id` is the delivery's public id: it names no person, and a sender that can must use it to send only once. */
export type Email = {
  readonly id: string;
  readonly caseId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};
export type Sms = { readonly id: string; readonly caseId: string; readonly to: string; readonly text: string };

/** What the provider calls the message, to find it again in its receipts. */
export type Accepted = { readonly providerId: string };

/** Both throw `PermanentFailure` when trying again cannot help; any other error means: try again later. */
export interface EmailSender {
  send(email: Email): Promise<Accepted>;
}
export interface SmsSender {
  send(sms: Sms): Promise<Accepted>;
}

export type PermanentReason = 'bad-address' | 'blocked' | 'rejected' | 'no-address';

/** The provider will never accept this message: a person has to look at the address or the text. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
  readonly reason: PermanentReason;
  constructor(reason: PermanentReason, options?: ErrorOptions) {
    super(`The message cannot be sent: ${reason}.`, options);
    this.reason = reason;
  }
}
