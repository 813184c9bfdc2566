import { html } from 'hono/html';
import { icon } from '../assets.ts';
import type { Html, View } from '../view.ts';

type Alert = {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly heading: string;
  readonly body?: Html;
};

const kindNames = {
  da: { info: 'Information', success: 'Gennemført', warning: 'Advarsel', error: 'Fejl' },
  en: { info: 'Information', success: 'Done', warning: 'Warning', error: 'Error' },
} as const;

/** A message in a coloured box. Colour and icon say what the hidden word says. */
export const alert = ({ language }: View, { kind, heading, body }: Alert): Html =>
  html`<div class="alert alert-${kind}">${icon(kind, 'alert-icon')}<div class="alert-body">
    <h2 class="alert-heading h4"><span class="sr-only">${kindNames[language][kind]}: </span>${heading}</h2>
    ${body ?? ''}
  </div></div>`;
