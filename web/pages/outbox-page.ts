import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { casesToOpen } from '../facts/cases-to-open.ts';
import { sentMessages } from '../facts/sent-messages.ts';
import { unsentMessages } from '../facts/unsent-messages.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { PageEnv } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { pagination } from '../views/pagination.ts';
import { putBackAlert, putBackOutcomes } from '../views/put-back-alert.ts';
import { sentCodes } from '../views/sent-codes.ts';
import { sentMessage } from '../views/sent-message.ts';
import { unsentList } from '../views/unsent-list.ts';

const words = {
  da: {
    title: 'Udbakke',
    sent: 'Sendt',
    intro: 'Det, der er sendt, som modtagerne ser det. Det nyeste står øverst.',
    empty: 'Der er ikke sendt noget endnu',
    wait: 'Beskeder kommer her, når en frist nærmer sig.',
    page: 'side',
  },
  en: {
    title: 'Outbox',
    sent: 'Sent',
    intro: 'What has been sent, as its receivers see it. The newest is at the top.',
    empty: 'Nothing has been sent yet',
    wait: 'Messages come here when a deadline draws near.',
    page: 'page',
  },
} as const;

/** As many as one scrolls through. */
const pageSize = 50;

const Query = z.object({
  page: z.coerce.number().int().positive().catch(1),
  putBack: z.enum(putBackOutcomes).optional().catch(undefined),
});

/**
 * What was sent, over all cases: mails as mails, SMS as on a phone; above it what was not, to be put back. A calendar file is made anew whenever
 * somebody asks for it.
 */
export const outboxPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>()
    // A made-up workplace has no secrets.
    .use('/outbox/*', ...(needs.demo === undefined ? [onlyFor('operator')] : []))
    .get(`/outbox/:id/aftale.ics`, calendarFileOf(needs))
    .get('/outbox', async (c) => {
      const { view } = c.var;
      const said = words[view.language];
      const { putBack } = Query.parse(c.req.query());
      const notSent = await unsentMessages(needs, momentOfInstant(needs.clock()));
      const newestFirst = [...(await needs.listSent())].reverse();
      const pages = Math.max(1, Math.ceil(newestFirst.length / pageSize));
      const page = Math.min(Query.parse(c.req.query()).page, pages);
      const shown = await sentMessages(needs, newestFirst.slice((page - 1) * pageSize, page * pageSize));
      const toOpen = await casesToOpen(
        needs,
        view.reader,
        shown.map(({ caseId }) => caseId),
      );
      const named = { displayName: needs.product.displayName, toOpen };
      const body = html`<h1>${said.title}</h1>
      ${putBack === undefined ? '' : putBackAlert(view, putBack)}
      ${page > 1 ? '' : sentCodes(view, needs.listCodes?.() ?? [], needs.product)}
      ${notSent.length === 0 || page > 1 ? '' : html`${unsentList(view, notSent)}<h2>${said.sent}</h2>`}
      ${
        shown.length === 0
          ? alert(view, { kind: 'info', heading: said.empty, body: html`<p class="alert-text">${said.wait}</p>` })
          : html`<p class="font-lead">${said.intro}</p>
            <ol class="unstyled-list no-max-width messages">${shown.map((message) => sentMessage(view, message, named))}</ol>
            ${pagination(view, { page, pages, address: '/outbox' })}`
      }`;
      const title = page === 1 ? said.title : `${said.title}, ${said.page} ${page}`;
      return c.html(layout(needs)(view, { title, menu: 'outbox', body }));
    });

/** The calendar file that went along with a mail; none for a message without, or whose receiver's details are erased. */
const calendarFileOf = (needs: PortalNeeds) => async (c: Context<PageEnv>) => {
  const id = c.req.param('id');
  const sent = (await needs.listSent()).filter((record) => record.id === id);
  const calendar = (await sentMessages(needs, sent))[0]?.content?.calendar;
  if (calendar === undefined) return c.notFound();
  return c.body(calendar.content, 200, {
    'content-type': `text/calendar; charset=utf-8; method=${calendar.method}`,
    'content-disposition': 'attachment; filename="aftale.ics"',
  });
};
