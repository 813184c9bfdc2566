import { describe, expect, it } from 'vitest';
import { followCommit } from '../../functions/follow-commits.ts';
import { isOtherLeaderAsked } from '../../shared/reminders/other-leader-task.ts';
import { tasksOf } from '../../shared/reminders/tasks.ts';
import type { Installation } from '../support/installation.ts';
import { staffedCase } from '../support/staffed-case.ts';
import { record } from '../support/stored-case.ts';

const follow = (needs: Installation) => needs.feed.drain(followCommit(needs));
const tasks = ({ table }: Installation) => tasksOf(table, 'employer');

describe('the member asks for another leader', () => {
  it('and hr has a task, once, that names neither duty nor reason', async () => {
    const needs = await staffedCase();
    await record(needs, { do: 'ask-for-other-leader' });
    await follow(needs);
    await record(needs, { do: 'record-letter-given' });
    await follow(needs);
    expect(await tasks(needs)).toEqual([
      {
        caseId: 'case-1',
        name: 'TASK#other-leader##leader#asked@2',
        ...{ kind: 'other-leader', role: 'leader', about: 'asked@2', at: expect.any(Number) },
      },
    ]);
  });

  it('and the task stands until hr answers; another question is another task', async () => {
    const needs = await staffedCase();
    const standing = async (sickLeave: Awaited<ReturnType<typeof record>>) =>
      (await tasks(needs)).filter((task) => isOtherLeaderAsked(sickLeave, task)).map(({ about }) => about);
    const wanted = await record(needs, { do: 'ask-for-other-leader' });
    await follow(needs);
    expect(await standing(wanted)).toEqual(['asked@2']);
    expect(await standing(await record(needs, { do: 'keep-leader' }))).toEqual([]);
    const again = await record(needs, { do: 'ask-for-other-leader' });
    await follow(needs);
    expect(await standing(again)).toEqual(['asked@4']);
    expect(await standing(await record(needs, { do: 'change-leader', who: 'liv' }))).toEqual([]);
  });
});
