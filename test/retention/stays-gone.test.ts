import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../shared/case/commands.ts';
import { findPerson } from '../../shared/people/person.ts';
import { savePolicy } from '../../shared/store/policies.ts';
import { type RetentionStory, retentionStory } from './retention-story.ts';

/** Ill since 30 January by a row without an end; the case is over since 20 February 2026, and nobody tells the payroll system. */
async function over(...commands: readonly CommandInput[]) {
  const story = retentionStory('2026-02-02T09:00');
  const { sickLeave } = await story.ill('2026-01-30');
  if (sickLeave === undefined) throw new Error('Nothing was opened.');
  story.needs.moveTo('2026-02-20T09:00');
  for (const command of commands) await story.give(sickLeave, command);
  return { ...story, sickLeave };
}

const silently: CommandInput = { do: 'close-silently' };
const asVoid: CommandInput = { do: 'void-case', reason: 'entered-wrong' };
const ended: CommandInput = { do: 'end-absence', on: '2026-02-13' };
const corrected: CommandInput = { do: 'correct-first-day', to: '2026-02-02', reason: 'entered-wrong' };

/** What the next file's rows come to; nobody is there afterwards. */
async function again(
  { ill, employee, needs }: RetentionStory,
  firstDay = '2026-01-30',
  more: { readonly lastDay?: string } = {},
) {
  const { outcome, warnings } = await ill(firstDay, more);
  const { personId, reservations } = await employee();
  expect(reservations).toEqual([]);
  expect(await findPerson(needs, personId)).toBeUndefined();
  return [outcome, ...warnings.map(({ kind }) => kind)];
}

describe('somebody whose case is over and who is erased', () => {
  it.each([
    ['was closed without a word', [silently]],
    ['was void', [asVoid]],
    ['has ended', [ended]],
    ['was void after its first day was corrected', [corrected, asVoid]],
    ['has ended after its first day was corrected', [corrected, ended]],
  ])('does not come back by the row without an end when the case %s', async (_, commands) => {
    const story = await over(...commands);
    await story.needs.erase(story.sickLeave.personId);
    expect(await again(story)).toEqual(['unchanged']);
    story.needs.moveTo('2027-02-01T09:00');
    expect(await again(story)).toEqual(['unchanged']);
    // A year after the first import, and for good.
    for (const day of ['2027-02-02T09:00', '2029-06-01T09:00']) {
      story.needs.moveTo(day);
      await story.retain();
      expect(await again(story)).toEqual(['unchanged', 'began-long-ago']);
    }
  });

  it('does not come back by any row after it was closed without a word', async () => {
    const story = await over(silently);
    await story.needs.erase(story.sickLeave.personId);
    expect(await again(story, '2026-01-28')).toEqual(['unchanged']);
    expect(await again(story, '2026-02-20')).toEqual(['unchanged']);
    expect(await again(story, '2026-01-30', { lastDay: '2026-02-18' })).toEqual(['unchanged']);
  });

  it('does not come back a year later where cases are kept for longer', async () => {
    const story = await over(silently);
    await savePolicy(story.needs.table, 'employer', '{"retentionMonths": 24}');
    await story.needs.erase(story.sickLeave.personId);
    story.needs.moveTo('2027-12-01T03:30');
    expect(await story.retain()).toEqual({});
    expect(await again(story)).toEqual(['unchanged']);
    story.needs.moveTo('2028-02-20T03:30');
    expect(await story.retain()).toEqual({ absence: 1 });
    expect(await again(story)).toEqual(['unchanged', 'began-long-ago']);
  });

  it('comes back with a new absence when the case was void', async () => {
    const story = await over(asVoid);
    await story.needs.erase(story.sickLeave.personId);
    story.needs.moveTo('2026-03-02T09:00');
    const { outcome, sickLeave } = await story.ill('2026-03-02');
    expect(outcome).toBe('opened');
    // What never was does not count for her weeks.
    expect(sickLeave?.earlier).toEqual([]);
  });
});

describe('a case that retention has deleted', () => {
  it.each([
    ['closed without a word', silently],
    ['void', asVoid],
  ])('that was %s does not come back, nor its person', async (_, command) => {
    const story = await over(command);
    await savePolicy(story.needs.table, 'employer', '{"retentionMonths": 3}');
    story.needs.moveTo('2026-05-20T03:30');
    expect(await story.retain()).toEqual({ case: 1 });
    expect(await again(story)).toEqual(['unchanged', 'began-long-ago']);
    await savePolicy(story.needs.table, 'employer', '{"retentionMonths": 12}');
    expect(await again(story)).toEqual(['unchanged']);
  });
});

describe('an absence without an end that began longer ago than cases are kept', () => {
  it('is opened by the first import, before which nothing can have been deleted', async () => {
    const story = retentionStory('2026-02-02T09:00');
    expect(await story.ill('2024-11-04')).toMatchObject({ outcome: 'opened', warnings: [] });
  });

  it('is left to a person when it is first told of much later', async () => {
    const story = retentionStory('2026-02-02T09:00');
    await story.ill('2026-01-30', { number: '100102' });
    story.needs.moveTo('2027-03-01T09:00');
    expect(await again(story, '2026-02-27')).toEqual(['unchanged', 'began-long-ago']);
    expect(await story.ill('2026-03-02')).toMatchObject({ outcome: 'opened' });
  });
});
