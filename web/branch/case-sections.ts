import { html } from 'hono/html';
import type { Day } from '../../shared/calendar/day.ts';
import { type UnionTopic, unionGuides } from '../../shared/guides/union-guide.ts';
import { dateWords, timeWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { offeredOf } from '../actions/offered-actions.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { buttons } from '../support/task-view.ts';
import type { Html, View } from '../view.ts';
import { erased } from '../views/erased.ts';
import type { BranchCase, OpenDuty } from './branch-facts.ts';
import { branchWords } from './branch-words.ts';

type Dated = { readonly one: BranchCase; readonly open: OpenDuty };

/** Those of the open duties, with their cases, by day. */
const dutiesOf = (cases: readonly BranchCase[], ...ruleIds: readonly string[]): readonly Dated[] =>
  cases
    .flatMap((one) => one.open.map((open) => ({ one, open })))
    .filter(({ open }) => ruleIds.includes(open.duty.rule.id))
    .sort((a, b) => a.open.duty.due - b.open.duty.due);

const link = ({ language }: View, { found: { sickLeave }, name, unit }: BranchCase): Html =>
  html`<a href="/cases/${sickLeave.caseId}"><strong>${name ?? erased(language)}</strong></a> <span class="quiet">${sickLeave.alias} · ${unit}</span>`;

const act = (needs: PortalNeeds, view: View, { found }: BranchCase, ...names: readonly string[]): Html | string => {
  const context = { needs, view, ...found };
  return buttons(context, offeredOf(context, names), { about: found.sickLeave.alias });
};

const guide = ({ language }: View, ...topics: readonly UnionTopic[]): Html =>
  html`<details class="details"><summary class="details-summary">${branchWords[language].guide}<span class="sr-only">: ${topics.map((topic) => unionGuides[topic].title[language]).join(', ')}</span></summary>
    <div class="details-text"><ul>${topics.flatMap((topic) => unionGuides[topic].says.map((line) => html`<li>${line[language]}</li>`))}</ul></div></details>`;

const on = ({ language }: View, day: Day): string => dateWords(day, language).long;

/** Warnings of dismissal come before all else: nothing at all where there are none. */
export function warningSection(needs: PortalNeeds, view: View, cases: readonly BranchCase[]): Html | string {
  const said = branchWords[view.language];
  const found = dutiesOf(cases, 'dismissal-warning');
  if (found.length === 0) return '';
  return html`<section class="support-now" aria-labelledby="warnings"><h2 id="warnings">${said.warnings}</h2>
    <ul class="nobullet-list">${found.map(
      ({ one, open }) => html`<li class="branch-line">${link(view, one)}
        <p>${said.answerBy} <strong>${on(view, open.duty.due)}</strong>, ${said.left(open.duty.due - one.found.today)}</p>
        ${act(needs, view, one, 'support-dismissal-warning-answered')}</li>`,
    )}</ul>${guide(view, 'warnings')}</section>`;
}

/** Who waits and for how long, the longest first. */
export function waitingSection(needs: PortalNeeds, view: View, cases: readonly BranchCase[]): Html {
  const said = branchWords[view.language];
  return html`<h2>${said.waiting}</h2><ul class="nobullet-list">${cases.map(
    (one) =>
      html`<li class="branch-line">${link(view, one)}<p>${waits(one)}</p>${act(needs, view, one, 'answer-union-help')}</li>`,
  )}</ul>${guide(view, 'waiting')}`;

  function waits({ waiting: { kind, days, since }, open }: BranchCase): Html {
    if (kind === 'answered') return html`${said.answered} ${on(view, since)}.`;
    const help = open.find(({ duty }) => duty.rule.id === 'union-help');
    const by = help === undefined ? '' : html` ${said.answerWithin} ${on(view, help.duty.due)}.`;
    return html`${kind === 'asked' ? said.asked : said.letIn} <strong>${said.ago(days)}</strong>.${by}`;
  }
}

/** The talks to come in all cases, the next first. */
export function talkSection(view: View, cases: readonly BranchCase[]): Html {
  const said = branchWords[view.language];
  const talks = cases
    .flatMap((one) => one.agreed.map((agreed) => ({ one, agreed })))
    .sort((a, b) => a.agreed.on - b.agreed.on);
  const lines = talks.map(({ one, agreed }) => {
    const at = agreed.time === undefined ? '' : ` ${timeWords(agreed.time, view.language)}`;
    return html`<li class="branch-line">${link(view, one)}<p>${dutyName(agreed.dutyId, view.language).long}: <strong>${on(view, agreed.on)}${at}</strong></p></li>`;
  });
  return html`<h2>${said.talks}</h2>${lines.length === 0 ? html`<p>${said.noTalks}</p>` : html`<ul class="nobullet-list">${lines}</ul>`}
    ${guide(view, 'talks', 'municipal-talks')}`;
}

/** What runs out four weeks after a letter. */
export function appealSection(view: View, cases: readonly BranchCase[]): Html {
  const said = branchWords[view.language];
  const lines = dutiesOf(cases, 'appeal', 'lapse').map(({ one, open: { duty } }) => {
    const what = duty.rule.id === 'appeal' ? said.appealBy : said.resumeBy;
    return html`<li class="branch-line">${link(view, one)}<p>${what}: <strong>${on(view, duty.due)}</strong>, ${said.left(duty.due - one.found.today)}</p></li>`;
  });
  return html`<h2>${said.appeals}</h2>${lines.length === 0 ? html`<p>${said.noAppeals}</p>` : html`<ul class="nobullet-list">${lines}</ul>`}
    ${guide(view, 'appeals', 'appeals-on-days-off', 'stopped-benefits')}`;
}
