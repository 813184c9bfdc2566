import { Hono } from 'hono';
import type { PortalNeeds } from '../portal-needs.ts';
import { onlyFor } from '../session/read-reader.ts';
import type { PageEnv } from '../view.ts';
import { contactPage } from './contact-page.ts';
import { dataPage } from './data-page.ts';
import { knowsPage } from './knows-page.ts';
import { mePage } from './me-page.ts';
import { overviewPage } from './overview-page.ts';
import { rightsPage } from './rights-page.ts';

/** The member's own pages. Nobody else finds them, and each member finds only her own case there. */
export const mePages = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>()
    .use('/me', onlyFor('member'))
    .use('/me/*', onlyFor('member'))
    .route('/', mePage(needs))
    .route('/', contactPage(needs))
    .route('/', knowsPage(needs))
    .route('/', rightsPage(needs))
    .route('/', overviewPage(needs))
    .route('/', dataPage(needs));
