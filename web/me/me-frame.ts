import { html } from 'hono/html';
import { doneWords } from '../actions/actions.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';

/** A page of the member's own: `done` names what she has just done. */
type Page = {
  readonly title: string;
  readonly body: Html;
  readonly done?: string | undefined;
  readonly isHome?: boolean;
};

export function meFrame(needs: PortalNeeds, view: View, { title, body, done, isHome = false }: Page): Html {
  const said = doneWords(done)?.[view.language];
  const told = said === undefined ? '' : alert(view, { kind: 'success', heading: said });
  const where = isHome ? { menu: 'me' as const } : { under: 'me' as const };
  return layout(needs)(view, { title, ...where, body: html`<div class="me">${told}${body}</div>` });
}

/** Something that is folded until she wants it. */
export const folded = (id: string, summary: string, body: Html, open = false): Html =>
  html`<details class="details me-folded" id="${id}"${open ? html` open` : ''}><summary class="details-summary">${summary}</summary>
    <div class="details-text">${body}</div></details>`;

const none = { da: 'Du har ikke noget forløb her lige nu.', en: 'You have no absence here just now.' } as const;

/** For somebody who has no case. */
export const noCase = (needs: PortalNeeds, view: View, title: string): Html =>
  meFrame(needs, view, {
    title,
    body: html`<h1>${title}</h1><p class="font-lead">${none[view.language]}</p><p><a href="/me/data">${dataLink[view.language]}</a></p>`,
  });

const dataLink = { da: 'Alt, der er gemt om dig', en: 'Everything stored about you' } as const;
