import { portal } from '../../web/portal.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';

export const sameOrigin = { 'Sec-Fetch-Site': 'same-origin' };
export type Fields = Readonly<Record<string, string>>;

/** A form of our own posted by somebody who is not logged in. */
export const post = async (needs: PortalNeeds, address: string, fields: Fields): Promise<Response> =>
  portal(needs).request(address, { method: 'POST', body: new URLSearchParams(fields), headers: sameOrigin });

export const cookieIn = (answer: Response): string => answer.headers.get('Set-Cookie') ?? '';
