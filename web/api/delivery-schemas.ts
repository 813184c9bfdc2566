import { z } from '@hono/zod-openapi';
import { isoUtc } from '../../shared/calendar/moment.ts';
import { type Language, roles } from '../../shared/case/roles.ts';
import { channelOf, publicId, type Delivery as StoredDelivery } from '../../shared/reminders/delivery.ts';
import { deliveryStatuses } from '../../shared/reminders/delivery-status.ts';
import { stages } from '../../shared/rules/policy.ts';
import { caseIdOf } from '../../shared/store/keys.ts';
import { reasonWords } from '../views/delivery-reasons.ts';

export const Delivery = z
  .strictObject({
    id: z.string(),
    caseId: z.string(),
    duty: z.string(),
    stage: z.enum(stages),
    to: z.enum(roles),
    channel: z.enum(['email', 'sms']),
    status: z.enum(deliveryStatuses),
    reason: z.string().optional().meta({ description: 'Why it was not sent, or not yet: a code, such as no-address.' }),
    why: z.string().optional().meta({ description: 'The reason in words, where there are any.' }),
    at: z.string().meta({ format: 'date-time', description: 'When it was decided, put off to, or came to its end.' }),
  })
  .openapi('Delivery');

/** A message as the employer's own system may see it: what became of it, without a name, an address or a text. */
export const deliveryView = (delivery: StoredDelivery, language: Language): z.output<typeof Delivery> => ({
  id: publicId(delivery),
  caseId: caseIdOf(delivery),
  duty: delivery.dutyId,
  stage: delivery.stage,
  to: delivery.role,
  channel: channelOf(delivery),
  status: delivery.status,
  ...reasonOf(delivery, language),
  at: isoUtc(delivery.at),
});

function reasonOf({ reason }: StoredDelivery, language: Language): Pick<z.output<typeof Delivery>, 'reason' | 'why'> {
  if (reason === undefined) return {};
  const why = reasonWords(reason, language);
  return why === undefined ? { reason } : { reason, why };
}
