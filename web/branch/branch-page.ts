import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { closeAdvice } from '../../shared/people/advice.ts';
import { ownBranches } from '../../shared/people/branches.ts';
import { tick, untick, YearlyTaskId } from '../../shared/people/yearly-ticks.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { onlyFor } from '../session/read-reader.ts';
import { nowIn } from '../support/own-record.ts';
import { branchCases } from '../support/supported-cases.ts';
import type { Html, PageEnv, Reader, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { adviceAddress, adviceSection, questionsFor } from './branch-advice.ts';
import { type BranchCase, branchFacts } from './branch-facts.ts';
import { branchWords } from './branch-words.ts';
import { branchTasks, branchYears, thisYear, yearAddress, yearSection } from './branch-year.ts';
import { appealSection, talkSection, waitingSection, warningSection } from './case-sections.ts';

const Rang = z.object({ employerId: z.string(), area: z.string(), id: z.string() });
const Yearly = z.object({
  employerId: z.string(),
  area: z.string(),
  id: YearlyTaskId,
  done: z.enum(['yes', 'no']),
});

/** The branch's own page: what members have opened to it, who asks for advice, what comes every year. */
export const branchPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>()
    .use('/branch/*', onlyFor('union-consultant'))
    .get('/branch', async (c) => {
      const { view } = c.var;
      const said = branchWords[view.language];
      const cases = await branchFacts(needs, await branchCases(needs, view.reader));
      const rang = c.req.query('rang') === undefined ? '' : alert(view, { kind: 'success', heading: said.closed });
      const body = html`${rang}<h1>${said.title}</h1><p class="font-lead">${said.intro}</p>
        ${cases.length === 0 ? nobody(view) : sections(needs, view, cases)}
        ${adviceSection(view, await questionsFor(needs, view.reader))}
        ${yearSection(view, await branchYears(needs, view.reader))}`;
      return c.html(layout(needs)(view, { title: said.title, menu: 'branch', body }));
    })
    .post(adviceAddress, async (c) => {
      const { reader } = c.var.view;
      const asked = Rang.safeParse(await readForm(c));
      if (!asked.success) return c.notFound();
      const { employerId, area, id } = asked.data;
      const found = (await questionsFor(needs, reader)).some(
        (one) => one.employerId === employerId && one.advice.area === area && one.advice.id === id,
      );
      const by = personAt(reader, employerId);
      if (found && by !== undefined) await closeAdvice(needs.table, employerId, { area, id, by, at: nowIn(needs).now });
      return c.redirect('/branch?rang=yes', 303);
    })
    .post(yearAddress, async (c) => {
      const { reader } = c.var.view;
      const asked = Yearly.safeParse(await readForm(c));
      const by = asked.success ? personAt(reader, asked.data.employerId) : undefined;
      if (!asked.success || by === undefined || !isOwn(reader, asked.data)) return c.notFound();
      const { employerId, area, id, done } = asked.data;
      const of = { employerId, area, year: thisYear(needs) };
      if (done === 'yes') await tick(needs.table, of, { id, by, at: nowIn(needs).now });
      else await untick(needs.table, of, id);
      return c.redirect('/branch', 303);
    });

const personAt = (reader: Reader, employerId: string): string | undefined =>
  reader.kind === 'person'
    ? reader.viewer.held.find((one) => one.role === 'union-consultant' && one.employerId === employerId)?.personId
    : undefined;

const isOwn = (reader: Reader, { employerId, area, id }: z.output<typeof Yearly>): boolean =>
  reader.kind === 'person' &&
  branchTasks.some(([known]) => known === id) &&
  ownBranches(reader.viewer.held).some((branch) => branch.employerId === employerId && branch.area === area);

const sections = (needs: PortalNeeds, view: View, cases: readonly BranchCase[]): Html =>
  html`${warningSection(needs, view, cases)}${waitingSection(needs, view, cases)}
    ${talkSection(view, cases)}${appealSection(view, cases)}`;

function nobody(view: View): Html {
  const said = branchWords[view.language];
  const body = html`<p class="alert-text">${said.emptyWhy}</p>`;
  return alert(view, { kind: 'info', heading: said.empty, body });
}
