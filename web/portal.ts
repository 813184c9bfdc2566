import type { Hono } from 'hono';
import { api } from './api/api.ts';
import { pagesForPeople } from './pages-for-people.ts';
import type { PortalNeeds } from './portal-needs.ts';
import type { PageEnv } from './view.ts';

/** The whole portal, pages and API, in one process. In the cloud each has a function of its own: neither loads the other. */
export const portal = (needs: PortalNeeds): Hono<PageEnv> => pagesForPeople(needs, api(needs));
