import { Hono } from 'hono';
import { html } from 'hono/html';
import { partOf } from '../../../shared/statistics/part-of.ts';
import { assets, styleSheets } from '../../../web/assets.ts';
import type { View } from '../../../web/view.ts';
import { placeStatistics, withheldList } from '../../../web/views/statistics/place-statistics.ts';
import { openBrowser } from '../../support/browser.ts';
import { servePages } from '../../support/serve-pages.ts';
import { nameOf, published } from './made-up-statistics.ts';

// Looks at the views of the statistics: npm exec node test/web/statistics/write-screens.ts FOLDER
const folder = process.argv[2] ?? '.';
const view: View = { language: 'da', here: '/', reader: { kind: 'stranger' } };
const place = { level: 'employer', place: '/' } as const;
const targets = { 'contact-14d': 95, 'talk-4w': 40 };
const page = new Hono().route('/', assets).get('/', (c) =>
  c.html(html`<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Statistik</title>${styleSheets.map((address) => html`<link rel="stylesheet" href="${address}">`)}</head>
    <body><div class="container page-container"><main><h1>Statistik</h1>${placeStatistics(view, { ...partOf(published, place, '2027'), place, years: '2027', nameOf, targets })}${withheldList(view, published.withheld, nameOf)}</main></div></body></html>`),
);
const server = await servePages(page.fetch);
const browser = await openBrowser();
for (const width of [320, 390, 1280]) {
  const tab = await browser.newPage({ viewport: { width, height: 800 } });
  await tab.goto(server.address);
  await tab.evaluate('document.fonts.ready');
  const overflow = await tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  console.log(`${width}: ${overflow} pixels too wide`);
  await tab.screenshot({ path: `${folder}/statistics-${width}.png`, fullPage: true });
  await tab.close();
}
await browser.close();
server.close();
