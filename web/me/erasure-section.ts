import { Hono } from 'hono';
import { html } from 'hono/html';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { askedErasure, askForErasure, takeBackErasure } from '../../shared/people/asked-erasures.ts';
import { remainsWords } from '../../shared/people/erasure-words.ts';
import { hindrancesTo } from '../../shared/people/hindrances.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import type { Html, PageEnv, Reader, View } from '../view.ts';
import { erasureWords as words } from './erasure-words.ts';

const address = '/me/data/erasure';

/** She asks to be erased, or takes it back. Nothing is erased by that: hr sees to it. */
export const erasureAction = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().post(address, async (c) => {
    const form = await readForm(c);
    const at = momentOfInstant(needs.clock());
    for (const { personId, employerId } of membersOf(c.var.view.reader))
      if (form.do === 'take-back') await takeBackErasure(needs.table, personId);
      else await askForErasure(needs.table, { personId, employerId, at });
    return c.redirect('/me/data#erasure', 303);
  });

/** What erasing means, what it waits for, and the button that asks for it. */
export async function erasureSection(needs: PortalNeeds, view: View): Promise<Html> {
  const said = words[view.language];
  const members = membersOf(view.reader);
  const [asked] = (await Promise.all(members.map(({ personId }) => askedErasure(needs.table, personId)))).flatMap(
    (one) => one ?? [],
  );
  const today = localDay(momentOfInstant(needs.clock()));
  const hindrances = await Promise.all(members.map(({ personId }) => hindrancesTo(needs, personId, today)));
  const waits = [...new Set(hindrances.flat())].map((one) => said.waits[one]);
  const asking =
    asked === undefined ? '' : html`<p>${said.asked} ${dateWords(localDay(asked.at), view.language).long}.</p>`;
  const button = (what: string, label: string): Html =>
    html`<form method="post" action="${address}"><input type="hidden" name="do" value="${what}"><button class="button button-secondary">${label}</button></form>`;
  return html`<h2 id="erasure">${said.title}</h2>
    ${remainsWords[view.language].map((text) => html`<p>${text}</p>`)}
    ${waits.map((text) => html`<p>${text}</p>`)}
    ${asking}${asked === undefined ? button('ask', said.ask) : button('take-back', said.takeBack)}`;
}

const membersOf = (reader: Reader) =>
  reader.kind === 'person' ? reader.viewer.persons.filter(({ isMember }) => isMember) : [];
