import { html } from 'hono/html';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { channelNames, roleNames, stageNames } from '../../shared/messages/glossary.ts';
import { deliveryStatusNames } from '../../shared/messages/status-names.ts';
import { channelOf, publicId } from '../../shared/reminders/delivery.ts';
import type { UnsentMessage } from '../facts/unsent-messages.ts';
import { capital, momentWords } from '../moment-words.ts';
import type { Html, View } from '../view.ts';
import { reasonWords } from './delivery-reasons.ts';

const words = {
  da: {
    heading: 'Ikke nået frem de sidste 30 dage',
    help: 'Er årsagen væk, kan en besked lægges i kø igen. Den går kun ud, hvis den stadig er relevant.',
    again: 'Læg i kø igen',
  },
  en: {
    heading: 'Not received in the last 30 days',
    help: 'Once the cause is gone, a message can be put back in the queue. It only goes out if it still applies.',
    again: 'Put back in the queue',
  },
} as const;

/** Where the form of `unsentList` is sent. */
export const putBackAddress = `/outbox/put-back`;

/** Messages that reached nobody, each with why and a button that puts it back. */
export function unsentList(view: View, messages: readonly UnsentMessage[]): Html {
  const said = words[view.language];
  return html`<h2>${said.heading}</h2><p>${said.help}</p>
    <ul class="nobullet-list no-max-width message-list">${messages.map((message) => unsent(view, message))}</ul>`;
}

function unsent(view: View, { delivery, sickLeave }: UnsentMessage): Html {
  const { language } = view;
  const { stage, role, dutyId, at } = delivery;
  const channel = channelOf(delivery);
  const what = `${dutyName(dutyId, language).short}, ${stageNames[stage][language]}, ${channelNames[channel][language]}`;
  return html`<li>
    <span class="message-what"><span class="message-when">${capital(momentWords(at, language))}</span>
      <a href="/cases/${sickLeave.caseId}">${sickLeave.alias}</a> ${what}: ${roleNames[role][language]}</span>
    <span class="message-status">${standing(view, delivery)}</span>
    <form method="post" action="${putBackAddress}">
      <input type="hidden" name="caseId" value="${sickLeave.caseId}">
      <input type="hidden" name="id" value="${publicId(delivery)}">
      <button class="button button-secondary button-small" type="submit">${words[language].again}<span class="sr-only">: ${sickLeave.alias} ${what}</span></button>
    </form>
  </li>`;
}

function standing({ language }: View, { status, reason }: UnsentMessage['delivery']): string {
  const why = reason === undefined ? undefined : reasonWords(reason, language);
  return why === undefined ? deliveryStatusNames[status][language] : `${deliveryStatusNames[status][language]}: ${why}`;
}
