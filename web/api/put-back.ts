import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { may } from '../../shared/access/may.ts';
import { putBackWords } from '../../shared/messages/put-back-words.ts';
import { findDelivery } from '../../shared/reminders/delivery.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { type ApiEnv, byOf } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { CaseParams } from './case-schemas.ts';
import { Delivery, deliveryView } from './delivery-schemas.ts';
import { answers, jsonBody, NoQuery, WriteHeaders, writeForScope, writeProblems } from './operation.ts';
import { ApiProblem } from './problem.ts';
import { maySeeTold } from './shown-duty.ts';

const Params = CaseParams.extend({
  deliveryId: z
    .string()
    .regex(/^[\w-]{43}$/)
    .openapi({
      param: { name: 'deliveryId', in: 'path' },
      example: 'Zx0uYb5T6S0qkqk3F0C8KcwZx0uYb5T6S0qkqk3F0C8',
    }),
});

/** A message that reached nobody goes back into the queue. */
export function putBack(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const post = createRoute({
    method: 'post',
    path: '/cases/{caseId}/deliveries/{deliveryId}/put-back',
    operationId: 'putBackDelivery',
    tags: ['Messages'],
    summary: 'Put a message that reached nobody back into the queue, once the cause is gone',
    description:
      'Only what is `dead-letter`, `failed`, `bounced`, `blocked` or `cancelled`: what may have come is never sent again. It goes out if it still applies.',
    // It makes something be sent: not what a system does that only tells of absences.
    ...writeForScope(needs, 'admin'),
    request: {
      query: NoQuery,
      params: Params,
      headers: WriteHeaders,
      body: jsonBody(z.strictObject({}).openapi('Nothing', { description: 'An empty object.' })),
    },
    responses: {
      200: answers(Delivery, 'The message as it is now.', { replayed: true }),
      ...writeProblems('not-found', 'refused'),
    },
  });
  app.openapi(post, async (c) => {
    const { caseId, deliveryId: id } = c.req.valid('param');
    const { system, language } = c.var;
    const sickLeave = await loadCase(needs.table, caseId);
    // It puts back what a key of the employer's may see, whether or not it may look itself.
    const looking = { ...system, scopes: ['read'] as const };
    if (sickLeave === undefined || !may(looking, 'see-case', sickLeave)) throw new ApiProblem('not-found');
    const standing = await findDelivery(needs.table, caseId, id);
    // Whoever knows the rules can work out what a message would be called: nobody learns that way whether there is one.
    if (standing === undefined || !maySeeTold({ sickLeave, system: looking }, standing))
      throw new ApiProblem('not-found');
    const result = await needs.putBack({ caseId, id, by: byOf(system) });
    if (result.outcome === 'refused')
      throw new ApiProblem('refused', { code: result.why, detail: putBackWords(result, language) });
    const queued = await findDelivery(needs.table, caseId, id);
    return c.json(deliveryView(queued ?? standing, c.var.language), 200);
  });
}
