import type { Reason } from '../../../web/views/delivery-reasons.ts';

/** `asked`: when it is decided whether somebody is told, at the moment of sending, or by the provider afterwards. */
type Explained = { readonly asked: string; readonly means: string; readonly next: string };

const decided = 'deciding';
const sending = 'sending';
const both = 'deciding, sending';
const provider = 'provider';
const forGood = 'not sent';
const task = 'task for hr; can be put back';

export const reasonsExplained: Readonly<Record<Reason | 'already-told', Explained>> = {
  'held-back': {
    asked: decided,
    means: 'dated before the day from which the workplace lets anything be sent',
    next: 'listed, for a person to approve or drop',
  },
  'already-told': { asked: decided, means: 'the same has been told to that role before', next: forGood },
  'duty-done': { asked: both, means: 'the duty is done, or closed in another way', next: forGood },
  superseded: {
    asked: both,
    means: 'it names a date or a time that no longer holds, or is somebody else’s to hear',
    next: 'the new one has messages of its own; who knew the old date gets a correction',
  },
  'too-late': { asked: both, means: 'what it speaks of as coming has passed', next: forGood },
  overtaken: {
    asked: decided,
    means: 'the same role gets a later stage of the same duty',
    next: 'the later one goes out',
  },
  'told-first': {
    asked: decided,
    means: 'whoever an escalation is about has not been told, or only today',
    next: 'waits until the working day after; not sent where they are never told',
  },
  'contact-pause': {
    asked: both,
    means: 'the member has asked for peace',
    next: 'waits for its end, not sent when there is none',
  },
  'outside-window': { asked: decided, means: 'the send window is closed', next: 'goes out when it opens' },
  window: { asked: sending, means: 'the send window has closed on the way', next: 'goes out when it opens' },
  digest: {
    asked: sending,
    means: 'the receiver has chosen one mail a day',
    next: 'goes out in it at 09:00 on the next working day, if it still holds',
  },
  welcome: { asked: sending, means: 'the member’s welcome has not gone out', next: 'follows it' },
  'case-closed': { asked: both, means: 'the absence is over, or there was none', next: forGood },
  'no-consent': {
    asked: both,
    means: 'the member has not let that role in, or not that person',
    next: 'goes to whom she has chosen, if to anybody',
  },
  'handed-over': { asked: sending, means: 'the person has handed the contact over', next: 'the member chooses again' },
  'not-in-role': {
    asked: sending,
    means: 'the person has left the role, or a substitute stands in',
    next: 'passed on',
  },
  'passed-on': {
    asked: sending,
    means: 'taken over from somebody who has left the role',
    next: 'goes out at the next look, within 5 minutes',
  },
  'own-case': {
    asked: decided,
    means: 'the only holder of the role is the person on sick leave',
    next: 'task for hr; a leader’s own case goes to hr at once',
  },
  'nobody-in-the-role': {
    asked: both,
    means: 'nobody holds the role',
    next: 'task for hr, none where the member let the role in',
  },
  'protected-identity': {
    asked: both,
    means: 'name and address are protected',
    next: 'task for hr: tell by letter, unless it is her own duty',
  },
  'opted-out': { asked: both, means: 'the member has stopped the messages', next: forGood },
  'not-opted-in': {
    asked: sending,
    means: 'the policy asks for her yes to SMS first, and she has given none',
    next: forGood,
  },
  'no-address': { asked: 'sending, provider', means: 'no number or address is known for the channel', next: task },
  suppressed: { asked: sending, means: 'the address has been refused or complained from', next: task },
  'bad-address': { asked: provider, means: 'there is no such address; nothing more is sent to it', next: task },
  blocked: { asked: provider, means: 'the receiver’s side takes no message from us', next: task },
  rejected: { asked: provider, means: 'the provider will not pass the content on', next: task },
  unreachable: {
    asked: provider,
    means: 'nobody could be reached in time: a full mailbox, a phone that is off',
    next: task,
  },
  'provider-paused': {
    asked: provider,
    means: 'the provider takes nothing from us',
    next: 'asked again every half hour; one task a day',
  },
  'spend-cap': {
    asked: sending,
    means: 'the day’s amount for SMS is spent',
    next: 'goes out the next day; one task a day',
  },
};
