import { Hono } from 'hono';
import { html } from 'hono/html';
import * as z from 'zod';
import { endAllSessions, endSession } from '../../shared/identity/session.ts';
import type { Viewer } from '../../shared/identity/viewer.ts';
import { addressMarks, findPerson } from '../../shared/people/person.ts';
import { findPreferences } from '../../shared/people/preferences.ts';
import { Wish } from '../../shared/people/wish.ts';
import { grantWish } from '../../shared/reminders/grant-wish.ts';
import { casesOfMember } from '../facts/cases-of-member.ts';
import { formView } from '../forms/form-view.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { substituteLink } from '../support/substitute-link.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { alert } from '../views/alert.ts';
import { layout } from '../views/layout.ts';
import { onlyFor } from './read-reader.ts';
import { forgetSession } from './session-cookie.ts';

const words = {
  da: {
    title: 'Mig',
    saved: 'Gemt',
    how: 'Sådan skriver vi til dig',
    language: 'Sprog i beskeder',
    languages: { da: 'Dansk', en: 'Engelsk' },
    channel: 'Beskeder kommer som',
    channels: { sms: 'SMS', email: 'E-mail' },
    stopped: 'Du får ingen beskeder fra os.',
    stop: 'Stop alle beskeder til mig',
    resume: 'Send mig beskeder igen',
    digest: 'En samlet mail om dagen i stedet for enkelte mails',
    yes: 'Ja',
    no: 'Nej',
    save: 'Gem',
    devices: 'Enheder',
    everywhere: 'Log ud alle steder',
    everywhereHow:
      'Har du mistet din telefon, eller har du glemt at logge ud et sted, så log ud på alle enheder på en gang.',
  },
  en: {
    title: 'Me',
    saved: 'Saved',
    how: 'How we write to you',
    language: 'Language of messages',
    languages: { da: 'Danish', en: 'English' },
    channel: 'Messages come as',
    channels: { sms: 'SMS', email: 'E-mail' },
    stopped: 'You get no messages from us.',
    stop: 'Stop all messages to me',
    resume: 'Send me messages again',
    digest: 'One collected mail a day instead of single mails',
    yes: 'Yes',
    no: 'No',
    save: 'Save',
    devices: 'Devices',
    everywhere: 'Log out everywhere',
    everywhereHow: 'If you have lost your telephone, or forgot to log out somewhere, log out on all devices at once.',
  },
} as const;

/** What a form of this page asks for: one wish. A tick that is on or off comes as text. */
const Asked = z
  .object({ do: z.string() })
  .loose()
  .transform((form) => ({
    ...form,
    ...('on' in form ? { on: form.on === 'yes' } : {}),
  }));

/** How somebody is written to, and the way out of every device. */
export const accountPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>()
    .post('/logout', async (c) => {
      const { reader } = c.var.view;
      if (reader.kind !== 'stranger') await endSession(needs, reader.session);
      forgetSession(c);
      return c.redirect('/login', 303);
    })
    .use('/account/*', onlyFor('anybody'))
    .post('/account/logout-everywhere', async (c) => {
      const { reader } = c.var.view;
      if (reader.kind === 'person') await endSessionsOf(needs, reader.viewer);
      forgetSession(c);
      return c.redirect('/login', 303);
    })
    .post('/account/wish', async (c) => {
      const { reader } = c.var.view;
      const wish = Wish.safeParse(Asked.parse(await readForm(c)));
      if (reader.kind !== 'person' || !wish.success || wish.data.do.endsWith('identity')) return c.notFound();
      for (const { personId, isMember } of reader.viewer.persons) {
        const cases = isMember ? await casesOfMember(needs, personId) : [];
        await grantWish(needs, { personId, cases }, wish.data);
      }
      await needs.afterWrite();
      return c.redirect('/account?saved=yes', 303);
    })
    .get('/account', async (c) => {
      const { view } = c.var;
      const said = words[view.language];
      const saved = c.req.query('saved') === undefined ? '' : alert(view, { kind: 'success', heading: said.saved });
      const body = html`<h1>${said.title}</h1>${saved}<h2>${said.how}</h2>${await wishes(needs, view)}
        ${substituteLink(view)}<h2>${said.devices}</h2><p>${said.everywhereHow}</p>
        <form method="post" action="/account/logout-everywhere"><button class="button button-secondary">${said.everywhere}</button></form>`;
      return c.html(layout(needs)(view, { title: said.title, menu: 'account', body }));
    });

/** Somebody may have logged in by telephone number here and by e-mail there. */
async function endSessionsOf(needs: PortalNeeds, { mark, persons }: Viewer): Promise<void> {
  const marks = await Promise.all(persons.map(({ personId }) => addressMarks(needs.table, personId)));
  for (const each of new Set([mark, ...marks.flat()])) await endAllSessions(needs, each);
}

/** The forms that fit somebody: of channel and stop only the member decides, of the collected mail only staff. */
async function wishes(needs: PortalNeeds, view: View): Promise<Html | string> {
  const { reader, language } = view;
  if (reader.kind !== 'person') return '';
  const said = words[language];
  const self = reader.viewer.persons.find(({ isMember }) => isMember) ?? reader.viewer.persons[0];
  if (self === undefined) return '';
  const person = await findPerson(needs, self.personId);
  const preferences = await findPreferences(needs, self.personId);
  const isMember = reader.viewer.roles.has('member');
  const isStaff = reader.viewer.held.length > 0;
  const form = (
    wish: Wish['do'],
    name: string,
    legend: string,
    names: Readonly<Record<string, string>>,
    now: string,
  ): Html =>
    formView(
      view,
      {
        action: '/account/wish',
        hidden: { do: wish },
        submit: said.save,
        quiet: true,
        fields: [
          {
            kind: 'choice',
            name,
            label: legend,
            options: Object.entries(names).map(([value, label]) => ({ value, label })),
          },
        ],
      },
      { values: { [name]: now }, errors: {} },
    );
  const stop = preferences.stopped
    ? html`<p>${said.stopped}</p>${oneButton('resume-messages', said.resume)}`
    : oneButton('stop-messages', said.stop);
  return html`${form('choose-language', 'language', said.language, said.languages, preferences.language ?? person?.language ?? 'da')}
    ${isMember ? html`${form('choose-channel', 'channel', said.channel, said.channels, preferences.channel)}${stop}` : ''}
    ${isStaff ? form('choose-digest', 'on', said.digest, { yes: said.yes, no: said.no }, preferences.digest ? 'yes' : 'no') : ''}`;
}

const oneButton = (wish: Wish['do'], label: string): Html =>
  html`<form method="post" action="/account/wish" class="mt-4"><input type="hidden" name="do" value="${wish}"><button class="button button-secondary">${label}</button></form>`;
