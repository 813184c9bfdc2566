import { html } from 'hono/html';
import { icon } from '../assets.ts';
import type { Html, View } from '../view.ts';

const label = { da: 'Brødkrumme', en: 'Breadcrumb' } as const;

/** The way back up: the page above, and this one. */
export const breadcrumb = (
  { language }: View,
  above: { readonly text: string; readonly href: string },
  title: string,
): Html => html`<nav class="breadcrumbs" aria-label="${label[language]}"><ol class="breadcrumbs__list">
  <li class="breadcrumbs__list-item"><a class="breadcrumbs__link" href="${above.href}">${above.text}</a></li>
  <li class="breadcrumbs__list-item" aria-current="page">${icon('chevron-right')}${title}</li>
</ol></nav>`;
