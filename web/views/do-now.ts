import { html } from 'hono/html';
import { leaderGuide } from '../../shared/guides/leader-guide.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionAddress } from '../actions/action-form.ts';
import { offeredOf } from '../actions/offered-actions.ts';
import { dutySteps } from '../facts/duty-steps.ts';
import type { OwnDuty } from '../facts/own-duties.ts';
import type { Html } from '../view.ts';
import { dueLine } from './due-line.ts';
import { dutyHeadline, talkState } from './duty-headline.ts';
import { script } from './script.ts';
import { stepLinks } from './step-links.ts';

const words = {
  da: {
    now: 'Gør dette nu',
    next: 'Din næste opgave',
    nothing: 'Du skal ikke gøre noget lige nu',
    why: 'Frister, som andre har, står nedenfor.',
    minutes: (minutes: number) => `Ca. ${minutes} minutter`,
    whyThen: 'Hvorfor netop den dag?',
    after: 'Derefter',
    excuse: 'Skal opgaven ikke gøres?',
    excuseLink: 'Vælg en grund',
  },
  en: {
    now: 'Do this now',
    next: 'Your next task',
    nothing: 'There is nothing for you to do just now',
    why: 'Deadlines that others have stand below.',
    minutes: (minutes: number) => `About ${minutes} minutes`,
    whyThen: 'Why that day?',
    after: 'Then',
    excuse: 'Need the task not be done?',
    excuseLink: 'Choose a reason',
  },
} as const;

/** Beyond two weeks nothing is urgent. */
const nowDays = 14;
/** As many as fit below without hiding the page. */
const thenMost = 3;

/** The one thing that the reader has to see to next: what, when, how long it takes, the buttons, what one may ask. Then what follows. */
export function doNow(context: ActionContext, own: readonly OwnDuty[]): Html {
  const { view, today } = context;
  const said = words[view.language];
  const [first, ...later] = own;
  if (first === undefined)
    return html`<section class="do-now do-now-quiet"><h2>${said.nothing}</h2><p>${said.why}</p></section>`;
  const heading = first.on - today > nowDays ? said.next : said.now;
  return html`<section class="do-now" aria-labelledby="do-now"><h2 id="do-now">${heading}</h2>
    ${task(context, first)}
    ${later.length === 0 ? '' : html`<h3 class="h4">${said.after}</h3><ul class="nobullet-list">${later.slice(0, thenMost).map((one) => thenLine(context, one))}</ul>`}
  </section>`;
}

function task(context: ActionContext, own: OwnDuty): Html {
  const { view, sickLeave, today } = context;
  const { language } = view;
  const said = words[language];
  const { duty } = own;
  const about = { ruleId: duty.rule.id, sickLeave, today };
  const guide = leaderGuide({ dutyId: duty.id, ruleSet: sickLeave.ruleSet });
  const state = talkState(about, language);
  const [excuse] = offeredOf(context, ['excuse-duty']);
  return html`<h3>${dutyHeadline(about, language)}</h3>
    <p class="due-line">${dueLine(view, own, today)}${guide === undefined ? '' : html`<span>${said.minutes(guide.minutes)}</span>`}
      <a href="#${duty.id}">${said.whyThen}</a></p>
    ${state === undefined ? '' : html`<p><strong>${state}</strong></p>`}
    ${guide === undefined || state !== undefined ? '' : html`<p>${guide.now[language]}</p>`}
    ${stepLinks(view, { caseId: sickLeave.caseId, actions: dutySteps(context, duty) })}
    ${guide === undefined ? '' : script(view, guide)}
    ${excuse === undefined ? '' : html`<p>${said.excuse} <a href="${actionAddress(excuse, sickLeave.caseId)}?duty=${duty.id}">${said.excuseLink}</a></p>`}`;
}

function thenLine(context: ActionContext, own: OwnDuty): Html {
  const { view, sickLeave, today } = context;
  const { duty } = own;
  const headline = dutyHeadline({ ruleId: duty.rule.id, sickLeave, today }, view.language);
  return html`<li class="then-line"><a href="#${duty.id}">${headline}</a> ${dueLine(view, own, today)}</li>`;
}
