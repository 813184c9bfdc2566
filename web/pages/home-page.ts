import { Hono } from 'hono';
import type { PageEnv } from '../view.ts';
import { homeOf } from '../views/menu.ts';

/** The front door: everybody goes on to where they begin. */
export const homePage = (): Hono<PageEnv> =>
  new Hono<PageEnv>().get('/', (c) => c.redirect(homeOf(c.var.view.reader), 303));
