import { describe, expect, it } from 'vitest';
import { agreementIdOf } from '../../shared/consequences/agreement-lives.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { retentionStory } from '../retention/retention-story.ts';

/** Ill from 2 November 2026 on, at a workplace whose name was written wrong, with a § 56 agreement made on the 16th. */
async function oneMade() {
  const story = retentionStory('2026-11-16T09:00');
  const { sickLeave } = await story.ill('2026-11-02', { department: 'Frist' });
  if (sickLeave === undefined) throw new Error('Nothing was opened.');
  await story.give(sickLeave, { do: 'make-56-agreement', from: '2026-11-16' });
  const caseId = agreementIdOf(sickLeave, 'agreement-56');
  const agreement = () => loadCase(story.needs.table, caseId);
  return { ...story, agreement };
}

describe('an agreement', () => {
  it('goes with the case that moves to another workplace, once', async () => {
    const { ill, agreement } = await oneMade();
    expect((await agreement())?.unitId).toBe('house/frist');
    await ill('2026-11-02');
    expect(await agreement()).toMatchObject({ unitId: 'house/first', version: 2 });
    await ill('2026-11-02');
    expect((await agreement())?.version).toBe(2);
  });

  it('stays at its workplace where a later case of hers was elsewhere to begin with', async () => {
    const { needs, ill, give, agreement, employee } = await oneMade();
    const [first] = (await employee()).cases;
    if (first !== undefined) await give(first, { do: 'end-absence' });
    needs.moveTo('2027-03-01T09:00');
    await ill('2027-03-01', { department: 'Second' });
    await ill('2027-03-01', { department: 'Third' });
    expect((await employee()).cases.map(({ unitId }) => unitId)).toEqual(['house/frist', 'house/third']);
    expect(await agreement()).toMatchObject({ unitId: 'house/frist', version: 1 });
  });
});
