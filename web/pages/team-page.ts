import { Hono } from 'hono';
import { html } from 'hono/html';
import { type TeamCard, teamCards } from '../facts/team-cards.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { teamCard } from '../views/team-card.ts';

const words = {
  da: {
    title: 'Mine medarbejdere',
    soon: 'De næste to uger',
    later: 'Senere',
    goingOn: 'Tilbage, men noget venter',
    closed: 'Afsluttede forløb',
    nothingNow: 'Du skal ikke gøre noget de næste to uger.',
    empty: 'Ingen af dine medarbejdere er sygemeldt',
    about: 'Når personale og løn registrerer et fravær, står det her, og du får en mail, når du skal gøre noget.',
  },
  en: {
    title: 'My people',
    soon: 'The next two weeks',
    later: 'Later',
    goingOn: 'Back, but something waits',
    closed: 'Closed cases',
    nothingNow: 'There is nothing for you to do in the next two weeks.',
    empty: 'None of your people is on sick leave',
    about:
      'When the personnel office records an absence, it stands here, and you get a mail when there is something to do.',
  },
} as const;

/** What lies further ahead is folded. */
const nowDays = 14;

/** A leader's people by what is due next, made for a telephone. */
export const teamPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/team', onlyFor('leader'), async (c) => {
    const { view } = c.var;
    const { reader } = view;
    const said = words[view.language];
    const [open, over] = await Promise.all([teamCards(needs, reader, 'open'), teamCards(needs, reader, 'closed')]);
    const goingOn = over.filter(({ own }) => own.length > 0);
    const closed = over.filter(({ own }) => own.length === 0);
    const now = open.filter(isNow);
    const later = open.filter((card) => !isNow(card));
    const list = (cards: readonly TeamCard[]) => cardList(needs, view, cards);
    const body = html`<h1>${said.title}</h1>
      ${open.length + goingOn.length === 0 ? nobody(view) : ''}
      ${open.length > 0 && now.length === 0 ? html`<p class="font-lead">${said.nothingNow}</p>` : ''}
      ${now.length === 0 ? '' : html`<h2>${said.soon}</h2>${list(now)}`}
      ${goingOn.length === 0 ? '' : html`<h2>${said.goingOn}</h2>${list(goingOn)}`}
      ${later.length === 0 ? '' : folded(`${said.later} (${later.length})`, list(later), now.length === 0)}
      ${closed.length === 0 ? '' : folded(`${said.closed} (${closed.length})`, list(closed), false)}`;
    return c.html(layout(needs)(view, { title: said.title, menu: 'team', body }));
  });

const isNow = ({ own: [next], found }: TeamCard): boolean => next !== undefined && next.on - found.today <= nowDays;

const cardList = (needs: PortalNeeds, view: View, cards: readonly TeamCard[]): Html | string =>
  cards.length === 0
    ? ''
    : html`<ul class="nobullet-list team-cards">${cards.map((card) => teamCard(needs, view, card))}</ul>`;

const folded = (title: string, body: Html | string, isOpen: boolean): Html =>
  html`<details class="details"${isOpen ? html` open` : ''}><summary class="details-summary">${title}</summary>
    <div class="details-text"><h2 class="sr-only">${title}</h2>${body}</div></details>`;

function nobody(view: View): Html {
  const said = words[view.language];
  return alert(view, { kind: 'info', heading: said.empty, body: html`<p class="alert-text">${said.about}</p>` });
}
