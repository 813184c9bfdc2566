import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import { channelNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import { deliveryStatusNames } from '../../shared/messages/status-names.ts';
import type { MessageFacts } from '../facts/duty-messages.ts';
import { capital, momentWords } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import { reasonWords } from './delivery-reasons.ts';
import { erased } from './erased.ts';

const words = {
  da: {
    messages: 'Beskeder indtil nu',
    none: 'Ingen beskeder er sendt endnu.',
    coming: 'Kommende beskeder',
    else: ', ellers ',
  },
  en: {
    messages: 'Messages so far',
    none: 'No messages have been sent yet.',
    coming: 'Messages to come',
    else: ', else ',
  },
} as const;

/** The messages about one duty, with when and what became of each: what has been told and what is to come, both folded. */
export function messageList(view: View, messages: readonly MessageFacts[], zone: string): Html {
  const said = words[view.language];
  const past = messages.filter(({ status }) => status !== 'to-come');
  const coming = messages.filter(({ status }) => status === 'to-come');
  const folded = (title: string, some: readonly MessageFacts[]): Html | string =>
    some.length === 0
      ? ''
      : html`<details class="details"><summary class="details-summary">${title} (${some.length})</summary>
          <div class="details-text">${list(view, some, zone)}</div></details>`;
  return html`<div class="duty-messages">${past.length === 0 ? html`<p class="small-text">${said.none}</p>` : ''}
    ${folded(said.messages, past)}${folded(said.coming, coming)}
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

function receiver({ to, name, isErased }: MessageFacts, language: Language): string {
  const roles = to.map((role) => roleNames[role][language]).join(words[language].else);
  if (isErased === true) return `${erased(language)} (${roles})`;
  return name === undefined ? roles : `${name} (${roles})`;
}

function standing({ status, reason }: MessageFacts, language: Language): string {
  if (status === 'to-come') return '';
  const why = reason === undefined ? undefined : reasonWords(reason, language);
  return why === undefined ? deliveryStatusNames[status][language] : `${deliveryStatusNames[status][language]}: ${why}`;
}
