import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { isoDay } from '../../shared/calendar/day.ts';
import { soundsShared } from '../../shared/identity/personal-address.ts';
import { changePreferences } from '../../shared/people/preferences.ts';
import { removeHolder } from '../../shared/people/role-items.ts';
import { answersFor, hrScopeOf } from '../facts/hr-scope.ts';
import { entryNamed, type PeopleEntry, peopleByPlace } from '../facts/people-facts.ts';
import { type FormState, textIn } from '../forms/field-state.ts';
import { formView } from '../forms/form-view.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout, type Page } from '../views/layout.ts';
import { pagination } from '../views/pagination.ts';
import { peopleList } from '../views/people-list.ts';
import { peopleWords } from './people-words.ts';
import { readRole, roleFields } from './read-role.ts';
import { writeRole } from './write-role.ts';

/** People and roles: who, where, for whom; what is written here stays when a new file comes. */
export function peoplePage(needs: PortalNeeds): Hono<PageEnv> {
  const reading = ({ var: { view } }: Context<PageEnv>) => ({
    needs,
    scope: hrScopeOf(needs, view.reader),
    language: view.language,
  });
  const pageOf = (c: Context<PageEnv>, title: string, { body, within }: Pick<Page, 'body' | 'within'>) =>
    layout(needs)(c.var.view, { title, under: 'setup', within, body: html`<h1>${title}</h1>${body}` });

  async function formPage(c: Context<PageEnv>, state: FormState, entry?: PeopleEntry): Promise<Html> {
    const { view } = c.var;
    const said = peopleWords[view.language];
    const action = entry === undefined ? '/people/add' : `/people/${entry.id}`;
    const form = { action, fields: await roleFields(reading(c)), submit: said.save };
    const isWhole = entry !== undefined && (await answersFor(needs, reading(c).scope, entry.holder.personId));
    const body = html`${entry === undefined || entry.holder.byHand === true ? '' : html`<p>${said.fromFile}</p>`}
      ${formView(view, form, state)}${entry === undefined ? '' : more(c, entry, isWhole)}`;
    return pageOf(c, entry === undefined ? said.add : said.edit, {
      body,
      within: { text: said.title, href: '/people' },
    });
  }

  /** The entry of an address, where somebody may change it. */
  async function find(c: Context<PageEnv>): Promise<PeopleEntry | undefined> {
    const entry = await entryNamed(needs, reading(c).scope, c.req.param('entry') ?? '');
    return entry?.mayChange === true ? entry : undefined;
  }

  async function save(c: Context<PageEnv>, entry?: PeopleEntry) {
    const read = await readRole(reading(c), await roleFields(reading(c)), await readForm(c));
    if ('state' in read) return c.html(await formPage(c, read.state, entry), 400);
    await writeRole(needs, reading(c).scope, { typed: read.typed, instead: entry?.holder });
    // Whose telephone is another now is told so.
    await needs.afterWrite();
    return c.redirect('/people?done=saved', 303);
  }

  return new Hono<PageEnv>()
    .use('/people/*', onlyFor('hr', 'operator'))
    .get('/people', async (c) => {
      const { view } = c.var;
      const said = peopleWords[view.language];
      const sought = (c.req.query('q') ?? '').slice(0, 100);
      const done = c.req.query('done');
      const heading = done === 'saved' ? said.saved : done === 'removed' ? said.removed : undefined;
      const page = z.coerce.number().int().min(1).catch(1).parse(c.req.query('page'));
      const found = await peopleByPlace(needs, reading(c).scope, { name: sought, page });
      const body = html`${heading === undefined ? '' : alert(view, { kind: 'success', heading })}
        <p class="font-lead">${said.intro}</p>
        <p><a class="button button-primary" href="/people/add">${said.add}</a></p>
        <form method="get" action="/people" role="search"><label class="form-label" for="q">${said.search}</label>
          <input class="form-input input-char-27" type="search" id="q" name="q" value="${sought}">
          <button class="button button-secondary mt-4">${said.find}</button></form>
        ${peopleList(view, found.places)}
        ${pagination(view, { ...found, address: sought === '' ? '/people' : `/people?q=${encodeURIComponent(sought)}` })}`;
      return c.html(pageOf(c, said.title, { body }));
    })
    .get('/people/add', async (c) => {
      const { role = '', place = '' } = c.req.query();
      return c.html(await formPage(c, { values: { role, place, language: 'da' }, errors: {} }));
    })
    .post('/people/add', (c) => save(c))
    .get('/people/:entry', async (c) => {
      const entry = await find(c);
      return entry === undefined ? c.notFound() : c.html(await formPage(c, stateOf(entry), entry));
    })
    .post('/people/:entry', async (c) => {
      const entry = await find(c);
      return entry === undefined ? c.notFound() : save(c, entry);
    })
    .post('/people/:entry/remove', async (c) => {
      const entry = await find(c);
      if (entry === undefined) return c.notFound();
      await removeHolder(needs.table, reading(c).scope.employerId, entry.holder);
      return c.redirect('/people?done=removed', 303);
    })
    .post('/people/:entry/mailbox', async (c) => {
      const entry = await find(c);
      const { shared } = await readForm(c);
      if (entry === undefined || (shared !== 'yes' && shared !== 'no')) return c.notFound();
      if (!(await answersFor(needs, reading(c).scope, entry.holder.personId))) return c.notFound();
      const sharedMailbox = shared === 'yes';
      await changePreferences(needs, entry.holder.personId, (before) => ({ ...before, sharedMailbox }));
      return c.redirect('/people?done=saved', 303);
    });
}

/** What stands in the form of an entry at first. */
const stateOf = ({ holder, person }: PeopleEntry): FormState => ({
  values: {
    ...{ role: holder.role, place: holder.scope, area: holder.area.toUpperCase() },
    ...{ name: person?.name ?? '', email: person?.email ?? '', phone: person?.phone ?? '' },
    language: person?.language ?? 'da',
    from: holder.from === undefined ? '' : isoDay(holder.from),
    to: holder.to === undefined ? '' : isoDay(holder.to),
    substituteFor: holder.substituteFor ?? '',
  },
  errors: {},
});

/** What else can be done with an entry; `isWhole`: the mailbox of somebody who works nowhere else, too. */
function more(c: Context<PageEnv>, entry: PeopleEntry, isWhole: boolean): Html {
  const said = peopleWords[c.var.view.language];
  const { values } = stateOf(entry);
  const sounds = soundsShared(textIn({ values, errors: {} }, 'email'));
  const mailbox = html`<form method="post" action="/people/${entry.id}/mailbox">
      <input type="hidden" name="shared" value="${entry.shared ? 'no' : 'yes'}">
      <button class="button button-secondary">${entry.shared ? said.isPersonal : said.isShared}</button></form>`;
  return html`<h2>${said.shared}</h2><p>${sounds ? `${said.soundsShared} ` : ''}${said.sharedHow}</p>${sounds || !isWhole ? '' : mailbox}
    <form method="post" action="/people/${entry.id}/remove" class="mt-6"><button class="button button-secondary">${said.remove}</button></form>`;
}
