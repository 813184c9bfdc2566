import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from '../shared/case/roles.ts';
import type { Session } from '../shared/identity/session.ts';
import type { Viewer } from '../shared/identity/viewer.ts';

/** A piece of a page. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** How a page is read, and from where: `here` is its path and query without the choice of language. */
export type View = { readonly language: Language; readonly here: string; readonly reader: Reader };

/** Who reads: nobody known, whoever runs the machine, or somebody who is logged in. */
export type Reader =
  | { readonly kind: 'stranger' }
  | { readonly kind: 'operator'; readonly session: Session }
  | {
      readonly kind: 'person';
      readonly session: Session;
      readonly viewer: Viewer;
      /** Where somebody is hr of several employers: those, and the one that they work for now. */
      readonly employers?: EmployerChoice | undefined;
    };

export type EmployerChoice = {
  readonly now: string;
  /** With the institutions by which people know them. */
  readonly all: readonly { readonly id: string; readonly places: readonly string[] }[];
};

/** What every page finds in its context. */
export type PageEnv = { readonly Variables: { readonly view: View } };

/** The name of the query parameter and of the cookie that remembers it. */
const name = 'sprog';
/** The longest that browsers keep a cookie. */
const maxAge = 400 * 24 * 60 * 60;

const parseLanguage = (text: string | undefined): Language | undefined =>
  text === 'da' || text === 'en' ? text : undefined;

/** Finds out which language to answer in: the one asked for now, else the one asked for last, else Danish. */
export const readView: MiddlewareHandler<PageEnv> = async (c, next) => {
  c.set('view', viewOf(c));
  await next();
};

/** The same for a page that nobody need log in to. A language that is asked for is remembered. */
export function viewOf(c: Context): View {
  const asked = parseLanguage(c.req.query(name));
  const secure = new URL(c.req.url).protocol === 'https:';
  if (asked !== undefined) setCookie(c, name, asked, { maxAge, path: '/', httpOnly: true, sameSite: 'Lax', secure });
  const language = asked ?? parseLanguage(getCookie(c, name)) ?? 'da';
  return { language, here: hereOf(c), reader: { kind: 'stranger' } };
}

/** The address of a page in another language. */
export function inLanguage({ here }: View, language: Language): string {
  return `${here}${here.includes('?') ? '&' : '?'}${name}=${language}`;
}

function hereOf(c: Context): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete(name);
  const query = searchParams.toString();
  // A link that begins with two slashes leads to another site.
  const path = pathname.replace(/^\/+/, '/');
  return query === '' ? path : `${path}?${query}`;
}
