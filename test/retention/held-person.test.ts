import { expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { hindrancesTo } from '../../shared/people/hindrances.ts';
import { retentionStory } from './retention-story.ts';

it('keeps somebody from being erased as long as a case of theirs is under legal hold', async () => {
  const { needs, ill, give } = retentionStory('2026-11-16T09:00');
  const { sickLeave } = await ill('2026-11-02', { lastDay: '2026-11-13' });
  if (sickLeave === undefined) throw new Error('Nothing was opened.');
  const hindering = () => hindrancesTo(needs, sickLeave.personId, day('2026-11-16'));
  expect(await hindering()).toEqual([]);
  await give(sickLeave, { do: 'place-legal-hold', reason: 'court-case' });
  expect(await hindering()).toEqual(['legal-hold']);
  await give(sickLeave, { do: 'lift-legal-hold' });
  expect(await hindering()).toEqual([]);
});
