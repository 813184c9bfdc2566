import { describe, expect, it } from 'vitest';
import type { Item } from '../../shared/ports/table.ts';
import { readYears } from '../../shared/statistics/statistics-items.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { perform, UnknownCase } from '../../shared/store/perform.ts';
import { savePolicy } from '../../shared/store/policies.ts';
import { Crash } from '../support/failing-table.ts';
import { retentionStory } from './retention-story.ts';
import { mortalTable } from './store-items.ts';

/**
 * Two absences of one employee and one of another, ended in the year that still runs and kept for three months: the year's tables, the days
 * that still count and the people are all at stake.
 */
async function threeClosed() {
  const mortal = mortalTable();
  const story = retentionStory('2026-03-16T09:00', mortal.wrap);
  await savePolicy(story.needs.table, 'employer', '{"retentionMonths": 3}');
  await story.ill('2026-02-02', { lastDay: '2026-02-06' });
  await story.ill('2026-03-02', { lastDay: '2026-03-13' });
  await story.ill('2026-03-02', { lastDay: '2026-03-13', number: '100102', gender: 'male' });
  await story.count();
  story.needs.moveTo('2026-06-16T03:30');
  return { ...story, mortal };
}

/** The nights until the tombstones have gone. */
async function nights({ needs, retain }: Awaited<ReturnType<typeof threeClosed>>): Promise<void> {
  await retain();
  needs.moveTo('2026-06-17T03:30');
  await retain();
  needs.moveTo('2026-06-18T03:30');
  await retain();
}

/** All that stands; versions count tries, some items say when they were written, and the tips name the newest commits of the installation, also of cases that are gone. */
const standing = (items: readonly Item[]): readonly unknown[] =>
  items.filter(({ sk }) => sk !== 'TIP').map(({ version: _, ttl: __, allUpTo: ___, ...item }) => item);

describe('retention that breaks off', () => {
  it('comes to the same end, wherever it does', async () => {
    const whole = await threeClosed();
    whole.mortal.arm(undefined);
    await nights(whole);
    const writes = whole.mortal.writes();
    const wanted = standing(await whole.left());
    expect(writes).toBeGreaterThan(50);
    for (let write = 1; write <= writes; write += 1)
      for (const landed of [false, true]) {
        const broken = await threeClosed();
        broken.mortal.arm({ write, landed });
        await nights(broken).catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
        broken.mortal.arm(undefined);
        broken.needs.moveTo('2026-06-19T03:30');
        await broken.retain();
        broken.needs.moveTo('2026-06-20T03:30');
        await broken.retain();
        broken.needs.moveTo('2026-06-21T03:30');
        await broken.retain();
        expect(standing(await broken.left()), `write ${write}, landed ${landed}`).toEqual(wanted);
      }
  });

  it('counts each case once in the tables of the year', async () => {
    const story = await threeClosed();
    await nights(story);
    story.needs.moveTo('2027-01-01T03:30');
    await story.count();
    const [year] = await readYears(story.needs.table, 'employer');
    expect(year?.units['house/first']).toMatchObject({ cases: 3, families: { gender: { male: 1, unknown: 2 } } });
  });
});

describe('a command at the same moment', () => {
  it('keeps the case when it came first, and finds none when it came later', async () => {
    const story = await threeClosed();
    const caseId = (await story.employee()).cases[0]?.caseId ?? '';
    await story.give({ caseId }, { do: 'place-legal-hold', reason: 'court-case' });
    expect(await story.retain()).toMatchObject({ case: 2 });
    expect(await loadCase(story.needs.table, caseId)).toBeDefined();
    await story.give({ caseId }, { do: 'lift-legal-hold' });
    await story.retain();
    const late = perform(
      story.needs,
      { caseId, commandId: 'late', by: 'test' },
      { do: 'place-legal-hold', reason: 'court-case' },
    );
    await expect(late).rejects.toThrow(UnknownCase);
  });
});
