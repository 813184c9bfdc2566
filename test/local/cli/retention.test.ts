import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { holdfast } from '../../journeys/support/cli.ts';
import { absence } from '../../journeys/support/rows.ts';
import { type Stored, storedSimulation } from './stored-simulation.ts';

// One absence that ended on 13 November 2026 and one that goes on. A year and some days later the first is past its period.
let first: Stored;
let stored: Stored;
beforeAll(async () => {
  const absences = [
    absence({ number: '100101', from: '2026-11-02', to: '2026-11-13' }),
    absence({ number: '100102', from: '2026-11-02' }),
  ];
  first = await storedSimulation({ absences }, '2027-11-20');
  return () => first.remove();
});
beforeEach(() => {
  stored = first.copy();
  onTestFinished(() => stored.remove());
});

const retention = (...args: readonly string[]) => holdfast('retention', ...args, '--data', stored.store);
const none = ['agreement', 'absence', 'role', 'api-key'].map((kind) => ({ kind, count: 0 }));

describe('retention', () => {
  it('says with --dry-run what would go, and changes nothing', async () => {
    const before = stored.rows();
    const { code, out } = await retention('--dry-run', '--json');
    expect(code).toBe(0);
    const oldest = '2027-11-13';
    expect(JSON.parse(out)).toEqual({
      employers: [
        {
          ...{ employerId: 'employer', retentionMonths: 12 },
          wouldGo: expect.arrayContaining([
            { kind: 'case', count: 1, oldest },
            { kind: 'person', count: 1, oldest },
            ...none,
          ]),
        },
      ],
    });
    expect(stored.rows()).toBe(before);
  });

  it('deletes it without, and then nothing would go', async () => {
    const { code, out } = await retention('--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).gone).toMatchObject({ case: 1, agreement: 0 });
    const { out: after } = await retention('--dry-run', '--json');
    expect(JSON.parse(after).employers[0].wouldGo).toEqual(
      expect.arrayContaining([{ kind: 'case', count: 0 }, { kind: 'person', count: 0 }, ...none]),
    );
    expect((await retention('--dry-run')).out).toMatch(/^employer: kept for 12 months\nkind +would go +oldest\n/);
  });

  it('says what could not be deleted, after what went', async () => {
    const db = new DatabaseSync(path.join(stored.store, 'holdfast.db'));
    db.exec("UPDATE items SET body = json_set(body, '$.role', 'odd') WHERE pk LIKE 'ROLES#%'");
    db.close();
    const { code, out, err } = await retention('--json');
    expect({ code, gone: JSON.parse(out).gone }).toMatchObject({ code: 1, gone: { case: 1 } });
    expect(err).toContain('1 could not be deleted: ZodError. Mend that and run it again.');
  });
});
