import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { hrGuides } from '../../shared/guides/hr-guide.ts';
import { todayAt } from '../../shared/intake/cut-over.ts';
import { doneWords } from '../actions/actions.ts';
import { noticesOf } from '../facts/notices.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { employerIn, onlyFor } from '../session/read-reader.ts';
import type { PageEnv } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { noticeList, noticesDone } from '../views/notice-list.ts';

const words = {
  da: {
    title: 'Anmeldelser til kommunen',
    intro: 'Ordnet efter den dag, de senest skal sendes i NemRefusion.',
    none: 'Ingen anmeldelser venter',
    how: 'Sådan gør du',
    more: 'Vis flere',
  },
  en: {
    title: 'Notices to the municipality',
    intro: 'Ordered by the day by which they are to be sent in NemRefusion.',
    none: 'No notice is waiting',
    how: 'How to do it',
    more: 'Show more',
  },
} as const;

const Query = z.object({
  after: z
    .string()
    .regex(/^open#\d{4}-\d\d-\d\d#[\w-]+$/)
    .optional()
    .catch(undefined),
});

/** The notices to the municipality of hr's cases: what to send when, with what is known, and where to write that it was sent. */
export const noticesPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/notices', onlyFor('hr'), async (c) => {
    const { view } = c.var;
    const said = words[view.language];
    const today = await todayAt(needs, employerIn(needs, view.reader, 'hr'));
    const { after } = Query.parse(c.req.query());
    const { toSend, done, more } = await noticesOf(needs, view.reader, { today, after });
    const told = doneWords(c.req.query('done'));
    const steps = html`<details class="details"><summary class="details-summary">${said.how}</summary>
      <div class="details-text"><ol>${hrGuides.steps.map((step) => html`<li>${step[view.language]}</li>`)}</ol></div></details>`;
    const list =
      toSend.length === 0
        ? alert(view, { kind: 'info', heading: said.none })
        : html`<p class="font-lead">${said.intro}</p>${steps}${noticeList(view, { notices: toSend, today, mint: () => needs.mint('command') })}`;
    const body = html`<h1>${said.title}</h1>
      ${told === undefined ? '' : alert(view, { kind: 'success', heading: told[view.language] })}${list}
      ${more === undefined ? '' : html`<p><a class="button button-secondary" href="/notices?after=${encodeURIComponent(more)}">${said.more}</a></p>`}
      ${noticesDone(view, done)}`;
    return c.html(layout(needs)(view, { title: said.title, menu: 'notices', body }));
  });
