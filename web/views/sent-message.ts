import { html } from 'hono/html';
import type { SentMessage } from '../facts/sent-messages.ts';
import { capital, momentWords } from '../moment-words.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: {
    kinds: { email: 'E-mail', sms: 'SMS' },
    case: 'Se forløbet',
    to: 'Til',
    subject: 'Emne',
    erased: 'Modtagerens oplysninger er slettet, og dermed adresse og tekst.',
  },
  en: {
    kinds: { email: 'E-mail', sms: 'SMS' },
    case: 'See the case',
    to: 'To',
    subject: 'Subject',
    erased: 'The receiver’s details are erased, and address and text with them.',
  },
} as const;

type Content = NonNullable<SentMessage['content']>;

/** One message with when it went out: a mail as a mail, an SMS as a bubble on a phone. */
export function sentMessage(view: View, message: SentMessage, displayName: string): Html {
  const { channel, content, sentAt, caseId } = message;
  const said = words[view.language];
  const shown = channel === 'email' ? mail : phone;
  return html`<li class="message">
    <div class="message-head">
      <h2 class="h5">${said.kinds[channel]} · ${capital(momentWords(sentAt, view.language))}</h2>
      <a href="/cases/${caseId}">${said.case}<span class="sr-only"> (${said.kinds[channel]} ${momentWords(sentAt, view.language)})</span></a>
    </div>
    ${content === undefined ? html`<p class="erased">${said.erased}</p>` : shown(view, content, displayName)}
  </li>`;
}

const mail = ({ language }: View, { to, subject, body }: Content): Html => html`<article class="mail">
  <dl class="mail-head"><div><dt>${words[language].to}</dt><dd>${to}</dd></div><div><dt>${words[language].subject}</dt><dd><strong>${subject}</strong></dd></div></dl>
  <div class="mail-body">${body}</div>
</article>`;

const phone = ({ language }: View, { to, body }: Content, displayName: string): Html => html`<article class="phone">
  <p class="phone-sender"><strong>${displayName}</strong><span>${words[language].to} ${to}</span></p>
  <p class="bubble">${body}</p>
</article>`;
