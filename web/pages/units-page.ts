import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { type Moment, momentOfInstant, parseMoment, plusSeconds } from '../../shared/calendar/moment.ts';
import { institutionOf } from '../../shared/statistics/places.ts';
import { readNow } from '../../shared/statistics/statistics-items.ts';
import { countNow } from '../../shared/statistics/under-way.ts';
import { scopesHeld } from '../facts/scopes-held.ts';
import { institutionsIn, type UnitsNow, unitsNow } from '../facts/units-now.ts';
import { filterForm } from '../forms/filter-form.ts';
import { momentWords } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { otherUnits, unitsTable } from '../views/units-table.ts';
import { unitsWords } from './units-words.ts';

/** Counting goes through every open case: once an hour is enough for whoever waits for the night. */
const countedAnewAfterSeconds = 3600;

const Query = z.object({ institution: z.string().optional().catch(undefined) });

/** All workplaces of an employer with what is overdue there, for its consultant. The numbers are kept: no case is read for this page. */
export const unitsPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>()
    .get('/units', onlyFor('employer-consultant'), async (c) => {
      const held = scopesHeld(c.var.view.reader, 'employer-consultant');
      if (held === undefined) return c.notFound();
      const units = await unitsNow(needs.table, held);
      const { institution = '' } = Query.parse(c.req.query());
      const isKnown = institutionsIn(units.lines).has(institution);
      if (institution !== '' && !isKnown) return c.notFound();
      return c.html(page(needs, c, { units, institution }));
    })
    .post('/units', onlyFor('employer-consultant'), async (c) => {
      const held = scopesHeld(c.var.view.reader, 'employer-consultant');
      if (held === undefined) return c.notFound();
      const now = momentOfInstant(needs.clock());
      const standing = await readNow(needs.table, held.employerId);
      if (isOld(standing && parseMoment(standing.at), now)) await countNow(needs.table, held.employerId, now);
      return c.redirect('/units', 303);
    });

const isOld = (countedAt: Moment | undefined, now: Moment): boolean =>
  countedAt === undefined || plusSeconds(countedAt, countedAnewAfterSeconds) <= now;

type Shown = { readonly units: UnitsNow; readonly institution: string };

function page(needs: PortalNeeds, c: Context<PageEnv>, { units, institution }: Shown): Html {
  const { view } = c.var;
  const said = unitsWords[view.language];
  const shown = units.lines.filter(({ unitId }) => institution === '' || institutionOf(unitId) === institution);
  const isCounted = units.countedAt !== undefined;
  const body = html`<h1>${said.title}</h1>
    ${units.lines.length === 0 ? html`<p class="font-lead">${said.noUnits}</p>` : html`<p class="font-lead">${said.intro}</p>`}
    ${countedWords(view, units, momentOfInstant(needs.clock()))}
    ${institutionFilter(view, units, institution)}
    ${unitsTable(view, shown)}
    ${isCounted && shown.length > 0 && shown.every(({ counts }) => counts === undefined) ? html`<p>${said.none}</p>` : ''}
    ${otherUnits(view, shown, isCounted)}`;
  return layout(needs)(view, { title: said.title, menu: 'units', body });
}

/** When the numbers were made, what is newer than they are, and a way to make them now. */
function countedWords(view: View, { countedAt, lines }: UnitsNow, now: Moment): Html | string {
  const said = unitsWords[view.language];
  if (lines.length === 0) return '';
  const button = html`<form method="post" action="/units" class="not-printed"><button class="button button-secondary">${said.count}</button></form>`;
  if (countedAt === undefined) {
    const body = html`<p class="alert-text">${said.notCounted}</p>${button}`;
    return alert(view, { kind: 'info', heading: said.notCountedYet, body });
  }
  return html`<p>${said.counted(momentWords(countedAt, view.language))}</p>
    <p>${said.confidential}</p>
    ${isOld(countedAt, now) ? button : ''}`;
}

function institutionFilter(view: View, { lines }: UnitsNow, value: string): Html | string {
  const said = unitsWords[view.language];
  const options = [...institutionsIn(lines)].map(([id, label]) => ({ value: id, label }));
  if (options.length < 2) return '';
  const all = { value: '', label: said.allInstitutions };
  const filter = { name: 'institution', label: said.institution, value, options: [all, ...options] };
  return filterForm({ action: '/units', filters: [filter], submit: said.show });
}
