import { receipts } from '../../functions/receipts.ts';
import { type Delivery, deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import { type Task, tasksOf } from '../../shared/reminders/tasks.ts';
import { deliverVisible, wake } from './deliveries-told.ts';
import type { Installation } from './installation.ts';
import { staffedCase } from './staffed-case.ts';

type Setting = Parameters<typeof staffedCase>[0];

/** The heads-up of the talk to Lea is queued on 16 November, and nothing else. */
export async function queuedToLea(setting: Setting = {}): Promise<Installation> {
  const needs = await staffedCase(setting);
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  return needs;
}

/** It has gone out, as `provider-1`. */
export async function sentToLea(setting: Setting = {}): Promise<Installation> {
  const needs = await queuedToLea(setting);
  await deliverVisible(needs);
  return needs;
}

export async function onlyDelivery({ table }: Installation): Promise<Delivery> {
  const [delivery] = await deliveriesOf(table, 'case-1');
  if (delivery === undefined) throw new Error('Nothing was written down.');
  return delivery;
}

/** A provider's event reaches us. */
export const receive = (needs: Installation, event: unknown): Promise<void> => receipts(needs)(JSON.stringify(event));

type More = { readonly messageId?: string; readonly to?: string };
type About = More & { readonly caseId: string; readonly delivery: string };

/** What a provider's event says of whose message it is. */
export const aboutIt = async (needs: Installation, more: More = {}): Promise<About> => ({
  caseId: 'case-1',
  delivery: publicId(await onlyDelivery(needs)),
  ...more,
});

export const tasksIn = ({ table }: Installation): Promise<readonly Task[]> => tasksOf(table, 'employer');

/** An address of somebody who has asked for nothing, to ask whether it is suppressed. */
export const mailTo = (to: string) => ({ personId: 'whoever', channel: 'email', to }) as const;
