import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { parseMoment } from '../../shared/calendar/moment.ts';
import { adviceAt, askForAdvice, closeAdvice } from '../../shared/people/advice.ts';
import { branchesFor } from '../../shared/people/branches.ts';
import { rolesHeldBy, saveHolder } from '../../shared/people/role-items.ts';
import { type Installation, installation } from '../support/installation.ts';

const at = parseMoment('2026-11-10T08:00:00Z');
const asked = { area: 'foa', topic: 'flexjob', by: 'anna', at, id: 'question-1' } as const;

describe('a question to the branch', () => {
  it('holds a topic, who asks and when, and nothing else', async () => {
    const { table } = installation('2026-11-10T09:00');
    await askForAdvice(table, 'employer', asked);
    const [item] = await table.query('ADVICE#employer');
    expect(Object.keys(item ?? {}).sort()).toEqual(
      ['area', 'at', 'by', 'id', 'pk', 'sk', 'topic', 'ttl', 'version'].sort(),
    );
  });

  it('is one question when it is sent twice', async () => {
    const { table } = installation('2026-11-10T09:00');
    await askForAdvice(table, 'employer', asked);
    await askForAdvice(table, 'employer', { ...asked, topic: 'appeal' });
    expect(await adviceAt(table, 'employer')).toEqual([asked]);
  });

  it('is closed by the first who says that they have called', async () => {
    const { table } = installation('2026-11-10T09:00');
    await askForAdvice(table, 'employer', asked);
    const later = parseMoment('2026-11-11T08:00:00Z');
    await closeAdvice(table, 'employer', { area: 'foa', id: 'question-1', by: 'ulla', at: later });
    await closeAdvice(table, 'employer', { area: 'foa', id: 'question-1', by: 'uwe', at: later });
    expect(await adviceAt(table, 'employer')).toEqual([{ ...asked, answered: { by: 'ulla', at: later } }]);
  });

  it('is not there for another employer', async () => {
    const { table } = installation('2026-11-10T09:00');
    await askForAdvice(table, 'employer', asked);
    expect(await adviceAt(table, 'other')).toEqual([]);
  });
});

describe('whom somebody may ask', () => {
  const on = day('2026-11-10');
  const asks = async ({ table }: Installation, personId: string) =>
    branchesFor(table, await rolesHeldBy(table, personId), { employerId: 'employer', on });
  async function workplace(): Promise<Installation> {
    const needs = installation('2026-11-10T09:00');
    const entry = { scope: '/', area: '' };
    await saveHolder(needs.table, 'employer', { ...entry, personId: 'ulla', role: 'union-consultant', area: 'foa' });
    await saveHolder(needs.table, 'employer', { ...entry, personId: 'dorte', role: 'union-consultant', area: 'dsr' });
    await saveHolder(needs.table, 'employer', { ...entry, personId: 'anna', role: 'steward', area: 'foa' });
    await saveHolder(needs.table, 'employer', { ...entry, personId: 'erik', role: 'safety-rep' });
    await saveHolder(needs.table, 'employer', { ...entry, personId: 'sif', role: 'steward', area: 'sl' });
    return needs;
  }

  it('is a steward’s own branch', async () => {
    expect(await asks(await workplace(), 'anna')).toEqual([
      { employerId: 'employer', area: 'foa', consultants: ['ulla'] },
    ]);
  });

  it('is any branch for somebody who stands for no area: whose member they are is not guessed', async () => {
    const areas = (await asks(await workplace(), 'erik')).map(({ area }) => area);
    expect([...areas].sort()).toEqual(['dsr', 'foa']);
  });

  it('is nobody where the branch of the area is not in the directory', async () => {
    expect(await asks(await workplace(), 'sif')).toEqual([]);
  });
});
