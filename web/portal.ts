import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { csrf } from 'hono/csrf';
import { actionPages } from './actions/action-page.ts';
import { api } from './api/api.ts';
import { assets } from './assets.ts';
import { branchPage } from './branch/branch-page.ts';
import { neverCached, onlyThisMachine, strictHeaders } from './guards.ts';
import { mePages } from './me/me-pages.ts';
import { casePage } from './pages/case-page.ts';
import { casesPage } from './pages/cases-page.ts';
import { clockActions } from './pages/clock-actions.ts';
import { heldPage } from './pages/held-page.ts';
import { homePage } from './pages/home-page.ts';
import { hrPages } from './pages/hr-pages.ts';
import { importPage } from './pages/import-page.ts';
import { outboxPage } from './pages/outbox-page.ts';
import { problemPage } from './pages/problem-page.ts';
import { setupPage } from './pages/setup-page.ts';
import { teamPage } from './pages/team-page.ts';
import { whatFollowsPage } from './pages/what-follows-page.ts';
import { whichFormPage } from './pages/which-form-page.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { accountPage } from './session/account-page.ts';
import { loginPage } from './session/login-page.ts';
import { readReader } from './session/read-reader.ts';
import { supportPages } from './support/support-pages.ts';
import { type PageEnv, readView } from './view.ts';

/** The portal: pages for people, the same in every runtime. */
export function portal(needs: PortalNeeds): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.use(compress(), strictHeaders, neverCached);
  // Other systems come with a key and without cookies: nothing of what follows concerns them.
  app.route('/v1', api(needs));
  app.use(readView);
  if (needs.runtime === 'embedded') app.use(onlyThisMachine);
  // Forms are taken from our own pages only.
  app.use(csrf());
  app.route('/', assets);
  app.use(readReader(needs));
  app.route('/', homePage());
  app.route('/', loginPage(needs));
  app.route('/', accountPage(needs));
  app.route('/', actionPages(needs));
  app.route('/', hrPages(needs));
  app.route('/', mePages(needs));
  app.route('/', casesPage(needs));
  app.route('/', teamPage(needs));
  app.route('/', casePage(needs));
  app.route('/', whichFormPage(needs));
  app.route('/', whatFollowsPage(needs));
  app.route('/', supportPages(needs));
  app.route('/', branchPage(needs));
  app.route('/', outboxPage(needs));
  app.route('/', setupPage(needs));
  app.route('/', importPage(needs));
  app.route('/', heldPage(needs));
  if (needs.demo !== undefined) app.route('/', clockActions(needs.demo));
  const problem = problemPage(needs);
  app.onError((error, c) => problem(error, c));
  app.notFound((c) => problem(undefined, c));
  return app;
}
