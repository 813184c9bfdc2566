import { html } from 'hono/html';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, View } from '../view.ts';
import { erased } from '../views/erased.ts';
import { letInAs } from './reader-role.ts';
import { asRole } from './role-words.ts';
import type { SupportCard } from './support-cards.ts';
import { taskButtons, taskDay, taskHeadline } from './task-view.ts';

const words = {
  da: { nothing: 'Du skal ikke gøre noget lige nu.', as: 'Du er med som' },
  en: { nothing: 'There is nothing for you to do just now.', as: 'You are here as a' },
} as const;

/** Somebody whom the reader supports: who, what is to be done next and by when, and the button for it. */
export function supportCard(needs: PortalNeeds, view: View, { found, name, unit, tasks }: SupportCard): Html {
  const { sickLeave, today } = found;
  const { caseId, alias } = sickLeave;
  const said = words[view.language];
  const [next] = tasks;
  const role = letInAs(found.actors)?.role;
  return html`<li class="card collapsed-height support-card"><div class="card-content">
    <h2 class="h3"><a href="/cases/${caseId}">${name ?? erased(view.language)}</a></h2>
    <p class="quiet">${alias} · ${unit}${role === undefined ? '' : html`<br>${said.as} ${asRole[role][view.language]}`}</p>
    ${
      next === undefined
        ? html`<p>${said.nothing}</p>`
        : html`<p><strong>${taskHeadline(next, view.language)}</strong></p>${taskDay(view, next, today)}
      ${taskButtons({ needs, view, ...found }, next, { about: alias, most: 1 })}`
    }
  </div></li>`;
}
