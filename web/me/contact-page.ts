import { Hono } from 'hono';
import { html } from 'hono/html';
import { type ConsentRole, consentRoles } from '../../shared/case/roles.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import type { ActionContext } from '../actions/action.ts';
import { actionAddress, actionForm } from '../actions/action-form.ts';
import { actionNamed } from '../actions/actions.ts';
import { chosenNow, namedIn } from '../actions/member/contact-actions.ts';
import { nameOf } from '../facts/names.ts';
import { emptyForm } from '../forms/field-state.ts';
import { capital } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, PageEnv } from '../view.ts';
import { candidatesFor } from './candidates.ts';
import { contactWords as words } from './contact-words.ts';
import { folded, meFrame, noCase } from './me-frame.ts';
import { mine, myCase } from './my-case.ts';
import { oneClick } from './one-click.ts';
import { rolesForHer } from './role-words.ts';
import { pauseOn } from './what-matters.ts';

const here = '/me/contact';

/** Who may contact her, who may know of her absence, and how to get peace or help. */
export const contactPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get(here, async (c) => {
    const { view } = c.var;
    const said = words[view.language];
    const found = await myCase(needs, c);
    if (found === undefined) return c.html(noCase(needs, view, said.title));
    const { sickLeave, actors, today } = found;
    const context: ActionContext = { needs, view, sickLeave, actors, today };
    const back = mine(here, found);
    const isOpen = sickLeave.status === 'open';
    const body = html`<h1>${said.title}</h1>
      ${isOpen ? await choice(context, back) : html`<p>${said.over}</p>`}
      <h2 id="consent">${said.consent}</h2><p>${said.consentText}</p>
      <ul class="unstyled-list me-list">${await Promise.all(consentRoles.map((role) => consentLine(context, role, back)))}</ul>
      ${isOpen ? html`<h2>${said.peace}</h2>${peace(context, back)}` : ''}
      ${folded('protected', said.protect, html`<p>${said.protectText}</p>`)}
      <p class="mt-4"><a href="/account">${said.messages}</a></p>`;
    return c.html(meFrame(needs, view, { title: said.title, body, done: c.req.query('done') }));
  });

/** The six answers, with the one that stands chosen. */
async function choice(context: ActionContext, back: string): Promise<Html | string> {
  const action = actionNamed('choose-contact');
  if (action === undefined) return '';
  const to = await chosenNow(context);
  const state = to === undefined ? emptyForm : { values: { to }, errors: {} };
  return html`<p>${words[context.view.language].choiceText}</p>${await actionForm(action, context, { back, state })}`;
}

/** Whether somebody of a role may know, since she said so, and how to say otherwise. */
async function consentLine(context: ActionContext, role: ConsentRole, back: string): Promise<Html> {
  const { needs, sickLeave, today, view } = context;
  const said = words[view.language];
  const consent = sickLeave.consents.find(({ to }) => to === role);
  const heading = html`<h3 class="h5">${capital(rolesForHer[role][view.language])}</h3>`;
  if (consent === undefined) return html`<li>${heading}<p>${said.no}</p>${await sayYes(context, role, back)}</li>`;
  const people = await personsIn(needs, sickLeave, { role, on: today });
  const names = (await Promise.all(people.map((id) => nameOf(needs, id)))).filter((name) => name !== undefined);
  const withdraw = actionNamed('withdraw-consent');
  return html`<li>${heading}<p><strong>${said.yes}${names.length === 0 ? '' : `: ${names.join(', ')}`}.</strong> ${said.sources[consent.source]}</p>
    ${names.length === 0 ? await nobodyOf(context, role, back) : ''}
    ${withdraw === undefined ? '' : oneClick(withdraw, context, { label: said.withdraw, values: { to: role }, back })}</li>`;
}

/** She has said yes, but to nobody who is there now: to somebody who was, or to one of several without saying which. */
async function nobodyOf(context: ActionContext, role: ConsentRole, back: string): Promise<Html> {
  const said = words[context.view.language];
  return context.sickLeave.status === 'open' ? sayYes(context, role, back) : html`<p>${said.nobody}</p>`;
}

/** A button for each who could be meant. */
async function sayYes(context: ActionContext, role: ConsentRole, back: string): Promise<Html> {
  const { needs, sickLeave, today, view } = context;
  const said = words[view.language];
  const action = actionNamed('give-consent');
  if (action === undefined || sickLeave.status !== 'open') return html``;
  const people = await candidatesFor(needs, sickLeave, { role, today, reader: view.reader });
  if (people.length === 0) return html`<p>${role === 'contact-person' ? said.nameOne : said.nobody}</p>`;
  const buttons = people.map(({ personId, name }) =>
    oneClick(action, context, {
      label: `${said.sayYes} ${name}`,
      values: { to: namedIn(role, personId, people.length) },
      back,
    }),
  );
  return html`<div class="me-buttons">${buttons}</div>`;
}

/** To be left alone, to have another leader, or to be helped. */
function peace(context: ActionContext, back: string): Html {
  const { sickLeave, today, view } = context;
  const said = words[view.language];
  const pause = pauseOn(sickLeave, today);
  const end = actionNamed('end-contact-pause');
  const link = (name: string, label: string): Html =>
    html`<p><a class="button button-secondary" href="${actionAddress({ name }, sickLeave.caseId)}">${label}</a></p>`;
  const paused =
    pause?.until === undefined ? said.pausedOpen : said.pausedUntil(dateWords(pause.until, view.language).long);
  return html`<ul class="unstyled-list me-list">
    <li><h3 class="h5">${said.pause}</h3>${
      pause === undefined || end === undefined
        ? html`<p>${said.pauseText}</p>${link('contact-pause', said.startPause)}`
        : html`<p>${paused}</p>${oneClick(end, context, { label: said.endPause, back })}`
    }</li>
    <li><h3 class="h5">${said.leader}</h3><p>${sickLeave.otherLeaderAsked === undefined ? said.leaderText : said.leaderAsked}</p>
      ${sickLeave.otherLeaderAsked === undefined ? link('ask-for-other-leader', said.askLeader) : ''}</li>
    <li><h3 class="h5">${said.union}</h3><p>${said.unionText}</p>${link('ask-for-union-help', said.askUnion)}</li>
  </ul>`;
}
