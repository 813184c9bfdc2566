import { describe, expect, it } from 'vitest';
import { deliver } from '../../functions/deliver.ts';
import { savePerson } from '../../shared/people/person.ts';
import { PermanentFailure, ProviderPaused } from '../../shared/ports/senders.ts';
import { standingChannelTasks } from '../../shared/reminders/channel-tasks.ts';
import { deliveriesOf } from '../../shared/reminders/delivery.ts';
import { toMessage } from '../../shared/reminders/delivery-message.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { deliverVisible, endings, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { lea, staffedCase } from '../support/staffed-case.ts';
import { appoint, memberPhone } from '../support/stored-case.ts';

/** The heads-up of the talk to Lea is queued on 16 November. */
async function queuedAt(local: string, change: (needs: Installation) => Partial<Installation> = () => ({})) {
  const needs = await staffedCase();
  needs.moveTo(local);
  await wake(needs, 'talk-4w');
  return { ...needs, ...change(needs) };
}

/** The member's welcome is queued on 4 November. */
async function welcomeQueued(change: Partial<Installation> = {}) {
  const needs = await staffedCase();
  needs.moveTo('2026-11-04T10:00');
  await wake(needs, 'other');
  return { ...needs, ...change };
}
const toMember = ({ outbox }: Installation) => outbox.filter(({ to }) => to === memberPhone);

describe('a delivery', () => {
  it('goes out under its public id, in the receiver’s language, and keeps the provider’s id', async () => {
    const needs = await queuedAt('2026-11-16T08:00');
    expect(await deliverVisible(needs)).toEqual([]);
    const [delivery] = await deliveriesOf(needs.table, 'case-1');
    expect(delivery).toMatchObject({ status: 'sent', providerId: 'provider-1' });
    expect(needs.outbox).toMatchObject([{ to: lea, id: expect.stringMatching(/^[\w-]{43}$/) }]);
    expect(needs.outbox[0]?.text).toMatch(/^Hej\n/);
  });

  it('goes out once, however often it is queued', async () => {
    const needs = await queuedAt('2026-11-16T08:00');
    const [delivery] = await deliveriesOf(needs.table, 'case-1');
    if (delivery === undefined) throw new Error('Nothing was queued.');
    for (let again = 0; again < 3; again += 1) await needs.queue.send(toMessage(delivery));
    await deliverVisible(needs);
    expect(needs.outbox).toHaveLength(1);
  });

  it('that nobody wrote down is nothing to send', async () => {
    const needs = await staffedCase();
    await deliver(needs)('{"caseId":"case-1","delivery":"unknown"}');
    expect(needs.outbox).toEqual([]);
    await expect(deliver(needs)('{"to":"lea@example.dk"}')).rejects.toThrow();
  });

  it('waits for the window when it closed on the way', async () => {
    const needs = await queuedAt('2026-11-16T17:59');
    needs.moveTo('2026-11-16T18:00');
    await deliverVisible(needs);
    expect(await endings(needs)).toEqual(['deferred window 2026-11-17T08:00']);
    const [delivery] = await deliveriesOf(needs.table, 'case-1');
    if (delivery === undefined) throw new Error('Nothing was queued.');
    await deliver(needs)(toMessage(delivery));
    expect(needs.outbox).toEqual([]);
    needs.moveTo('2026-11-17T08:00');
    await deliver(needs)(toMessage(delivery));
    expect(await endings(needs)).toEqual(['sent']);
  });

  it('logs neither address nor text', async () => {
    const needs = await queuedAt('2026-11-16T08:00');
    await deliverVisible(needs);
    expect(needs.lines.at(-1)).toEqual({
      what: 'deliver',
      caseId: 'case-1',
      dutyId: 'talk-4w',
      outcome: 'sent',
      reason: undefined,
    });
  });
});

describe('a delivery that fails', () => {
  it('for good is a task for a person', async () => {
    const needs = await queuedAt('2026-11-16T08:00', () => ({
      email: { send: () => Promise.reject(new PermanentFailure('bad-address')) },
    }));
    expect(await deliverVisible(needs)).toEqual([]);
    expect(await endings(needs)).toEqual(['failed bad-address']);
    expect(await tasksOf(needs.table, 'employer')).toMatchObject([
      { kind: 'undeliverable', dutyId: 'talk-4w', role: 'leader' },
    ]);
  });

  it('because nobody knows an address is a task for a person', async () => {
    const needs = await welcomeQueued();
    const member = { personId: 'member-1', employerId: 'employer', name: 'Åse Made-Up', language: 'da' } as const;
    await savePerson(needs, member);
    await deliverVisible(needs);
    expect(await endings(needs)).toContain('failed no-address');
    expect(await tasksOf(needs.table, 'employer')).toMatchObject([{ kind: 'no-address', role: 'member' }]);
  });
});

