import type { Language } from '../../shared/case/roles.ts';
import type { Unreachable } from '../../shared/people/way-to.ts';
import type { PermanentReason } from '../../shared/ports/senders.ts';
import type { ChannelReason } from '../../shared/reminders/channel-tasks.ts';
import type { CancelReason } from '../../shared/reminders/check-delivery.ts';
import type { FactRefusal } from '../../shared/reminders/gates.ts';
import type { ReceiverRefusal } from '../../shared/reminders/owed.ts';
import type { ReceiptReason } from '../../shared/reminders/receipt.ts';

type Waiting = 'window' | 'welcome' | 'digest';
/** What is told already is no reason that anybody is shown. */
type NotTold = Exclude<FactRefusal, 'already-told'> | ReceiverRefusal;
type NotSent = PermanentReason | ReceiptReason | ChannelReason | Unreachable | 'suppressed' | 'passed-on';
export type Reason = CancelReason | NotSent | NotTold | Waiting;

const names: Readonly<Record<Reason, Readonly<Record<Language, string>>>> = {
  'contact-pause': { da: 'kontaktpause', en: 'contact pause' },
  'case-closed': { da: 'fraværet er slut', en: 'the absence is over' },
  'duty-done': { da: 'klaret i mellemtiden', en: 'done in the meantime' },
  superseded: { da: 'datoen gælder ikke længere', en: 'the date no longer holds' },
  'no-consent': { da: 'samtykket er trukket tilbage', en: 'the consent was withdrawn' },
  'not-in-role': { da: 'har ikke længere rollen', en: 'no longer in the role' },
  'passed-on': { da: 'gået videre til den, der har rollen nu', en: 'passed on to who holds the role now' },
  'handed-over': { da: 'givet videre', en: 'handed over' },
  'too-late': { da: 'fristen er passeret', en: 'the deadline has passed' },
  overtaken: { da: 'afløst af en senere besked', en: 'replaced by a later message' },
  'held-back': { da: 'ligger før startdatoen for beskeder', en: 'lies before the date messages start' },
  'told-first': { da: 'den, det handler om, skal have besked først', en: 'whoever it is about has to be told first' },
  'outside-window': { da: 'venter på sendetidsrummet', en: 'waits for the send window' },
  'protected-identity': { da: 'beskyttet adresse: skal have brev', en: 'protected address: needs a letter' },
  'opted-out': { da: 'har fravalgt beskeder', en: 'has opted out of messages' },
  'own-case': { da: 'det handler om modtageren selv', en: 'it is about the receiver' },
  'nobody-in-the-role': { da: 'ingen har rollen', en: 'nobody has the role' },
  'bad-address': { da: 'adressen findes ikke', en: 'no such address' },
  blocked: { da: 'modtageren tager ikke imod', en: 'the receiver is not accepting' },
  rejected: { da: 'afvist', en: 'rejected' },
  unreachable: { da: 'modtageren kunne ikke nås', en: 'the receiver could not be reached' },
  suppressed: { da: 'der sendes ikke mere til adressen', en: 'nothing more is sent to the address' },
  window: { da: 'venter på sendetidsrummet', en: 'waits for the send window' },
  digest: { da: 'i dagens samlede mail', en: 'in the one mail of the day' },
  welcome: { da: 'venter på velkomsten', en: 'waits for the welcome' },
  'provider-paused': { da: 'udbyderen tager ikke imod lige nu', en: 'the provider accepts nothing just now' },
  'spend-cap': { da: 'dagens beløb til sms er brugt', en: 'the day’s amount for SMS is spent' },
  'not-opted-in': { da: 'har ikke tilvalgt sms', en: 'has not opted in to SMS' },
  'no-address': { da: 'ingen adresse', en: 'no address' },
};

/** Every reason that a message can have for not being sent, or not yet. */
export const reasons: readonly string[] = Object.keys(names);

const isReason = (text: string): text is Reason => text in names;

/** Why a message was not sent; undefined for a reason that nobody has worded. */
export const reasonWords = (reason: string, language: Language): string | undefined =>
  isReason(reason) ? names[reason][language] : undefined;
