import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { apiScopes } from '../../shared/access/api-scopes.ts';
import { localDay, type Moment } from '../../shared/calendar/moment.ts';
import {
  type ApiKey,
  createApiKey,
  keyPurposes,
  listApiKeys,
  newKeyId,
  revokeApiKey,
} from '../../shared/identity/api-key.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { readFields } from '../actions/read-fields.ts';
import { reachOf } from '../facts/hr-scope.ts';
import { emptyForm, type FormState, textsIn } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import { formView } from '../forms/form-view.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { actingId, employerIn, onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';

const words = {
  da: {
    title: 'API-nøgler',
    intro:
      'Et andet system, for eksempel lønsystemet, får adgang med en nøgle. Giv hvert system sin egen, og tilbagekald den, når den ikke bruges længere.',
    create: 'Lav en nøgle',
    purpose: 'Hvilket system?',
    purposes: { 'hr-system': 'HR-system', payroll: 'Lønsystem', other: 'Andet system' },
    scopes: 'Hvad må det?',
    scopeNames: { read: 'Læse', notify: 'Indberette', admin: 'Sætte op' },
    scopeHints: {
      read: 'Forløb, datoer og statistik.',
      notify: 'Fravær og det, der er gjort.',
      admin: 'Roller, fraværspolitik, og beskeder, der lægges i kø igen.',
    },
    made: 'Nøglen er lavet',
    once: 'Kopiér den nu, og læg den et sikkert sted. Den vises kun denne ene gang.',
    twice: 'Nøglen er lavet i forvejen og vises ikke igen',
    twiceHow: 'Har du ikke kopieret den, så tilbagekald den, og lav en ny.',
    keys: 'Nøgler',
    none: 'Der er ingen nøgler.',
    created: 'Lavet',
    used: 'Sidst brugt',
    never: 'Aldrig',
    revoke: 'Tilbagekald',
    revoked: 'Tilbagekaldt',
    revokedNow: 'Nøglen er tilbagekaldt og virker ikke længere',
    system: 'System',
    may: 'Må',
    status: 'Status',
  },
  en: {
    title: 'API keys',
    intro:
      'Another system, such as the payroll, gets access with a key. Give each system its own, and revoke it when it is not used any more.',
    create: 'Make a key',
    purpose: 'Which system?',
    purposes: { 'hr-system': 'HR system', payroll: 'Payroll', other: 'Other system' },
    scopes: 'What may it do?',
    scopeNames: { read: 'Read', notify: 'Report', admin: 'Set up' },
    scopeHints: {
      read: 'Cases, dates and statistics.',
      notify: 'Absences and what has been done.',
      admin: 'Roles, the absence policy, and messages that are put back into the queue.',
    },
    made: 'The key has been made',
    once: 'Copy it now and put it in a safe place. It is shown this once only.',
    twice: 'The key was made before and is not shown again',
    twiceHow: 'If you have not copied it, revoke it and make a new one.',
    keys: 'Keys',
    none: 'There are no keys.',
    created: 'Made',
    used: 'Last used',
    never: 'Never',
    revoke: 'Revoke',
    revoked: 'Revoked',
    revokedNow: 'The key is revoked and does not work any more',
    system: 'System',
    may: 'May',
    status: 'Status',
  },
} as const;

/** As `newKeyId` makes them. */
const KeyId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);

/**
 * The keys of other systems: made and shown once, listed with their last use, revoked at once. A key sees and does what is of the whole
 * employer, so that they are of hr for all of it, also where nobody but hr of institutions is there to take files in.
 */
