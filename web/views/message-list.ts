import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import { channelNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import { deliveryStatusNames } from '../../shared/messages/status-names.ts';
import type { MessageFacts } from '../facts/duty-messages.ts';
import { capital, momentWords } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import { reasonWords } from './delivery-reasons.ts';

const words = {
  da: {
    messages: 'Beskeder',
    none: 'Ingen sendt endnu.',
    coming: 'Kommende beskeder',

    else: ', ellers ',
  },
  en: { messages: 'Messages', none: 'None sent yet.', coming: 'Messages to come', else: ', else ' },
} as const;

type Shown = { readonly zone: string; readonly isNext: boolean };

/** The messages about one duty, with when and what became of each; those to come are folded, unless the duty is what comes next. */
export function messageList(view: View, messages: readonly MessageFacts[], { zone, isNext }: Shown): Html {
  const said = words[view.language];
  const past = messages.filter(({ status }) => status !== 'to-come');
  const coming = messages.filter(({ status }) => status === 'to-come');
  const folded = html`<details class="details"${isNext ? html` open` : ''}>
    <summary class="details-summary">${said.coming} (${coming.length})</summary>
    <div class="details-text">${list(view, coming, zone)}</div>
  </details>`;
  return html`<div class="duty-messages"><h4 class="h5">${said.messages}</h4>
    ${past.length === 0 ? html`<p class="small-text">${said.none}</p>` : list(view, past, zone)}
    ${coming.length === 0 ? '' : folded}
  </div>`;
}

const list = ({ language }: View, messages: readonly MessageFacts[], zone: string): Html =>
  html`<ul class="nobullet-list no-max-width message-list">${messages.map(
    (message) => html`<li>
      <span class="message-what"><span class="message-when">${capital(momentWords(message.at, language, zone))}</span>
        ${stageNames[message.stage][language]}, ${channelNames[message.channel][language]}: ${receiver(message, language)}</span>
      <span class="message-status">${standing(message, language)}</span>
    </li>`,
  )}</ul>`;

function receiver({ to, name }: MessageFacts, language: Language): string {
  const roles = to.map((role) => roleNames[role][language]).join(words[language].else);
  return name === undefined ? roles : `${name} (${roles})`;
}

function standing({ status, reason }: MessageFacts, language: Language): string {
  if (status === 'to-come') return '';
  const why = reason === undefined ? undefined : reasonWords(reason, language);
  return why === undefined ? deliveryStatusNames[status][language] : `${deliveryStatusNames[status][language]}: ${why}`;
}
