import { expect, it } from 'vitest';
import { publishStatistics } from '../../shared/statistics/publish-statistics.ts';
import { readYears } from '../../shared/statistics/statistics-items.ts';
import { savePolicy } from '../../shared/store/policies.ts';
import { chance } from '../support/chance.ts';
import { type RetentionStory, retentionStory } from './retention-story.ts';

const ages = ['<30', '31-40', '41-50', '51-60', '>60'] as const;
const departments = ['First', 'Second'] as const;

/** Forty absences from January to April, most of them over within weeks; what is recorded in them differs. */
async function liveThrough(story: RetentionStory): Promise<void> {
  const luck = chance(5);
  const { needs, ill, give } = story;
  await savePolicy(needs.table, 'employer', '{"retentionMonths": 3}');
  for (let place = 0; place < 40; place += 1) {
    const first = `2026-0${1 + Math.floor(place / 10)}-${String(1 + (place % 10) * 2).padStart(2, '0')}`;
    needs.moveTo(`${first}T09:00`);
    const facts = {
      number: String(100_101 + place),
      department: luck.pick(departments),
      ageGroup: luck.pick(ages),
      gender: luck.of(0.7) ? 'female' : 'male',
      recordedConsent: luck.of(0.4),
    } as const;
    const { sickLeave } = await ill(first, facts);
    if (sickLeave === undefined) throw new Error('Nothing was opened.');
    if (luck.of(0.6)) await give(sickLeave, { do: 'record-letter-given' });
    if (luck.of(0.5)) await give(sickLeave, { do: 'record-contact-made' });
    if (luck.of(0.1)) await give(sickLeave, { do: 'void-case' });
    else if (luck.of(0.8))
      await give(sickLeave, { do: 'end-absence', outcome: luck.pick(['back-in-full', 'partial', 'left']) });
  }
}

it('shows the same tables of a year whether its cases were deleted during it or not', async () => {
  const [kept, reduced] = [retentionStory('2026-01-01T08:00'), retentionStory('2026-01-01T08:00')];
  for (const story of [kept, reduced]) await liveThrough(story);
  let gone = 0;
  for (const month of ['05', '06', '07', '08', '09', '10', '11', '12']) {
    reduced.needs.moveTo(`2026-${month}-20T03:30`);
    gone += (await reduced.retain()).case ?? 0;
  }
  expect(gone).toBeGreaterThan(20);
  const years = [];
  for (const { needs, count } of [kept, reduced]) {
    needs.moveTo('2027-01-01T02:30');
    await count();
    years.push(await readYears(needs.table, 'employer'));
  }
  expect(years[1]).toEqual(years[0]);
  expect(publishStatistics({ years: years[1] ?? [] })).toEqual(publishStatistics({ years: years[0] ?? [] }));
  // What was left of them went into the year, and is told nowhere else.
  expect((await reduced.left()).filter(({ sk }) => sk.startsWith('REDUCED#'))).toEqual([]);
});

it('keeps of a deleted case no id and no two facts together', async () => {
  const story = retentionStory('2026-01-05T09:00');
  await savePolicy(story.needs.table, 'employer', '{"retentionMonths": 3}');
  const { sickLeave } = await story.ill('2026-01-05', { ageGroup: '51-60', gender: 'female' });
  await story.give({ caseId: sickLeave?.caseId ?? '' }, { do: 'end-absence', outcome: 'back-in-full' });
  story.needs.moveTo('2026-04-21T03:30');
  await story.retain();
  const [left] = (await story.left()).filter(({ sk }) => sk.startsWith('REDUCED#'));
  expect(left).toMatchObject({
    year: 2026,
    pending: [],
    units: { 'house/first': { cases: 1, families: { age: { '51-60': 1 }, gender: { female: 1 }, month: { 1: 1 } } } },
  });
  expect(JSON.stringify(left)).not.toMatch(/id-\d|member|100101/);
});
