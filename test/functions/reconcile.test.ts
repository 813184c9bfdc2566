import { describe, expect, it } from 'vitest';
import { followCommit } from '../../functions/follow-commits.ts';
import { reconcile } from '../../functions/reconcile.ts';
import type { Table } from '../../shared/ports/table.ts';
import { loadCase, replaceSnapshot } from '../../shared/store/cases.ts';
import { snapshotKey, wakeKey } from '../../shared/store/keys.ts';
import { deliverVisible, endings, told, wake } from '../support/deliveries-told.ts';
import { failingTable } from '../support/failing-table.ts';
import type { Installation } from '../support/installation.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { appoint, record } from '../support/stored-case.ts';

const run = (needs: Installation, what: 'deliveries' | 'wakes' | 'cases') => reconcile(needs)({ run: what });

async function followed(wrap?: (table: Table) => Table): Promise<Installation> {
  const needs = await staffedCase(wrap === undefined ? {} : { wrap });
  await needs.feed.drain(followCommit(needs));
  return needs;
}
const repairs = ({ timelines }: Installation) => timelines.started.map(({ name }) => name).slice(1);

describe('open deliveries', () => {
  it('that were put off are queued when their time has come', async () => {
    const needs = await followed();
    needs.moveTo('2026-11-16T17:59');
    await wake(needs, 'talk-4w');
    needs.moveTo('2026-11-16T18:00');
    await deliverVisible(needs);
    needs.moveTo('2026-11-17T07:59:59');
    expect(await run(needs, 'deliveries')).toEqual({ run: 'deliveries', queued: 0, repaired: 0, counts: {} });
    needs.moveTo('2026-11-17T08:00');
    expect(await run(needs, 'deliveries')).toEqual({
      run: 'deliveries',
      queued: 1,
      repaired: 0,
      counts: { deferred: 1 },
    });
    await deliverVisible(needs);
    expect(await endings(needs)).toEqual(['sent']);
  });

  it('whose message was lost are queued again a quarter of an hour later, and not at once again', async () => {
    const needs = await followed();
    needs.moveTo('2026-11-16T08:00');
    await wake(needs, 'talk-4w');
    for (const { receipt } of await needs.queue.receive({ max: 10, visibilitySeconds: 180 }))
      await needs.queue.remove(receipt);
    needs.moveTo('2026-11-16T08:14:59');
    expect((await run(needs, 'deliveries')).queued).toBe(0);
    needs.moveTo('2026-11-16T08:15');
    expect((await run(needs, 'deliveries')).counts).toEqual({ requeued: 1 });
    expect((await run(needs, 'deliveries')).queued).toBe(0);
    await deliverVisible(needs);
    expect(needs.outbox).toHaveLength(1);
  });

  it('that should have gone out more than an hour ago are counted as late', async () => {
    const needs = await followed();
    needs.moveTo('2026-11-16T08:00');
    await wake(needs, 'talk-4w');
    needs.moveTo('2026-11-16T09:00');
    expect((await run(needs, 'deliveries')).counts).toEqual({ requeued: 1 });
    needs.moveTo('2026-11-16T09:15');
    expect(await run(needs, 'deliveries')).toEqual({
      run: 'deliveries',
      queued: 1,
      repaired: 0,
      counts: { requeued: 1, 'late-deliveries': 1 },
    });
  });

  it('that have come to an end are left alone', async () => {
    const needs = await followed();
    needs.moveTo('2026-11-16T08:00');
    await wake(needs, 'talk-4w');
    await deliverVisible(needs);
    needs.moveTo('2026-11-16T09:00');
    expect((await run(needs, 'deliveries')).queued).toBe(0);
  });
});

describe('a wake', () => {
  it('that is over an hour late means a lost timeline: it is started again', async () => {
    const needs = await followed(); // the first wake was due at the opening, 08:00
    needs.moveTo('2026-11-02T09:00');
    expect(await run(needs, 'wakes')).toEqual({ run: 'wakes', queued: 0, repaired: 0, counts: {} });
    needs.moveTo('2026-11-02T09:00:01');
    expect(await run(needs, 'wakes')).toEqual({
      run: 'wakes',
      queued: 0,
      repaired: 1,
      counts: { 'late-timelines': 1 },
    });
    expect(repairs(needs)).toEqual(['case-1-1-r2026110208']);
    expect(needs.timelines.started.at(-1)?.input.next.other).toEqual({ at: '2026-11-02T08:00:01Z' });
  });

  it('that came is not late', async () => {
    const needs = await followed();
    await wake(needs, 'other');
    needs.moveTo('2026-11-04T08:59');
    expect((await run(needs, 'wakes')).repaired).toBe(0);
  });

  it('of a case that has ended is never late', async () => {
    const needs = await followed();
    await record(needs, { do: 'end-absence' });
    needs.moveTo('2026-11-10T09:00');
    expect((await run(needs, 'wakes')).repaired).toBe(0);
  });
});

