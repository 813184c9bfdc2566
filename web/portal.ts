import type { Hono } from 'hono';
import { api } from './api/api.ts';
import { clockActions } from './pages/clock-actions.ts';
import { outboxPage } from './pages/outbox-page.ts';
import { pagesForPeople } from './pages-for-people.ts';
import type { PortalNeeds } from './portal-needs.ts';
import type { PageEnv } from './view.ts';

/**
 * The whole portal in one process: pages, API, what was sent and, in a demo, the clock. In the cloud pages and API have a function each, so that
 * neither loads the other, and what was sent is at the providers.
 */
export const portal = (needs: PortalNeeds): Hono<PageEnv> =>
  pagesForPeople(needs, { api: api(needs), more: onOneMachine });

const onOneMachine = (needs: PortalNeeds): readonly Hono<PageEnv>[] => [
  outboxPage(needs),
  ...(needs.demo === undefined ? [] : [clockActions(needs.demo)]),
];
