import { html } from 'hono/html';
import { styleSheets } from '../assets.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { type Html, inLanguage, type View } from '../view.ts';
import { breadcrumb } from './breadcrumb.ts';
import { demoBar } from './demo-bar.ts';

/** What differs from page to page. A page below one of the menu's is `under` it. */
export type Page = {
  readonly title: string;
  readonly menu?: MenuItem;
  readonly under?: MenuItem;
  readonly body: Html;
};

const menuItems = ['cases', 'outbox', 'import'] as const;
export type MenuItem = (typeof menuItems)[number];

export const addresses: Readonly<Record<MenuItem, string>> = { cases: '/', outbox: '/outbox', import: '/import' };

const words = {
  da: {
    menu: 'Hovedmenu',
    items: { cases: 'Forløb', outbox: 'Udbakke', import: 'Importér filer' },
    skip: 'Gå til sidens indhold',
    local:
      'Kører kun på denne maskine. Der er endnu intet login: alle, der kan bruge maskinen, kan læse med. Hver visning af et forløb noteres.',
  },
  en: {
    menu: 'Main menu',
    items: { cases: 'Cases', outbox: 'Outbox', import: 'Import files' },
    skip: 'Go to the content of the page',
    local:
      'Runs on this machine only. There is no login yet: everybody who can use the machine can read here. Each view of a case is noted.',
  },
} as const;

/** A whole page: head, header with menu, the page's own content, footer. */
export const layout =
  ({ product, runtime, demo }: PortalNeeds) =>
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
    <header class="header">${solutionInfo(product.displayName, view)}${menu(view, page)}</header>
    ${demo === undefined ? '' : demoBar(demo, view)}
    <div class="container page-container">
      ${page.under === undefined ? '' : breadcrumb(view, { text: said.items[page.under], href: addresses[page.under] }, page.title)}
      <main id="main-content" tabindex="-1">${page.body}</main>
    </div>
    <footer><div class="footer"><div class="container">
      <p class="small-text">${product.displayName}${runtime === 'embedded' ? html` · ${said.local}` : ''}</p>
    </div></div></footer>
  </body>
</html>`;
  };

function solutionInfo(displayName: string, view: View): Html {
  const [other, name] = view.language === 'da' ? (['en', 'English'] as const) : (['da', 'Dansk'] as const);
  return html`<div class="solution-info"><div class="solution-info-inner container">
    <div class="solution-heading"><a href="/">${displayName}</a></div>
    <a class="function-link" href="${inLanguage(view, other)}" lang="${other}" hreflang="${other}">${name}</a>
  </div></div>`;
}

function menu({ language }: View, { menu: current, under }: Page): Html {
  const item = (name: MenuItem): Html => {
    const classes = name === current || name === under ? 'active current' : '';
    const state = name === current ? html` aria-current="page"` : '';
    return html`<li class="${classes}"><a class="nav-link" href="${addresses[name]}"${state}><span>${words[language].items[name]}</span></a></li>`;
  };
  return html`<div class="navigation-menu"><div class="navigation-menu-inner container">
    <nav class="nav" aria-label="${words[language].menu}"><ul class="mainmenu">${menuItems.map(item)}</ul></nav>
  </div></div>`;
}
