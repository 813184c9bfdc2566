import { Hono } from 'hono';
import { html } from 'hono/html';
import type { CaseOutcome } from '../../shared/case/facts.ts';
import { endOfAbsence } from '../../shared/guides/end-of-absence.ts';
import { outcomeNames } from '../../shared/messages/choice-names.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { offeredGroups, offeredOf } from '../actions/offered-actions.ts';
import { caseOfReader } from '../facts/case-of-reader.ts';
import { nextDuties } from '../facts/next-duties.ts';
import { noteRead } from '../facts/note-read.ts';
import { outcomeOf } from '../facts/outcome-of.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { doneAlert } from '../views/done-alert.ts';
import { layout, withinCase } from '../views/layout.ts';
import { listOf } from '../views/menu.ts';

const words = {
  da: {
    title: 'Hvad følger nu?',
    duties: 'Det løber videre',
    none: 'Ingen frister løber videre.',
    estimate: 'skønnet',
    also: 'Er noget af det her aftalt?',
    back: 'Til forløbet',
    wrong: 'Var det en fejl?',
  },
  en: {
    title: 'What follows now?',
    duties: 'This goes on',
    none: 'No deadlines go on.',
    estimate: 'estimate',
    also: 'Has any of this been agreed?',
    back: 'To the case',
    wrong: 'Was that a mistake?',
  },
} as const;

/** What one comes to when an absence has ended: what the ending means, the dates that go on, what may be left to note. */
export const whatFollowsPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/cases/:caseId/what-follows', onlyFor('leader', 'hr'), async (c) => {
    const found = await caseOfReader(needs, c);
    if (found === undefined || found.sickLeave.status !== 'closed' || isMember(found)) return c.notFound();
    await noteRead(needs, found);
    const { view } = c.var;
    const { sickLeave, today } = found;
    const said = words[view.language];
    const context: ActionContext = { needs, view, ...found };
    const duties = nextDuties(sickLeave, today);
    const body = html`${doneAlert(view, c.req.query('done'))}
      <p class="subheading">${sickLeave.alias}</p><h1 class="mt-2">${said.title}</h1>
      ${ending(view, await outcomeOf(needs.table, sickLeave))}
      <h2>${said.duties}</h2>
      ${duties.length === 0 ? html`<p>${said.none}</p>` : html`<ul>${duties.map(({ dutyId, due, isEstimate }) => html`<li>${dutyName(dutyId, view.language).long}: ${dateWords(due, view.language).long}${isEstimate ? ` (${said.estimate})` : ''}</li>`)}</ul>`}
      ${linksOf(context)}
      <p class="mt-4"><a class="button button-primary" href="/cases/${sickLeave.caseId}">${said.back}</a></p>`;
    return c.html(
      layout(needs)(view, { title: said.title, under: listOf(found.actors), within: withinCase(sickLeave), body }),
    );
  });

const isMember = ({ actors }: Pick<ActionContext, 'actors'>): boolean =>
  actors.some((actor) => actor.kind === 'person' && actor.role === 'member');

/** How it ended, and what that means. */
function ending({ language }: View, outcome: CaseOutcome | undefined): Html | string {
  if (outcome === undefined) return '';
  return html`<p class="font-lead">${outcomeNames[outcome][language]}</p>
    <ul>${endOfAbsence[outcome].says.map((line) => html`<li>${line[language]}</li>`)}</ul>`;
}

function linksOf(context: ActionContext): Html | string {
  const { view, sickLeave } = context;
  const said = words[view.language];
  const agreements = offeredGroups(context).find(({ group }) => group === 'agreements')?.actions ?? [];
  const actions = [...offeredOf(context, ['record-colleagues-told']), ...agreements];
  const [undo] = offeredOf(context, ['continue-absence']);
  return html`${actions.length === 0 ? '' : html`<h2>${said.also}</h2><ul class="nobullet-list action-list">${actions.map((action) => html`<li><a href="${actionAddress(action, sickLeave.caseId)}">${action.title[view.language]}</a></li>`)}</ul>`}
    ${undo === undefined ? '' : html`<p>${said.wrong} <a href="${actionAddress(undo, sickLeave.caseId)}">${undo.title[view.language]}</a></p>`}`;
}
