import { html } from 'hono/html';
import type { Html, View } from '../view.ts';
import { alert } from './alert.ts';

const words = {
  da: { wrong: 'Ret dette, og prøv igen', nothing: 'Intet er gemt endnu.' },
  en: { wrong: 'Correct this and try again', nothing: 'Nothing has been saved yet.' },
} as const;

type Summed = { readonly lines: readonly Html[]; readonly savesNothing: boolean };

/** What is wrong with a form, on top of it: each line leads to its field. */
export function errorSummary(view: View, { lines, savesNothing }: Summed): Html {
  const said = words[view.language];
  const list = lines.map((line) => html`<li>${line}</li>`);
  const body = html`${savesNothing ? '' : html`<p class="alert-text">${said.nothing}</p>`}<ul>${list}</ul>`;
  return html`<div class="error-summary" tabindex="-1" role="alert">${alert(view, { kind: 'error', heading: said.wrong, body })}</div>`;
}

/** The summary of a form whose only field is a tick called `sure`, which was forgotten. */
export const untickedSummary = (view: View, { sure, tick }: { readonly sure: string; readonly tick: string }): Html =>
  errorSummary(view, { lines: [html`<a href="#sure">${sure}: ${tick}</a>`], savesNothing: true });
