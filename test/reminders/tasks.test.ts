import { describe, expect, it } from 'vitest';
import { addTask, tasksOf } from '../../shared/reminders/tasks.ts';
import { installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { caseOpened, given } from '../support/sick-leave.ts';

const vacant = { kind: 'nobody-in-the-role', dutyId: 'talk-4w', role: 'leader' } as const;

describe('a task for a person', () => {
  it('is written once, when it was first found', async () => {
    const { table } = installation('2026-11-16T08:00');
    const sickLeave = given(caseOpened());
    await addTask(table, sickLeave, { ...vacant, at: momentAt('2026-11-16T08:00') });
    await addTask(table, sickLeave, { ...vacant, at: momentAt('2026-11-23T08:00') });
    expect(await tasksOf(table, 'employer')).toEqual([
      { caseId: 'case-1', ...vacant, at: momentAt('2026-11-16T08:00') },
    ]);
  });

  it('is listed for its employer alone, the oldest first', async () => {
    const { table } = installation('2026-11-16T08:00');
    const of = (caseId: string, employerId: string) => ({ ...given(caseOpened()), caseId, employerId });
    await addTask(table, of('case-2', 'employer'), { ...vacant, at: momentAt('2026-11-23T08:00') });
    await addTask(table, of('case-1', 'employer'), { ...vacant, at: momentAt('2026-11-16T08:00') });
    await addTask(table, of('case-3', 'other'), { ...vacant, at: momentAt('2026-11-16T08:00') });
    expect((await tasksOf(table, 'employer')).map(({ caseId }) => caseId)).toEqual(['case-1', 'case-2']);
  });
});
