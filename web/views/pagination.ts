import { html } from 'hono/html';
import { icon } from '../assets.ts';
import type { Html, View } from '../view.ts';

const words = {
  da: { pages: 'Sider', previous: 'Forrige', next: 'Næste', at: (page: number, of: number) => `Side ${page} af ${of}` },
  en: { pages: 'Pages', previous: 'Previous', next: 'Next', at: (page: number, of: number) => `Page ${page} of ${of}` },
} as const;

type Pages = { readonly page: number; readonly pages: number; readonly address: string };

/** One page back, one page on; nothing where there is a single page. */
export function pagination({ language }: View, { page, pages, address }: Pages): Html | string {
  const said = words[language];
  if (pages === 1) return '';
  const to = (number: number): string => `${address}${address.includes('?') ? '&' : '?'}page=${number}`;
  return html`<nav class="pager" aria-label="${said.pages}">
    ${page === 1 ? '' : html`<a class="button button-secondary" href="${to(page - 1)}">${icon('chevron-left')}${said.previous}</a>`}
    <span>${said.at(page, pages)}</span>
    ${page === pages ? '' : html`<a class="button button-secondary" href="${to(page + 1)}">${said.next}${icon('chevron-right')}</a>`}
  </nav>`;
}
