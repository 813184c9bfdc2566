import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { localDay } from '../../shared/calendar/moment.ts';
import { StillNeeded } from '../../shared/intake/cut-off-employee.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { askedErasure } from '../../shared/people/asked-erasures.ts';
import { erasePerson } from '../../shared/people/erase-person.ts';
import { hindranceWords, remainsWords } from '../../shared/people/erasure-words.ts';
import { type Hindrance, hindrancesOf, hindrancesTo } from '../../shared/people/hindrances.ts';
import { caseOfHr } from '../facts/case-of-hr.ts';
import type { CaseOfReader } from '../facts/case-of-reader.ts';
import { noteRead } from '../facts/note-read.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { aboutMember } from '../views/about-member.ts';
import { alert } from '../views/alert.ts';
import { untickedSummary } from '../views/error-summary.ts';
import { eraseWords } from './erase-words.ts';
import { erasuresAddress } from './erasures-page.ts';

const address = '/cases/:caseId/erase';

/** Hr erases a member whose case is over, once they have read what remains and why. */
export function erasePage(needs: PortalNeeds): Hono<PageEnv> {
  async function page(c: Context<PageEnv>, found: CaseOfReader, isUnticked = false): Promise<Html> {
    const { view } = c.var;
    const said = eraseWords[view.language];
    const { sickLeave } = found;
    const body = html`<p class="font-lead">${await askedText(needs, view, sickLeave.personId)}</p>
      ${await confirmation(needs, view, { found, isUnticked })}`;
    return aboutMember(needs, view, { sickLeave, title: said.title, body, back: said.back });
  }

  return new Hono<PageEnv>()
    .use(address, onlyFor('hr'))
    .get(address, async (c) => {
      const found = await caseOfHr(needs, c);
      if (found === undefined) return c.notFound();
      await noteRead(needs, found);
      return c.html(await page(c, found));
    })
    .post(address, async (c) => {
      const found = await caseOfHr(needs, c);
      const form = await readForm(c);
      if (found === undefined) return c.notFound();
      await noteRead(needs, found);
      const { personId } = found.sickLeave;
      if ((await hindrancesIn(needs, found)).length > 0) return c.html(await page(c, found), 409);
      if (form.sure !== 'yes') return c.html(await page(c, found, true), 400);
      if (!(await isErased(needs, personId))) return c.html(await page(c, found), 409);
      return c.redirect(`${erasuresAddress}?done=yes`, 303);
    });
}

/** False when an absence was reported at the same moment. */
async function isErased(needs: PortalNeeds, personId: string): Promise<boolean> {
  try {
    await erasePerson(needs, personId);
    return true;
  } catch (error) {
    if (error instanceof StillNeeded) return false;
    throw error;
  }
}

/** This case counts whatever else leads to it. */
async function hindrancesIn(needs: PortalNeeds, { sickLeave, today }: CaseOfReader): Promise<readonly Hindrance[]> {
  const others = await hindrancesTo(needs, sickLeave.personId, today);
  return [...new Set([...hindrancesOf(sickLeave, today), ...others])];
}

async function askedText({ table }: PortalNeeds, { language }: View, personId: string): Promise<string> {
  const said = eraseWords[language];
  const asked = await askedErasure(table, personId);
  return asked === undefined ? said.notAsked : `${said.asked} ${dateWords(localDay(asked.at), language).long}.`;
}

type Asking = { readonly found: CaseOfReader; readonly isUnticked: boolean };

/** What still needs the data; else what remains and why, and the button. */
async function confirmation(needs: PortalNeeds, view: View, { found, isUnticked }: Asking): Promise<Html> {
  const said = eraseWords[view.language];
  const { caseId } = found.sickLeave;
  const hindrances = await hindrancesIn(needs, found);
  if (hindrances.length > 0) {
    const why = hindrances.map((one) => html`<p class="alert-text">${hindranceWords[view.language][one]}</p>`);
    return alert(view, { kind: 'info', heading: said.hindered, body: html`${why}` });
  }
  return html`${isUnticked ? untickedSummary(view, said) : ''}<h2>${said.remains}</h2>${remainsWords[view.language].map((text) => html`<p>${text}</p>`)}
    <form method="post" action="/cases/${caseId}/erase">
      <div class="form-group${isUnticked ? ' form-error' : ''}">
        ${isUnticked ? html`<span class="form-error-message" id="sure-error">${said.tick}</span>` : ''}
        <div class="form-group-checkbox"><input type="checkbox" class="form-checkbox" id="sure" name="sure" value="yes"${isUnticked ? html` aria-describedby="sure-error" aria-invalid="true"` : ''}>
        <label for="sure">${said.sure}</label></div></div>
      <button class="button button-primary mt-4">${said.erase}</button></form>`;
}
