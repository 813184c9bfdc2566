import { describe, expect, it } from 'vitest';
import { addressMark, savePerson } from '../../shared/people/person.ts';
import {
  isSuppressed,
  liftComplaint,
  liftSuppression,
  suppressAddress,
  suppressChannel,
} from '../../shared/people/suppressed.ts';
import { type Installation, installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';

const cause = { why: 'bounced', at: momentAt('2026-11-16T08:05') };
const complaint = { ...cause, why: 'complained' };
const anna = { personId: 'anna', employerId: 'employer', name: 'Anna Made-Up', language: 'da' } as const;
const mailTo = (to: string, personId = 'anna') => ({ personId, channel: 'email', to }) as const;

async function withAnna(email = 'anna@example.dk'): Promise<Installation> {
  const needs = installation('2026-11-16T08:00');
  await savePerson(needs, { ...anna, email, phone: '+4520000001' });
  return needs;
}
const suppress = (needs: Installation, address: string) =>
  suppressAddress(needs.table, addressMark(needs.vault, address), cause);

describe('a suppressed address', () => {
  it('gets nothing more, however it is spelt and whoever has it', async () => {
    const needs = await withAnna();
    expect(await isSuppressed(needs, mailTo('anna@example.dk'))).toBe(false);
    await suppress(needs, 'Anna@example.dk');
    expect(await isSuppressed(needs, mailTo('anna@Example.dk'))).toBe(true);
    expect(await isSuppressed(needs, mailTo('anna@example.dk', 'bo'))).toBe(true);
  });

  it('leaves another address of the same person free', async () => {
    const needs = await withAnna();
    await suppress(needs, 'anna@example.dk');
    expect(await isSuppressed(needs, mailTo('anna@new.example'))).toBe(false);
    expect(await isSuppressed(needs, { personId: 'anna', channel: 'sms', to: '+4520000001' })).toBe(false);
  });

  it('stands nowhere in the table', async () => {
    const needs = await withAnna();
    const written: string[] = [];
    const table = { ...needs.table, put: async (item: object) => written.push(JSON.stringify(item)) > 0 };
    await suppressAddress(table, addressMark(needs.vault, 'anna@example.dk'), cause);
    expect(written.join()).toMatch(/SUPPRESSED#[0-9a-f]{64}/);
    expect(written.join()).not.toContain('@');
  });

  it('is not taken for free when it cannot be looked up', async () => {
    const needs = await withAnna();
    const table = { ...needs.table, get: () => Promise.reject(new Error('Throttled.')) };
    await expect(isSuppressed({ ...needs, table }, mailTo('anna@example.dk'))).rejects.toThrow('Throttled.');
  });

  it('is free again once a person has seen to it, until it bounces again', async () => {
    const needs = await withAnna();
    await suppress(needs, 'anna@example.dk');
    await suppress(needs, '+4520000001');
    await liftSuppression(needs.table, 'anna');
    expect(await isSuppressed(needs, mailTo('anna@example.dk'))).toBe(false);
    expect(await isSuppressed(needs, { personId: 'anna', channel: 'sms', to: '+4520000001' })).toBe(false);
    await suppress(needs, 'anna@example.dk');
    expect(await isSuppressed(needs, mailTo('anna@example.dk'))).toBe(true);
  });

  it('is lifted for the addresses somebody has now and for nobody else’s', async () => {
    const needs = await withAnna('anna@new.example');
    await suppress(needs, 'anna@example.dk');
    await liftSuppression(needs.table, 'anna');
    await liftSuppression(needs.table, 'nobody');
    expect(await isSuppressed(needs, mailTo('anna@example.dk', 'bo'))).toBe(true);
  });
});

describe('somebody who wants no more of a channel', () => {
  it('gets none at any address, and keeps the other channel', async () => {
    const needs = await withAnna();
    await suppressChannel(needs.table, { personId: 'anna', channel: 'email' }, cause);
    expect(await isSuppressed(needs, mailTo('anna@new.example'))).toBe(true);
    expect(await isSuppressed(needs, { personId: 'anna', channel: 'sms', to: '+4520000001' })).toBe(false);
    expect(await isSuppressed(needs, mailTo('anna@new.example', 'bo'))).toBe(false);
  });

  it('is not overruled by whoever lifts a suppressed address', async () => {
    const needs = await withAnna();
    await suppressChannel(needs.table, { personId: 'anna', channel: 'email' }, cause);
    await liftSuppression(needs.table, 'anna');
    expect(await isSuppressed(needs, mailTo('anna@example.dk'))).toBe(true);
  });

  it('gets them again once they ask for it, at the address they complained at too', async () => {
    const needs = await withAnna();
    await suppressChannel(needs.table, { personId: 'anna', channel: 'email' }, complaint);
    await suppressAddress(needs.table, addressMark(needs.vault, 'anna@example.dk'), complaint);
    await liftComplaint(needs.table, { personId: 'anna', channel: 'email' });
    expect(await isSuppressed(needs, mailTo('anna@example.dk'))).toBe(false);
  });

  it('asks in vain for a channel that they cannot be reached by, and for no other than that', async () => {
    const needs = await withAnna();
    await suppressChannel(needs.table, { personId: 'anna', channel: 'email' }, complaint);
    await suppress(needs, '+4520000001');
    await liftComplaint(needs.table, { personId: 'anna', channel: 'sms' });
    expect(await isSuppressed(needs, mailTo('anna@new.example'))).toBe(true);
    expect(await isSuppressed(needs, { personId: 'anna', channel: 'sms', to: '+4520000001' })).toBe(true);
  });
});
