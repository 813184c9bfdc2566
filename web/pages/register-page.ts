import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { holdsCpr } from '../../shared/case/cpr.ts';
import { wordRefusal } from '../../shared/case/refusal-words.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { todayAt } from '../../shared/intake/cut-over.ts';
import { registerAbsence } from '../../shared/intake/register-absence.ts';
import { directoryOf } from '../../shared/people/role-items.ts';
import { hrScopeOf, unitsOf } from '../facts/hr-scope.ts';
import { emptyForm, type FormState } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import { formView } from '../forms/form-view.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { actingId, onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { knownEmployee, noteReads, otherPlace, type Registering, readRegistration } from './read-registration.ts';
import { registerWords } from './register-words.ts';

type Told = { readonly heading: string; readonly how: string };

/** One short form registers a sick leave as a row of a file would; what happens when is said on the page that follows. */
export function registerPage(needs: PortalNeeds): Hono<PageEnv> {
  async function registering(c: Context<PageEnv>): Promise<Registering> {
    const { reader, language } = c.var.view;
    const scope = hrScopeOf(needs, reader);
    return { needs, reader, scope, language, today: await todayAt(needs, scope.employerId) };
  }

  async function formPage(c: Context<PageEnv>, state: FormState, told?: Told): Promise<Html> {
    const { view } = c.var;
    const said = registerWords[view.language];
    const fields = await fieldsFor(await registering(c));
    const body = html`<h1>${said.title}</h1>
      ${told === undefined ? html`<p class="font-lead">${said.intro}</p>` : alert(view, { kind: 'info', heading: told.heading, body: html`<p class="alert-text">${told.how}</p>` })}
      ${formView(view, { action: '/register', fields, submit: said.submit }, state)}`;
    return layout(needs)(view, { title: said.title, menu: 'register', body });
  }

  return new Hono<PageEnv>()
    .use('/register', onlyFor('hr'))
    .get('/register', async (c) => c.html(await formPage(c, fresh)))
    .post('/register', async (c) => {
      const { view } = c.var;
      const said = registerWords[view.language];
      const posted = await readForm(c);
      const by = await registering(c);
      const number = onlyNumber(posted);
      if (number !== undefined) {
        const known = await knownEmployee(by, number);
        const told =
          known === undefined
            ? { heading: said.unknown, how: said.unknownHow }
            : { heading: said.known, how: said.knownHow };
        return c.html(await formPage(c, { values: { ...fresh.values, number, ...known }, errors: {} }, told));
      }
      const read = await readRegistration(by, await fieldsFor(by), posted);
      if ('state' in read) return c.html(await formPage(c, read.state), 400);
      const registrar = { ...needs, by: actingId(view.reader), ...within(by) };
      const { outcome, warnings, sickLeave } = await registerAbsence(registrar, by.scope.employerId, read.row);
      await needs.afterWrite();
      const refused = warnings.find((reason) => reason.kind === 'refused');
      if (refused !== undefined || sickLeave === undefined) {
        const isElsewhere = warnings.some(({ kind }) => kind === 'elsewhere');
        const unusable = isElsewhere ? said.elsewhere : said.unusable;
        const why = refused === undefined ? unusable : wordRefusal(refused.refusal, view.language);
        const values = Object.fromEntries(Object.entries(posted).map(([name, text]) => [name, String(text)]));
        return c.html(await formPage(c, { values, errors: { '': why } }), 400);
      }
      const notes = warnings.map(({ kind }) => `&note=${kind}`).join('');
      return c.redirect(`/cases/${sickLeave.caseId}/next?registered=${outcome}${notes}`, 303);
    });
}

/** What was looked at when the form was read holds once more when the absence is taken in. */
const within = (by: Registering) =>
  by.scope.scopes.includes('/')
    ? {}
    : { reach: { scopes: by.scope.scopes, looked: (sickLeave: SickLeave) => noteReads(by, [sickLeave]) } };

const fresh: FormState = { ...emptyForm, values: { language: 'da', consent: 'nej', code: 'Syg' } };

/** The number, where nothing else was typed yet: what is known of it comes on the next page. */
function onlyNumber(posted: Readonly<Record<string, unknown>>): string | undefined {
  const text = (name: string): string => String(posted[name] ?? '').trim();
  const isAlone = text('number') !== '' && ['name', 'firstDay', 'phone', 'email'].every((name) => text(name) === '');
  return isAlone && !holdsCpr(text('number')) ? text('number') : undefined;
}

async function fieldsFor({ needs, scope, language }: Registering): Promise<readonly Field[]> {
  const said = registerWords[language];
  const units = await unitsOf(needs, scope);
  const areas = (await directoryOf(needs.table, scope.employerId)).map(({ area }) => area.toUpperCase());
  const options = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  return [
    { kind: 'text', name: 'number', label: said.number, hint: said.numberHint },
    { kind: 'text', name: 'name', label: said.name },
    { kind: 'tel', name: 'phone', label: said.phone, optional: true },
    { kind: 'email', name: 'email', label: said.email, optional: true },
    { kind: 'choice', name: 'language', label: said.language, options: options(said.languages) },
    {
      ...{ kind: 'select', name: 'unit', label: said.unit },
      options: [...units.map(({ id, name }) => ({ value: id, label: name })), { value: otherPlace, label: said.other }],
    },
    { kind: 'text', name: 'institution', label: said.institution, optional: true },
    { kind: 'text', name: 'department', label: said.department, optional: true },
    {
      ...{ kind: 'text', name: 'area', label: said.area, hint: said.areaHint, optional: true },
      suggestions: [...new Set(areas)].filter((area) => area !== '').sort(),
    },
    { kind: 'choice', name: 'code', label: said.code, options: options(said.codes) },
    { kind: 'date', name: 'firstDay', label: said.firstDay },
    { kind: 'date', name: 'lastDay', label: said.lastDay, optional: true },
    {
      ...{ kind: 'choice', name: 'consent', label: said.consent, hint: said.consentHint },
      options: options({ ja: said.yes, nej: said.no }),
    },
    { kind: 'email', name: 'leaderEmail', label: said.leaderEmail, hint: said.leaderHint, optional: true },
  ];
}