describe('a provider that takes nothing from us', () => {
  const pausedAt = (local: string) =>
    queuedAt(local, () => ({ email: { send: () => Promise.reject(new ProviderPaused('quota')) } }));

  it('is asked again in half an hour, and uses up none of the queue’s tries', async () => {
    const needs = await pausedAt('2026-11-16T08:00');
    expect(await deliverVisible(needs)).toEqual([]);
    expect(await endings(needs)).toEqual(['deferred provider-paused 2026-11-16T08:30']);
    expect(needs.queue.size()).toBe(0);
    needs.moveTo('2026-11-16T08:30');
    for (const one of await deliveriesOf(needs.table, 'case-1'))
      await deliver({ ...needs, email: { send: async () => ({ providerId: 'late' }) } })(toMessage(one));
    expect(await endings(needs)).toEqual(['sent']);
  });

  it('is asked again inside the window', async () => {
    const needs = await pausedAt('2026-11-16T17:45');
    await deliverVisible(needs);
    expect(await endings(needs)).toEqual(['deferred provider-paused 2026-11-17T08:00']);
  });

  it('is a line each for an alarm, and one task for a person until nothing waits any more', async () => {
    const needs = await pausedAt('2026-11-16T08:00');
    await appoint(needs, 'leader', 'ole@example.dk', { scope: 'house/first' });
    await wake(needs, 'contact-14d');
    await deliverVisible(needs);
    const paused = needs.lines.filter(({ outcome }) => outcome === 'paused');
    expect(paused[0]).toEqual({ what: 'provider', caseId: 'case-1', outcome: 'paused', reason: 'quota' });
    expect(paused.length).toBeGreaterThan(1);
    const standing = () => standingChannelTasks(needs.table, 'employer', momentAt('2026-11-10T08:00'));
    expect(await standing()).toEqual([{ kind: 'provider-paused', channel: 'email', at: momentAt('2026-11-16T08:00') }]);
    expect(await tasksOf(needs.table, 'employer')).toEqual([]);
    needs.moveTo('2026-11-16T08:30');
    for (const one of await deliveriesOf(needs.table, 'case-1'))
      await deliver({ ...needs, email: { send: async () => ({ providerId: 'late' }) } })(toMessage(one));
    expect(await standing()).toEqual([]);
  });
});

describe('the member’s welcome', () => {
  /** Welcome and first heads-up are both queued on Friday 6 November. */
  async function bothQueued(local: string) {
    const needs = await staffedCase({ at: '2026-11-04T08:00', facts: { firstDay: '2026-10-30' } });
    needs.moveTo(local);
    await wake(needs, 'contact-14d');
    return needs;
  }
  const messagesOf = async (needs: Installation, dutyId: string) =>
    (await deliveriesOf(needs.table, 'case-1'))
      .filter((one) => one.dutyId === dutyId && one.role === 'member')
      .map(toMessage);

  it('goes before any other message to her, in whatever order the queue gives them', async () => {
    const needs = await bothQueued('2026-11-06T10:00');
    const [heads] = await messagesOf(needs, 'contact-14d');
    const [welcome] = await messagesOf(needs, 'welcome');
    await expect(deliver(needs)(heads ?? '')).rejects.toMatchObject({ name: 'WelcomeFirst' });
    await deliver(needs)(welcome ?? '');
    await deliver(needs)(heads ?? '');
    expect(toMember(needs).map(({ text }) => text.slice(0, 9))).toEqual(['Velkommen', 'Du bliver']);
  });

  it('never makes a dead letter of what only waits behind it', async () => {
    const needs = await bothQueued('2026-11-06T10:00');
    const [heads] = await messagesOf(needs, 'contact-14d');
    const [welcome] = await messagesOf(needs, 'welcome');
    await expect(deliver(needs)(heads ?? '', 5)).rejects.toMatchObject({ name: 'WelcomeFirst' });
    await deliver(needs)(welcome ?? '');
    await deliver(needs)(heads ?? '');
    expect(toMember(needs)).toHaveLength(2);
  });

  it('takes what is behind it along when it has to wait for the window', async () => {
    const needs = await bothQueued('2026-11-06T13:59');
    needs.moveTo('2026-11-06T14:00');
    await deliverVisible(needs);
    expect((await endings(needs)).filter((ending) => ending.startsWith('deferred'))).toEqual([
      'deferred welcome 2026-11-09T09:00',
      'deferred window 2026-11-09T09:00',
    ]);
    expect(needs.outbox.filter(({ to }) => to === memberPhone)).toEqual([]);
  });
});
