import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { ListState } from '../../shared/store/list-sort.ts';
import { type CaseList, caseLines } from '../facts/case-list.ts';
import { casesOfUnit } from '../facts/cases-of-reader.ts';
import { unitName } from '../facts/names.ts';
import { isWithin, scopesHeld } from '../facts/scopes-held.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { PageEnv } from '../view.ts';
import { caseTable } from '../views/case-table.ts';
import { layout } from '../views/layout.ts';
import { unitAddress } from '../views/units-table.ts';
import { ListStart } from './list-start.ts';
import { unitsWords } from './units-words.ts';

/** As many as the list of cases has. */
const pageSize = 50;

/** Ids of workplaces are letters, digits, and what percent encoding leaves or makes. */
const UnitId = z.string().regex(/^[\w%.!~*'()-]+\/[\w%.!~*'()-]*$/);

const Query = z.object({ unit: UnitId, after: ListStart, closedAfter: ListStart });

/** The cases of one workplace as they are now, what is overdue first: for the employer's consultant. */
export const unitPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/units/cases', onlyFor('employer-consultant'), async (c) => {
    const { view } = c.var;
    const held = scopesHeld(view.reader, 'employer-consultant');
    const query = Query.safeParse(c.req.query());
    if (held === undefined || !query.success || !isWithin(held, query.data.unit)) return c.notFound();
    const { unit: unitId, after, closedAfter } = query.data;
    const { employerId } = held;
    const title = await unitName(needs.table, employerId, unitId);
    if (title === '') return c.notFound();
    const today = localDay(momentOfInstant(needs.clock()));
    const list = async (state: ListState, from: string | undefined): Promise<CaseList> => {
      const wanted = { employerId, unitId, role: 'employer-consultant', state, after: from, pageSize } as const;
      return caseLines(needs, await casesOfUnit(needs, view.reader, wanted), today);
    };
    const [open, closed] = await Promise.all([list('open', after), list('closed', closedAfter)]);
    const said = unitsWords[view.language];
    const address = `${unitAddress(unitId)}&`;
    const closedList = html`<details class="details"${closedAfter === undefined ? '' : html` open`}>
      <summary class="details-summary">${said.closed}</summary>
      <div class="details-text">${caseTable(view, { ...closed, label: said.closed, today, startsWith: 'closedAfter', address })}</div>
    </details>`;
    const body = html`<h1>${title}</h1>
      <p class="font-lead">${said.live}</p>
      <h2>${said.open}</h2>
      ${open.lines.length === 0 ? html`<p>${said.noneOpen}</p>` : caseTable(view, { ...open, label: said.open, today, startsWith: 'after', address })}
      ${closed.lines.length === 0 ? '' : closedList}`;
    return c.html(layout(needs)(view, { title, under: 'units', body }));
  });
