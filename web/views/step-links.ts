import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import type { Action } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import type { Html, View } from '../view.ts';

const done = { da: 'Klaret', en: 'Done' } as const;

/** `about` says to ears which case or duty a button is for, where a page has several alike. */
type Steps = { readonly caseId: string; readonly actions: readonly Action[]; readonly about?: string };

/** Things to do as buttons, the first as the one that is meant. */
export const stepLinks = ({ language }: View, { caseId, actions, about }: Steps): Html | string =>
  actions.length === 0
    ? ''
    : html`<div class="steps">${actions.map(
        (action, place) =>
          html`<a class="button ${place === 0 ? 'button-primary' : 'button-secondary'}" href="${actionAddress(action, caseId)}">${stepWords(action, language)}${about === undefined ? '' : html`<span class="sr-only">: ${about}</span>`}</a>`,
      )}</div>`;

/** The messages speak of a button that reads Done. The Danish plural you keeps its capital. */
function stepWords({ title, ticksOff }: Action, language: Language): string {
  const words = title[language];
  if (ticksOff !== true) return words;
  return `${done[language]}: ${words.startsWith('I ') ? words : words.charAt(0).toLowerCase() + words.slice(1)}`;
}
