import { Hono } from 'hono';
import type { PortalNeeds } from '../portal-needs.ts';
import type { PageEnv } from '../view.ts';
import { advicePage } from './advice-page.ts';
import { substitutePage } from './substitute-page.ts';
import { supportPage } from './support-page.ts';

/** The pages of those whom members let in, and of everybody who has somebody stand in. */
export const supportPages = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().route('/', supportPage(needs)).route('/', advicePage(needs)).route('/', substitutePage(needs));
