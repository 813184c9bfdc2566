import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { holdsCpr } from '../../shared/case/cpr.ts';
import { readEmail, readPhone } from '../../shared/intake/address.ts';
import { findPerson, updatePerson } from '../../shared/people/person.ts';
import { findPreferences } from '../../shared/people/preferences.ts';
import { liftSuppression } from '../../shared/people/suppressed.ts';
import { Wish } from '../../shared/people/wish.ts';
import { grantWish } from '../../shared/reminders/grant-wish.ts';
import { caseOfHr } from '../facts/case-of-hr.ts';
import type { CaseOfReader } from '../facts/case-of-reader.ts';
import { casesOfMember } from '../facts/cases-of-member.ts';
import { noteRead } from '../facts/note-read.ts';
import { emptyForm, type FormState } from '../forms/field-state.ts';
import { formView } from '../forms/form-view.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { aboutMember } from '../views/about-member.ts';
import { alert } from '../views/alert.ts';
import { wishesWords } from './wishes-words.ts';

const Addresses = z.object({ phone: z.string().max(40).catch(''), email: z.string().max(254).catch('') });

/** What the member asks of hr by telephone: whether and how she is written to, and where. */
export function wishesPage(needs: PortalNeeds): Hono<PageEnv> {
  const address = '/cases/:caseId/wishes';

  async function page(c: Context<PageEnv>, { sickLeave }: CaseOfReader, state: FormState = emptyForm): Promise<Html> {
    const { view } = c.var;
    const said = wishesWords[view.language];
    const saved = c.req.query('saved') === undefined ? '' : alert(view, { kind: 'success', heading: said.saved });
    const body = html`${saved}<p class="font-lead">${said.intro}</p>
      ${await forms(needs, view, { caseId: sickLeave.caseId, personId: sickLeave.personId, state })}`;
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
      const { personId, caseId } = found.sickLeave;
      if (form.do === 'addresses') {
        const errors = await saveAddresses(needs, c.var.view, { personId, typed: Addresses.parse(form) });
        if (errors !== undefined) return c.html(await page(c, found, errors), 400);
      } else {
        const wish = Wish.safeParse(form);
        if (!wish.success || wish.data.do === 'choose-digest') return c.notFound();
        await grantWish(needs, { personId, cases: await casesOfMember(needs, personId) }, wish.data);
      }
      await needs.afterWrite();
      return c.redirect(`/cases/${caseId}/wishes?saved=yes`, 303);
    });
}

type Typing = { readonly personId: string; readonly typed: z.output<typeof Addresses> };

/** Writes where she is reached; says what is wrong instead. What was undeliverable before may be tried again. */
async function saveAddresses(
  needs: PortalNeeds,
  { language }: View,
  { personId, typed }: Typing,
): Promise<FormState | undefined> {
  const said = wishesWords[language];
  const [phone, email] = [typed.phone, typed.email].map((text) => (holdsCpr(text) ? '' : text.trim()));
  const read = { phone: readPhone(phone ?? ''), email: readEmail(email ?? '') };
  const errors = {
    ...(typed.phone.trim() !== '' && read.phone === undefined ? { phone: said.badPhone } : {}),
    ...(typed.email.trim() !== '' && read.email === undefined ? { email: said.badEmail } : {}),
  };
  if (Object.keys(errors).length > 0) return { values: { phone: phone ?? '', email: email ?? '' }, errors };
  const person = await findPerson(needs, personId);
  if (person === undefined) return undefined;
  if (await updatePerson(needs, { ...person, ...read })) await liftSuppression(needs.table, personId);
  return undefined;
}

type Of = { readonly caseId: string; readonly personId: string; readonly state: FormState };

async function forms(needs: PortalNeeds, view: View, { caseId, personId, state }: Of): Promise<Html> {
  const said = wishesWords[view.language];
  const person = await findPerson(needs, personId);
  const { stopped, channel, language, protectedIdentity } = await findPreferences(needs, personId);
  const action = `/cases/${caseId}/wishes`;
  const button = (wish: Wish['do'], label: string): Html =>
    html`<form method="post" action="${action}"><input type="hidden" name="do" value="${wish}"><button class="button button-secondary">${label}</button></form>`;
  const choice = (wish: Wish['do'], name: string, names: Readonly<Record<string, string>>, now: string): Html => {
    const options = Object.entries(names).map(([value, label]) => ({ value, label }));
    const fields = [
      { kind: 'choice', name, label: name === 'channel' ? said.channel : said.language, options },
    ] as const;
    return formView(
      view,
      { action, fields, hidden: { do: wish }, submit: said.save, quiet: true },
      { values: { [name]: now }, errors: {} },
    );
  };
  const typed =
    Object.keys(state.errors).length > 0
      ? state
      : { values: { phone: person?.phone ?? '', email: person?.email ?? '' }, errors: {} };
  const addressFields = [
    { kind: 'tel', name: 'phone', label: said.phone, optional: true },
    { kind: 'email', name: 'email', label: said.email, hint: said.addressHow, optional: true },
  ] as const;
  return html`<h2>${said.messages}</h2>
    <p>${stopped ? said.stopped : said.gets}</p>
    ${stopped ? button('resume-messages', said.resume) : button('stop-messages', said.stop)}
    ${choice('choose-channel', 'channel', said.channels, channel)}
    ${choice('choose-language', 'language', said.languages, language ?? person?.language ?? 'da')}
    <h2>${said.identity}</h2>
    <p>${protectedIdentity ? said.isProtected : said.notProtected}</p>
    ${protectedIdentity ? button('unprotect-identity', said.unprotect) : button('protect-identity', said.protect)}
    <h2>${said.addresses}</h2>
    ${formView(view, { action, fields: addressFields, hidden: { do: 'addresses' }, submit: said.save, quiet: true }, typed)}`;
}
