import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Language } from '../../shared/case/roles.ts';
import { reachOf } from '../facts/hr-scope.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { type Audience, isAudience, onlyFor } from '../session/read-reader.ts';
import type { PageEnv } from '../view.ts';
import { layout } from '../views/layout.ts';

type Entry = {
  readonly address: string;
  readonly for: readonly Audience[];
  readonly words: Readonly<Record<Language, { readonly title: string; readonly about: string }>>;
  /** Of what is for those of the whole employer alone: what the others are told instead. */
  readonly forWhole?: Readonly<Record<Language, string>>;
};

/** What is set up once in a while, each on a page of its own. */
const entries: readonly Entry[] = [
  {
    address: '/import',
    for: ['hr', 'operator'],
    words: {
      da: { title: 'Importér filer', about: 'Fravær og personer fra jeres lønsystem. Du ser virkningen først.' },
      en: { title: 'Import files', about: 'Absences and people from your payroll system. You see the effect first.' },
    },
  },
  {
    address: '/people',
    for: ['hr', 'operator'],
    words: {
      da: { title: 'Personer og roller', about: 'Hvem der har hvilken rolle hvor, og hvem der træder til for hvem.' },
      en: { title: 'People and roles', about: 'Who holds which role where, and who stands in for whom.' },
    },
  },
  {
    address: '/policy',
    for: ['hr', 'operator'],
    words: {
      da: { title: 'Fraværspolitik', about: 'Hvem der kontakter først, dage, sendetider og mål, med virkningen vist.' },
      en: {
        title: 'Absence policy',
        about: 'Who makes contact first, days, hours and targets, with the effect shown.',
      },
    },
  },
  {
    address: '/retention',
    for: ['hr', 'operator'],
    words: {
      da: {
        title: 'Opbevaring og sletning',
        about: 'Hvor længe afsluttede forløb gemmes, og hvad der slettes næste gang.',
      },
      en: { title: 'Keeping and deleting', about: 'How long closed cases are kept, and what goes next.' },
    },
  },
  {
    address: '/api-keys',
    for: ['hr', 'operator'],
    words: {
      da: { title: 'API-nøgler', about: 'Adgang for andre systemer, for eksempel lønsystemet.' },
      en: { title: 'API keys', about: 'Access for other systems, such as the payroll.' },
    },
    forWhole: {
      da: 'En nøgle gælder hele arbejdsgiveren. Bed en, der har hele arbejdsgiveren, eller den, der driver maskinen.',
      en: 'A key is for the whole employer. Ask somebody who has the whole employer, or whoever runs the machine.',
    },
  },
];

const title = { da: 'Opsætning', en: 'Set-up' } as const;

export const setupPage = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/setup', onlyFor('hr', 'operator'), (c) => {
    const { view } = c.var;
    const shown = entries.filter((entry) => entry.for.some((audience) => isAudience(view.reader, audience)));
    const isOfPart = reachOf(needs, view.reader) !== undefined;
    const body = html`<h1>${title[view.language]}</h1>
      <ul class="unstyled-list">${shown.map(({ address, words, forWhole }) => {
        const said = words[view.language];
        if (forWhole !== undefined && isOfPart)
          return html`<li class="mt-4">${said.title}<br>${forWhole[view.language]}</li>`;
        return html`<li class="mt-4"><a href="${address}">${said.title}</a><br>${said.about}</li>`;
      })}</ul>`;
    return c.html(layout(needs)(view, { title: title[view.language], menu: 'setup', body }));
  });
