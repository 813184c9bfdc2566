import { Hono } from 'hono';
import { html } from 'hono/html';
import { localDay } from '../../shared/calendar/moment.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { type AskedErasure, askedErasures } from '../../shared/people/asked-erasures.ts';
import { towards, worksOn } from '../facts/case-of-reader.ts';
import { casesOfMember } from '../facts/cases-of-member.ts';
import { nameOf } from '../facts/names.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { employerIn, onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, Reader, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { erased } from '../views/erased.ts';
import { layout } from '../views/layout.ts';
import { eraseWords } from './erase-words.ts';

export const erasuresAddress = '/erasures';

type Waiting = AskedErasure & { readonly caseId: string; readonly name: string | undefined };

/** Who has asked to be erased, for hr of their workplace. */
export const erasuresPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get(erasuresAddress, onlyFor('hr'), async (c) => {
    const { view } = c.var;
    const said = eraseWords[view.language];
    const waiting = await waitingFor(needs, view.reader);
    const done = c.req.query('done') === undefined ? '' : alert(view, { kind: 'success', heading: said.done });
    const list =
      waiting.length === 0 ? html`<p>${said.nobody}</p>` : html`<ul>${waiting.map((one) => entry(view, one))}</ul>`;
    const body = html`<h1>${said.listTitle}</h1>${done}${list}`;
    return c.html(layout(needs)(view, { title: said.listTitle, under: 'cases', body }));
  });

const entry = ({ language }: View, { caseId, name, at }: Waiting): Html =>
  html`<li>${name ?? erased(language)}, ${dateWords(localDay(at), language).short}: <a href="/cases/${caseId}/erase">${eraseWords[language].open}</a></li>`;

/** Those whom this reader is hr towards, by their newest case: nobody hears of somebody else's. */
async function waitingFor(needs: PortalNeeds, reader: Reader): Promise<readonly Waiting[]> {
  const asked = await askedErasures(needs.table, employerIn(needs, reader, 'hr'));
  const found = await Promise.all(asked.map((one) => withCase(needs, reader, one)));
  return found.filter((one) => one !== undefined);
}

async function withCase(needs: PortalNeeds, reader: Reader, asked: AskedErasure): Promise<Waiting | undefined> {
  const [newest] = await casesOfMember(needs, asked.personId);
  const towardsIt = newest && (await towards(needs, reader, newest));
  if (towardsIt === undefined || !worksOn(towardsIt, 'hr')) return undefined;
  return { ...asked, caseId: towardsIt.sickLeave.caseId, name: await nameOf(needs, asked.personId) };
}

/** Leads hr to those who have asked, while there are any. */
export async function erasuresHint(needs: PortalNeeds, view: View): Promise<Html | string> {
  const waiting = await waitingFor(needs, view.reader);
  if (waiting.length === 0) return '';
  const { waiting: heading, see } = eraseWords[view.language];
  const body = html`<p class="alert-text"><a href="${erasuresAddress}">${see}</a></p>`;
  return alert(view, { kind: 'info', heading, body });
}
