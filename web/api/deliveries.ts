import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { deliveriesOf } from '../../shared/reminders/delivery.ts';
import type { ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { caseToRead } from './case-of-system.ts';
import { CaseParams } from './case-schemas.ts';
import { Delivery, deliveryView } from './delivery-schemas.ts';
import { answers, forScope, NoQuery, readProblems } from './operation.ts';
import { maySeeTold } from './shown-duty.ts';

const Deliveries = z.strictObject({ deliveries: z.array(Delivery) }).openapi('Deliveries');

/** What became of the messages of a case. */
export function deliveries(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const list = createRoute({
    method: 'get',
    path: '/cases/{caseId}/deliveries',
    operationId: 'listDeliveries',
    tags: ['Messages'],
    summary: 'What became of the messages of a case',
    description:
      'Of the employer’s duties, by role; never a name, an address or a text. What went to those whom the person has let in is not among them.',
    ...forScope('read'),
    request: { query: NoQuery, params: CaseParams },
    responses: { 200: answers(Deliveries, 'The messages, oldest first.'), ...readProblems('not-found') },
  });
  app.openapi(list, async (c) => {
    const sickLeave = await caseToRead(needs, c, c.req.valid('param').caseId);
    const towards = { sickLeave, system: c.var.system };
    const found = await deliveriesOf(needs.table, sickLeave.caseId);
    const shown = found.filter((delivery) => maySeeTold(towards, delivery)).toSorted((a, b) => a.at - b.at);
    return c.json({ deliveries: shown.map((one) => deliveryView(one, c.var.language)) }, 200);
  });
}
