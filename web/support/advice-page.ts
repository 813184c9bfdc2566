import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { localDay } from '../../shared/calendar/moment.ts';
import { contactRoles } from '../../shared/case/roles.ts';
import { adviceTopics } from '../../shared/guides/advice-topics.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { type Advice, AdviceTopicId, adviceAt, askForAdvice } from '../../shared/people/advice.ts';
import { type Branch, branchesFor } from '../../shared/people/branches.ts';
import { findPerson } from '../../shared/people/person.ts';
import { readFields } from '../actions/read-fields.ts';
import { emptyForm, type FormState } from '../forms/field-state.ts';
import type { Field } from '../forms/fields.ts';
import { formView } from '../forms/form-view.ts';
import { capital } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { adviceWords } from './advice-words.ts';
import { nowIn, type OwnRecord, ownRecords } from './own-record.ts';

const address = '/support/advice';

/** The id comes with the form, so that sending it twice is one question. */
const Carried = z.object({ id: z.string().regex(/^[\w-]{8,64}$/) });

/** A branch that may be asked, who asks there, and whom one may ring. */
type Askable = Branch & { readonly record: OwnRecord; readonly contacts: readonly Contact[] };
type Contact = { readonly name: string; readonly phone: string | undefined };

/** Asks the union's branch about a topic: who asks is told, whom it is about is written nowhere. */
export const advicePage = (needs: PortalNeeds): Hono<PageEnv> => {
  async function page(c: Context<PageEnv>, state: FormState): Promise<Html> {
    const { view } = c.var;
    const said = adviceWords[view.language];
    const branches = await askableBy(needs, view);
    const sent = c.req.query('sent') === undefined ? '' : alert(view, { kind: 'success', heading: said.sent });
    const form = {
      action: address,
      fields: fieldsOf(view, branches),
      submit: said.send,
      hidden: { id: needs.mint('advice') },
    };
    const ask = html`<p class="font-lead">${said.intro}</p><p>${said.when}</p>${formView(view, form, state)}
      <h2>${said.call}</h2>${contactList(view, branches)}<p>${said.talk}</p>`;
    const body = html`${sent}<h1>${said.title}</h1>
      ${branches.length === 0 ? html`<p>${said.none}</p>` : ask}
      ${asked(view, await askedBy(needs, view))}`;
    return layout(needs)(view, { title: said.title, under: 'support', body });
  }
  return new Hono<PageEnv>()
    .use(address, onlyFor(...contactRoles))
    .get(address, async (c) => c.html(await page(c, emptyForm)))
    .post(address, async (c) => {
      const { view } = c.var;
      const posted = await readForm(c);
      const carried = Carried.safeParse(posted);
      if (!carried.success) return c.notFound();
      const branches = await askableBy(needs, view);
      const { fields, state } = readFields(fieldsOf(view, branches), posted, view.language);
      const chosen = branches.length === 1 ? branches[0] : branches[Number(fields.branch ?? -1)];
      if (Object.keys(state.errors).length > 0 || chosen === undefined) return c.html(await page(c, state), 400);
      const { employerId, area, record } = chosen;
      const topic = AdviceTopicId.parse(fields.topic);
      const { now } = nowIn(needs);
      await askForAdvice(needs.table, employerId, { area, topic, by: record.personId, at: now, id: carried.data.id });
      return c.redirect(`${address}?sent=yes`, 303);
    });
};

async function askableBy(needs: PortalNeeds, { reader }: View): Promise<readonly Askable[]> {
  if (reader.kind !== 'person') return [];
  const { today } = nowIn(needs);
  const { held } = reader.viewer;
  const found = ownRecords(reader.viewer).map(async (record): Promise<readonly Askable[]> => {
    const branches = await branchesFor(needs.table, held, { employerId: record.employerId, on: today });
    return Promise.all(
      branches.map(async (branch) => ({ ...branch, record, contacts: await contactsOf(needs, branch) })),
    );
  });
  return (await Promise.all(found)).flat();
}

async function contactsOf(needs: PortalNeeds, { consultants }: Branch): Promise<readonly Contact[]> {
  const persons = await Promise.all(consultants.map((id) => findPerson(needs, id)));
  return persons.flatMap((person) => (person === undefined ? [] : [{ name: person.name, phone: person.phone }]));
}

function fieldsOf({ language }: View, branches: readonly Askable[]): readonly Field[] {
  const said = adviceWords[language];
  const options = Object.entries(adviceTopics).map(([value, words]) => ({ value, label: words[language] }));
  const names = branches.map(({ contacts }, place) => ({
    value: String(place),
    label: contacts.map(({ name }) => name).join(', '),
  }));
  return [
    { kind: 'select', name: 'topic', label: said.topic, options },
    ...(branches.length > 1 ? [{ kind: 'choice', name: 'branch', label: said.branch, options: names } as const] : []),
  ];
}

function contactList({ language }: View, branches: readonly Askable[]): Html {
  const each = new Map(branches.flatMap(({ contacts }) => contacts).map((one) => [`${one.name} ${one.phone}`, one]));
  return html`<ul>${[...each.values()].map(
    ({ name, phone }) =>
      html`<li>${name}: ${phone === undefined ? adviceWords[language].noNumber : html`<a href="tel:${phone}">${phone}</a>`}</li>`,
  )}</ul>`;
}

async function askedBy(needs: PortalNeeds, { reader }: View): Promise<readonly Advice[]> {
  if (reader.kind !== 'person') return [];
  const found = ownRecords(reader.viewer).map(async ({ employerId, personId }) =>
    (await adviceAt(needs.table, employerId)).filter(({ by }) => by === personId),
  );
  return (await Promise.all(found)).flat().toReversed();
}

function asked({ language }: View, all: readonly Advice[]): Html | string {
  if (all.length === 0) return '';
  const said = adviceWords[language];
  const on = (at: Advice['at']): string => dateWords(localDay(at), language).long;
  return html`<h2>${said.own}</h2><ul>${all.map(
    ({ topic, at, answered }) =>
      html`<li><strong>${adviceTopics[topic][language]}</strong>. ${said.asked} ${on(at)}. ${answered === undefined ? `${said.waits}.` : `${capital(said.answered)} ${on(answered.at)}.`}</li>`,
  )}</ul>`;
}