export function apiKeysPage(needs: PortalNeeds): Hono<PageEnv> {
  const employerOf = ({ reader }: View): string => employerIn(needs, reader, 'hr');

  async function page(c: Context<PageEnv>, told: Html | string = '', state: FormState = emptyForm): Promise<Html> {
    const { view } = c.var;
    const said = words[view.language];
    const keys = await listApiKeys(needs.table, employerOf(view));
    const form = { action: '/api-keys', fields: fieldsOf(view), submit: said.create };
    const hidden = { id: newKeyId(needs.mint) };
    const body = html`<h1>${said.title}</h1>${told}<p class="font-lead">${said.intro}</p>
      <h2>${said.create}</h2>${formView(view, { ...form, hidden }, state)}
      <h2>${said.keys}</h2>${keys.length === 0 ? html`<p>${said.none}</p>` : keyTable(view, keys)}`;
    return layout(needs)(view, { title: said.title, under: 'setup', body });
  }

  return new Hono<PageEnv>()
    .use('/api-keys/*', onlyFor('hr', 'operator'))
    .use('/api-keys/*', async (c, next) => (reachOf(needs, c.var.view.reader) === undefined ? next() : c.notFound()))
    .get('/api-keys', async (c) => {
      const { view } = c.var;
      const { revokedNow } = words[view.language];
      const told = c.req.query('done') === 'revoked' ? alert(view, { kind: 'success', heading: revokedNow }) : '';
      return c.html(await page(c, told));
    })
    .post('/api-keys', async (c) => {
      const { view } = c.var;
      const posted = await readForm(c, { all: true });
      const id = KeyId.safeParse(posted.id);
      if (!id.success) return c.notFound();
      const { fields, state } = readFields(fieldsOf(view), posted, view.language);
      const purpose = keyPurposes.find((one) => one === fields.purpose);
      const scopes = apiScopes.filter((one) => textsIn(state, 'scopes').includes(one));
      if (purpose === undefined || scopes.length === 0) return c.html(await page(c, '', state), 400);
      const given = { employerId: employerOf(view), purpose, scopes, by: actingId(view.reader) };
      const token = await createApiKey(needs, { ...given, id: id.data });
      return c.html(await page(c, token === undefined ? madeBefore(view) : madeNow(view, token)));
    })
    .post('/api-keys/:id/revoke', async (c) => {
      const isOurs = await revokeApiKey(needs, employerOf(c.var.view), c.req.param('id'));
      return isOurs ? c.redirect('/api-keys?done=revoked', 303) : c.notFound();
    });
}

const fieldsOf = ({ language }: View): readonly Field[] => {
  const said = words[language];
  return [
    {
      ...{ kind: 'choice', name: 'purpose', label: said.purpose },
      options: keyPurposes.map((value) => ({ value, label: said.purposes[value] })),
    },
    {
      ...{ kind: 'ticks', name: 'scopes', label: said.scopes, atLeastOne: true },
      options: apiScopes.map((value) => ({ value, label: said.scopeNames[value], hint: said.scopeHints[value] })),
    },
  ];
};

function madeNow(view: View, token: string): Html {
  const said = words[view.language];
  const body = html`<p class="alert-text">${said.once}</p><p class="long-word"><code>${token}</code></p>`;
  return alert(view, { kind: 'success', heading: said.made, body });
}

function madeBefore(view: View): Html {
  const said = words[view.language];
  return alert(view, { kind: 'info', heading: said.twice, body: html`<p class="alert-text">${said.twiceHow}</p>` });
}

function keyTable(view: View, keys: readonly ApiKey[]): Html {
  const said = words[view.language];
  const heads = [said.system, said.may, said.created, said.used, said.status];
  return html`<table class="table table--borderless table-lg-responsive-headers case-table" aria-label="${said.keys}">
    <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${keys.map((key) => row(view, key))}</tbody></table>`;
}

function row({ language }: View, { id, purpose, scopes, createdAt, lastUsedAt, revokedAt }: ApiKey): Html {
  const said = words[language];
  const on = (moment: Moment): string => dateWords(localDay(moment), language).short;
  const name = `${said.purposes[purpose]}, ${on(createdAt)}`;
  const revoke = html`<form method="post" action="/api-keys/${id}/revoke">
    <button class="button button-secondary button-small">${said.revoke}<span class="sr-only">: ${name}</span></button></form>`;
  return html`<tr><th scope="row" data-title="${said.system}">${said.purposes[purpose]}</th>
    <td data-title="${said.may}">${scopes.map((scope) => said.scopeNames[scope]).join(', ')}</td>
    <td data-title="${said.created}">${on(createdAt)}</td>
    <td data-title="${said.used}">${lastUsedAt === undefined ? said.never : on(lastUsedAt)}</td>
    <td data-title="${said.status}"><div>${revokedAt === undefined ? revoke : said.revoked}</div></td></tr>`;
}
