import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TimelineInput, Timelines } from '../../shared/ports/timelines.ts';

export type TimelinesUnderTest = { readonly timelines: Timelines; close?(): Promise<void> };

/** A timeline that waits for months whatever the engine does with it. */
export const waitingTimeline: TimelineInput = {
  caseId: 'case-a',
  plan: 1,
  next: { contact14d: { at: '2026-11-11T07:00:00Z' } },
  renewAt: '2027-08-29T07:00:00Z',
};

export async function namesOf(timelines: Timelines): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of timelines.running()) names.push(name);
  return names.sort();
}

/** What every engine must do. `make` gives one with nothing running, at an instant before 11 November 2026. */
export function timelinesContract(name: string, make: () => Promise<TimelinesUnderTest>): void {
  describe(name, () => {
    let timelines: Timelines;
    let close: TimelinesUnderTest['close'];
    beforeEach(async () => {
      ({ timelines, close } = await make());
    });
    afterEach(async () => close?.());

    it('lists every execution that runs, however many', async () => {
      const names = ['case-a-1', 'case-b-1', 'case-c-1', 'case-d-1', 'case-e-1'];
      for (const name of names) await timelines.start(name, waitingTimeline);
      expect(await namesOf(timelines)).toEqual(names);
    });

    it('starts a name once, however often and with whatever it is started', async () => {
      await timelines.start('case-a-1', waitingTimeline);
      await timelines.start('case-a-1', waitingTimeline);
      await timelines.start('case-a-1', { ...waitingTimeline, renewAt: '2027-08-30T07:00:00Z' });
      expect(await namesOf(timelines)).toEqual(['case-a-1']);
    });

    it('stops the one it is told to and no other', async () => {
      await timelines.start('case-a-1', waitingTimeline);
      await timelines.start('case-a-12', waitingTimeline);
      await timelines.stop('case-a-1');
      expect(await namesOf(timelines)).toEqual(['case-a-12']);
    });

    it('counts an ended name as started: it does not run again', async () => {
      await timelines.start('case-a-1', waitingTimeline);
      await timelines.stop('case-a-1');
      await timelines.start('case-a-1', waitingTimeline);
      expect(await namesOf(timelines)).toEqual([]);
    });

    it('takes stopping what is unknown or has ended as done', async () => {
      await timelines.start('case-a-1', waitingTimeline);
      await timelines.stop('case-a-1');
      await timelines.stop('case-a-1');
      await timelines.stop('never-started');
      expect(await namesOf(timelines)).toEqual([]);
    });
  });
}
