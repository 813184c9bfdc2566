import { Hono } from 'hono';
import * as z from 'zod';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { settleTask } from '../../shared/reminders/tasks.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { towards } from '../facts/case-of-reader.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { actingId, onlyFor } from '../session/read-reader.ts';
import type { PageEnv } from '../view.ts';
import { settleAddress } from '../views/task-ways.ts';

const SettleForm = z.object({ caseId: z.string().min(1).max(64), task: z.string().max(500) });

/** Hr has seen to what only a person can: a letter, or word of mouth. */
export const settleTaskAction = (needs: PortalNeeds): Hono<PageEnv> =>
  new Hono<PageEnv>().post(settleAddress, onlyFor('hr'), async (c) => {
    const form = SettleForm.safeParse(await readForm(c));
    const { reader } = c.var.view;
    const sickLeave = form.success ? await loadCase(needs.table, form.data.caseId) : undefined;
    const found = sickLeave && (await towards(needs, reader, sickLeave));
    const isHr = found?.actors.some((actor) => actor.kind === 'person' && actor.role === 'hr') ?? false;
    if (!form.success || !isHr) return c.notFound();
    const { caseId, task: name } = form.data;
    const at = momentOfInstant(needs.clock());
    const settled = await settleTask(needs.table, { caseId, name, by: actingId(reader), at });
    return settled ? c.redirect('/cases?task=settled', 303) : c.notFound();
  });
