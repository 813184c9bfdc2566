import { describe, expect, it } from 'vitest';
import { savePerson } from '../../shared/people/person.ts';
import { isSuppressed, liftSuppression } from '../../shared/people/suppressed.ts';
import type { Wish } from '../../shared/people/wish.ts';
import { deliveriesOf, publicId } from '../../shared/reminders/delivery.ts';
import { grantWish } from '../../shared/reminders/grant-wish.ts';
import { deliverVisible, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { aboutIt, mailTo, onlyDelivery, receive, sentToLea, tasksIn } from '../support/received.ts';
import { sesEvents } from '../support/ses-events.ts';
import { smsEvent } from '../support/sms-events.ts';
import { lea, staffedCase, sten } from '../support/staffed-case.ts';
import { memberPhone, record } from '../support/stored-case.ts';

const wish = (needs: Installation, asked: Wish) => grantWish(needs, { personId: 'member-1', cases: [] }, asked);

describe('somebody who cannot be reached', () => {
  it.for([
    ['a bounce', sesEvents.bounce, true],
    ['a complaint', sesEvents.complaint, true],
    ['a refused content', sesEvents.reject, false],
  ] as const)('by %s is a task for a person, once', async ([, event, suppresses]) => {
    const needs = await sentToLea();
    const about = await aboutIt(needs);
    await receive(needs, event(about));
    await receive(needs, event(about));
    expect(await tasksIn(needs)).toMatchObject([{ kind: 'undeliverable', dutyId: 'talk-4w', role: 'leader' }]);
    expect(await isSuppressed(needs, mailTo(lea))).toBe(suppresses);
  });

  it('at an address that has been corrected since has the old one suppressed', async () => {
    const needs = await sentToLea();
    const { personId } = await onlyDelivery(needs);
    const fields = { name: 'Made-Up leader', email: 'lea@new.example', language: 'da' } as const;
    await savePerson(needs, { personId, employerId: 'employer', ...fields });
    await receive(needs, sesEvents.bounce(await aboutIt(needs)));
    expect(await isSuppressed(needs, mailTo(lea))).toBe(true);
    expect(await isSuppressed(needs, mailTo('lea@new.example'))).toBe(false);
  });

  it('is no task for the employer when the member let them in: nobody is to learn that there is one', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent', to: 'steward' });
    needs.moveTo('2026-11-11T08:00');
    await wake(needs, 'contact-14d');
    await deliverVisible(needs);
    const toSteward = (await deliveriesOf(needs.table, 'case-1')).find(({ role }) => role === 'steward');
    if (toSteward === undefined) throw new Error('The steward was told nothing.');
    const about = { caseId: 'case-1', delivery: publicId(toSteward), to: sten, messageId: toSteward.providerId ?? '' };
    await receive(needs, sesEvents.bounce(about));
    expect(await tasksIn(needs)).toEqual([]);
    expect(await isSuppressed(needs, mailTo(sten))).toBe(true);
  });
});

describe('the member', () => {
  async function welcomed(): Promise<Installation> {
    const needs = await staffedCase();
    needs.moveTo('2026-11-04T10:00');
    await wake(needs, 'other');
    await deliverVisible(needs);
    return needs;
  }
  const welcomeOf = async ({ table }: Installation) => {
    const welcome = (await deliveriesOf(table, 'case-1')).find(({ role }) => role === 'member');
    if (welcome === undefined) throw new Error('She was not welcomed.');
    return { caseId: 'case-1', delivery: publicId(welcome), messageId: welcome.providerId ?? '' };
  };
  const smsTo = (to: string) => ({ personId: 'member-1', channel: 'sms', to }) as const;

  it('whose number is blocked is a task, and the number gets nothing more', async () => {
    const needs = await welcomed();
    await receive(needs, smsEvent('TEXT_BLOCKED', await welcomeOf(needs)));
    expect(await tasksIn(needs)).toMatchObject([{ kind: 'undeliverable', dutyId: 'welcome', role: 'member' }]);
    expect(await isSuppressed(needs, smsTo(memberPhone))).toBe(true);
    expect(await isSuppressed(needs, smsTo('+4520999999'))).toBe(false);
  });

  it('whose carrier stopped one text can be written to again', async () => {
    const needs = await welcomed();
    await receive(needs, smsEvent('TEXT_CARRIER_BLOCKED', await welcomeOf(needs)));
    expect(await tasksIn(needs)).toHaveLength(1);
    expect(await isSuppressed(needs, smsTo(memberPhone))).toBe(false);
  });

  const byMail = { personId: 'member-1', channel: 'email', to: 'aase@example.dk' } as const;

  /** She wants e-mail, and complains of the welcome that came by it. */
  async function complained(): Promise<Installation> {
    const needs = await staffedCase();
    await wish(needs, { do: 'choose-channel', channel: 'email' });
    needs.moveTo('2026-11-04T10:00');
    await wake(needs, 'other');
    await deliverVisible(needs);
    const about = { ...(await welcomeOf(needs)), to: 'aase@example.dk' };
    await receive(needs, sesEvents.complaint(about));
    return needs;
  }

  it('who complains gets no more by the channel it went by, at no address, and keeps the other', async () => {
    const needs = await complained();
    expect(await isSuppressed(needs, { ...byMail, to: 'aase@new.example' })).toBe(true);
    expect(await isSuppressed(needs, smsTo(memberPhone))).toBe(false);
  });

  it.for([
    ['wants messages again', { do: 'resume-messages' }],
    ['chooses the channel again', { do: 'choose-channel', channel: 'email' }],
  ] as const)('who %s is written to by it again, where she complained too', async ([, asked]) => {
    const needs = await complained();
    await wish(needs, asked);
    expect(await isSuppressed(needs, byMail)).toBe(false);
  });

  it('who chooses the other channel is still not written to by the one she complained of', async () => {
    const needs = await complained();
    await wish(needs, { do: 'choose-channel', channel: 'sms' });
    expect(await isSuppressed(needs, byMail)).toBe(true);
  });
});

describe('a receipt that is no news', () => {
  it('makes no task: an answering machine that answers after the delivery', async () => {
    const needs = await sentToLea();
    await receive(needs, sesEvents.delivery(await aboutIt(needs)));
    await receive(needs, sesEvents.bounce(await aboutIt(needs), { bounceType: 'Transient' }));
    expect(await tasksIn(needs)).toEqual([]);
    expect(needs.lines.at(-1)).toMatchObject({ what: 'receipt', reason: 'known' });
  });

  it('suppresses nothing anew: an address that a person has freed since', async () => {
    const needs = await sentToLea();
    const bounce = sesEvents.bounce(await aboutIt(needs));
    await receive(needs, bounce);
    await liftSuppression(needs.table, (await onlyDelivery(needs)).personId);
    await receive(needs, bounce);
    expect(await isSuppressed(needs, mailTo(lea))).toBe(false);
  });
});
