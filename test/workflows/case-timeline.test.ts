import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import type { TimelineInput } from '../../shared/ports/timelines.ts';
import { wakes } from '../../shared/reminders/wakes.ts';
import { caseTimeline } from '../../workflows/case-timeline.ts';
import { lintStateMachine } from '../support/asl-lint.ts';

const definition = caseTimeline({
  remindArn: 'arn:aws:lambda:eu-north-1:123456789012:function:remind',
  renewArn: 'arn:aws:lambda:eu-north-1:123456789012:function:renew',
});

describe('the state machine of a case', () => {
  it('is valid Amazon States Language', () => {
    const verdict = aslValidator(structuredClone(definition));
    expect(verdict.errorsText()).toBe('');
    expect(verdict.isValid).toBe(true);
  });

  it('has nothing that the validator misses', () => {
    expect(lintStateMachine(definition)).toEqual([]);
  });

  it('shows where a case is, in words', () => {
    const [follow] = Object.values(definition.States);
    const starts = follow?.Type === 'Parallel' ? follow.Branches.map(({ StartAt }) => StartAt) : [];
    expect(starts).toEqual([
      '14-day contact: wait',
      '4-week talk: wait',
      '5-week notice to the municipality: wait',
      '8-week follow-up: wait',
      '22-week revaluation: wait',
      'Other duties: wait',
      'Start afresh before the year is out: wait',
    ]);
  });

  it('takes each title, wake and state key once', () => {
    for (const names of [wakes.map((w) => w.title), wakes.map((w) => w.wakeId), wakes.map((w) => w.stateKey)])
      expect(new Set<string>(names).size).toBe(6);
  });

  it('keeps state keys to the wake id in letters and digits, so that paths stay plain', () => {
    expect(wakes.map(({ stateKey }) => stateKey)).toEqual(wakes.map(({ wakeId }) => wakeId.replace(/[^a-z0-9]/g, '')));
  });

  it('starts from an input under 4 kB with every duty and the longest ids', () => {
    const at = '2026-11-11T07:00:00Z';
    const input: TimelineInput = {
      caseId: 'abcdefghijklmnopqrstuv',
      plan: Number.MAX_SAFE_INTEGER,
      next: Object.fromEntries(wakes.map(({ stateKey }) => [stateKey, { at }])),
      renewAt: at,
    };
    expect(Buffer.byteLength(JSON.stringify(input))).toBeLessThan(4096);
  });
});
