import { html } from 'hono/html';
import { icon } from '../assets.ts';
import type { Html, View } from '../view.ts';

const label = { da: 'Brødkrumme', en: 'Breadcrumb' } as const;

export type Crumb = { readonly text: string; readonly href: string };

/** The way back up: the pages above, the nearest last, and this one. */
export const breadcrumb = ({ language }: View, above: readonly Crumb[], title: string): Html =>
  html`<nav class="breadcrumbs" aria-label="${label[language]}"><ol class="breadcrumbs__list">
  ${above.map(({ text, href }, place) => html`<li class="breadcrumbs__list-item">${place === 0 ? '' : icon('chevron-right')}<a class="breadcrumbs__link" href="${href}">${text}</a></li>`)}
  <li class="breadcrumbs__list-item" aria-current="page">${icon('chevron-right')}${title}</li>
</ol></nav>`;
