import { html } from 'hono/html';
import type { SentMessage } from '../facts/sent-messages.ts';
import { capital, momentWords } from '../moment-words.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: {
    kinds: { email: 'E-mail', sms: 'SMS' },
    case: 'Se forløbet',
    to: 'Til',
    before: 'den adresse, der var før',
    subject: 'Emne',
    attached: 'Vedhæftet',
    calendar: 'Hent kalenderfilen',
    erased: 'Modtagerens oplysninger er slettet, og dermed adresse og tekst.',
  },
  en: {
    kinds: { email: 'E-mail', sms: 'SMS' },
    case: 'See the case',
    to: 'To',
    before: 'the address that there was before',
    subject: 'Subject',
    attached: 'Attached',
    calendar: 'Download the calendar file',
    erased: 'The receiver’s details are erased, and address and text with them.',
  },
} as const;

type Content = NonNullable<SentMessage['content']> & Pick<SentMessage, 'id' | 'sentAt'>;

/** Where the calendar file of a mail can be had. */
const calendarAddress = (id: string): string => `/outbox/${encodeURIComponent(id)}/aftale.ics`;

type Beside = {
  readonly displayName: string;
  /** The cases that the reader may open. */
  readonly toOpen: ReadonlySet<string>;
};

/** One message with when it went out: a mail as a mail, an SMS as a bubble on a phone. */
export function sentMessage(view: View, message: SentMessage, { displayName, toOpen }: Beside): Html {
  const { channel, content, sentAt, caseId, id } = message;
  const said = words[view.language];
  const shown = channel === 'email' ? mail : phone;
  return html`<li class="message">
    <div class="message-head">
      <h2 class="h5">${said.kinds[channel]} · ${capital(momentWords(sentAt, view.language))}</h2>
      ${!toOpen.has(caseId) ? '' : html`<a href="/cases/${caseId}">${said.case}<span class="sr-only"> (${said.kinds[channel]} ${momentWords(sentAt, view.language)})</span></a>`}
    </div>
    ${content === undefined ? html`<p class="erased">${said.erased}</p>` : shown(view, { ...content, id, sentAt }, displayName)}
  </li>`;
}

const mail = (view: View, content: Content): Html => html`<article class="mail">
  <dl class="mail-head">
    <div><dt>${words[view.language].to}</dt><dd>${content.to || words[view.language].before}</dd></div>
    <div><dt>${words[view.language].subject}</dt><dd><strong>${content.subject}</strong></dd></div>
    ${content.calendar === undefined ? '' : attached(view, content)}
  </dl>
  <div class="mail-body">${content.body}</div>
</article>`;

const attached = ({ language }: View, { id, sentAt }: Content): Html =>
  html`<div><dt>${words[language].attached}</dt><dd><a href="${calendarAddress(id)}">${words[language].calendar}<span class="sr-only"> (${momentWords(sentAt, language)})</span></a></dd></div>`;

const phone = ({ language }: View, { to, body }: Content, displayName: string): Html => html`<article class="phone">
  <p class="phone-sender"><strong>${displayName}</strong><span>${words[language].to} ${to || words[language].before}</span></p>
  <p class="bubble">${body}</p>
</article>`;
