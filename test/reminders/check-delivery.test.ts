import { describe, expect, it } from 'vitest';
import { isoLocal } from '../../shared/calendar/moment.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import { checkDelivery } from '../../shared/reminders/check-delivery.ts';
import { type Delivery, newDelivery } from '../../shared/reminders/delivery.ts';
import { momentAt } from '../support/local-time.ts';
import { at, caseOpened, consentGiven, given } from '../support/sick-leave.ts';

/** A reminder of the talk, due on 30 November, unless said otherwise. */
const reminder = (facts: Partial<Delivery> = {}): Delivery => ({
  ...newDelivery(
    'case-1',
    {
      dutyId: 'talk-4w',
      key: '2026-11-30',
      stage: 'last-call',
      role: 'leader',
      channel: 'email',
      text: 'talk-4w.last-call.leader',
      params: {},
    },
    { personId: 'lea', at: momentAt('2026-11-16T08:00') },
  ),
  ...facts,
});

function checked(delivery: Delivery, now: string, ...events: readonly StoredEvent[]): string {
  const check = checkDelivery(
    delivery,
    given(caseOpened(), ...events.map((event) => at('2026-11-16T08:00', event))),
    momentAt(now),
  );
  if (check.outcome === 'cancel') return `cancelled ${check.reason}`;
  return check.outcome === 'send' ? 'sent' : `deferred ${isoLocal(check.notBefore).slice(0, 16)}`;
}
const toMember: Partial<Delivery> = { role: 'member', channel: 'sms', personId: 'member-1' };
const called: StoredEvent = { type: 'talk-called', v: 1, on: '2026-11-27' };
const notice = reminder({ ...toMember, stage: 'notice', key: 'talk-called@2' });

