import { describe, expect, it } from 'vitest';
import { told, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

/** Lea was told of the talk, due on 30 November, on the 16th; it is the 18th now. */
async function toldOfTheTalk(): Promise<Installation> {
  const needs = await staffedCase();
  needs.moveTo('2026-11-16T08:00');
  await wake(needs, 'talk-4w');
  needs.moveTo('2026-11-18T09:00');
  return needs;
}
const headsUp = 'talk-4w heads-up leader lea@example.dk';
const correction = 'talk-4w correction leader lea@example.dk';
/** What was told since the heads-up, of one moment in no order. */
const since = async (needs: Installation) => [...(await told(needs)).slice(1)].sort();

describe('a corrected first day', () => {
  it('is told once to whoever was told another date', async () => {
    const needs = await toldOfTheTalk();
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    // The heads-up for 3 December is to come on the 19th.
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'sent', at: '2026-11-19T07:00:00Z' });
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([headsUp, correction]);
  });

  it('is told to somebody whose message went out though a crash left its decision unfinished', async () => {
    const needs = await toldOfTheTalk();
    const [owed] = await needs.table.query('CASE#case-1', { prefix: 'OWED#talk-4w#' });
    if (owed !== undefined) await needs.table.put({ ...owed, complete: false }, 'always');
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([headsUp, correction]);
  });

  it('sends, beside the correction, the stage that has passed under the new date', async () => {
    const needs = await toldOfTheTalk();
    await record(needs, { do: 'correct-first-day', to: '2026-10-30' });
    await wake(needs, 'talk-4w');
    await wake(needs, 'talk-4w');
    expect(await since(needs)).toEqual([correction, headsUp]);
  });

  it('is told again when it is corrected back, and the stages of the old date are not', async () => {
    const needs = await toldOfTheTalk();
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    await wake(needs, 'talk-4w');
    await record(needs, { do: 'correct-first-day', to: '2026-11-02' });
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([headsUp, correction, correction]);
  });

  it('is not told when it was corrected back before anybody woke', async () => {
    const needs = await toldOfTheTalk();
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    await record(needs, { do: 'correct-first-day', to: '2026-11-02' });
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([headsUp]);
  });

  it('waits for the window like any other message', async () => {
    const needs = await toldOfTheTalk();
    needs.moveTo('2026-11-21T12:00'); // a Saturday
    await record(needs, { do: 'correct-first-day', to: '2026-11-16' });
    expect(await wake(needs, 'talk-4w')).toEqual({
      outcome: 'deferred',
      reason: 'outside-window',
      at: '2026-11-23T07:00:00Z',
    });
    needs.moveTo('2026-11-23T08:00');
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([headsUp, correction]);
  });

  it('is told to nobody about a duty that is done', async () => {
    const needs = await toldOfTheTalk();
    await record(needs, { do: 'record-talk-held' });
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    await wake(needs, 'talk-4w');
    expect(await told(needs)).toEqual([headsUp]);
  });

  it('is told to nobody whose consent was withdrawn', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'give-consent' });
    needs.moveTo('2026-11-11T08:00');
    await wake(needs, 'contact-14d');
    await record(needs, { do: 'withdraw-consent' });
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    await wake(needs, 'contact-14d');
    expect((await told(needs)).filter((line) => line.includes('correction'))).toEqual([]);
  });

  it('reaches the member by SMS', async () => {
    const needs = await staffedCase();
    needs.moveTo('2026-11-09T10:00');
    await wake(needs, 'contact-14d');
    needs.moveTo('2026-11-10T09:00');
    await record(needs, { do: 'correct-first-day', to: '2026-11-05' });
    await wake(needs, 'contact-14d');
    expect((await told(needs)).slice(-1)).toEqual(['contact-14d correction member +4520123456']);
  });
});

describe('an edit that moves nothing', () => {
  it('sends nothing again', async () => {
    const needs = await toldOfTheTalk();
    await record(needs, { do: 'give-consent', to: 'safety-rep' });
    await record(needs, { do: 'renew-timeline' });
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'nothing-due', at: '2026-11-23T07:00:00Z' });
    expect(await told(needs)).toEqual([headsUp]);
  });
});

describe('notices', () => {
  it('of a talk tell the member and the leader once, and anew when it is moved', async () => {
    const needs = await toldOfTheTalk();
    await record(needs, { do: 'record-talk-called', on: '2026-11-27', time: '10:00' });
    await wake(needs, 'talk-4w');
    await wake(needs, 'talk-4w');
    await record(needs, { do: 'record-talk-called', on: '2026-11-30' });
    await wake(needs, 'talk-4w');
    expect(await since(needs)).toEqual([
      'talk-4w talk-called member +4520123456',
      'talk-4w talk-called.leader leader lea@example.dk',
      'talk-4w talk-moved member +4520123456',
      'talk-4w talk-moved.leader leader lea@example.dk',
      'welcome heads-up member +4520123456', // its own wake has not come in this story
    ]);
  });

  it('of an expected return tell the leader once, though another duty becomes the next open one', async () => {
    const needs = await toldOfTheTalk();
    await record(needs, { do: 'record-expected-return', on: '2026-11-20' });
    needs.moveTo('2026-11-23T08:00');
    await wake(needs, 'talk-4w');
    expect(await since(needs)).toEqual(['talk-4w expected-return leader lea@example.dk']);
    needs.moveTo('2026-11-24T09:00');
    await record(needs, { do: 'record-talk-held' });
    await wake(needs, 'notice-5w');
    expect(await since(needs)).toHaveLength(1);
  });

  it('of an expected return hold reminders back until the third working day, then each role gets its last', async () => {
    const needs = await toldOfTheTalk();
    await record(needs, { do: 'record-expected-return', on: '2026-11-20' });
    needs.moveTo('2026-11-23T08:00');
    expect(await wake(needs, 'talk-4w')).toEqual({ outcome: 'sent', at: '2026-11-25T07:00:00Z' });
    needs.moveTo('2026-11-25T08:00');
    await wake(needs, 'talk-4w');
    expect((await told(needs)).at(-1)).toBe('talk-4w reminder leader lea@example.dk');
  });
});
