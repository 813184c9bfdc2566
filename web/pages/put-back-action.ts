import { Hono } from 'hono';
import * as z from 'zod';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { type Delivery, findDelivery } from '../../shared/reminders/delivery.ts';
import { isUnsent } from '../../shared/reminders/delivery-status.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { type CaseOfReader, towards, worksOn } from '../facts/case-of-reader.ts';
import { maySeeDutyNamed } from '../facts/may-see-duty.ts';
import { mayKnowOf } from '../facts/whom-she-let-in.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { actingId, onlyFor } from '../session/read-reader.ts';
import type { PageEnv, Reader } from '../view.ts';
import { outcomeOf } from '../views/put-back-alert.ts';
import { putBackAddress } from '../views/unsent-list.ts';

const PutBackForm = z.object({
  caseId: z.string().min(1),
  id: z.string().min(1),
  back: z.enum(['/outbox', '/cases']).catch('/outbox'),
});

/** Puts a message back into the queue, and goes back to where one was, which says what became of it. Hr do so in the cases that are theirs. */
export const putBackAction = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().post(putBackAddress, onlyFor('operator', 'hr'), async (c) => {
    const form = PutBackForm.safeParse(await readForm(c));
    const sickLeave = form.success ? await loadCase(needs.table, form.data.caseId) : undefined;
    const { reader } = c.var.view;
    const given = sickLeave && (await theirs(needs, reader, sickLeave));
    if (!form.success || given === undefined) return c.notFound();
    const { back, ...message } = form.data;
    const standing = await findDelivery(needs.table, message.caseId, message.id);
    const by = actingId(reader);
    // Whoever knows the rules can work out what a message would be called: nobody learns that way whether there is one.
    const isHidden = given !== 'all' && standing !== undefined && !mayKnow(given, standing, by);
    const outcome = isHidden ? 'unknown' : outcomeOf(await needs.putBack({ ...message, by }));
    return c.redirect(`${back}?putBack=${outcome}`, 303);
  });

/** Which messages of a case are a reader's to put back, if any: all, or those that the case tells them of. */
async function theirs(
  needs: PortalNeeds,
  reader: Reader,
  sickLeave: SickLeave,
): Promise<'all' | CaseOfReader | undefined> {
  if (reader.kind === 'operator') return sickLeave.employerId === needs.employerId ? 'all' : undefined;
  const found = await towards(needs, reader, sickLeave);
  return found !== undefined && worksOn(found, 'hr') ? found : undefined;
}

/** What does not reach the member is a task for hr, without a word of what it is about; of what does they know the workplace's alone. */
function mayKnow(found: CaseOfReader, standing: Delivery, by: string): boolean {
  const { role, dutyId, status, putBack = [] } = standing;
  if (!mayKnowOf(found.actors, role)) return false;
  const isTask = isUnsent(standing) && status !== 'cancelled';
  return isTask || maySeeDutyNamed(found, dutyId) || putBack.some((one) => one.by === by);
}
