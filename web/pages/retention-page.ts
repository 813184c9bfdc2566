import { Hono } from 'hono';
import { html } from 'hono/html';
import { day } from '../../shared/calendar/day.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { type NextToGo, nextToGo } from '../../shared/retention/next-to-go.ts';
import { periodOf } from '../../shared/retention/what-goes.ts';
import { actsForAll } from '../facts/hr-scope.ts';
import { capital } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { employerIn, onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { layout } from '../views/layout.ts';

const words = {
  da: {
    title: 'Opbevaring og sletning',
    period: (months: number) =>
      `Et afsluttet forløb gemmes i ${months} måneder. Derefter er der kun tal tilbage i statistikken; alt andet slettes, også oplysningerne om personen, hvis intet andet forløb, ingen aftale og ingen rolle bruger dem.`,
    change: 'Fristen sættes i fraværspolitikken',
    next: 'Hvad slettes næste gang?',
    month: 'Måned',
    cases: 'Forløb og aftaler',
    none: 'Intet slettes i de næste tre måneder.',
    held: (count: number) => `Afsluttede forløb, der er undtaget fra sletning: ${count}.`,
    hold: 'Skal et forløb bruges som dokumentation, så undtag det fra sletning på forløbets egen side.',
  },
  en: {
    title: 'Keeping and deleting',
    period: (months: number) =>
      `A closed case is kept for ${months} months. After that only numbers in the statistics are left; all else is deleted, the person too, unless another case, an agreement or a role needs them.`,
    change: 'The period is set in the absence policy',
    next: 'What goes next?',
    month: 'Month',
    cases: 'Cases and agreements',
    none: 'Nothing is deleted in the next three months.',
    held: (count: number) => `Closed cases under legal hold: ${count}.`,
    hold: 'If a case is needed as evidence, put it under legal hold on its own page.',
  },
} as const;

/** How long cases are kept, and how many go in the next months: numbers for those alone who answer for the whole employer. */
export const retentionPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/retention', onlyFor('hr', 'operator'), async (c) => {
    const { view } = c.var;
    const said = words[view.language];
    const of = await periodOf(needs, employerIn(needs, view.reader, 'hr'), momentOfInstant(needs.clock()));
    const next = (await actsForAll(needs, view.reader)) ? nextView(view, await nextToGo(needs.table, of)) : '';
    const body = html`<h1>${said.title}</h1><p class="font-lead">${said.period(of.retentionMonths)}</p>
      <p><a href="/policy">${said.change}</a></p>${next}<p>${said.hold}</p>`;
    return c.html(layout(needs)(view, { title: said.title, under: 'setup', body }));
  });

function nextView({ language }: View, { months, held }: NextToGo): Html {
  const said = words[language];
  const rows = months.map(
    ({ month, count }) =>
      html`<tr><td>${capital(dateWords(day(`${month}-01`), language).month)}</td><td>${count}</td></tr>`,
  );
  const table =
    months.length === 0
      ? html`<p>${said.none}</p>`
      : html`<table class="table"><thead><tr><th scope="col">${said.month}</th><th scope="col">${said.cases}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<h2>${said.next}</h2>${table}${held === 0 ? '' : html`<p>${said.held(held)}</p>`}`;
}
