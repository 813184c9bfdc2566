import { Hono } from 'hono';
import { html } from 'hono/html';
import { dateWords } from '../../shared/messages/date-words.ts';
import { caseStatusNames } from '../../shared/messages/status-names.ts';
import { doneWords } from '../actions/actions.ts';
import { type CaseFacts, caseFacts } from '../facts/case-facts.ts';
import { caseOfReader } from '../facts/case-of-reader.ts';
import { noteRead } from '../facts/note-read.ts';
import { capital } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import { letInAs } from '../support/reader-role.ts';
import { supportCasePage } from '../support/support-case.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { dutyCard } from '../views/duty-card.ts';
import { erased } from '../views/erased.ts';
import { hrCaseLinks } from '../views/hr-case-links.ts';
import { layout } from '../views/layout.ts';
import { timelinePicture } from '../views/timeline-picture.ts';
import { whyNot } from '../views/why-not.ts';

const words = {
  da: {
    task: 'Opgave',
    unit: 'Arbejdsplads',
    firstDay: 'Første fraværsdag',
    lastDay: 'Sidste fraværsdag',
    week: 'Uge i forløbet',
    status: 'Status',
    timeline: 'Tidslinje',
    duties: 'Frister',
  },
  en: {
    task: 'Task',
    unit: 'Workplace',
    firstDay: 'First day of absence',
    lastDay: 'Last day of absence',
    week: 'Week',
    status: 'Status',
    timeline: 'Timeline',
    duties: 'Deadlines',
  },
} as const;

/** One case: who, the timeline as a picture, and each duty with who acts, what was told and why that date. */
export const casePage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/cases/:caseId', onlyFor('anybody'), async (c) => {
    const found = await caseOfReader(needs, c);
    if (found === undefined) return c.notFound();
    const { sickLeave, actors } = found;
    // Her own pages tell her what this one tells others.
    if (actors.some((actor) => actor.kind === 'person' && actor.role === 'member')) return c.redirect('/me', 303);
    await noteRead(needs, found);
    const letIn = letInAs(actors);
    if (letIn !== undefined) return supportCasePage(needs, c, { found, role: letIn.role });
    const facts = await caseFacts(needs, sickLeave, actors);
    const { view } = c.var;
    const said = words[view.language];
    const done = doneWords(c.req.query('done'));
    const body = html`${done === undefined ? '' : alert(view, { kind: 'success', heading: done[view.language] })}
      <p class="subheading">${said.task} <strong>${sickLeave.alias}</strong></p>
      <h1 class="mt-2">${facts.name ?? erased(view.language)}</h1>
      ${overview(view, facts)}
      <h2>${said.timeline}</h2>
      ${timelinePicture(view, facts)}
      <h2>${said.duties}</h2>
      <ol class="unstyled-list no-max-width">${facts.duties.map((duty) => dutyCard(view, duty, facts))}</ol>
      ${whyNot(view, facts)}
      ${hrCaseLinks(view, found)}`;
    return c.html(layout(needs)(view, { title: sickLeave.alias, body }));
  });

function overview({ language }: View, { sickLeave, unit, today }: CaseFacts): Html {
  const said = words[language];
  const { firstDay, lastDay, status } = sickLeave;
  // D is in week 1; the week of an absence that is over stands still.
  const week = Math.floor(((lastDay ?? today) - firstDay) / 7) + 1;
  const lines: readonly (readonly [string, string])[] = [
    [said.unit, unit],
    [said.firstDay, capital(dateWords(firstDay, language).long)],
    ...(lastDay === undefined ? [] : [[said.lastDay, capital(dateWords(lastDay, language).long)] as const]),
    [said.week, String(week)],
    [said.status, caseStatusNames[status][language]],
  ];
  return html`<dl class="facts">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
