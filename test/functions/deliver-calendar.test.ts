import { describe, expect, it } from 'vitest';
import { deliveriesOf } from '../../shared/reminders/delivery.ts';
import { deliverVisible, wake } from '../support/deliveries-told.ts';
import { icsFaults, icsProperties } from '../support/ics-faults.ts';
import type { Installation } from '../support/installation.ts';
import { lea, staffedCase, sten } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

/** A talk is called, moved and called off on three days, with the steward let in. */
async function talkComesAndGoes(): Promise<Installation> {
  const needs = await staffedCase();
  await record(needs, { do: 'give-consent' });
  const deeds = [
    { do: 'record-talk-called', on: '2026-11-24', time: '10:00' },
    { do: 'record-talk-called', on: '2026-11-26', time: '13:30' },
    { do: 'cancel-talk' },
  ] as const;
  for (const [place, deed] of deeds.entries()) {
    needs.moveTo(`2026-11-${10 + place}T11:00`);
    await record(needs, deed);
    await wake(needs, 'talk-4w');
    await deliverVisible(needs);
  }
  return needs;
}

/** The calendar files that an address got, in order. */
const filesTo = ({ outbox }: Installation, to: string) =>
  outbox.filter((message) => message.to === to).map(({ calendar }) => calendar?.content ?? '');

describe('an e-mail about an agreed talk', () => {
  it('brings a calendar file that is updated and taken back by one name', async () => {
    const needs = await talkComesAndGoes();
    const files = filesTo(needs, lea);
    expect(files.flatMap(icsFaults)).toEqual([]);
    const read = files.map(icsProperties);
    expect(read.map(({ METHOD, SEQUENCE, DTSTART, STATUS }) => [METHOD, SEQUENCE, DTSTART, STATUS].join(' '))).toEqual([
      'PUBLISH 3 20261124T090000Z CONFIRMED',
      'PUBLISH 4 20261126T123000Z CONFIRMED',
      'CANCEL 5 20261126T123000Z CANCELLED',
    ]);
    expect(new Set(read.map(({ UID }) => UID)).size).toBe(1);
    expect(read[0]).toMatchObject({ SUMMARY: 'Aftale', DTSTAMP: '20261110T100000Z' });
  });

  it('is another’s in nothing: each has an entry of their own, which names nobody', async () => {
    const needs = await talkComesAndGoes();
    const [toLea = '', toSten = ''] = [lea, sten].map((address) => filesTo(needs, address)[0]);
    expect(icsProperties(toLea).UID).not.toBe(icsProperties(toSten).UID);
    expect(icsProperties(toLea).UID).toMatch(/^[\w-]{43}$/);
    expect(`${toLea}${toSten}`).not.toMatch(/Made-Up|lea@|sten@|aase@|ATTENDEE|K7F4|case-1/);
  });

  it('brings none while no time of day is known, and an SMS never does', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-10T11:00');
    await record(needs, { do: 'record-talk-called', on: '2026-11-24' });
    await wake(needs, 'talk-4w');
    await deliverVisible(needs);
    expect(filesTo(needs, lea)).toEqual(['']);
    const timed = await talkComesAndGoes();
    expect(timed.outbox.filter(({ subject, calendar }) => subject === undefined && calendar !== undefined)).toEqual([]);
  });

  it('leaves ids and dates behind, and no file', async () => {
    const needs = await talkComesAndGoes();
    const stored = (await deliveriesOf(needs.table, 'case-1')).filter(({ role }) => role === 'steward');
    expect(stored.map(({ appointment }) => appointment)).toContainEqual({
      of: 'talk-4w@3',
      sequence: 3,
      startsAt: '2026-11-24T09:00:00Z',
      cancelled: false,
    });
    expect(JSON.stringify(stored)).not.toContain('VCALENDAR');
  });
});

describe('an e-mail about a deadline', () => {
  it('brings no calendar file', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-16T08:00');
    await wake(needs, 'talk-4w');
    await deliverVisible(needs);
    expect(needs.outbox).toMatchObject([{ to: lea, calendar: undefined }]);
  });
});
