import { Hono } from 'hono';
import { html } from 'hono/html';
import { type Role, roles } from '../../shared/case/roles.ts';
import { type Seer, sightOf } from '../../shared/guides/who-sees-what.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { type Reading, readingsOf } from '../../shared/store/readings.ts';
import type { CaseOfReader } from '../facts/case-of-reader.ts';
import { nameOf } from '../facts/names.ts';
import { capital, momentWords } from '../moment-words.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Html, PageEnv, View } from '../view.ts';
import { erased } from '../views/erased.ts';
import { folded, meFrame, noCase } from './me-frame.ts';
import { mine, myCase } from './my-case.ts';
import { rolesForHer } from './role-words.ts';

const words = {
  da: {
    title: 'Hvem ved hvad om mig?',
    intro: 'Her kan du se, hvem der kan se noget om dig, hvad de ser, og hvornår de sidst kiggede.',
    nobody: 'Ingen har rollen hos jer lige nu.',
    notLetIn: 'Ser intet, fordi du ikke har sagt ja.',
    outside: 'Bruger ikke siderne.',
    last: 'Kiggede sidst',
    never: 'Har ikke kigget.',
    sees: 'Det kan de se',
    neverSees: 'Det ser de aldrig',
    log: 'Hvem har kigget hvornår?',
    none: 'Ingen har kigget endnu.',
    newest: (count: number) => `De ${count} nyeste. Alle står i filen under "Alt, der er gemt om mig".`,
    change: 'Ændr, hvem der må vide noget',
  },
  en: {
    title: 'Who knows what about me?',
    intro: 'Here you can see who can see something about you, what they see, and when they last looked.',
    nobody: 'Nobody has the role at your workplace just now.',
    notLetIn: 'Sees nothing, because you have not said yes.',
    outside: 'Does not use these pages.',
    last: 'Last looked',
    never: 'Has not looked.',
    sees: 'What they can see',
    neverSees: 'What they never see',
    log: 'Who has looked when?',
    none: 'Nobody has looked yet.',
    newest: (count: number) => `The newest ${count}. All of them are in the file under "Everything stored about me".`,
    change: 'Change who may know something',
  },
} as const;

const needConsent: ReadonlySet<Seer> = new Set(['steward', 'safety-rep', 'contact-person', 'union-consultant']);
const seers: readonly Seer[] = [
  ...roles.filter((role): role is Exclude<Role, 'member'> => role !== 'member'),
  'municipality',
];

/** More are no news, but a file. */
const logLength = 50;

type Shown = CaseOfReader & { readonly needs: PortalNeeds; readonly view: View; readonly readings: readonly Reading[] };

/** Each who can know something of her: who they are, what they see, what never, and when they last looked. */
export const knowsPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/me/knows', async (c) => {
    const { view } = c.var;
    const said = words[view.language];
    const found = await myCase(needs, c);
    if (found === undefined) return c.html(noCase(needs, view, said.title));
    const readings = await readingsOf(needs.table, found.sickLeave.caseId);
    const shown: Shown = { ...found, needs, view, readings };
    const body = html`<h1>${said.title}</h1><p class="font-lead">${said.intro}</p>
      <ul class="unstyled-list me-list">${await Promise.all(seers.map((seer) => seerLine(shown, seer)))}</ul>
      <p><a href="${mine('/me/contact#consent', found)}">${said.change}</a></p>
      ${folded('log', said.log, await log(shown))}`;
    return c.html(meFrame(needs, view, { title: said.title, body }));
  });

async function seerLine(shown: Shown, seer: Seer): Promise<Html> {
  const { language } = shown.view;
  const said = words[language];
  const { sees, neverSees } = sightOf(seer);
  const list = (all: typeof sees): Html => html`<ul>${all.map((each) => html`<li>${each[language]}</li>`)}</ul>`;
  const isShut = needConsent.has(seer) && !shown.sickLeave.consents.some(({ to }) => to === seer);
  const detail = html`${isShut ? '' : html`<h3 class="h6">${said.sees}</h3>${list(sees)}`}
    <h3 class="h6">${said.neverSees}</h3>${list(neverSees)}`;
  return html`<li><h2 class="h5">${capital(rolesForHer[seer][language])}</h2>${await whoLines(shown, seer, isShut)}
    <details class="details"><summary class="details-summary">${isShut ? said.neverSees : `${said.sees}, ${said.neverSees.toLowerCase()}`}</summary>
      <div class="details-text">${detail}</div></details></li>`;
}

/** The people in a role, with when each last looked. */
async function whoLines(
  { needs, view, sickLeave, today, readings }: Shown,
  seer: Seer,
  isShut: boolean,
): Promise<Html> {
  const said = words[view.language];
  if (seer === 'municipality') return html`<p>${said.outside}</p>`;
  if (isShut) return html`<p>${said.notLetIn}</p>`;
  const persons = await personsIn(needs, sickLeave, { role: seer, on: today });
  if (persons.length === 0) return html`<p>${said.nobody}</p>`;
  const { zone } = policyOf(sickLeave);
  const lines = persons.map(async (personId) => {
    const last = readings.find(({ by }) => by === personId);
    const when = last === undefined ? said.never : `${said.last} ${momentWords(last.at, view.language, zone)}.`;
    return html`<p><strong>${(await nameOf(needs, personId)) ?? erased(view.language)}</strong><br>${when}</p>`;
  });
  return html`${await Promise.all(lines)}`;
}

async function log({ needs, view, sickLeave, readings }: Shown): Promise<Html> {
  const said = words[view.language];
  if (readings.length === 0) return html`<p>${said.none}</p>`;
  const { zone } = policyOf(sickLeave);
  const lines = readings.slice(0, logLength).map(async ({ at, by, role }) => {
    const name = (await nameOf(needs, by)) ?? erased(view.language);
    return html`<li>${capital(momentWords(at, view.language, zone))}: ${name}, ${rolesForHer[role][view.language]}</li>`;
  });
  const more = readings.length > logLength ? html`<p>${said.newest(logLength)}</p>` : '';
  return html`${more}<ul>${await Promise.all(lines)}</ul>`;
}