describe('every open case', () => {
  it('that is sound is left alone', async () => {
    const needs = await followed();
    expect(await run(needs, 'cases')).toEqual({ run: 'cases', queued: 0, repaired: 0, counts: {} });
    expect(repairs(needs)).toEqual([]);
  });

  it('that has no running timeline of its plan gets one', async () => {
    const needs = await followed();
    await needs.timelines.stop('case-1-1');
    expect((await run(needs, 'cases')).counts).toEqual({ 'lost-timelines': 1 });
    expect(repairs(needs)).toEqual(['case-1-1-r2026110207']);
    expect((await run(needs, 'cases')).repaired).toBe(0);
  });

  it('whose snapshot is behind gets a new one', async () => {
    const needs = await followed();
    const opened = await loadCase(needs.table, 'case-1');
    if (opened === undefined) throw new Error('The case is open.');
    await record(needs, { do: 'record-contact-made' });
    await replaceSnapshot(needs.table, opened);
    expect((await run(needs, 'cases')).counts).toEqual({ snapshots: 1 });
    expect(await needs.table.get(snapshotKey('case-1'))).toMatchObject({ version: 2 });
  });

  it('whose decision a crash left half carried out tells everybody that it names', async () => {
    const fault = failingTable();
    const needs = await followed(fault.wrap);
    await appoint(needs, 'hr', 'hans@example.dk');
    needs.moveTo('2026-11-30T08:00');
    // The decision and the first delivery are written, the second is not, and no wake comes again.
    fault.arm({ put: 3, landed: false });
    await wake(needs, 'notice-5w').catch(() => undefined);
    fault.arm(undefined);
    needs.moveTo('2026-11-30T09:00');
    expect((await run(needs, 'cases')).counts).toEqual({});
    needs.moveTo('2026-11-30T09:01');
    expect((await run(needs, 'cases')).counts).toMatchObject({ decisions: 1 });
    expect([...(await told(needs))].sort()).toEqual([
      'notice-5w heads-up hr hans@example.dk',
      'notice-5w heads-up hr helle@example.dk',
    ]);
  });

  it('of which nobody noted when it wakes is noted', async () => {
    const needs = await followed();
    await needs.table.delete(wakeKey('case-1'));
    expect((await run(needs, 'cases')).counts).toEqual({ wakes: 1 });
    expect(await needs.table.get(wakeKey('case-1'))).toMatchObject({ nextWakeAt: '2026-11-02T07:00:00Z' });
    expect((await run(needs, 'cases')).counts).toEqual({});
  });

  it('is left alone when nothing is left to wait for', async () => {
    const needs = await staffedCase({ at: '2027-09-01T08:00', facts: { cutOver: '2027-09-01' } });
    needs.moveTo('2027-09-15T10:00');
    for (const dutyId of ['other', 'revaluation-22w'] as const) await wake(needs, dutyId);
    needs.moveTo('2027-09-16T10:00');
    expect((await run(needs, 'cases')).repaired).toBe(0);
  });

  it('of another employer is not looked at', async () => {
    const needs = await followed();
    await needs.timelines.stop('case-1-1');
    expect((await run({ ...needs, employers: ['other'] }, 'cases')).repaired).toBe(0);
  });
});

it('refuses a run that it does not know', async () => {
  await expect(reconcile(await staffedCase())({ run: 'everything' })).rejects.toThrow();
});

describe('the line that alarms are made of', () => {
  it('says how much was mended and how much was late', async () => {
    const needs = await followed();
    needs.moveTo('2026-11-02T09:00:01');
    await run(needs, 'wakes');
    expect(needs.lines.at(-1)).toEqual({
      what: 'reconcile wakes',
      outcome: 'repaired',
      count: 1,
      repaired: 1,
      late: 1,
      counts: { 'late-timelines': 1 },
    });
  });

  it('counts nothing when all is sound', async () => {
    const needs = await followed();
    await run(needs, 'deliveries');
    expect(needs.lines.at(-1)).toEqual({
      what: 'reconcile deliveries',
      outcome: 'sound',
      count: 0,
      repaired: 0,
      late: 0,
      counts: {},
    });
  });
});
