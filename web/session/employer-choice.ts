import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import * as z from 'zod';
import type { Viewer } from '../../shared/identity/viewer.ts';
import { unitsOf } from '../../shared/people/units.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import type { EmployerChoice, Html, PageEnv, View } from '../view.ts';
import { OwnPath } from './own-path.ts';

const words = {
  da: { now: 'Du arbejder for', change: 'Skift til', and: (others: number) => ` og ${others} andre` },
  en: { now: 'You work for', change: 'Change to', and: (others: number) => ` and ${others} others` },
} as const;

/** Lasts until the browser is closed: whoever comes back looks again where they are. */
const name = 'arbejdsgiver';

export const chosenEmployer = (c: Context): string | undefined => getCookie(c, name);

/** What somebody who is hr of several employers has to choose from; undefined for everybody else. What is chosen and not theirs is passed over. */
export async function employerChoice(
  { table }: PortalNeeds,
  { held }: Viewer,
  chosen: string | undefined,
): Promise<EmployerChoice | undefined> {
  const ids = [...new Set(held.filter(({ role }) => role === 'hr').map(({ employerId }) => employerId))];
  const [first] = ids;
  if (first === undefined || ids.length === 1) return undefined;
  const all = ids.map(async (id) => {
    const units = [...(await unitsOf(table, id)).values()];
    return {
      id,
      places: [...new Set(units.map(({ institution }) => institution))].sort((a, b) => a.localeCompare(b, 'da')),
    };
  });
  return { now: ids.find((id) => id === chosen) ?? first, all: await Promise.all(all) };
}

/** For which employer somebody works now, and the others, on every page: what they see and do is of one alone. */
export function employerBar({ language, here, reader }: View): Html | string {
  const choice = reader.kind === 'person' ? reader.employers : undefined;
  if (choice === undefined) return '';
  const said = words[language];
  // An employer has no name of its own here: its workplaces have.
  const nameOf = ({ id, places: [place = id, ...others] }: EmployerChoice['all'][number]): string =>
    `${place}${others.length === 0 ? '' : said.and(others.length)}`;
  const now = choice.all.find(({ id }) => id === choice.now);
  const others = choice.all.filter(({ id }) => id !== choice.now);
  return html`<section class="demo-bar" aria-label="${said.now}"><div class="container">
    <p>${said.now}: <strong>${now === undefined ? '' : nameOf(now)}</strong></p>
    <form method="post" action="/employer">
      <input type="hidden" name="back" value="${here}">
      ${others.map((one) => html`<button class="button button-secondary" name="employer" value="${one.id}">${said.change} ${nameOf(one)}</button>`)}
    </form>
  </div></section>`;
}

const Form = z.object({ employer: z.string().max(200), back: OwnPath });

/** Works for another employer from now on. Of the same page, which may be of a case that is the other's, it goes back to the list. */
export const employerAction = (): Hono<PageEnv> =>
  new Hono<PageEnv>().post('/employer', async (c) => {
    const { reader } = c.var.view;
    const form = Form.safeParse(await readForm(c));
    const choice = reader.kind === 'person' ? reader.employers : undefined;
    if (!form.success || choice?.all.some(({ id }) => id === form.data.employer) !== true) return c.notFound();
    const secure = new URL(c.req.url).protocol === 'https:';
    setCookie(c, name, form.data.employer, { path: '/', httpOnly: true, sameSite: 'Lax', secure });
    return c.redirect(/^\/(cases|import|people)\/./.test(form.data.back) ? '/cases' : form.data.back, 303);
  });
