/** `id` is the delivery's public id: it names no person, and a sender that can must use it to send only once. */
export type Email = {
  readonly id: string;
  readonly caseId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar?: CalendarPart | undefined;
};

/** An agreed time for the receiver's calendar: an iCalendar file (RFC 5545) as text, and what its method (RFC 5546) is. */
export type CalendarPart = { readonly method: 'PUBLISH' | 'CANCEL'; readonly content: string };

export type Sms = { readonly id: string; readonly caseId: string; readonly to: string; readonly text: string };

/** What the provider calls the message, to find it again in its receipts. */
export type Accepted = { readonly providerId: string };

/**
 * Both throw `PermanentFailure` when trying this message again cannot help, `ProviderPaused` when no other message would fare better before
 * a person has seen to it; any other error is one of the moment: try again.
 */
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

/** `account`: sending is switched off. `quota`: used up. `set-up`: sender, configuration or server is not as it must be. `access`: not let in. */
export type PausedReason = 'account' | 'quota' | 'set-up' | 'access';

/** The provider takes nothing from us, whatever the message: a person has to see to the account, and all wait. */
export class ProviderPaused extends Error {
  override readonly name = 'ProviderPaused';
  readonly reason: PausedReason;
  constructor(reason: PausedReason, options?: ErrorOptions) {
    super(
      `The provider takes no messages from us: ${reason}. See to the account, then they go out by themselves.`,
      options,
    );
    this.reason = reason;
  }
}

/** What a provider's error says beyond "not now". */
export type Refusal = PermanentFailure | ProviderPaused;
