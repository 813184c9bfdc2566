import { describe, expect, it } from 'vitest';
import { followCommit } from '../../functions/follow-commits.ts';
import { loadCase, replaceSnapshot } from '../../shared/store/cases.ts';
import { snapshotKey, wakeKey } from '../../shared/store/keys.ts';
import { wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

const follow = (needs: Installation) => needs.feed.drain(followCommit(needs));
const names = ({ timelines }: Installation) => timelines.started.map(({ name }) => name);

describe('a commit that opens a case', () => {
  it('starts its timeline with the first instant of every branch and nothing else', async () => {
    const needs = await staffedCase();
    await follow(needs);
    expect(needs.timelines.started).toEqual([
      {
        name: 'case-1-1',
        input: {
          caseId: 'case-1',
          plan: 1,
          next: {
            contact14d: { at: '2026-11-09T09:00:00Z' },
            talk4w: { at: '2026-11-16T07:00:00Z' },
            notice5w: { at: '2026-11-30T07:00:00Z' },
            followup8w: { at: '2026-12-11T07:00:00Z' },
            revaluation22w: { at: '2027-02-24T07:00:00Z' },
            other: { at: '2026-11-02T07:00:00Z' },
          },
          renewAt: '2027-08-29T07:00:00Z', // 300 days of 24 hours
        },
      },
    ]);
    expect(await needs.table.get(wakeKey('case-1'))).toMatchObject({ nextWakeAt: '2026-11-02T07:00:00Z', plan: 1 });
  });

  it('lets branches rest until after the renewal that have nothing left to say', async () => {
    const needs = await staffedCase({ at: '2027-01-11T08:00', facts: { cutOver: '2027-01-11' } });
    await follow(needs);
    const rest = { at: '2027-11-07T08:00:00Z' };
    expect(needs.timelines.started[0]?.input.next).toMatchObject({
      contact14d: rest,
      talk4w: rest,
      notice5w: rest,
      followup8w: rest,
    });
    expect(needs.timelines.started[0]?.input.next.revaluation22w).toEqual({ at: '2027-02-24T07:00:00Z' });
  });

  it('keeps its timeline’s input under 4 kB', async () => {
    const needs = await staffedCase();
    await follow(needs);
    expect(JSON.stringify(needs.timelines.started[0]?.input).length).toBeLessThan(4096);
  });
});

describe('a commit that changes the plan', () => {
  it('starts the new timeline and stops the one before', async () => {
    const needs = await staffedCase();
    await follow(needs);
    await record(needs, { do: 'give-consent' });
    await follow(needs);
    expect(names(needs)).toEqual(['case-1-1', 'case-1-2']);
    expect(needs.timelines.stopped).toEqual(['case-1-1']);
  });

  it('wakes at once for a date that somebody was told otherwise', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-16T08:00');
    await wake(needs, 'talk-4w');
    needs.moveTo('2026-11-18T09:00');
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    await follow(needs);
    expect(needs.timelines.started.at(-1)?.input.next.talk4w).toEqual({ at: '2026-11-18T08:00:00Z' });
  });

  it('is passed over when a later one has changed it again', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    await follow(needs);
    expect(names(needs)).toEqual(['case-1-2']);
  });

  it('because the absence ended stops the timeline and starts none', async () => {
    const needs = await staffedCase();
    await follow(needs);
    await record(needs, { do: 'end-absence' });
    await follow(needs);
    expect(names(needs)).toEqual(['case-1-1']);
    expect(needs.timelines.stopped).toEqual(['case-1-1']);
    expect(await needs.table.get(wakeKey('case-1'))).not.toHaveProperty('nextWakeAt');
  });
});

describe('any commit', () => {
  it('that does not change the plan starts nothing', async () => {
    const needs = await staffedCase();
    await follow(needs);
    await record(needs, { do: 'record-contact-made' });
    await follow(needs);
    expect(names(needs)).toEqual(['case-1-1']);
  });

  it('brings a snapshot that is behind up to date', async () => {
    const needs = await staffedCase();
    const opened = await loadCase(needs.table, 'case-1');
    if (opened === undefined) throw new Error('The case is open.');
    await record(needs, { do: 'record-contact-made' });
    await replaceSnapshot(needs.table, opened);
    await follow(needs);
    expect(await needs.table.get(snapshotKey('case-1'))).toMatchObject({ version: 2 });
  });

  it('can come again: the timeline keeps its name', async () => {
    const needs = await staffedCase();
    const [commit] = await needs.table.query('CASE#case-1', { prefix: 'COMMIT#' });
    if (commit === undefined) throw new Error('The case is open.');
    await followCommit(needs)(commit);
    await followCommit(needs)(commit);
    expect(new Set(names(needs))).toEqual(new Set(['case-1-1']));
  });
});
