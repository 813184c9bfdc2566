import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Day } from '../../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/case/roles.ts';
import { type Html, viewOf } from '../view.ts';
import { layout } from '../views/layout.ts';
import type { ApiContext, ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { docsView } from './docs-view.ts';
import { type ApiDocument, apiDocument } from './document.ts';
import { ApiProblem } from './problem.ts';
import { problemNames } from './problem-types.ts';
import { problemView } from './problem-view.ts';

/** What describes the API, for everybody: it holds nothing of anybody. Without script, as every page. */
export function docsPages(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  let made: { readonly today: Day; readonly document: ApiDocument } | undefined;
  // Making it takes a third of a second; only its examples change, with the day.
  const document = (): ApiDocument => {
    const today = localDay(momentOfInstant(needs.clock()));
    if (made?.today !== today) made = { today, document: apiDocument(app, today) };
    return made.document;
  };
  const page = (c: ApiContext, title: string, bodyIn: (language: Language) => Html) => {
    const view = viewOf(c);
    return c.html(layout(needs)(view, { title, body: bodyIn(view.language) }));
  };
  app.get('/openapi.json', (c) => c.json(document()));
  app.get('/docs', (c) => {
    const address = needs.product.portalAddress || new URL(c.req.url).origin;
    return page(c, 'HTTP API', (language) => docsView({ document: document(), address, language }));
  });
  app.get('/problems/:name', (c) => {
    const name = problemNames.find((known) => known === c.req.param('name'));
    if (name === undefined) throw new ApiProblem('not-found');
    return page(c, name, (language) => problemView(name, language));
  });
}
