import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { localDay, momentOfInstant, plusSeconds } from '../../shared/calendar/moment.ts';
import { standingChannelTasks } from '../../shared/reminders/channel-tasks.ts';
import { caseLines } from '../facts/case-list.ts';
import { casesOfReader } from '../facts/cases-of-reader.ts';
import { holdsAnythingBack } from '../facts/is-anything-held.ts';
import { ofReader, standingTasks } from '../facts/standing-tasks.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { employerIn, onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { caseTable } from '../views/case-table.ts';
import { heldHint } from '../views/held-hint.ts';
import { layout } from '../views/layout.ts';
import { putBackAlert, putBackOutcomes } from '../views/put-back-alert.ts';
import { taskList } from '../views/task-list.ts';
import { erasuresHint } from './erasures-page.ts';
import { ListStart } from './list-start.ts';

const words = {
  da: {
    title: 'Forløb',
    intro: 'Sorteret efter den frist, der kommer først.',
    settled: 'Opgaven er klaret',
    open: 'I gang',
    closed: 'Afsluttede forløb',
    noneOpen: 'Ingen forløb er i gang.',
    empty: 'Der er ingen forløb endnu',
    begin:
      'Importér arbejdspladsens fravær for at komme i gang. Filen med personer fortæller, hvem der skal have besked. Beskeder sendes fra den dag; hvad der ligger før, kan I se og godkende.',
    import: 'Importér filer',
    try: 'Vil du se det virke med opdigtede forløb og et ur, du selv stiller? Start med',
  },
  en: {
    title: 'Cases',
    intro: 'Sorted by the deadline that comes first.',
    settled: 'The task is done',
    open: 'Open',
    closed: 'Closed cases',
    noneOpen: 'No case is open.',
    empty: 'There are no cases yet',
    begin:
      'Import the workplace’s absences to begin. The file of people tells who is to be told. Messages are sent from that day on; what lies before you can see and approve.',
    import: 'Import files',
    try: 'Would you like to see it work with made-up cases and a clock that you set yourself? Start with',
  },
} as const;

/** What waits is asked about every half hour, and Easter is the longest that a window stays closed: a week covers both. */
const tasksStandSeconds = 7 * 86_400;

/** Fifty lines can be looked over, and are read and unsealed in well under 50 ms. */
const pageSize = 50;

const Query = z.object({
  after: ListStart,
  closedAfter: ListStart,
  putBack: z.enum(putBackOutcomes).optional().catch(undefined),
  task: z.literal('settled').optional().catch(undefined),
});

/** The list of cases: what needs a person, what is open by the next deadline, what is closed. */
export const casesPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/cases', onlyFor('hr'), async (c) => {
    const { after, closedAfter, putBack, task } = Query.parse(c.req.query());
    const now = momentOfInstant(needs.clock());
    const today = localDay(now);
    const { view } = c.var;
    const { reader } = view;
    const employerId = employerIn(needs, reader, 'hr');
    const [openCases, closedCases, allTasks, channelTasks, isHeld, askedErased] = await Promise.all([
      casesOfReader(needs, reader, { role: 'hr', state: 'open', after, pageSize }),
      casesOfReader(needs, reader, { role: 'hr', state: 'closed', after: closedAfter, pageSize }),
      standingTasks(needs, employerId, today),
      standingChannelTasks(needs.table, employerId, plusSeconds(now, -tasksStandSeconds)),
      holdsAnythingBack(needs, reader),
      erasuresHint(needs, view),
    ]);
    const open = await caseLines(needs, openCases, today);
    const closed = await caseLines(needs, closedCases, today);
    const tasks = await ofReader(needs, reader, allTasks);
    const said = words[view.language];
    const isEmpty = open.lines.length + closed.lines.length === 0 && after === undefined && closedAfter === undefined;
    const closedList = html`<details class="details"${closedAfter === undefined ? '' : html` open`}>
      <summary class="details-summary">${said.closed}</summary>
      <div class="details-text">${caseTable(view, { ...closed, label: said.closed, today, startsWith: 'closedAfter' })}</div>
    </details>`;
    const body = html`<h1>${said.title}</h1>
      ${putBack === undefined ? '' : putBackAlert(view, putBack)}
      ${task === undefined ? '' : alert(view, { kind: 'success', heading: said.settled })}
      ${isEmpty ? emptyState(view, needs.demo !== undefined) : html`<p class="font-lead">${said.intro}</p>`}
      ${isHeld ? heldHint(view) : ''}${askedErased}
      ${tasks.length + channelTasks.length === 0 ? '' : taskList(view, { tasks, channelTasks })}
      ${isEmpty ? '' : html`<h2>${said.open}</h2>`}
      ${open.lines.length > 0 ? caseTable(view, { ...open, label: said.open, today, startsWith: 'after' }) : ''}
      ${open.lines.length === 0 && !isEmpty ? html`<p>${said.noneOpen}</p>` : ''}
      ${closed.lines.length === 0 ? '' : closedList}`;
    return c.html(layout(needs)(view, { title: said.title, menu: 'cases', body }));
  });

function emptyState(view: View, isDemo: boolean): Html {
  const said = words[view.language];
  const hint = html`<p>${said.try} <code>npm start -- --demo</code>.</p>`;
  return html`${alert(view, { kind: 'info', heading: said.empty, body: html`<p class="alert-text">${said.begin}</p>` })}
    <p><a class="button button-primary" href="/import">${said.import}</a></p>
    ${isDemo ? '' : hint}`;
}
