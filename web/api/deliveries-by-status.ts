import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { may } from '../../shared/access/may.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import {
  deliveriesIn,
  type PlacedDelivery,
  type SoughtStatus,
  soughtStatuses,
  startOfPlaces,
} from '../../shared/reminders/deliveries-in.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { caseIdOf } from '../../shared/store/keys.ts';
import type { ApiContext, ApiEnv } from './api-env.ts';
import type { ApiNeeds } from './api-needs.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { Delivery, deliveryView } from './delivery-schemas.ts';
import { answers, forScope, readProblems } from './operation.ts';
import { maySeeTold } from './shown-duty.ts';

const DeliveryPage = z
  .strictObject({
    deliveries: z.array(Delivery),
    next: z.string().optional().meta({ description: 'Send it as cursor to get the next page. Absent on the last.' }),
  })
  .openapi('DeliveryPage');

const Query = z.strictObject({
  status: z.enum(soughtStatuses).default('dead-letter').meta({
    description:
      '`dead-letter`: given up after several tries; `failed`, `bounced`, `blocked`: refused for good; `cancelled`: fell away; `queued`, `deferred`: not sent yet. What was sent stands with its case.',
  }),
  cursor: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Of all employers' messages no more are looked through for one page, so that it comes in time. */
const mostLookedAt = 2_000;

/** Messages of all cases by what became of them: what waits, and what reached nobody. */
export function deliveriesByStatus(needs: ApiNeeds, app: OpenAPIHono<ApiEnv>): void {
  const list = createRoute({
    method: 'get',
    path: '/deliveries',
    operationId: 'findDeliveries',
    tags: ['Messages'],
    summary: 'Messages of all cases that wait, or that reached nobody',
    description:
      'Oldest first, page by page: a page may be shorter than `limit`, the last one is without `next`. Of the employer’s duties, by role; never a name, an address or a text. What went to those whom the person has let in is not among them.',
    ...forScope('read'),
    request: { query: Query },
    responses: { 200: answers(DeliveryPage, 'A page of messages.'), ...readProblems() },
  });
  app.openapi(list, async (c) => {
    const { status, cursor, limit } = c.req.valid('query');
    const after = fromCursor(c, cursor, startOfPlaces(status));
    const { shown, next } = await pageOf(needs, c, { status, after, limit });
    return c.json(
      { deliveries: shown.map(({ delivery }) => deliveryView(delivery, c.var.language)), next: next && toCursor(next) },
      200,
    );
  });
}

type Wanted = { readonly status: SoughtStatus; readonly after: string | undefined; readonly limit: number };
type Page = { readonly shown: readonly PlacedDelivery[]; readonly next: string | undefined };

async function pageOf(needs: ApiNeeds, c: ApiContext, { status, after: start, limit }: Wanted): Promise<Page> {
  const isKnownOf = knownTo(needs, c);
  const shown: PlacedDelivery[] = [];
  let after = start;
  for (let lookedAt = 0; lookedAt < mostLookedAt; ) {
    const found = await deliveriesIn(needs.table, status, { after, limit: limit + 1 });
    for (const one of found) {
      if (one.delivery.status !== status || !(await isKnownOf(one))) continue;
      // One more than is shown tells that there is another page.
      if (shown.length === limit) return { shown, next: shown.at(-1)?.place };
      shown.push(one);
    }
    if (found.length <= limit) return { shown, next: undefined };
    lookedAt += found.length;
    after = found.at(-1)?.place;
  }
  return { shown, next: after };
}

/** Whether the key may know of a message. Each case is loaded once. */
function knownTo({ table }: ApiNeeds, { var: { system } }: ApiContext) {
  const cases = new Map<string, Promise<SickLeave | undefined>>();
  return async ({ delivery }: PlacedDelivery): Promise<boolean> => {
    const caseId = caseIdOf(delivery);
    const loaded = cases.get(caseId) ?? loadCase(table, caseId);
    cases.set(caseId, loaded);
    const sickLeave = await loaded;
    if (sickLeave === undefined || !may(system, 'see-case', sickLeave)) return false;
    return maySeeTold({ sickLeave, system }, delivery);
  };
}
