import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { PolicyFile } from '../../shared/rules/policy-file.ts';
import { newestPolicy, newestPolicyText, savePolicy } from '../../shared/store/policies.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import {
  answers,
  forScope,
  jsonBody,
  NoQuery,
  readProblems,
  WriteHeaders,
  writeForScope,
  writeProblems,
} from './operation.ts';

const PolicyOut = z
  .strictObject({
    version: z.int(),
    policy: z.record(z.string(), z.unknown()).meta({ description: 'As it was sent; empty while the default holds.' }),
  })
  .openapi('PolicyVersion');

/** The employer's absence policy. */
export function policy(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const get = createRoute({
    method: 'get',
    path: '/policy',
    operationId: 'getPolicy',
    tags: ['Policy'],
    summary: 'The absence policy for cases that are opened now',
    ...forScope('read'),
    request: { query: NoQuery },
    responses: { 200: answers(PolicyOut, 'The policy.'), ...readProblems() },
  });
  app.openapi(get, async (c) => c.json(await newest(needs, c.var.system.employerId), 200));

  const put = createRoute({
    method: 'put',
    path: '/policy',
    operationId: 'putPolicy',
    tags: ['Policy'],
    summary: 'Another absence policy for cases that are opened from now on',
    description:
      'Every part may be left out: then the default holds. Replaces the whole of it. Running cases keep the policy that they were opened under.',
    ...writeForScope(needs, 'admin'),
    request: { query: NoQuery, headers: WriteHeaders, body: jsonBody(PolicyFile) },
    responses: { 200: answers(PolicyOut, 'The policy as it is now.', { replayed: true }), ...writeProblems() },
  });
  app.openapi(put, async (c) => {
    const { employerId } = c.var.system;
    await savePolicy(needs.table, employerId, JSON.stringify(await c.req.json()));
    return c.json(await newest(needs, employerId), 200);
  });
}

async function newest({ table }: ApiNeeds, employerId: string): Promise<z.output<typeof PolicyOut>> {
  const { policyVersion: version } = await newestPolicy(table, employerId);
  const text = await newestPolicyText(table, employerId);
  return { version, policy: text === undefined ? {} : JSON.parse(text.replace(/^\uFEFF/, '')) };
}
