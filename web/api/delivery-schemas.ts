import { z } from '@hono/zod-openapi';
import { isoUtc } from '../../shared/calendar/moment.ts';
import { roles } from '../../shared/case/roles.ts';
import { channelOf, publicId, type Delivery as StoredDelivery } from '../../shared/reminders/delivery.ts';
import { deliveryStatuses } from '../../shared/reminders/delivery-status.ts';
import { stages } from '../../shared/rules/policy.ts';
import { caseIdOf } from '../../shared/store/keys.ts';

export const Delivery = z
  .strictObject({
    id: z.string(),
    caseId: z.string(),
    duty: z.string(),
    stage: z.enum(stages),
    to: z.enum(roles),
    channel: z.enum(['email', 'sms']),
    status: z.enum(deliveryStatuses),
    at: z.string().meta({ format: 'date-time', description: 'When it was decided, put off to, or came to its end.' }),
  })
  .openapi('Delivery');

/** A message as the employer's own system may see it: what became of it, without a name, an address or a text. */
export const deliveryView = (delivery: StoredDelivery): z.output<typeof Delivery> => ({
  id: publicId(delivery),
  caseId: caseIdOf(delivery),
  duty: delivery.dutyId,
  stage: delivery.stage,
  to: delivery.role,
  channel: channelOf(delivery),
  status: delivery.status,
  at: isoUtc(delivery.at),
});
