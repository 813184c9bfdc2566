import type { MiddlewareHandler, Next } from 'hono';
import type { ApiScope } from '../../shared/access/api-scopes.ts';
import { findApiKey } from '../../shared/identity/api-key.ts';
import type { ApiContext, ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { ApiProblem } from './problem.ts';

/** Finds out which system asks, anew for each request: a key that is revoked is of no use at once. */
export const authenticate =
  (needs: ApiNeeds): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const [, token = ''] = /^Bearer ([\w-]{1,256})$/i.exec(c.req.header('Authorization') ?? '') ?? [];
    const key = await findApiKey(needs, token);
    if (key === undefined) throw new ApiProblem('key-needed', { headers: { 'WWW-Authenticate': 'Bearer' } });
    const { id: keyId, employerId, scopes } = key;
    c.set('system', { kind: 'system', keyId, employerId, scopes });
    await next();
  };

/** Lets a key through that has a scope. */
export const needsScope =
  (scope: ApiScope) =>
  async (c: ApiContext, next: Next): Promise<void> => {
    if (!c.var.system.scopes.includes(scope)) throw new ApiProblem('scope-missing');
    await next();
  };
