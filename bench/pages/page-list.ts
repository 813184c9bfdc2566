import type { UserKind } from './workplace.ts';

/** What each kind of user opens, in turn; `<case>` is the first case in what came before. */
const addresses: Readonly<Record<UserKind, readonly string[]>> = {
  leader: ['/team', '<case>', '/account'],
  member: ['/me', '/me/contact', '/me/knows', '/me/rights', '/me/data', '/me/overview'],
  hr: ['/cases', '<case>', '/notices', '/people', '/register', '/held', '/setup', '/statistics'],
  steward: ['/support', '<case>'],
  consultant: ['/units', '/statistics'],
  union: ['/branch'],
};

/** `page` is the address with who opens it; Some hang on a case: its address goes in. */
export type ListedPage = { readonly page: string; readonly address: (aCase: string) => string };

export const pagesOf = (kind: UserKind): readonly ListedPage[] =>
  addresses[kind].map((address) => ({
    page: `${address.replace('<case>', '/cases/:id')} (${kind})`,
    address: (aCase) => address.replace('<case>', aCase),
  }));

/** The address of the first case that a page leads to; empty when it leads to none. */
export const firstCase = (page: string): string => /\/cases\/[\w-]{20,}/.exec(page)?.[0] ?? '';
