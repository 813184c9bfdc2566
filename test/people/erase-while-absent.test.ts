import { describe, expect, it } from 'vitest';
import { randomId } from '../../local/ids.ts';
import { day } from '../../shared/calendar/day.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { reserve } from '../../shared/intake/employee.ts';
import { findEmployee, registerAbsence } from '../../shared/intake/register-absence.ts';
import { erasePerson } from '../../shared/people/erase-person.ts';
import { hindrancesTo } from '../../shared/people/hindrances.ts';
import { findPerson, savePerson, updatePerson } from '../../shared/people/person.ts';
import { replayErasures } from '../../shared/people/replay-erasures.ts';
import { saveNamedByAddress, saveStaff } from '../../shared/people/staff.ts';
import type { Item, Key, Table } from '../../shared/ports/table.ts';
import { eraseWhoIsFree } from '../../shared/retention/free-person.ts';
import { perform } from '../../shared/store/perform.ts';
import { loginNeeds } from '../identity/login-needs.ts';
import { row } from '../support/absence-row.ts';

/** Åse, whose absence from 2 November was ended on the 13th, unless it goes on. */
async function aase({ goesOn = false } = {}) {
  const needs = { ...loginNeeds('2026-11-16T09:00'), mint: randomId };
  const { sickLeave } = await registerAbsence(needs, 'employer', row('2026-11-02'));
  if (sickLeave === undefined) throw new Error('Nothing was opened.');
  const { caseId, personId } = sickLeave;
  const request = { caseId, commandId: 'end', by: 'hr' };
  if (!goesOn) await perform(needs, request, { do: 'end-absence', on: day('2026-11-13') });
  return { needs, personId, caseId };
}

const gone = expect.objectContaining({ name: 'StillNeeded' });
const isEmployee = ({ pk }: Key): boolean => pk.startsWith('EMPLOYEE#');

/** A table on which something else happens once, right before a write or after a reading. */
function meanwhile(table: Table, at: { readonly put?: (item: Item) => boolean; readonly get?: (key: Key) => boolean }) {
  let happens: (() => Promise<unknown>) | undefined;
  const once = async (): Promise<void> => {
    const now = happens;
    happens = undefined;
    await now?.();
  };
  const raced: Table = {
    ...table,
    get: async (key) => {
      const item = await table.get(key);
      if (at.get?.(key) === true) await once();
      return item;
    },
    put: async (item, condition) => {
      if (at.put?.(item) === true) await once();
      return table.put(item, condition);
    },
  };
  const happening = (what: () => Promise<unknown>): void => {
    happens = what;
  };
  return { raced, happening };
}

