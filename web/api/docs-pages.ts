import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Day } from '../../shared/calendar/day.ts';
import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { layout } from '../views/layout.ts';
import type { ApiContext, ApiEnv } from './api-env.ts';
import { docsView } from './docs-view.ts';
import { type ApiDocument, apiDocument } from './document.ts';
import { ApiProblem } from './problem.ts';
import { problemNames } from './problem-types.ts';
import { problemView } from './problem-view.ts';

/** What describes the API, for everybody: it holds nothing of anybody. Without script, as every page. */
export function docsPages(needs: PortalNeeds, app: OpenAPIHono<ApiEnv>): void {
  let made: { readonly today: Day; readonly document: ApiDocument } | undefined;
  // Making it takes a third of a second; only its examples change, with the day.
  const document = (): ApiDocument => {
    const today = localDay(momentOfInstant(needs.clock()));
    if (made?.today !== today) made = { today, document: apiDocument(app, today) };
    return made.document;
  };
  const page = (c: ApiContext, title: string, body: ReturnType<typeof docsView>) =>
    c.html(layout(needs)(viewOf(c), { title, body }));
  app.get('/openapi.json', (c) => c.json(document()));
  app.get('/docs', (c) => {
    const address = needs.product.portalAddress || new URL(c.req.url).origin;
    return page(c, 'HTTP API', docsView(document(), address));
  });
  app.get('/problems/:name', (c) => {
    const name = problemNames.find((known) => known === c.req.param('name'));
    if (name === undefined) throw new ApiProblem('not-found');
    return page(c, name, problemView(name));
  });
}

/** The documentation is English, as the addresses and the names of the fields are. */
const viewOf = (c: ApiContext) => ({ language: 'en', here: c.req.path, reader: { kind: 'stranger' } }) as const;
