import { describe, expect, it } from 'vitest';
import { remind } from '../../functions/remind.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { noteCaseGone } from '../../shared/store/gone-cases.ts';
import { told, wake } from '../support/deliveries-told.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

const talkToldToLea = 'talk-4w heads-up leader lea@example.dk';

describe('a wake', () => {
  it('tells whom it is due to and says when to wake next', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-16T08:00');
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'sent', at: '2026-11-23T07:00:00Z' });
    expect(await told(needs)).toEqual([talkToldToLea]);
  });

  it('tells nobody twice', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-16T08:00');
    await wake(needs, 'talk-4w');
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'nothing-due', at: '2026-11-23T07:00:00Z' });
    expect(await told(needs)).toHaveLength(1);
  });

  it('counts what is due within 60 seconds as due', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-16T07:58:59');
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'nothing-due', at: '2026-11-16T07:00:00Z' });
    needs.moveTo('2026-11-16T07:59:00');
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'sent', at: '2026-11-23T07:00:00Z' });
  });

  it('of a plan that another has replaced tells nobody and sleeps for good', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    needs.moveTo('2026-11-16T08:00');
    expect(await wake(needs, 'talk-4w', 1)).toEqual({ outcome: 'superseded' });
    expect(await told(needs)).toEqual([]);
  });

  it('of a case that has ended tells nobody and sleeps for good', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-16T08:00');
    await record(needs, { do: 'end-absence' });
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'done', reason: 'case-closed' });
    expect(await told(needs)).toEqual([]);
  });

  it('of a duty that is done tells nobody and sleeps for good', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-16T08:00');
    await record(needs, { do: 'record-talk-held' });
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'done', reason: 'duty-done' });
    expect(await told(needs)).toEqual([]);
  });

  it('sleeps for good once a duty’s last reminder is over', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-12-01T08:00');
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'sent', at: '2026-12-07T07:00:00Z' });
    needs.moveTo('2026-12-07T08:00');
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'sent' });
  });

  it('puts off to the next opening what the closed window does not let out', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-21T12:00'); // a Saturday
    expect(await wake(needs, 'talk-4w')).toEqual({
      outcome: 'deferred',
      reason: 'outside-window',
      at: '2026-11-23T07:00:00Z',
    });
    expect(await told(needs)).toEqual([]);
  });

  it('refuses what is no wake', async () => {
    const needs = await staffedCase();
    await expect(remind(needs)({ caseId: 'case-1', plan: 1, dutyId: 'welcome' })).rejects.toThrow();
    await expect(remind(needs)({ caseId: 'case-2', plan: 1, dutyId: 'talk-4w' })).rejects.toMatchObject({
      name: 'UnknownCase',
    });
  });

  it('has nothing left, ever, in a case that was deleted when its time was over', async () => {
    const needs = await staffedCase();
    await noteCaseGone(needs, 'case-2');
    const gone = { caseId: 'case-2', plan: 1, dutyId: 'talk-4w' };
    expect(await remind(needs)(gone)).toEqual({ outcome: 'superseded' });
    await expect(remind(needs)({ ...gone, renewAt: '2027-09-01T07:00:00Z' })).rejects.toMatchObject({
      name: 'TimelineOver',
    });
  });

  it('logs ids and outcomes only', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-16T08:00');
    await wake(needs, 'talk-4w');
    expect(needs.lines).toEqual([
      { what: 'remind', caseId: 'case-1', dutyId: 'talk-4w', outcome: 'sent', reason: undefined },
    ]);
  });
});

describe('a wake that comes late', () => {
  it('gives each role the last of its stages and leaves out heads-ups after the due date', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-12-07T08:00');
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual(['talk-4w overdue leader lea@example.dk']);
  });

  it('tells the member nothing of a duty whose due date has passed', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-17T10:00');
    await wake(needs, 'contact-14d');
    expect(await told(needs)).toEqual(['contact-14d overdue leader lea@example.dk']);
  });

  it('sends nothing that is dated before the cut-over', async () => {
    const facts = { firstDay: '2026-10-01', cutOver: '2026-11-02' };
    const needs = await staffedCase({ facts });
    // All but hr's escalation of the talk, on 5 November, was dated in October; the notice to the municipality is due that day.
    for (const dutyId of ['contact-14d', 'talk-4w'] as const) await wake(needs, dutyId);
    expect(await told(needs)).toEqual([]);
    needs.moveTo('2026-11-04T08:00');
    await wake(needs, 'notice-5w');
    expect(await told(needs)).toEqual(['notice-5w last-call hr helle@example.dk']);
  });
});

describe('the member’s welcome', () => {
  it('goes before anything else that is due to her at the same instant, whichever branch wakes first', async () => {
    const needs = await staffedCase({ at: '2026-11-10T08:00', facts: { firstDay: '2026-11-02' } });
    needs.moveTo('2026-11-12T10:00');
    await wake(needs, 'contact-14d');
    expect((await told(needs)).filter((line) => line.includes('member'))).toEqual([
      'contact-14d heads-up member +4520123456',
      'welcome heads-up member +4520123456',
    ]);
    await wake(needs, 'other');
    expect((await told(needs)).filter((line) => line.includes('welcome heads-up'))).toHaveLength(1);
  });

  it('goes out although the letter was given, and only once though the first day is corrected', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'record-letter-given' });
    needs.moveTo('2026-11-04T10:00');
    await wake(needs, 'other');
    await record(needs, { do: 'correct-first-day', to: '2026-11-03' });
    await wake(needs, 'other');
    needs.moveTo('2026-11-06T10:00');
    await wake(needs, 'other');
    expect(await told(needs)).toEqual(['welcome heads-up member +4520123456']);
  });
});

describe('a role that nobody holds', () => {
  it('is a task for a person, once', async () => {
    const needs = await staffedCase({ facts: { unitId: 'other/first' } });
    needs.moveTo('2026-11-16T08:00');
    expect(await wake(needs, 'talk-4w')).toMatchObject({ outcome: 'cancelled', reason: 'nobody-in-the-role' });
    needs.moveTo('2026-11-23T08:00');
    await wake(needs, 'talk-4w');
    expect(await tasksOf(needs.table, 'employer')).toMatchObject([
      { caseId: 'case-1', kind: 'nobody-in-the-role', dutyId: 'talk-4w', role: 'leader' },
    ]);
    expect(await told(needs)).toEqual([]);
  });

  it('is passed on to the next of the list', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-12-08T08:00'); // there is no employer consultant
    await wake(needs, 'notice-5w');
    needs.moveTo('2026-12-10T08:00');
    await wake(needs, 'notice-5w');
    expect(await told(needs)).toContain('notice-5w escalation leader lea@example.dk');
  });
});
