import { describe, expect, it } from 'vitest';
import { addHr } from '../../functions/add-hr.ts';
import { followCommit } from '../../functions/follow-commits.ts';
import { reconcile } from '../../functions/reconcile.ts';
import { type CountedLines, type LogMetricName, logMetrics } from '../../infra/log-metrics.ts';
import type { LogLine } from '../../shared/log.ts';
import { PermanentFailure, ProviderPaused } from '../../shared/ports/senders.ts';
import { deliverVisible, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { synthesized } from './synthesized.ts';

const filters = synthesized('prod')('AWS::Logs::MetricFilter');
const patterns = Object.fromEntries(
  filters.map(({ id, Properties }) => [id.replace(/^count|[0-9A-F]{8}$/g, ''), Properties.FilterPattern]),
);

/** What CloudWatch would make of a line. */
function countOf(name: LogMetricName, lines: readonly LogLine[]): number {
  const { what, outcome, reasons, sum }: CountedLines = logMetrics[name];
  const counted = lines.filter(
    (line) =>
      line.what === what &&
      (outcome === undefined || line.outcome === outcome) &&
      (reasons === undefined || reasons.includes(line.reason ?? '')),
  );
  return counted.reduce((total, line) => total + (sum === undefined ? 1 : (line[sum] ?? 0)), 0);
}

/** A message to the leader, as far as the queue. */
async function messageWaits(): Promise<Installation> {
  const needs = await staffedCase();
  await needs.feed.drain(followCommit(needs));
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  return needs;
}

const refusing = (error: Error) => ({ send: () => Promise.reject(error) });

describe('a figure made from the log', () => {
  it('counts messages that were sent', async () => {
    const needs = await messageWaits();
    await deliverVisible(needs);
    expect([countOf('messages-sent', needs.lines), countOf('sends-refused', needs.lines)]).toEqual([1, 0]);
  });

  it('counts messages that a provider refuses for good', async () => {
    const needs = await messageWaits();
    await deliverVisible({ ...needs, email: refusing(new PermanentFailure('rejected')) });
    expect([countOf('messages-sent', needs.lines), countOf('sends-refused', needs.lines)]).toEqual([0, 1]);
  });

  it.each(['account', 'quota', 'set-up', 'access'] as const)(
    'counts that a provider takes nothing: %s',
    async (why) => {
      const needs = await messageWaits();
      await deliverVisible({ ...needs, email: refusing(new ProviderPaused(why)) });
      expect([countOf('sending-paused', needs.lines), countOf('sms-capped', needs.lines)]).toEqual([1, 0]);
    },
  );

  it('counts late messages, and runs that looked for them', async () => {
    const needs = await messageWaits();
    needs.moveTo('2026-11-16T09:15');
    await reconcile(needs)({ run: 'deliveries' });
    expect([countOf('late-deliveries', needs.lines), countOf('looked-for-messages', needs.lines)]).toEqual([1, 1]);
  });

  it('counts late wakes as lateness and as repairs', async () => {
    const needs = await staffedCase();
    await needs.feed.drain(followCommit(needs));
    needs.moveTo('2026-11-02T09:00:01');
    await reconcile(needs)({ run: 'wakes' });
    expect([countOf('late-wakes', needs.lines), countOf('repairs-of-the-hour', needs.lines)]).toEqual([1, 1]);
  });

  it('counts whom the operators made hr', async () => {
    const needs = await staffedCase();
    await addHr(needs)({ employer: 'employer', name: 'Helle Made-Up', email: 'helle@example.dk' });
    expect(countOf('hr-added', needs.lines)).toBe(1);
  });

  it('counts what the nightly run mends', async () => {
    const needs = await staffedCase();
    await needs.feed.drain(followCommit(needs));
    await needs.timelines.stop('case-1-1');
    await reconcile(needs)({ run: 'cases' });
    expect(countOf('repairs-of-the-night', needs.lines)).toBe(1);
  });
});

describe('a filter in the cloud', () => {
  it('asks for the lines by the names that the logger gives their fields', () => {
    expect(patterns).toEqual({
      lookedformessages: '{ $.message = "reconcile deliveries" }',
      repairsofthehour: '{ ($.message = "reconcile wakes") && ($.repaired > 0) }',
      repairsofthenight: '{ ($.message = "reconcile cases") && ($.repaired > 0) }',
      latewakes: '{ ($.message = "reconcile wakes") && ($.late > 0) }',
      latedeliveries: '{ ($.message = "reconcile deliveries") && ($.late > 0) }',
      sendsrefused: '{ ($.message = "deliver") && ($.outcome = "failed") }',
      messagessent: '{ ($.message = "deliver") && ($.outcome = "sent") }',
      sendingpaused:
        '{ ($.message = "provider") && ($.outcome = "paused") && (($.reason = "account") || ($.reason = "quota") || ($.reason = "set-up") || ($.reason = "access")) }',
      hradded: '{ ($.message = "add-hr") && ($.outcome = "added") }',
      smscapped: '{ ($.message = "provider") && ($.outcome = "paused") && ($.reason = "spend-cap") }',
    });
  });
});
