import { describe, expect, it } from 'vitest';
import type { MakeTable } from './table-contract.ts';

/** Conditional puts have one winner and leave the standing item alone otherwise. */
export function tablePutsIf(makeTable: MakeTable): void {
  putsIfAbsent(makeTable);
  putsIfVersion(makeTable);
}

function putsIfAbsent(makeTable: MakeTable): void {
  describe('a put if absent', () => {
    it('writes where nothing stands, and only there', async () => {
      const table = await makeTable();
      expect(await table.put({ pk: 'PUTS#absent', sk: 'A', by: 'first' }, 'if-absent')).toBe(true);
      expect(await table.put({ pk: 'PUTS#absent', sk: 'A', by: 'second' }, 'if-absent')).toBe(false);
      expect(await table.get({ pk: 'PUTS#absent', sk: 'A' })).toEqual({ pk: 'PUTS#absent', sk: 'A', by: 'first' });
    });

    it('has one winner among 50 that race', async () => {
      const table = await makeTable();
      const racers = Array.from({ length: 50 }, (_, racer) => racer);
      const won = await Promise.all(racers.map((racer) => table.put({ pk: 'PUTS#race', sk: 'A', racer }, 'if-absent')));
      expect(won.filter(Boolean)).toEqual([true]);
      expect(await table.get({ pk: 'PUTS#race', sk: 'A' })).toEqual({
        pk: 'PUTS#race',
        sk: 'A',
        racer: won.indexOf(true),
      });
    });
  });
}

function putsIfVersion(makeTable: MakeTable): void {
  describe('a put if the version is', () => {
    it('replaces the item that stands at that version', async () => {
      const table = await makeTable();
      await table.put({ pk: 'PUTS#version', sk: 'A', version: 1 }, 'always');
      expect(await table.put({ pk: 'PUTS#version', sk: 'A', version: 2 }, { ifVersion: 1 })).toBe(true);
      expect(await table.get({ pk: 'PUTS#version', sk: 'A' })).toEqual({ pk: 'PUTS#version', sk: 'A', version: 2 });
    });

    it('leaves an item of another version alone', async () => {
      const table = await makeTable();
      await table.put({ pk: 'PUTS#stale', sk: 'A', version: 2 }, 'always');
      expect(await table.put({ pk: 'PUTS#stale', sk: 'A', version: 2, late: true }, { ifVersion: 1 })).toBe(false);
      expect(await table.get({ pk: 'PUTS#stale', sk: 'A' })).toEqual({ pk: 'PUTS#stale', sk: 'A', version: 2 });
    });

    it('writes nothing where no item stands, or one without a version', async () => {
      const table = await makeTable();
      expect(await table.put({ pk: 'PUTS#none', sk: 'A', version: 1 }, { ifVersion: 0 })).toBe(false);
      expect(await table.get({ pk: 'PUTS#none', sk: 'A' })).toBeUndefined();
      await table.put({ pk: 'PUTS#none', sk: 'B' }, 'always');
      expect(await table.put({ pk: 'PUTS#none', sk: 'B', version: 1 }, { ifVersion: 0 })).toBe(false);
    });

    it('has one winner among 20 that saw the same version', async () => {
      const table = await makeTable();
      await table.put({ pk: 'PUTS#versions', sk: 'A', version: 7 }, 'always');
      const racers = Array.from({ length: 20 }, (_, racer) => racer);
      const won = await Promise.all(
        racers.map((racer) => table.put({ pk: 'PUTS#versions', sk: 'A', version: 8, racer }, { ifVersion: 7 })),
      );
      expect(won.filter(Boolean)).toEqual([true]);
    });
  });
}
