import { describe, expect, it } from 'vitest';
import { notToldIn } from '../../shared/reminders/not-told.ts';
import { type Owed, toldIn } from '../../shared/reminders/owed.ts';
import { told, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { lea, staffedCase } from '../support/staffed-case.ts';
import { dismiss, record } from '../support/stored-case.ts';
import { underPolicy } from '../support/under-policy.ts';

const overdue = 'talk-4w overdue leader lea@example.dk';
const escalation = 'talk-4w escalation hr helle@example.dk';

describe('an escalation', () => {
  it('waits until whoever it is about has been told and had a working day', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-12-11T08:00'); // a Friday, after an outage of three weeks
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'sent', at: '2026-12-14T07:00:00Z' });
    expect(await told(needs)).toEqual([overdue]);
    needs.moveTo('2026-12-14T07:30');
    expect(await wake(needs, 'talk-4w')).toMatchObject({ outcome: 'deferred', reason: 'told-first' });
    needs.moveTo('2026-12-14T08:00');
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([overdue, escalation]);
  });

  it('waits for nobody where the role is empty', async () => {
    const needs = await staffedCase();
    await dismiss(needs, 'leader', lea, { scope: 'house/first' });
    needs.moveTo('2026-12-07T08:00');
    await wake(needs, 'talk-4w');
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([escalation]);
  });

  it('is announced to whoever it is about though the cut-over holds their own reminders back', async () => {
    const needs = await staffedCase({ facts: { firstDay: '2026-10-01', cutOver: '2026-11-02' } });
    needs.moveTo('2026-11-05T08:00'); // the talk was due on 29 October, hr would hear of it 5 working days after
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([overdue]);
    needs.moveTo('2026-11-06T08:00');
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([overdue, escalation]);
  });

  it('counts the word at the opening, which names no date, as told', async () => {
    const reminders = [
      { duty: 'welcome', stage: 'reminder', to: 'hr', when: 'opening' },
      { duty: 'welcome', stage: 'escalation', to: 'leader', when: { workingDaysAfterDue: 1 } },
    ];
    const needs = await staffedCase({ facts: underPolicy({ reminders }) });
    await wake(needs, 'other');
    needs.moveTo('2026-11-05T08:00');
    await wake(needs, 'other');
    expect(await told(needs)).toEqual([
      'welcome reminder hr helle@example.dk',
      'welcome escalation leader lea@example.dk',
    ]);
  });

  it('is not announced by a word that was dropped while another is to come', async () => {
    const reminders = [
      { duty: 'talk-4w', stage: 'last-call', to: 'leader', when: { daysBeforeDue: 3 } },
      { duty: 'talk-4w', stage: 'overdue', to: 'leader', when: { workingDaysAfterDue: 4 } },
      { duty: 'talk-4w', stage: 'escalation', to: 'hr', when: { workingDaysAfterDue: 2 } },
    ];
    // Due on 2 November, the first day of messages.
    const needs = await staffedCase({
      facts: { firstDay: '2026-10-05', cutOver: '2026-11-02', ...underPolicy({ reminders }) },
    });
    await record(needs, {
      do: 'settle-held',
      duty: 'talk-4w',
      stage: 'last-call',
      role: 'leader',
      decision: 'drop',
    });
    for (const day of ['2026-11-04', '2026-11-06', '2026-11-09']) {
      needs.moveTo(`${day}T08:00`);
      await wake(needs, 'talk-4w');
    }
    expect(await told(needs)).toEqual([overdue, escalation]);
  });

  it('is no use where what it is about came too late to be', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'expect-long-absence' });
    needs.moveTo('2026-12-21T08:00'); // fast track: to be asked for by 7 December
    await wake(needs, 'other');
    const ofFastTrack = (await toldIn(needs.table, 'case-1', 'fast-track')).map(({ stage, refused }) => [
      stage,
      refused,
    ]);
    expect(ofFastTrack).toEqual([['overdue', 'too-late']]);
    needs.moveTo('2026-12-22T08:00');
    await wake(needs, 'other');
    expect(await notToldIn(needs.table, 'case-1')).toContainEqual(
      expect.objectContaining({ dutyId: 'fast-track', stage: 'escalation', reason: 'too-late' }),
    );
  });

  it('is announced with its day in the word before it', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-12-01T08:00');
    await wake(needs, 'talk-4w');
    expect(await paramsTold(needs)).toMatchObject({ due: '2026-11-30', escalatesOn: '2026-12-07' });
  });

  it('is announced for the next working day when the word before it comes late', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-12-11T08:00'); // a Friday
    await wake(needs, 'talk-4w');
    expect(await paramsTold(needs)).toMatchObject({ due: '2026-11-30', escalatesOn: '2026-12-14' });
  });
});

const paramsTold = async (needs: Installation): Promise<Owed['params'] | undefined> =>
  (await toldIn(needs.table, 'case-1', 'talk-4w')).at(-1)?.params;
