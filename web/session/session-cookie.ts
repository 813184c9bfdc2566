import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { issueSession, settleEnded } from '../../shared/identity/session.ts';
import type { PortalNeeds } from '../portal-needs.ts';

const name = 'session';

const attributes = (c: Context) =>
  ({ path: '/', httpOnly: true, sameSite: 'Lax', secure: new URL(c.req.url).protocol === 'https:' }) as const;

export const sessionToken = (c: Context): string | undefined => getCookie(c, name);

/** Logs somebody in on this device. Without `remember` the browser forgets it when it is closed. */
export async function startSession(
  needs: PortalNeeds,
  c: Context,
  wish: { readonly mark: string; readonly remember: boolean },
): Promise<void> {
  await settleEnded(needs, wish.mark);
  const { token, maxAge } = issueSession(needs, wish);
  setCookie(c, name, token, { ...attributes(c), ...(wish.remember ? { maxAge } : {}) });
}

export const forgetSession = (c: Context): void => {
  deleteCookie(c, name, attributes(c));
};
