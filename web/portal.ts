import type { Hono } from 'hono';
import { api } from './api/api.ts';
import { everydayPages } from './everyday-pages.ts';
import { officePages } from './office-pages.ts';
import { clockActions } from './pages/clock-actions.ts';
import { outboxPage } from './pages/outbox-page.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { type Pages, shell } from './shell.ts';
import type { PageEnv } from './view.ts';

/** The whole portal in one process: pages, API, what was sent and, in a demo, the clock. */
export const portal = (needs: PortalNeeds): Hono<PageEnv> =>
  shell(needs)({ pages: [everydayPages, officePages, onOneMachine], api: api(needs) });

const onOneMachine: Pages = (needs) => [
  outboxPage(needs),
  ...(needs.demo === undefined ? [] : [clockActions(needs.demo)]),
];
