import { beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { findViewer } from '../../shared/identity/viewer.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { holdersOf } from '../../shared/people/holders-of.ts';
import { importPeople } from '../../shared/people/import-people.ts';
import { addressMark } from '../../shared/people/person.ts';
import { rolesHeldBy } from '../../shared/people/role-items.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import { personsIn } from '../../shared/people/staffing.ts';
import {
  addPeriod,
  faultOf,
  type Period,
  periodsOf,
  removePeriod,
  substitutesFor,
} from '../../shared/people/substitutes.ts';
import { type Installation, installation } from '../support/installation.ts';
import { caseOpened, consentGiven, given } from '../support/sick-leave.ts';

const header = 'Rolle;Institution;Afdeling;Overenskomst;Navn;E-mail;Fra;Til;Vikar for';
const file = [
  'TR;House;First;FOA;Anna;anna@example.dk;;;',
  'TR;House;First;FOA;Bent;bent@example.dk;;;',
  'TR;House;Second;FOA;Cleo;cleo@example.dk;;;',
  'TR;House;First;DSR;Dora;dora@example.dk;;;',
  'AMR;House;First;;Erik;erik@example.dk;;;',
];
const today = day('2026-11-10');

let needs: Installation;
beforeEach(async () => {
  needs = installation('2026-11-10T09:00');
  await imported();
});

const imported = () => importPeople(needs, 'employer', parsePeopleFile(Buffer.from([header, ...file].join('\n'))));
const idOf = async (name: string): Promise<string> =>
  (await staffByEmail(needs, 'employer', `${name}@example.dk`)) ?? 'nobody';

async function replaced(name: string) {
  const personId = await idOf(name);
  return { record: { employerId: 'employer', personId }, held: await rolesHeldBy(needs.table, personId) };
}
const period = async (by: string, from = '2026-11-10', to = '2026-11-20'): Promise<Period> => ({
  ...{ role: 'steward', substitute: await idOf(by), from: day(from), to: day(to) },
});
async function away(name: string, by: string, from?: string, to?: string): Promise<void> {
  const { record, held } = await replaced(name);
  await addPeriod(needs.table, record, { held, period: await period(by, from, to) });
}

const stewards = async (on: string): Promise<readonly string[]> => {
  const sought = { employerId: 'employer', role: 'steward', unitId: 'house/first', area: 'foa', on: day(on) } as const;
  return (await holdersOf(needs.table, sought)).map(({ personId }) => personId);
};

describe('who may stand in', () => {
  it('holds the same role and agreement area, wherever at the employer', async () => {
    const { record, held } = await replaced('anna');
    const found = await substitutesFor(needs.table, record, { held, role: 'steward', today });
    expect(found).toEqual([await idOf('bent'), await idOf('cleo')]);
  });

  it('is nobody where nobody else holds the role', async () => {
    const { record, held } = await replaced('erik');
    expect(await substitutesFor(needs.table, record, { held, role: 'safety-rep', today })).toEqual([]);
  });
});

describe('a period', () => {
  it('puts the substitute in the place of whoever is away, from its first day to its last', async () => {
    await away('anna', 'cleo', '2026-11-12', '2026-11-20');
    const [anna, bent, cleo] = [await idOf('anna'), await idOf('bent'), await idOf('cleo')];
    expect([...(await stewards('2026-11-11'))].sort()).toEqual([anna, bent].sort());
    expect([...(await stewards('2026-11-12'))].sort()).toEqual([bent, cleo].sort());
    expect([...(await stewards('2026-11-20'))].sort()).toEqual([bent, cleo].sort());
    expect([...(await stewards('2026-11-21'))].sort()).toEqual([anna, bent].sort());
  });

  it('holds at once when it begins today', async () => {
    await away('anna', 'cleo');
    expect(await stewards('2026-11-10')).not.toContain(await idOf('anna'));
  });

  it('survives the next people file', async () => {
    await away('anna', 'cleo');
    await imported();
    expect(await stewards('2026-11-10')).toContain(await idOf('cleo'));
  });

  it('is listed once, and not any more when it is over', async () => {
    await away('anna', 'cleo');
    const { record } = await replaced('anna');
    expect(await periodsOf(needs.table, record, today)).toEqual([await period('cleo')]);
    expect(await periodsOf(needs.table, record, day('2026-11-21'))).toEqual([]);
  });

  it('is gone when it is taken back', async () => {
    await away('anna', 'cleo');
    const { record } = await replaced('anna');
    await removePeriod(needs.table, record, await period('cleo'));
    expect(await stewards('2026-11-10')).toContain(await idOf('anna'));
    expect(await rolesHeldBy(needs.table, await idOf('cleo'))).toHaveLength(1);
  });

  it('is refused where somebody would be replaced twice, by one who is away, or leave another alone', async () => {
    await away('anna', 'cleo');
    const [anna, bent, cleo] = [await replaced('anna'), await replaced('bent'), await replaced('cleo')];
    expect(await faultOf(needs.table, anna.record, await period('bent', '2026-11-20', '2026-11-30'))).toBe('has-one');
    expect(await faultOf(needs.table, bent.record, await period('anna', '2026-11-01', '2026-11-10'))).toBe('is-away');
    expect(await faultOf(needs.table, cleo.record, await period('bent'))).toBe('is-one');
    expect(await faultOf(needs.table, bent.record, await period('cleo', '2026-11-21', '2026-11-30'))).toBeUndefined();
  });
});

describe('consent to somebody who is away', () => {
  const consented = (who?: string) => given(caseOpened(), consentGiven('steward', who));

  it('covers a substitute who holds the role there too', async () => {
    await away('anna', 'bent');
    const sickLeave = consented(await idOf('anna'));
    expect(await personsIn(needs, sickLeave, { role: 'steward', on: today })).toEqual([await idOf('bent')]);
  });

  it('lets in none of two until she chooses, also while one stands in for the other', async () => {
    await away('anna', 'bent');
    expect(await personsIn(needs, consented(), { role: 'steward', on: today })).toEqual([]);
  });

  it('is known of the substitute who is logged in', async () => {
    await away('anna', 'cleo');
    const { held } = await findViewer(needs, addressMark(needs.vault, 'cleo@example.dk'), today);
    expect(held.map(({ substituteFor }) => substituteFor)).toEqual([await idOf('anna'), undefined]);
  });
});
