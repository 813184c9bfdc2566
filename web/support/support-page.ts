import { Hono } from 'hono';
import { html } from 'hono/html';
import { contactRoles } from '../../shared/case/roles.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { doneAlert } from '../views/done-alert.ts';
import { layout } from '../views/layout.ts';
import { isReplaceable } from './substitute-choice.ts';
import { supportCard } from './support-card.ts';
import { supportCards } from './support-cards.ts';
import { supportedCases } from './supported-cases.ts';

const words = {
  da: {
    title: 'Dem, jeg hjælper',
    intro: 'Her står dem, der har sagt ja til dig. Det, der kommer først, står øverst.',
    empty: 'Der er ingen at vise',
    why: 'Du ser kun et forløb, når den sygemeldte har sagt ja til netop dig. Siden kan derfor ikke bruges til at se, om nogen er syge.',
    how: 'Vil en kollega have din hjælp, kan kollegaen sige ja i portalen eller bede personale og løn skrive det ind. Så står forløbet her, og du får besked, når der er noget at gøre.',
    advice: 'Spørg afdelingen om råd uden at nævne nogen',
    substitute: 'Vælg en vikar, når du er væk',
  },
  en: {
    title: 'People I help',
    intro: 'Here are those who have said yes to you. What comes first is on top.',
    empty: 'There is nobody to show',
    why: 'You see a case only when the person on sick leave has said yes to you in particular. So this page cannot be used to see whether anybody is ill.',
    how: 'If a colleague wants your help, the colleague can say yes in the portal or ask the personnel office to write it down. The case is then here, and you are told when there is something to do.',
    advice: 'Ask the branch for advice without naming anyone',
    substitute: 'Choose a substitute for when you are away',
  },
} as const;

/** The cases that let a steward, safety representative or contact person in. Nothing on it tells of any other. */
export const supportPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/support', onlyFor(...contactRoles), async (c) => {
    const { view } = c.var;
    const said = words[view.language];
    const cards = await supportCards(needs, await supportedCases(needs, view.reader));
    const list = html`<p class="font-lead">${said.intro}</p>
      <ul class="nobullet-list support-cards">${cards.map((card) => supportCard(needs, view, card))}</ul>`;
    const body = html`${doneAlert(view, c.req.query('done'))}<h1>${said.title}</h1>
      ${cards.length === 0 ? nobody(view) : list}
      <ul class="nobullet-list support-links"><li><a href="/support/advice">${said.advice}</a></li>
        ${isReplaceable(view.reader) ? html`<li><a href="/account/substitute">${said.substitute}</a></li>` : ''}</ul>`;
    return c.html(layout(needs)(view, { title: said.title, menu: 'support', body }));
  });

function nobody(view: View): Html {
  const said = words[view.language];
  const body = html`<p class="alert-text">${said.why}</p><p class="alert-text">${said.how}</p>`;
  return alert(view, { kind: 'info', heading: said.empty, body });
}
