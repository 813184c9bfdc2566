import { Hono } from 'hono';
import * as z from 'zod';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { towards, worksOn } from '../facts/case-of-reader.ts';
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
    if (!form.success || sickLeave === undefined || !(await isTheirs(needs, reader, sickLeave))) return c.notFound();
    const { back, ...message } = form.data;
    const outcome = outcomeOf(await needs.putBack({ ...message, by: actingId(reader) }));
    return c.redirect(`${back}?putBack=${outcome}`, 303);
  });

async function isTheirs(needs: PortalNeeds, reader: Reader, sickLeave: SickLeave): Promise<boolean> {
  if (reader.kind === 'operator') return sickLeave.employerId === needs.employerId;
  const found = await towards(needs, reader, sickLeave);
  return found !== undefined && worksOn(found, 'hr');
}
