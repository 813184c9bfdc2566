import { html } from 'hono/html';
import { countOf, type Decision } from '../facts/held-choice.ts';
import type { HeldCaseFacts } from '../facts/held-facts.ts';
import type { Html, View } from '../view.ts';
import { heldAddress } from './held-hint.ts';
import { whatTo } from './held-list.ts';

const words = {
  da: {
    send: {
      title: (messages: number) => (messages === 1 ? 'Send 1 besked?' : `Send ${messages} beskeder?`),
      about: 'De går ud én gang, hver i sit næste sendetidsrum. Det kan ikke fortrydes.',
      button: (messages: number) => (messages === 1 ? 'Ja, send 1 besked' : `Ja, send ${messages} beskeder`),
    },
    drop: {
      title: (_: number) => 'Lad være med at sende?',
      about: 'De valgte beskeder bliver ikke sendt. Det kan ikke fortrydes.',
      button: (_: number) => 'Ja, send dem ikke',
    },
    back: 'Gå tilbage uden at ændre noget',
  },
  en: {
    send: {
      title: (messages: number) => (messages === 1 ? 'Send 1 message?' : `Send ${messages} messages?`),
      about: 'They go out once, each in its next window. This cannot be undone.',
      button: (messages: number) => (messages === 1 ? 'Yes, send 1 message' : `Yes, send ${messages} messages`),
    },
    drop: {
      title: (_: number) => 'Leave them unsent?',
      about: 'The chosen messages are not sent. This cannot be undone.',
      button: (_: number) => 'Yes, do not send them',
    },
    back: 'Go back and change nothing',
  },
} as const;

export const confirmTitle = ({ language }: View, decision: Decision, chosen: readonly HeldCaseFacts[]): string =>
  words[language][decision].title(countOf(chosen));

/** Says what would happen, and to how many messages, before it does. */
export function heldConfirm(view: View, decision: Decision, chosen: readonly HeldCaseFacts[]): Html {
  const said = words[view.language];
  const { about, button } = said[decision];
  return html`<h1>${confirmTitle(view, decision, chosen)}</h1>
    <p class="font-lead">${about}</p>
    <ul>${chosen.flatMap(({ sickLeave, messages }) =>
      messages.map((message) => html`<li><strong>${sickLeave.alias}</strong> ${whatTo(view, message)}</li>`),
    )}</ul>
    <form method="post" action="${heldAddress}">
      ${chosen.flatMap(({ messages }) => messages.map(({ message: { id } }) => html`<input type="hidden" name="id" value="${id}">`))}
      <input type="hidden" name="decision" value="${decision}">
      <button class="button button-primary" name="confirmed" value="yes">${button(countOf(chosen))}</button>
    </form>
    <p class="mt-4"><a href="${heldAddress}">${said.back}</a></p>`;
}
