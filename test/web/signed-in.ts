import { issueSession } from '../../shared/identity/session.ts';
import { addressMark } from '../../shared/people/person.ts';
import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { operatorMark } from '../../web/session/read-reader.ts';

/** The addresses of those who work at the story's workplace; whoever runs the machine has none. */
export const hr = 'hanne@example.org';
export const leader = 'lis@example.org';
export const operator = '';

/** What the cookie holds of somebody who has logged in with an address. */
export function tokenOf(needs: PortalNeeds, address: string): string {
  const mark = address === operator ? operatorMark : addressMark(needs.vault, address);
  return issueSession(needs, { mark, remember: false }).token;
}

export const cookieOf = (needs: PortalNeeds, address: string): string => `session=${tokenOf(needs, address)}`;

/** The portal as somebody sees it who has logged in. */
export function signedIn(needs: PortalNeeds, address: string = hr) {
  const app = portal(needs);
  const cookie = cookieOf(needs, address);
  return {
    request: (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('cookie', [cookie, headers.get('cookie')].filter(Boolean).join('; '));
      return app.request(path, { ...init, headers });
    },
  };
}