describe('a message about to go out', () => {
  it('goes while the window is open, and from 60 seconds before', () => {
    expect(checked(reminder(), '2026-11-27T07:59:00')).toBe('sent');
    expect(checked(reminder(), '2026-11-27T07:58:59')).toBe('deferred 2026-11-27T08:00');
    expect(checked(reminder(), '2026-11-27T18:00')).toBe('deferred 2026-11-30T08:00');
  });

  it('to the member waits from Friday 14:00 to Monday, unless it tells of an agreed time', () => {
    const headsUp = reminder({ ...toMember, stage: 'heads-up' });
    expect(checked(headsUp, '2026-11-20T14:00')).toBe('deferred 2026-11-23T09:00');
    expect(checked(notice, '2026-11-20T14:00', called)).toBe('sent');
  });

  it('about proposed times waits like any other, and is dropped once they are answered, replaced or past', () => {
    const proposed: StoredEvent = {
      type: 'times-proposed',
      v: 1,
      by: 'leader',
      times: [{ on: '2026-11-25', time: '10:00' }],
    };
    const word = reminder({ ...toMember, stage: 'notice', key: 'times-proposed@2' });
    expect(checked(word, '2026-11-20T13:59', proposed)).toBe('sent');
    expect(checked(word, '2026-11-20T14:00', proposed)).toBe('deferred 2026-11-23T09:00');
    expect(checked(word, '2026-11-20T13:59', proposed, called)).toBe('cancelled superseded');
    expect(checked(word, '2026-11-20T13:59', proposed, proposed)).toBe('cancelled superseded');
    expect(checked(word, '2026-11-25T10:00', proposed)).toBe('sent');
    expect(checked(word, '2026-11-26T10:00', proposed)).toBe('cancelled too-late');
    const held: StoredEvent = { type: 'talk-held', v: 1, on: '2026-11-16' };
    expect(checked(word, '2026-11-20T13:59', proposed, held)).toBe('cancelled duty-done');
  });

  it('of a stage other than a heads-up goes out after the due date too', () => {
    expect(checked(reminder({ stage: 'overdue' }), '2026-12-01T08:00')).toBe('sent');
    expect(checked(reminder({ stage: 'heads-up' }), '2026-11-30T17:00')).toBe('sent');
    expect(checked(reminder({ stage: 'heads-up' }), '2026-12-01T08:00')).toBe('cancelled too-late');
  });

  it('of a correction goes out whatever the plan is now', () => {
    expect(checked(reminder({ stage: 'correction', key: 'correction@9' }), '2026-11-27T08:00')).toBe('sent');
  });

  it('of the opening goes out whatever the due date is now', () => {
    const welcome = reminder({ ...toMember, dutyId: 'welcome', stage: 'heads-up', key: 'opening' });
    expect(checked(welcome, '2026-11-27T10:00')).toBe('sent');
  });

  it('is cancelled first of all because the case is closed', () => {
    const ended: StoredEvent = { type: 'absence-ended', v: 1, on: '2026-11-16' };
    const held: StoredEvent = { type: 'talk-held', v: 1, on: '2026-11-16' };
    expect(checked(reminder(), '2026-11-21T12:00', held, ended)).toBe('cancelled case-closed');
    expect(checked(reminder(), '2026-11-21T12:00', held)).toBe('cancelled duty-done');
  });

  it('of a talk that was moved is superseded', () => {
    expect(checked(notice, '2026-11-17T10:00', called, { type: 'talk-moved', v: 1, on: '2026-11-30' })).toBe(
      'cancelled superseded',
    );
  });

  it('about the first contact is superseded when the member has said that another may call', () => {
    const toSteward = reminder({ dutyId: 'contact-14d', key: '2026-11-16', stage: 'reminder', role: 'steward' });
    const consent = consentGiven();
    expect(checked(toSteward, '2026-11-16T09:00', consent)).toBe('sent');
    const chosen: StoredEvent = { type: 'contact-chosen', v: 1, to: 'leader' };
    expect(checked(toSteward, '2026-11-16T09:00', consent, chosen)).toBe('cancelled superseded');
  });

  it('about the first contact is the leader’s no more when she calls herself', () => {
    const toLeader = reminder({ dutyId: 'contact-14d', key: '2026-11-16', stage: 'reminder' });
    expect(checked(toLeader, '2026-11-16T09:00')).toBe('sent');
    const self: StoredEvent = { type: 'contact-chosen', v: 1, to: 'self' };
    expect(checked(toLeader, '2026-11-16T09:00', self)).toBe('cancelled superseded');
    const escalation = reminder({ dutyId: 'contact-14d', key: '2026-11-16', stage: 'escalation' });
    expect(checked(escalation, '2026-11-19T09:00', self)).toBe('sent');
  });

  it('to somebody of a role whose place another has taken is superseded: the other is told anew', () => {
    const toSteward = reminder({ dutyId: 'contact-14d', key: '2026-11-16', stage: 'reminder', role: 'steward' });
    const first = consentGiven('steward', 'lea');
    expect(checked(toSteward, '2026-11-16T09:00', first)).toBe('sent');
    expect(checked(toSteward, '2026-11-16T09:00', first, consentGiven('steward', 'bo'))).toBe('cancelled superseded');
    const anew = { ...toSteward, key: '2026-11-16@3', personId: 'bo' };
    expect(checked(anew, '2026-11-16T09:00', first, consentGiven('steward', 'bo'))).toBe('sent');
  });

  it('to whoever has handed the contact over is cancelled, in any role that needs her consent', () => {
    const declined: StoredEvent = { type: 'contact-declined', v: 1, role: 'steward', who: 'lea' };
    const toLea = (role: 'safety-rep' | 'leader') => reminder({ role, stage: 'last-call' });
    const rep = consentGiven('safety-rep');
    expect(checked(toLea('safety-rep'), '2026-11-16T09:00', rep, declined)).toBe('cancelled handed-over');
    // What she does as the leader is her work.
    expect(checked(toLea('leader'), '2026-11-16T09:00', rep, declined)).toBe('sent');
  });
});
