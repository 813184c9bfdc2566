import { describe, expect, it } from 'vitest';
import { type FaultKind, faultKinds, faultRates } from '../../../local/faults/fault-kinds.ts';
import { Crash, createFaults } from '../../../local/faults/faults.ts';

const always = { ...faultRates, 'table-throttled': 1 };
const never = Object.fromEntries(faultKinds.map((kind) => [kind, 0])) as Record<FaultKind, number>;

describe('the faults of a seed', () => {
  it('are the same each time, and those of another seed are others', () => {
    const struck = (seed: number) => {
      const faults = createFaults(seed);
      return Array.from({ length: 2_000 }, () => faults.strikes('message-doubled'));
    };
    expect(struck(7)).toEqual(struck(7));
    expect(struck(7)).not.toEqual(struck(8));
  });

  it('are counted by kind', () => {
    const faults = createFaults(1, always);
    for (let chance = 0; chance < 3; chance += 1) faults.strikes('table-throttled');
    expect(faults.counts()['table-throttled']).toBe(3);
    expect(faults.counts().crash).toBe(0);
  });

  it('leave a piece of work alone that has failed twice in a row, and nothing else', async () => {
    const faults = createFaults(1, always);
    const work = async () => {
      if (faults.strikes('table-throttled')) throw new Error('Throttled.');
      return 'done';
    };
    await expect(faults.persistently('one', work)).rejects.toThrow();
    await expect(faults.persistently('one', work)).rejects.toThrow();
    expect(await faults.persistently('one', work)).toBe('done');
    await expect(faults.persistently('other', work)).rejects.toThrow();
    await expect(faults.persistently('one', work)).rejects.toThrow();
  });
});

describe('a process that dies', () => {
  it('gets nothing done any more until another takes its place', () => {
    let rate = 1;
    const faults = createFaults(1, {
      ...never,
      get crash() {
        return rate;
      },
    });
    expect(() => faults.step()).toThrow(Crash);
    rate = 0;
    expect(() => faults.step()).toThrow(Crash);
    faults.revive();
    expect(() => faults.step()).not.toThrow();
    expect(faults.counts().crash).toBe(1);
  });
});
