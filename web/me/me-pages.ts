import { Hono } from 'hono';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { PageEnv } from '../view.ts';
import { mePage } from './me-page.ts';

/** The member's own pages. Nobody else finds them, and each member finds only her own case there. */
export const mePages = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().use('/me', onlyFor('member')).use('/me/*', onlyFor('member')).route('/', mePage(needs));
