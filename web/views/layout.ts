import { html } from 'hono/html';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { styleSheets } from '../assets.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { employerBar } from '../session/employer-choice.ts';
import { type Html, inLanguage, type View } from '../view.ts';
import { breadcrumb, type Crumb } from './breadcrumb.ts';
import { demoBar } from './demo-bar.ts';
import { addressOf, type MenuItem, menu, menuWords } from './menu.ts';

/** What differs from page to page. A page below one of the menu's is `under` it, and `within` another one of those, such as a case. */
export type Page = {
  readonly title: string;
  readonly menu?: MenuItem | undefined;
  readonly under?: MenuItem | undefined;
  readonly within?: Crumb | undefined;
  readonly body: Html;
};

const words = {
  da: {
    skip: 'Gå til sidens indhold',
    local: 'Kører kun på denne maskine.',
    logOut: 'Log ud',
    logIn: 'Log ind',
  },
  en: {
    skip: 'Go to the content of the page',
    local: 'Runs on this machine only.',
    logOut: 'Log out',
    logIn: 'Log in',
  },
} as const;

/** A whole page: head, header with menu, the page's own content, footer. */
export const layout =
  ({ product, runtime, demo }: Pick<PortalNeeds, 'product' | 'runtime' | 'demo'>) =>
  (view: View, page: Page): Html => {
    const { language } = view;
    const said = words[language];
    return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${page.title} – ${product.displayName}</title>
    ${styleSheets.map((address) => html`<link rel="stylesheet" href="${address}">`)}
  </head>
  <body>
    <a class="skipnav" href="#main-content">${said.skip}</a>
    <header class="header">${solutionInfo(product.displayName, view)}${menu(view, { ...page, inDemo: demo !== undefined })}</header>
    ${demo === undefined ? '' : demoBar(demo, view)}${employerBar(view)}
    <div class="container page-container">
      ${wayUp(view, page)}
      <main id="main-content" tabindex="-1">${page.body}</main>
    </div>
    <footer><div class="footer"><div class="container">
      <p class="small-text">${product.displayName}${runtime === 'embedded' ? html` · ${said.local}` : ''}</p>
    </div></div></footer>
  </body>
</html>`;
  };

function wayUp(view: View, { under, within, title }: Page): Html | string {
  if (under === undefined) return '';
  const first = { text: menuWords(under, view.language), href: addressOf(under) };
  return breadcrumb(view, within === undefined ? [first] : [first, within], title);
}

/** A case as a step of the way up: by its task's name, which names nobody. */
export const withinCase = ({ alias, caseId }: Pick<SickLeave, 'alias' | 'caseId'>): Crumb => ({
  text: alias,
  href: `/cases/${caseId}`,
});

function solutionInfo(displayName: string, view: View): Html {
  const said = words[view.language];
  const [other, name] = view.language === 'da' ? (['en', 'English'] as const) : (['da', 'Dansk'] as const);
  const session =
    view.reader.kind === 'stranger'
      ? html`<a class="function-link" href="/login">${said.logIn}</a>`
      : html`<form method="post" action="/logout"><button class="function-link">${said.logOut}</button></form>`;
  return html`<div class="solution-info"><div class="solution-info-inner container">
    <div class="solution-heading"><a href="/">${displayName}</a></div>
    <div class="functions">
      <a class="function-link" href="${inLanguage(view, other)}" lang="${other}" hreflang="${other}">${name}</a>
      ${session}
    </div>
  </div></div>`;
}