describe('somebody whose absence goes on', () => {
  it('is not erased, and does not stand among the erased', async () => {
    const { needs, personId } = await aase({ goesOn: true });
    await expect(erasePerson(needs, personId)).rejects.toThrow(gone);
    expect(await needs.erased.all()).toEqual([]);
    expect(await findPerson(needs, personId)).toMatchObject({ phone: '+4520123456' });
  });

  it.each([
    ['is a new one', '2026-11-19'],
    // The Monday after Friday the 13th.
    ['continues the one that was over', '2026-11-16'],
  ])(
    'is not erased when the absence %s, reported at the same moment; the next file opens no second case',
    async (_, firstDay) => {
      const { needs, personId } = await aase();
      needs.moveTo('2026-11-19T09:00');
      const { raced, happening } = meanwhile(needs.table, { put: isEmployee });
      happening(() => registerAbsence(needs, 'employer', row(firstDay)));
      await expect(erasePerson({ ...needs, table: raced }, personId)).rejects.toThrow(gone);
      expect(await needs.erased.all()).toEqual([]);
      const again = await registerAbsence(needs, 'employer', row(firstDay));
      expect(again).toMatchObject({ outcome: 'unchanged', sickLeave: { personId, status: 'open' } });
    },
  );

  it('is not erased by retention either', async () => {
    const { needs, personId } = await aase({ goesOn: true });
    // Under another number by now: the absence is found under the one before.
    const person = await findPerson(needs, personId);
    if (person === undefined) throw new Error('Nobody is there.');
    await savePerson(needs, { ...person, number: '100199' });
    const erase = (id: string) => erasePerson(needs, id);
    const now = momentOfInstant(needs.clock());
    expect(await eraseWhoIsFree({ ...needs, erase }, { employerId: 'employer', personId }, now)).toBe(false);
    expect(await findPerson(needs, personId)).toBeDefined();
  });

  it('is hindered already while the case is only about to be opened', async () => {
    const { needs, personId } = await aase();
    expect(await hindrancesTo(needs, personId, day('2026-11-16'))).toEqual([]);
    const employee = await findEmployee(needs, 'employer', '100101');
    await reserve(needs.table, employee, { caseId: 'next', firstDay: day('2026-11-16'), commandId: 'row' });
    expect(await hindrancesTo(needs, personId, day('2026-11-16'))).toEqual(['open-case']);
    await expect(erasePerson(needs, personId)).rejects.toThrow(gone);
  });

  it('is erased all the same when a backup has brought them back', async () => {
    const { needs, personId } = await aase({ goesOn: true });
    await needs.erased.add(personId);
    expect(await replayErasures(needs)).toBe(1);
    expect(await findPerson(needs, personId)).toBeUndefined();
  });
});

describe('a write of somebody who was looked up before they were erased', () => {
  it('does not bring them back by a row of a file', async () => {
    const { needs, personId } = await aase();
    const { raced, happening } = meanwhile(needs.table, { get: isEmployee });
    happening(() => erasePerson(needs, personId));
    const told = await registerAbsence({ ...needs, table: raced }, 'employer', row('2026-11-02'));
    expect(told.outcome).toBe('unchanged');
    expect(await findPerson(needs, personId)).toBeUndefined();
  });

  it('says so, and writes nobody', async () => {
    const { needs, personId } = await aase();
    const person = await findPerson(needs, personId);
    if (person === undefined) throw new Error('Nobody is there.');
    expect(await updatePerson(needs, { ...person, name: 'Åse Ny' })).toBe(true);
    await erasePerson(needs, personId);
    expect(await updatePerson(needs, person)).toBe(false);
    expect(await findPerson(needs, personId)).toBeUndefined();
  });

  it.each([
    [
      'a people file',
      (needs: Parameters<typeof saveStaff>[0]) =>
        saveStaff(needs, 'employer', { name: 'Lea Made-Up', email: 'lea@example.dk', language: 'da' }),
    ],
    [
      'a leader’s address',
      (needs: Parameters<typeof saveStaff>[0]) => saveNamedByAddress(needs, 'employer', 'lea@example.dk'),
    ],
  ])('makes somebody new by %s', async (_, save) => {
    const { needs } = await aase();
    const lea = await save(needs);
    const { raced, happening } = meanwhile(needs.table, { get: ({ pk }) => pk.startsWith('LOOKUP#') });
    happening(() => erasePerson(needs, lea));
    const next = await save({ ...needs, table: raced });
    expect(next).not.toBe(lea);
    expect(await findPerson(needs, lea)).toBeUndefined();
    expect(await findPerson(needs, next)).toMatchObject({ email: 'lea@example.dk' });
  });

  it('writes a member of staff whose first writing broke off', async () => {
    const { needs } = await aase();
    const broken: Table = {
      ...needs.table,
      put: (item, how) =>
        item.sk === 'PERSON' && !item.pk.startsWith('LOOKUP#')
          ? Promise.reject(new Error('The power has failed.'))
          : needs.table.put(item, how),
    };
    await expect(saveNamedByAddress({ ...needs, table: broken }, 'employer', 'lea@example.dk')).rejects.toThrow();
    const lea = await saveNamedByAddress(needs, 'employer', 'lea@example.dk');
    expect(await findPerson(needs, lea)).toMatchObject({ email: 'lea@example.dk' });
  });
});
