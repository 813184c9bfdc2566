import { html } from 'hono/html';
import type { ActionContext } from '../actions/action.ts';
import { dutySteps } from '../facts/duty-steps.ts';
import type { TeamCard } from '../facts/team-cards.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, View } from '../view.ts';
import { dueLine } from './due-line.ts';
import { dutyHeadline, talkState } from './duty-headline.ts';
import { erased } from './erased.ts';
import { isPaused, pauseHeading } from './pause-notice.ts';
import { stepLinks } from './step-links.ts';

const words = {
  da: { nothing: 'Du skal ikke gøre noget lige nu.', open: 'Åbn forløbet', how: 'Sådan gør du' },
  en: { nothing: 'There is nothing for you to do just now.', open: 'Open the case', how: 'How to do it' },
} as const;

/** One of a leader's people as a card: who, what is to be done next and when, and the one button for it. */
export function teamCard(needs: PortalNeeds, view: View, { found, name, unit, own }: TeamCard): Html {
  const { sickLeave, today } = found;
  const { caseId, alias } = sickLeave;
  const context: ActionContext = { needs, view, ...found };
  const [next] = own;
  return html`<li class="card collapsed-height team-card"><div class="card-content">
    <h3><a href="/cases/${caseId}">${name ?? erased(view.language)}</a></h3>
    <p class="team-where">${alias} · ${unit}</p>
    ${isPaused(sickLeave, today) ? html`<p><strong>${pauseHeading(view)}</strong></p>` : ''}
    ${next === undefined ? html`<p>${words[view.language].nothing}</p>` : task()}
  </div></li>`;

  function task(): Html | string {
    if (next === undefined) return '';
    const about = { ruleId: next.duty.rule.id, sickLeave, today };
    const state = talkState(about, view.language);
    const said = words[view.language];
    const [step] = dutySteps(context, next.duty);
    return html`<p class="team-task">${dutyHeadline(about, view.language)}</p>
      <p class="due-line">${dueLine(view, next, today)}</p>
      ${state === undefined ? '' : html`<p>${state}</p>`}
      ${step === undefined ? '' : stepLinks(view, { caseId, actions: [step], about: alias })}
      <p><a href="/cases/${caseId}">${said[step === undefined ? 'open' : 'how']}<span class="sr-only">: ${alias}</span></a></p>`;
  }
}
