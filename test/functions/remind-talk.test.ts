import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import { told, wake } from '../support/deliveries-told.ts';
import type { Installation } from '../support/installation.ts';
import { lea, staffedCase, sten } from '../support/staffed-case.ts';
import { appoint, dismiss, record } from '../support/stored-case.ts';

const inUnit = { scope: 'house/first' };

/** What was told of the talk, the member apart. */
const toldOfTalk = async (needs: Installation): Promise<readonly string[]> =>
  (await told(needs)).filter((line) => / talk-(called|moved|cancelled)/.test(line) && !line.includes(' member '));

/** One thing a day, from Tuesday 10 November on, and the timeline wakes after each. */
async function days(needs: Installation, ...deeds: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const [place, deed] of deeds.entries()) {
    needs.moveTo(`2026-11-${10 + place}T11:00`);
    await deed();
    await wake(needs, 'talk-4w');
  }
}
const call = (needs: Installation, on: string) => () => record(needs, { do: 'record-talk-called', on, time: '10:00' });
const callOff = (needs: Installation) => () => record(needs, { do: 'cancel-talk' });
const letIn = (needs: Installation) => () => record(needs, { do: 'give-consent' });
const replaceLea = (needs: Installation) => async () => {
  await dismiss(needs, 'leader', lea, inUnit);
  await appoint(needs, 'leader', 'nina@example.dk', inUnit);
};

describe('a talk', () => {
  it('is told to the leader and to the steward whom the member lets in', async () => {
    const needs = await staffedCase();
    await letIn(needs)();
    await days(needs, call(needs, '2026-11-24'), call(needs, '2026-11-26'), callOff(needs));
    expect(await toldOfTalk(needs)).toEqual([
      'talk-4w talk-called.leader leader lea@example.dk',
      'talk-4w talk-called.consented steward sten@example.dk',
      'talk-4w talk-moved.leader leader lea@example.dk',
      'talk-4w talk-moved.consented steward sten@example.dk',
      'talk-4w talk-cancelled.leader leader lea@example.dk',
      'talk-4w talk-cancelled.consented steward sten@example.dk',
    ]);
  });

  it('that was moved before somebody heard of it is called, as far as they know', async () => {
    const needs = await staffedCase();
    await days(needs, call(needs, '2026-11-24'), letIn(needs), replaceLea(needs), call(needs, '2026-11-26'));
    expect((await toldOfTalk(needs)).slice(-2)).toEqual([
      'talk-4w talk-called.leader leader nina@example.dk',
      'talk-4w talk-moved.consented steward sten@example.dk',
    ]);
  });

  it('is told to a steward who is let in later, and not to one let in after it is off', async () => {
    const needs = await staffedCase();
    await days(needs, call(needs, '2026-11-24'), letIn(needs));
    expect((await toldOfTalk(needs)).at(-1)).toBe('talk-4w talk-called.consented steward sten@example.dk');
    const late = await staffedCase();
    await days(late, call(late, '2026-11-24'), callOff(late), letIn(late));
    expect((await toldOfTalk(late)).filter((line) => line.includes('steward'))).toEqual([]);
  });

  it('that is off is off for those who know of it, whoever holds the role by now, and makes no task', async () => {
    const needs = await staffedCase();
    await days(needs, call(needs, '2026-11-24'), replaceLea(needs), callOff(needs));
    expect((await toldOfTalk(needs)).at(-1)).toBe('talk-4w talk-cancelled.leader leader lea@example.dk');
    const unled = await staffedCase();
    await dismiss(unled, 'leader', lea, inUnit);
    await days(unled, call(unled, '2026-11-24'), callOff(unled));
    expect(await toldOfTalk(unled)).toEqual([]);
    expect(await tasksOf(unled.table, 'employer')).toHaveLength(1); // nobody leads, found when the talk was called
  });

  it('that is called once more is off once more for those alone who heard of it since', async () => {
    const needs = await staffedCase();
    await days(needs, call(needs, '2026-11-24'), callOff(needs));
    needs.moveTo('2026-11-12T20:00'); // no mail goes out at this hour
    await call(needs, '2026-11-26')();
    await wake(needs, 'talk-4w');
    await callOff(needs)();
    needs.moveTo('2026-11-13T11:00');
    await wake(needs, 'talk-4w');
    expect(await toldOfTalk(needs)).toEqual([
      'talk-4w talk-called.leader leader lea@example.dk',
      'talk-4w talk-cancelled.leader leader lea@example.dk',
    ]);
  });

  it('is told to nobody twice when the leader is steward too', async () => {
    const needs = await staffedCase();
    await dismiss(needs, 'steward', sten, { area: 'foa' });
    await appoint(needs, 'steward', lea, { area: 'foa' });
    await letIn(needs)();
    await days(needs, call(needs, '2026-11-24'), callOff(needs));
    expect(await toldOfTalk(needs)).toEqual([
      'talk-4w talk-called.leader leader lea@example.dk',
      'talk-4w talk-cancelled.leader leader lea@example.dk',
    ]);
  });
});
