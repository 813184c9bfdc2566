import { describe, expect, it } from 'vitest';
import { Sleepers } from '../../local/sleepers.ts';

/** Wakes all of them, the first first. */
function woken(sleepers: Sleepers): readonly string[] {
  const names: string[] = [];
  for (let one = sleepers.first; one !== undefined; one = sleepers.first) {
    sleepers.passOver(one);
    if (sleepers.wake(one.name)) names.push(one.name);
  }
  return names;
}

describe('sleepers', () => {
  it('are woken by the second at which they are to be, each once', () => {
    const sleepers = new Sleepers();
    for (const [name, second] of [
      ['late', 30],
      ['early', 10],
      ['also early', 10],
      ['between', 20],
    ] as const)
      sleepers.layDown(name, second);
    expect(sleepers.size).toBe(4);
    expect(woken(sleepers)).toEqual(['also early', 'early', 'between', 'late']);
    expect([sleepers.size, sleepers.first]).toEqual([0, undefined]);
  });

  it('that lie down for another second are woken then alone', () => {
    const sleepers = new Sleepers();
    sleepers.layDown('moved', 10);
    sleepers.layDown('moved', 30);
    sleepers.layDown('stays', 20);
    expect(sleepers.first).toEqual({ name: 'stays', second: 20 });
    expect(woken(sleepers)).toEqual(['stays', 'moved']);
  });

  it('that are woken before their time are passed over, also where they lie down for the same second again', () => {
    const sleepers = new Sleepers();
    sleepers.layDown('again', 10);
    sleepers.layDown('gone', 10);
    expect([sleepers.wake('gone'), sleepers.wake('gone'), sleepers.has('gone')]).toEqual([true, false, false]);
    sleepers.wake('again');
    sleepers.layDown('again', 10);
    expect(woken(sleepers)).toEqual(['again']);
  });

  it('sleep on, and are known, while somebody finds out what they wake to', () => {
    const sleepers = new Sleepers();
    const one = { name: 'one', second: 10 };
    sleepers.layDown(one.name, one.second);
    sleepers.passOver(one);
    expect([sleepers.first, sleepers.isSleeping(one), [...sleepers.names]]).toEqual([undefined, true, ['one']]);
  });
});
