import { OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { VersionConflict } from '../../shared/store/perform.ts';
import { onlyThisMachine } from '../guards.ts';
import type { ApiContext, ApiEnv, SystemActor } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { authenticate } from './authenticate.ts';
import { caseWrites } from './case-writes.ts';
import { cases } from './cases.ts';
import { deliveries } from './deliveries.ts';
import { deliveriesByStatus } from './deliveries-by-status.ts';
import { docsPages } from './docs-pages.ts';
import { imports } from './imports.ts';
import { inTime } from './in-time.ts';
import { languageOf } from './language-of.ts';
import { limitBody } from './limit-body.ts';
import { notifications } from './notifications.ts';
import { policy } from './policy.ts';
import { ApiProblem, problemAnswer } from './problem.ts';
import type { ProblemName } from './problem-types.ts';
import { putBack } from './put-back.ts';
import { rateLimit } from './rate-limit.ts';
import { readBody } from './read-body.ts';
import { roles } from './roles.ts';
import { statistics } from './statistics.ts';
import { whatIfs } from './what-if.ts';
import { wrongFields } from './wrong-fields.ts';

/** Who asks, where that is known without a key: whoever sits at the machine. */
type Given = { readonly system?: SystemActor };

const as =
  (system: SystemActor): MiddlewareHandler<ApiEnv> =>
  (c, next) => {
    c.set('system', system);
    return next();
  };

/** The HTTP API under `/v1`, for other systems of an employer: by a key, without cookies, the same in every runtime. */
export function api(needs: ApiNeeds, { system }: Given = {}): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>({
    // A field that is wrong, by its path.
    defaultHook: (result, c) => {
      if (result.success) return;
      const { language } = c.var;
      throw new ApiProblem('invalid-request', { errors: wrongFields(result.error.issues, sentIn(result), language) });
    },
  });
  app.onError((error, c) => answerOf(needs, error, c));
  app.use(async (c, next) => {
    c.set('language', languageOf(c.req.header('Accept-Language')));
    await next();
  });
  if (needs.runtime === 'embedded') app.use(onlyThisMachine);
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  docsPages(needs, app);
  app.use(
    inTime(needs),
    system === undefined ? authenticate(needs) : as(system),
    rateLimit(needs.loginClock),
    limitBody,
    readBody,
  );
  for (const add of [
    notifications,
    cases,
    caseWrites,
    whatIfs,
    deliveries,
    deliveriesByStatus,
    putBack,
    roles,
    policy,
    statistics,
    imports,
  ])
    add(needs, app);
  app.all('*', () => {
    throw new ApiProblem('not-found');
  });
  return app;
}

const byStatus: Readonly<Record<number, ProblemName>> = {
  400: 'malformed-json',
  404: 'not-found',
  413: 'too-large',
  421: 'foreign-host',
};

/** What nobody foresaw is logged by its name: its message may name people. */
function answerOf({ log }: ApiNeeds, error: Error, c: ApiContext): Response {
  const { language } = c.var;
  if (error instanceof ApiProblem) return problemAnswer(error.problem, language, error.extra);
  if (error instanceof VersionConflict) return problemAnswer('conflict', language);
  const name = error instanceof HTTPException ? byStatus[error.status] : undefined;
  if (name !== undefined) return problemAnswer(name, language);
  log({ what: 'api', outcome: 'failed', reason: error.name });
  return problemAnswer('broken', language);
}

/** What was validated; the library's types leave it out. */
const sentIn = (result: object): unknown => ('data' in result ? result.data : undefined);
