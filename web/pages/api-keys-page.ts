import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { parseDay } from '../../shared/calendar/day.ts';
import { localDay, parseMoment } from '../../shared/calendar/moment.ts';
import {
  type ApiKey,
  ApiKeyName,
  apiKeysOf,
  apiScopes,
  createApiKey,
  revokeApiKey,
} from '../../shared/identity/api-key.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { readFields } from '../actions/read-fields.ts';
import { actsForAll } from '../facts/hr-scope.ts';
import { emptyForm, type FormState } from '../forms/field-state.ts';
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
    name: 'Hvilket system?',
    nameHint: 'Bogstaver, cifre og mellemrum, højst 30.',
    scope: 'Hvad må det?',
    scopes: { read: 'Læse', notify: 'Læse og indberette', admin: 'Læse, indberette og sætte op' },
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
    name: 'Which system?',
    nameHint: 'Letters, digits and spaces, at most 30.',
    scope: 'What may it do?',
    scopes: { read: 'Read', notify: 'Read and report', admin: 'Read, report and set up' },
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

/** Systems that Danish public employers have; any other may be typed. */
const systems = ['KMD Opus', 'SD Løn', 'Silkeborg Data', 'Vagtplan', 'NemRefusion'];

const CommandId = z.string().regex(/^[\w-]{8,64}$/);

/** The keys of other systems: made and shown once, listed with their last use, revoked at once. */
export function apiKeysPage(needs: PortalNeeds): Hono<PageEnv> {
  const employerOf = ({ reader }: View): string => employerIn(needs, reader, 'hr');

  async function page(c: Context<PageEnv>, told: Html | string = '', state: FormState = emptyForm): Promise<Html> {
    const { view } = c.var;
    const said = words[view.language];
    const keys = await apiKeysOf(needs.table, employerOf(view));
    const form = { action: '/api-keys', fields: fieldsOf(view), submit: said.create };
    const hidden = { commandId: needs.mint('command') };
    const body = html`<h1>${said.title}</h1>${told}<p class="font-lead">${said.intro}</p>
      <h2>${said.create}</h2>${formView(view, { ...form, hidden }, state)}
      <h2>${said.keys}</h2>${keys.length === 0 ? html`<p>${said.none}</p>` : keyTable(view, keys)}`;
    return layout(needs)(view, { title: said.title, under: 'setup', body });
  }

  return new Hono<PageEnv>()
    .use('/api-keys/*', onlyFor('hr', 'operator'))
    .use('/api-keys/*', async (c, next) => ((await actsForAll(needs, c.var.view.reader)) ? next() : c.notFound()))
    .get('/api-keys', async (c) => {
      const { view } = c.var;
      const { revokedNow } = words[view.language];
      const told = c.req.query('done') === 'revoked' ? alert(view, { kind: 'success', heading: revokedNow }) : '';
      return c.html(await page(c, told));
    })
    .post('/api-keys', async (c) => {
      const { view } = c.var;
      const said = words[view.language];
      const posted = await readForm(c);
      const commandId = CommandId.safeParse(posted.commandId);
      if (!commandId.success) return c.notFound();
      const { fields, state } = readFields(fieldsOf(view), posted, view.language);
      const name = ApiKeyName.safeParse(fields.name);
      const scope = apiScopes.find((one) => one === fields.scope);
      if (!name.success || scope === undefined) {
        const errors = { ...(name.success ? {} : { name: said.nameHint }), ...state.errors };
        return c.html(await page(c, '', { values: state.values, errors }), 400);
      }
      const given = { employerId: employerOf(view), name: name.data, scope, by: actingId(view.reader) };
      const made = await createApiKey(needs, { ...given, commandId: commandId.data });
      return c.html(await page(c, made === undefined ? madeBefore(view) : madeNow(view, made.token)));
    })
    .post('/api-keys/:id/revoke', async (c) => {
      const isOurs = await revokeApiKey(needs, employerOf(c.var.view), c.req.param('id'));
      return isOurs ? c.redirect('/api-keys?done=revoked', 303) : c.notFound();
    });
}

const fieldsOf = ({ language }: View): readonly Field[] => {
  const said = words[language];
  return [
    { kind: 'text', name: 'name', label: said.name, hint: said.nameHint, suggestions: systems },
    {
      ...{ kind: 'choice', name: 'scope', label: said.scope },
      options: apiScopes.map((value) => ({ value, label: said.scopes[value] })),
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

function row({ language }: View, { id, name, scope, createdAt, lastUsedOn, revokedAt }: ApiKey): Html {
  const said = words[language];
  const used = lastUsedOn === undefined ? undefined : parseDay(lastUsedOn);
  const revoke = html`<form method="post" action="/api-keys/${id}/revoke">
    <button class="button button-secondary button-small">${said.revoke}<span class="sr-only">: ${name}</span></button></form>`;
  return html`<tr><th scope="row" data-title="${said.system}">${name}</th>
    <td data-title="${said.may}">${said.scopes[scope]}</td>
    <td data-title="${said.created}">${dateWords(localDay(parseMoment(createdAt)), language).short}</td>
    <td data-title="${said.used}">${used === undefined ? said.never : dateWords(used, language).short}</td>
    <td data-title="${said.status}"><div>${revokedAt === undefined ? revoke : said.revoked}</div></td></tr>`;
}
