import { describe, expect, it } from 'vitest';
import { planOf } from '../../shared/case/plan-of.ts';
import { consentRoles, type Role } from '../../shared/case/roles.ts';
import { addTask, tasksOf } from '../../shared/reminders/tasks.ts';
import { installation } from '../support/installation.ts';
import { momentAt } from '../support/local-time.ts';
import { at, caseOpened, given } from '../support/sick-leave.ts';

const vacant = { kind: 'nobody-in-the-role', dutyId: 'talk-4w', role: 'leader' } as const;

describe('a task for a person', () => {
  it('is written once, when it was first found', async () => {
    const { table } = installation('2026-11-16T08:00');
    const sickLeave = given(caseOpened());
    await addTask(table, sickLeave, { ...vacant, at: momentAt('2026-11-16T08:00') });
    await addTask(table, sickLeave, { ...vacant, at: momentAt('2026-11-23T08:00') });
    expect(await tasksOf(table, 'employer')).toEqual([
      {
        caseId: 'case-1',
        name: 'TASK#nobody-in-the-role#talk-4w#leader',
        ...vacant,
        at: momentAt('2026-11-16T08:00'),
      },
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

describe('a task about somebody who cannot be reached', () => {
  const notified = at('2026-12-07T09:00', { type: 'municipality-notified', v: 1, on: '2026-12-07' });
  const sickLeave = given(caseOpened(), notified);

  async function tasksAbout(...unreached: readonly (readonly [dutyId: string, role: Role])[]) {
    const { table } = installation('2026-12-08T10:00');
    for (const [dutyId, role] of unreached) {
      const task = { kind: 'undeliverable', dutyId, role, personId: 'somebody' } as const;
      await addTask(table, sickLeave, { ...task, at: momentAt('2026-12-08T10:00') });
    }
    return (await tasksOf(table, 'employer')).map(({ dutyId, role }) => [dutyId, role]);
  }

  it('names the duty and the role', async () => {
    expect(await tasksAbout(['talk-4w', 'leader'])).toEqual([['talk-4w', 'leader']]);
    expect(await tasksAbout(['talk-4w', 'member'])).toEqual([['talk-4w', 'member']]);
  });

  it.for(consentRoles)(
    'is none when it is the %s: whether she let one in the employer is not to learn',
    async (role) => {
      expect(await tasksAbout(['contact-14d', role])).toEqual([]);
    },
  );

  it('does not name a duty of her own, which she answers in her digital post', async () => {
    expect(planOf(sickLeave).duties.map(({ id }) => id)).toContain('info-form');
    expect(await tasksAbout(['info-form', 'member'])).toEqual([[undefined, 'member']]);
  });

  it('does not name a duty that has fallen away, and is one for all duties that are not named', async () => {
    expect(await tasksAbout(['appeal', 'member'], ['info-form', 'member'])).toEqual([[undefined, 'member']]);
  });
});
