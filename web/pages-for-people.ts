import { type Env, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { actionPages } from './actions/action-page.ts';
import { assets } from './assets.ts';
import { branchPage } from './branch/branch-page.ts';
import { everyAnswer, formsOnly, onlyThisMachine, shortForms } from './guards.ts';
import { mePages } from './me/me-pages.ts';
import { casePage } from './pages/case-page.ts';
import { casesPage } from './pages/cases-page.ts';
import { heldPage } from './pages/held-page.ts';
import { homePage } from './pages/home-page.ts';
import { hrPages } from './pages/hr-pages.ts';
import { importPage } from './pages/import-page.ts';
import { problemPage } from './pages/problem-page.ts';
import { putBackAction } from './pages/put-back-action.ts';
import { setupPage } from './pages/setup-page.ts';
import { statisticsPage } from './pages/statistics-page.ts';
import { teamPage } from './pages/team-page.ts';
import { unitPage } from './pages/unit-page.ts';
import { unitsPage } from './pages/units-page.ts';
import { whatFollowsPage } from './pages/what-follows-page.ts';
import { whichFormPage } from './pages/which-form-page.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { readsOncePerRequest } from './request-reads.ts';
import { accountPage } from './session/account-page.ts';
import { employerAction } from './session/employer-choice.ts';
import { loginPage } from './session/login-page.ts';
import { readReader } from './session/read-reader.ts';
import { supportPages } from './support/support-pages.ts';
import { type PageEnv, readView } from './view.ts';

/** What else one process serves: the API for other systems, and pages that only one runtime has. */
type More<E extends Env> = {
  readonly api?: Hono<E>;
  readonly more?: (needs: PortalNeeds) => readonly Hono<PageEnv>[];
};

/** Pages for people: those that are the same in every runtime. */
export function pagesForPeople<E extends Env>(
  given: PortalNeeds,
  { api, more = () => [] }: More<E> = {},
): Hono<PageEnv> {
  const reads = readsOncePerRequest(given.table);
  const needs: PortalNeeds = { ...given, table: reads.table };
  const app = new Hono<PageEnv>();
  app.use(...everyAnswer);
  // Other systems come with a key and without cookies: nothing of what follows concerns them.
  if (api !== undefined) app.route('/v1', api);
  app.use(readView);
  if (needs.runtime === 'embedded') app.use(onlyThisMachine);
  // Forms are taken from our own pages only.
  app.use(formsOnly, csrf(), shortForms);
  app.route('/', assets);
  app.use(reads.middleware, readReader(needs));
  app.route('/', homePage());
  app.route('/', loginPage(needs));
  app.route('/', accountPage(needs));
  app.route('/', employerAction());
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
  app.route('/', unitsPage(needs));
  app.route('/', unitPage(needs));
  app.route('/', statisticsPage(needs));
  app.route('/', putBackAction(needs));
  app.route('/', setupPage(needs));
  app.route('/', importPage(needs));
  app.route('/', heldPage(needs));
  for (const page of more(needs)) app.route('/', page);
  const problem = problemPage(needs);
  app.onError((error, c) => problem(error, c));
  app.notFound((c) => problem(undefined, c));
  return app;
}
