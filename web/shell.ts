import { type Env, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { assets } from './assets.ts';
import { everyAnswer, formsOnly, onlyThisMachine, shortForms } from './guards.ts';
import { problemPage } from './pages/problem-page.ts';
import type { PortalNeeds } from './portal-needs.ts';
import { readsOncePerRequest } from './request-reads.ts';
import { readReader } from './session/read-reader.ts';
import { type PageEnv, readView } from './view.ts';

/** Pages that belong together, each with its actions. */
export type Pages = (needs: PortalNeeds) => readonly Hono<PageEnv>[];

type Inside<E extends Env> = {
  readonly pages: readonly Pages[];
  /** For other systems, where the same process serves them. */
  readonly api?: Hono<E>;
};

/**
 * What is around all pages for people: who reads, in which language, what a form may bring, what is said when something goes wrong. Whatever is
 * put inside in one process shares one set of needs.
 */
export function shell(given: PortalNeeds): <E extends Env>(inside: Inside<E>) => Hono<PageEnv> {
  const reads = readsOncePerRequest(given.table);
  const needs: PortalNeeds = { ...given, table: reads.table };
  return ({ pages, api }) => {
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
    for (const page of pages.flatMap((some) => some(needs))) app.route('/', page);
    const problem = problemPage(needs);
    app.onError((error, c) => problem(error, c));
    app.notFound((c) => problem(undefined, c));
    return app;
  };
}
