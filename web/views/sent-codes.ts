import { html } from 'hono/html';
import { loginText } from '../../shared/messages/login-text.ts';
import type { Product } from '../../shared/messages/render-text.ts';
import { capital, momentWords } from '../moment-words.ts';
import type { SentCode } from '../portal-needs.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: { heading: 'Koder til at logge ind', to: 'Til' },
  en: { heading: 'Codes to log in with', to: 'To' },
} as const;

/** Login codes as their receivers see them, the newest on top; nothing while there are none. */
export function sentCodes(view: View, codes: readonly SentCode[], product: Product): Html | string {
  if (codes.length === 0) return '';
  return html`<h2>${words[view.language].heading}</h2>
    <ol class="unstyled-list no-max-width messages">${codes.map((code) => html`<li class="message">${codeBubble(view, code, product)}</li>`)}</ol>`;
}

/** One code on a phone. */
export const codeBubble = (view: View, code: SentCode, product: Product): Html => html`<article class="phone">
  <p class="phone-sender"><strong>${product.displayName}</strong><span>${words[view.language].to} ${code.to} · ${capital(momentWords(code.at, view.language))}</span></p>
  <p class="bubble">${loginText(code, product).body}</p>
</article>`;
