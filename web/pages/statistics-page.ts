import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { partsOf } from '../../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import { statisticsCsv } from '../../shared/statistics/csv.ts';
import { placeWord } from '../../shared/statistics/part-of.ts';
import { type Chosen, chosenOf, type StatisticsOfReader, statisticsOfReader } from '../facts/statistics-of-reader.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { placeStatistics, withheldList } from '../views/statistics/place-statistics.ts';
import { statisticsFilter } from '../views/statistics/statistics-filter.ts';
import { yearlyTasks } from '../views/statistics/yearly-tasks.ts';
import { statisticsPageWords as words } from './statistics-page-words.ts';

const Query = z.object({ place: z.string().optional().catch(undefined), year: z.string().optional().catch(undefined) });

const readers = onlyFor('employer-consultant', 'hr', 'union-consultant');

/** The statistics of the years that have ended, by place and year, as a page and as a file with the same numbers. */
export const statisticsPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>()
    .get('/statistics', readers, async (c) => {
      const found = await chosenBy(needs, c);
      return found === undefined ? c.notFound() : c.html(page(needs, c.var.view, found));
    })
    .get('/statistics.csv', readers, async (c) => {
      const found = await chosenBy(needs, c);
      if (found === undefined) return c.notFound();
      const isAll = c.req.query('all') !== undefined;
      const { language } = c.var.view;
      const csv = statisticsCsv(isAll ? found.publication : found.chosen.part, { ...found, language });
      const name = isAll ? words[language].file : `${words[language].file}-${found.chosen.period}`;
      c.header('Content-Type', 'text/csv; charset=utf-8');
      c.header('Content-Disposition', `attachment; filename="${name}.csv"`);
      return c.body(csv);
    });

type Found = StatisticsOfReader & { readonly chosen: Chosen };

async function chosenBy(needs: PortalNeeds, c: Context<PageEnv>): Promise<Found | undefined> {
  const { reader, language } = c.var.view;
  const statistics = await statisticsOfReader(needs, reader, language);
  const chosen = statistics && chosenOf(statistics, Query.parse(c.req.query()));
  return statistics && chosen && { ...statistics, chosen };
}

function page(needs: PortalNeeds, view: View, found: Found): Html {
  const said = words[view.language];
  const { publication } = found;
  const isEmpty = publication.tables.length + publication.withheld.length === 0;
  const body = html`<h1>${said.title}</h1>
    <p class="font-lead">${said.intro}</p>
    ${isEmpty ? nothingYet(needs, view) : numbers(view, found)}
    ${yearlyTasks(view)}`;
  return layout(needs)(view, { title: said.title, menu: 'statistics', body });
}

/** Before the first year has ended: when the first numbers come, and why not sooner. */
function nothingYet(needs: PortalNeeds, view: View): Html {
  const said = words[view.language];
  const { year } = partsOf(localDay(momentOfInstant(needs.clock())));
  const body = html`<p class="alert-text">${said.first(year)}</p><p class="alert-text">${said.why}</p>`;
  return alert(view, { kind: 'info', heading: said.firstWhen(year), body });
}

function numbers(view: View, { chosen, publication, nameOf, targets }: Found): Html {
  const said = words[view.language];
  const { place, period, part } = chosen;
  const query = new URLSearchParams({ place: placeWord(place), year: period }).toString();
  return html`${statisticsFilter(view, { publication, chosen, nameOf })}
    ${placeStatistics(view, { tables: part.tables, place, years: period, nameOf, targets })}
    ${withheldList(view, part.withheld, nameOf)}
    <section class="not-printed"><h2>${said.takeAlong}</h2><ul>
      <li><a href="/statistics.csv?${query}">${said.csv}</a></li>
      <li><a href="/statistics.csv?all">${said.csvAll}</a></li>
      <li>${said.print}</li>
    </ul></section>`;
}
