import type { Email } from '../ports/senders.ts';

/** Who the e-mails come from. */
export type From = { readonly address: string; readonly name: string };

/** A plain-text mail as mail composers take it, with an agreed time for the calendar if it has one: one recipient, written as an address so that a comma in it cannot make two. */
export const plainMail = (email: Email, from: From) => ({
  from,
  to: { name: '', address: email.to },
  subject: email.subject,
  text: email.text,
  // The receiver's mail system can tell a repeated delivery by it.
  messageId: `<${email.id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
  // RFC 3834: keeps absence notes and other automatic answers from being sent back.
  headers: { 'Auto-Submitted': 'auto-generated' },
  // Beside the text for programs that show an appointment, and as a file for those that do not.
  ...(email.calendar === undefined ? {} : { icalEvent: { filename: 'aftale.ics', ...email.calendar } }),
});
