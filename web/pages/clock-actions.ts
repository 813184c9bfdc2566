import { Hono } from 'hono';
import * as z from 'zod';
import { clockSteps, type Demo } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import { OwnPath } from '../session/own-path.ts';
import type { PageEnv } from '../view.ts';

const ClockForm = z.object({ step: z.enum(clockSteps), back: OwnPath });

/** Moves the demo's clock and goes back to where one was. */
export const clockActions = (demo: Demo): Hono<PageEnv> =>
  new Hono<PageEnv>().post('/clock', async (c) => {
    const form = ClockForm.safeParse(await readForm(c));
    if (!form.success) return c.notFound();
    await demo.step(form.data.step);
    return c.redirect(form.data.back, 303);
  });
