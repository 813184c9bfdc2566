import type { Context } from 'hono';
import { html } from 'hono/html';
import { localDay } from '../../shared/calendar/moment.ts';
import { type ConsentRole, isContactRole } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { caseStatusNames } from '../../shared/messages/status-names.ts';
import type { ActionContext } from '../actions/action.ts';
import { offeredOf } from '../actions/offered-actions.ts';
import { type CaseFacts, caseFacts } from '../facts/case-facts.ts';
import type { CaseOfReader } from '../facts/case-of-reader.ts';
import { capital } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { doneAlert } from '../views/done-alert.ts';
import { erased } from '../views/erased.ts';
import { layout } from '../views/layout.ts';
import { timelinePicture } from '../views/timeline-picture.ts';
import { agreedTimes, agreedView } from './agreed-times.ts';
import { branchGuideSection } from './branch-guide-section.ts';
import { dutyLine } from './duty-line.ts';
import { guideSection } from './guide-section.ts';
import { nowSection } from './now-section.ts';
import { letInAs } from './reader-role.ts';
import { asRole } from './role-words.ts';
import { supportTasks } from './support-tasks.ts';
import { buttons } from './task-view.ts';

const words = {
  da: {
    task: 'Opgave',
    as: (role: string) =>
      `Du ser forløbet som ${role}, fordi den sygemeldte har sagt ja. Et ja kan trækkes tilbage når som helst.`,
    unit: 'Arbejdsplads',
    firstDay: 'Første fraværsdag',
    status: 'Status',
    accepted: (day: string) => `Du sagde ja til at tage kontakten ${day}.`,
    timeline: 'Tidslinje',
    duties: 'Datoer, du kan se',
    more: 'Det kan du også gøre',
  },
  en: {
    task: 'Task',
    as: (role: string) =>
      `You see the case as a ${role}, because the person on sick leave has said yes. A yes can be withdrawn at any time.`,
    unit: 'Workplace',
    firstDay: 'First day of absence',
    status: 'Status',
    accepted: (day: string) => `You said yes to making the contact on ${day}.`,
    timeline: 'Timeline',
    duties: 'Dates that you can see',
    more: 'What you can also do',
  },
} as const;

/** What can be noted at any time, beside the task. */
const moreActions = [
  'support-roundtable',
  'support-adjustment',
  'support-injury-reported',
  'support-dismissal-warning',
] as const;

type Letting = { readonly found: CaseOfReader; readonly role: ConsentRole };

/** The page of a case for somebody whom the member has let in, under their own list. */
export async function supportCasePage(
  needs: PortalNeeds,
  c: Context<PageEnv>,
  { found, role }: Letting,
): Promise<Response> {
  const { view } = c.var;
  const body = await supportCase({ needs, view, found, done: c.req.query('done') }, role);
  const under = isContactRole(role) ? 'support' : 'branch';
  return c.html(layout(needs)(view, { title: found.sickLeave.alias, under, body }));
}

type Shown = {
  readonly needs: PortalNeeds;
  readonly view: View;
  readonly found: CaseOfReader;
  readonly done: string | undefined;
};

/** A case as somebody reads it whom the member has let in: what to do now, when the talks are, what the dates are; nothing else is theirs to see. */
async function supportCase({ needs, view, found, done }: Shown, role: ConsentRole): Promise<Html> {
  const { sickLeave, actors } = found;
  const said = words[view.language];
  const context: ActionContext = { needs, view, ...found };
  const facts = await caseFacts(needs, sickLeave, actors);
  const more = offeredOf(context, moreActions);
  return html`${doneAlert(view, done)}<p class="subheading">${said.task} <strong>${sickLeave.alias}</strong></p>
    <h1 class="mt-2">${facts.name ?? erased(view.language)}</h1>
    <p>${said.as(asRole[role][view.language])}</p>
    ${acceptedLine(view, sickLeave, found)}
    ${nowSection(context, await supportTasks(needs, found))}
    ${agreedView(view, agreedTimes(facts, role))}
    ${more.length === 0 ? '' : html`<h2>${said.more}</h2>${buttons(context, more, { quiet: true })}`}
    ${isContactRole(role) ? guideSection(context, role) : branchGuideSection(view)}
    <h2>${said.timeline}</h2>${overview(view, facts)}${timelinePicture(view, facts)}
    <h2>${said.duties}</h2>
    <ol class="unstyled-list no-max-width">${facts.duties.map((duty) => dutyLine(view, duty, { role, facts }))}</ol>`;
}

function acceptedLine({ language }: View, { accepted = [] }: SickLeave, { actors }: CaseOfReader): Html | string {
  const reader = letInAs(actors);
  const mine = accepted.find(({ who, role }) => who === reader?.personId && role === reader.role);
  if (mine === undefined) return '';
  return html`<p><strong>${words[language].accepted(dateWords(localDay(mine.at), language).long)}</strong></p>`;
}

function overview({ language }: View, { unit, sickLeave: { firstDay, status } }: CaseFacts): Html {
  const said = words[language];
  return html`<dl class="facts">
    <div><dt>${said.unit}</dt><dd>${unit}</dd></div>
    <div><dt>${said.firstDay}</dt><dd>${capital(dateWords(firstDay, language).long)}</dd></div>
    <div><dt>${said.status}</dt><dd>${caseStatusNames[status][language]}</dd></div>
  </dl>`;
}
