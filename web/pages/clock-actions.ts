import { Hono } from 'hono';
import * as z from 'zod';
import { clockSteps, type Demo } from '../portal-needs.ts';
import { readForm } from '../read-form.ts';
import type { PageEnv } from '../view.ts';

/** A path of our own: two slashes in front, or a backslash, would lead to another site. Browsers pass over tabs and line breaks between them. */
const OwnPath = z
  .string()
  .regex(/^\/(?![/\\])[!-~]*$/)
  .catch('/');
const ClockForm = z.object({ step: z.enum(clockSteps), back: OwnPath });

/** Moves the demo's clock and goes back to where one was. */
export const clockActions = (demo: Demo): Hono<PageEnv> =>
  new Hono<PageEnv>().post('/clock', async (c) => {
    const form = ClockForm.safeParse(await readForm(c));
    if (!form.success) return c.notFound();
    await demo.step(form.data.step);
    return c.redirect(form.data.back, 303);
  });
