import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { todayAt } from '../../shared/intake/cut-over.ts';
import { layered } from '../../shared/rules/layered.ts';
import { knowPolicy } from '../../shared/rules/policies.ts';
import { parsePolicy } from '../../shared/rules/policy-file.ts';
import { newestPolicy, newestPolicyText, policyIdOf, savePolicy } from '../../shared/store/policies.ts';
import { changePolicyOfAll, countChanged, openCasesOf } from '../../shared/what-if/change-policy.ts';
import { actsForAll } from '../facts/hr-scope.ts';
import type { FormState } from '../forms/field-state.ts';
import { formView } from '../forms/form-view.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { actingId, employerIn, onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { policyExample } from '../views/policy-example.ts';
import { policyFields, policyValues } from './policy-fields.ts';
import { policyWords } from './policy-words.ts';
import { readPolicyForm, type TypedPolicy } from './read-policy.ts';

/** As many open cases as are tried out while somebody waits for the page. */
const mostTried = 200;

/** The absence policy as a form; its effect on an example and on what is open; then saved as a new version. */
export function policyPage(needs: PortalNeeds): Hono<PageEnv> {
  const employerOf = ({ reader }: View): string => employerIn(needs, reader, 'hr');
  const page = (view: View, title: string, body: Html) =>
    layout(needs)(view, { title, under: 'setup', body: html`<h1>${title}</h1>${body}` });

  async function formPage(c: Context<PageEnv>, told: Html | string = '', state?: FormState): Promise<Html> {
    const { view } = c.var;
    const said = policyWords[view.language];
    const employerId = employerOf(view);
    const { policyVersion } = await newestPolicy(needs.table, employerId);
    const before = layered(parsePolicy(await textOf(employerId)), { version: policyVersion, area: '' });
    const form = {
      ...{ action: '/policy', fields: policyFields(view.language), submit: said.preview },
      hidden: { seen: policyVersion },
    };
    const mayChange = await actsForAll(needs, view.reader);
    const body = html`${told}<p class="font-lead">${said.intro}</p><p>${said.version} ${policyVersion}</p>
      ${mayChange ? formView(view, form, state ?? { values: policyValues(before), errors: {} }) : html`<p>${said.notYours}</p>`}
      ${policyExample(view, { today: await todayAt(needs, employerId), before })}`;
    return page(view, said.title, body);
  }

  const textOf = async (employerId: string): Promise<string> =>
    (await newestPolicyText(needs.table, employerId)) ?? '{}';

  async function previewPage(c: Context<PageEnv>, typed: TypedPolicy, posted: Posted): Promise<Html> {
    const { view } = c.var;
    const said = policyWords[view.language];
    const employerId = employerOf(view);
    const { policyVersion } = await newestPolicy(needs.table, employerId);
    const before = layered(parsePolicy(await textOf(employerId)), { version: policyVersion, area: '' });
    const carried = Object.entries(posted).map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${String(value)}">`,
    );
    const body = html`${policyExample(view, { today: await todayAt(needs, employerId), before, after: typed.policy })}
      <p>${await openWords(needs, view, typed)}</p>
      <form method="post" action="/policy">${carried}<input type="hidden" name="confirmed" value="yes">
        <div class="form-group-checkbox"><input type="checkbox" class="form-checkbox" id="all" name="all" value="yes" aria-describedby="all-hint">
          <label for="all">${said.all}</label><span class="form-hint" id="all-hint">${said.allHint}</span></div>
        <div class="button-row"><button class="button button-primary">${said.confirm}</button>
          <a class="button button-secondary" href="/policy">${said.back}</a></div></form>`;
    return page(view, said.previewTitle, body);
  }

  async function save(c: Context<PageEnv>, { text }: TypedPolicy, all: boolean): Promise<Html> {
    const { view } = c.var;
    const said = policyWords[view.language];
    const employerId = employerOf(view);
    const policy = await savePolicy(needs.table, employerId, text);
    const moved = all ? await changePolicyOfAll(needs, employerId, { policy, by: actingId(view.reader) }) : undefined;
    await needs.afterWrite();
    const body = moved === undefined ? {} : { body: html`<p class="alert-text">${said.moved(moved)}</p>` };
    return formPage(c, alert(view, { kind: 'success', heading: said.saved, ...body }));
  }

  return new Hono<PageEnv>()
    .use('/policy', onlyFor('hr', 'operator'))
    .get('/policy', async (c) => c.html(await formPage(c)))
    .post('/policy', async (c) => {
      const { view } = c.var;
      if (!(await actsForAll(needs, view.reader))) return c.notFound();
      const said = policyWords[view.language];
      const { confirmed, all, seen, ...posted } = await readForm(c);
      const { policyVersion } = await newestPolicy(needs.table, employerOf(view));
      const text = await textOf(employerOf(view));
      const read = readPolicyForm({ text, language: view.language }, posted);
      if (!('typed' in read)) return c.html(await formPage(c, '', read.state), 400);
      if (!read.typed.isNew) return c.html(await formPage(c, alert(view, { kind: 'info', heading: said.unchanged })));
      if (String(seen) !== String(policyVersion))
        return c.html(await formPage(c, alert(view, { kind: 'warning', heading: said.stale }), read.state), 409);
      if (confirmed === 'yes') return c.html(await save(c, read.typed, all === 'yes'));
      return c.html(await previewPage(c, read.typed, { ...posted, seen }));
    });
}

type Posted = Readonly<Record<string, unknown>>;

/** What the policy would change in what is open. It is known by a name of its own until it is saved. */
async function openWords(needs: PortalNeeds, view: View, { text, file }: TypedPolicy): Promise<string> {
  const said = policyWords[view.language];
  const employerId = employerIn(needs, view.reader, 'hr');
  const { policyVersion } = await newestPolicy(needs.table, employerId);
  const policy = { policyVersion: policyVersion + 1, policyId: `preview-${policyIdOf(text)}` };
  knowPolicy(policy.policyId, policy.policyVersion, file);
  const cases = await openCasesOf(needs.table, employerId, mostTried);
  const changed = await countChanged(needs, cases, { policy, at: momentOfInstant(needs.clock()) });
  return (cases.length < mostTried ? said.open : said.openMore)(changed, cases.length);
}
