import { Hono } from 'hono';
import { html } from 'hono/html';
import { legalHoldReasonNames } from '../../shared/messages/choice-names.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { caseStatusNames } from '../../shared/messages/status-names.ts';
import { type CaseFacts, caseFacts } from '../facts/case-facts.ts';
import { caseOfReader } from '../facts/case-of-reader.ts';
import { leadersOf } from '../facts/leaders-of.ts';
import { noteRead } from '../facts/note-read.ts';
import { ownDuties } from '../facts/own-duties.ts';
import { capital } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import { letInAs } from '../support/reader-role.ts';
import { supportCasePage } from '../support/support-case.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { doNow } from '../views/do-now.ts';
import { doneAlert } from '../views/done-alert.ts';
import { dutyList } from '../views/duty-list.ts';
import { erased } from '../views/erased.ts';
import { hrCaseLinks } from '../views/hr-case-links.ts';
import { layout } from '../views/layout.ts';
import { listOf } from '../views/menu.ts';
import { moreToNote } from '../views/more-to-note.ts';
import { partialPlan } from '../views/partial-plan.ts';
import { pauseNotice } from '../views/pause-notice.ts';
import { timelinePicture } from '../views/timeline-picture.ts';
import { triedList } from '../views/tried-list.ts';
import { whyNot } from '../views/why-not.ts';

const words = {
  da: {
    task: 'Opgave',
    unit: 'Arbejdsplads',
    firstDay: 'Første fraværsdag',
    lastDay: 'Sidste fraværsdag',
    week: 'Uge i forløbet',
    status: 'Status',
    expected: 'Forventet tilbage',
    legalHold: 'Undtaget fra sletning',
    coordinator: 'Tovholder',
    nobody: 'ingen har rollen endnu',
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
    expected: 'Expected back',
    legalHold: 'Under legal hold',
    coordinator: 'Coordinator',
    nobody: 'nobody has the role yet',
    timeline: 'Timeline',
    duties: 'Deadlines',
  },
} as const;

/** One case: what the reader has to do next, the timeline as a picture, each duty with its reasons, and all that can be noted. */
export const casePage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/cases/:caseId', onlyFor('anybody'), async (c) => {
    const found = await caseOfReader(needs, c);
    if (found === undefined) return c.notFound();
    const { sickLeave, actors, today } = found;
    // Her own pages tell her what this one tells others.
    if (actors.some((actor) => actor.kind === 'person' && actor.role === 'member')) return c.redirect('/me', 303);
    await noteRead(needs, found);
    const letIn = letInAs(actors);
    if (letIn !== undefined) return supportCasePage(needs, c, { found, role: letIn.role });
    const facts = await caseFacts(needs, sickLeave, actors);
    const { view } = c.var;
    const said = words[view.language];
    const context = { needs, view, sickLeave, actors, today };
    const body = html`${doneAlert(view, c.req.query('done'))}
      <p class="subheading">${said.task} <strong>${sickLeave.alias}</strong></p>
      <h1 class="mt-2">${facts.name ?? erased(view.language)}</h1>
      ${pauseNotice(view, sickLeave, today)}
      ${doNow(context, await ownDuties(needs, found))}
      ${overview(view, facts, await leadersOf(needs, found))}
      <h2>${said.timeline}</h2>
      ${timelinePicture(view, facts)}
      ${partialPlan(view, sickLeave)}
      ${hrCaseLinks(view, { ...found, isErased: facts.name === undefined })}
      ${moreToNote(context)}
      <h2>${said.duties}</h2>
      ${dutyList(view, { ...facts, context })}
      ${sickLeave.agreement === undefined ? triedList(context) : ''}
      ${whyNot(view, facts)}`;
    return c.html(layout(needs)(view, { title: sickLeave.alias, under: listOf(actors), body }));
  });

function overview({ language }: View, { sickLeave, unit, today }: CaseFacts, leaders: string): Html {
  const said = words[language];
  const { firstDay, lastDay, status, expectedReturn, legalHold } = sickLeave;
  // D is in week 1; the week of an absence that is over stands still.
  const week = Math.floor(((lastDay ?? today) - firstDay) / 7) + 1;
  const lines: readonly (readonly [string, string])[] = [
    [said.unit, unit],
    [said.firstDay, capital(dateWords(firstDay, language).long)],
    ...(lastDay === undefined ? [] : [[said.lastDay, capital(dateWords(lastDay, language).long)] as const]),
    [said.week, String(week)],
    [said.status, caseStatusNames[status][language]],
    ...(expectedReturn === undefined
      ? []
      : [[said.expected, capital(dateWords(expectedReturn.on, language).long)] as const]),
    ...(legalHold === undefined ? [] : [[said.legalHold, legalHoldReasonNames[legalHold.reason][language]] as const]),
    [said.coordinator, leaders === '' ? said.nobody : leaders],
  ];
  return html`<dl class="facts">${lines.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}
