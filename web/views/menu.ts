import { html } from 'hono/html';
import type { Actor } from '../../shared/access/may.ts';
import type { Language, Role } from '../../shared/case/roles.ts';
import { type Audience, isAudience } from '../session/read-reader.ts';
import type { Html, Reader, View } from '../view.ts';

type Item = {
  readonly address: string;
  readonly for: readonly Audience[];
  readonly words: Readonly<Record<Language, string>>;
};

const supporters = ['steward', 'safety-rep', 'contact-person'] as const satisfies readonly Role[];

/** What the menu holds, in the order in which it is shown: each sees what is theirs. */
const items = {
  me: { address: '/me', for: ['member'], words: { da: 'Mit forløb', en: 'My absence' } },
  team: { address: '/team', for: ['leader'], words: { da: 'Mine medarbejdere', en: 'My people' } },
  support: { address: '/support', for: supporters, words: { da: 'Dem, jeg hjælper', en: 'People I help' } },
  cases: { address: '/cases', for: ['hr'], words: { da: 'Forløb', en: 'Cases' } },
  register: { address: '/register', for: ['hr'], words: { da: 'Registrér fravær', en: 'Register an absence' } },
  notices: { address: '/notices', for: ['hr'], words: { da: 'Anmeldelser', en: 'Notices' } },
  units: { address: '/units', for: ['employer-consultant'], words: { da: 'Arbejdspladser', en: 'Workplaces' } },
  branch: { address: '/branch', for: ['union-consultant'], words: { da: 'Afdelingen', en: 'The branch' } },
  statistics: {
    address: '/statistics',
    for: ['employer-consultant', 'hr', 'union-consultant'],
    words: { da: 'Statistik', en: 'Statistics' },
  },
  setup: { address: '/setup', for: ['hr', 'operator'], words: { da: 'Opsætning', en: 'Set-up' } },
  outbox: { address: '/outbox', for: ['operator'], words: { da: 'Udbakke', en: 'Outbox' } },
  account: { address: '/account', for: ['anybody'], words: { da: 'Mig', en: 'Me' } },
} as const satisfies Record<string, Item>;
export type MenuItem = keyof typeof items;

const names = Object.keys(items) as MenuItem[];

/** `inDemo`: everybody sees the outbox of a made-up workplace. */
const isShown = (name: MenuItem, reader: Reader, inDemo: boolean): boolean =>
  (name === 'outbox' && inDemo) || items[name].for.some((audience) => isAudience(reader, audience));

export const addressOf = (name: MenuItem): string => items[name].address;
export const menuWords = (name: MenuItem, language: Language): string => items[name].words[language];

/** Where somebody begins: the first of what is theirs. */
export function homeOf(reader: Reader): string {
  const first = names.find((name) => isShown(name, reader, false));
  return first === undefined ? '/login' : items[first].address;
}

/** The list that somebody comes to a case from, by the first role that they have in it. */
export function listOf([actor]: readonly Actor[]): MenuItem | undefined {
  if (actor?.kind !== 'person') return undefined;
  const { role } = actor;
  return role === 'hr' ? 'cases' : names.find((name) => items[name].for.some((audience) => audience === role));
}

const label = { da: 'Hovedmenu', en: 'Main menu' } as const;

type Where = { readonly menu?: MenuItem | undefined; readonly under?: MenuItem | undefined; readonly inDemo: boolean };

export function menu({ language, reader }: View, { menu: current, under, inDemo }: Where): Html {
  const line = (name: MenuItem): Html => {
    const classes = name === current || name === under ? 'active current' : '';
    const state = name === current ? html` aria-current="page"` : '';
    return html`<li class="${classes}"><a class="nav-link" href="${addressOf(name)}"${state}><span>${menuWords(name, language)}</span></a></li>`;
  };
  const shown = names.filter((name) => isShown(name, reader, inDemo));
  if (shown.length === 0) return html``;
  return html`<div class="navigation-menu"><div class="navigation-menu-inner container">
    <nav class="nav" aria-label="${label[language]}"><ul class="mainmenu">${shown.map(line)}</ul></nav>
  </div></div>`;
}
