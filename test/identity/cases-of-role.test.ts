import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Role } from '../../shared/case/roles.ts';
import { casesOfRole } from '../../shared/identity/cases-of-role.ts';
import { findViewer } from '../../shared/identity/viewer.ts';
import { addressMark } from '../../shared/people/person.ts';
import { saveUnit } from '../../shared/people/units.ts';
import { commit } from '../../shared/store/perform.ts';
import { caseOpened } from '../support/sick-leave.ts';
import { appoint } from '../support/stored-case.ts';
import { known, loginNeeds, type TestLogin } from './login-needs.ts';

const vera = 'vera@example.org';

type Facts = Parameters<typeof caseOpened>[0];

/** Opens a case today. Its letter is due in two days, the first contact 14 days after the first day. */
async function open(needs: TestLogin, caseId: string, facts: Facts = {}, consents: readonly object[] = []) {
  const at = momentOfInstant(needs.clock());
  const events = [caseOpened(facts), ...consents.map((one) => ({ type: 'consent-given', v: 1, ...one }) as never)];
  await commit(needs, undefined, { caseId, commandId: `open-${caseId}`, by: 'test', events, at });
}

type Wish = { readonly on?: string; readonly after?: string; readonly limit?: number };

async function found(needs: TestLogin, role: Role, { on = '2026-11-25', after, limit = 50 }: Wish = {}) {
  const viewer = await findViewer(needs, addressMark(needs.vault, vera), day(on));
  return casesOfRole(needs.table, viewer, { role, state: 'open', after, limit });
}
const idsOf = async (...asked: Parameters<typeof found>) => (await found(...asked)).map(({ caseId }) => caseId);

/** Two houses with a ward each, and a case in either; the second is due first. */
async function twoHouses(): Promise<TestLogin> {
  const needs = loginNeeds();
  await saveUnit(needs.table, 'employer', { institution: 'house', department: 'first' });
  await saveUnit(needs.table, 'employer', { institution: 'house', department: 'second' });
  await saveUnit(needs.table, 'employer', { institution: 'barn', department: '' });
  await open(needs, 'case-1', { firstDay: '2026-11-20', unitId: 'house/first' });
  await open(needs, 'case-2', { firstDay: '2026-11-10', unitId: 'house/second' });
  await open(needs, 'case-3', { firstDay: '2026-11-11', unitId: 'barn/' });
  return needs;
}

describe('the cases of a role', () => {
  it('are those of the units that its scope covers, what is due first first', async () => {
    const needs = await twoHouses();
    await appoint(needs, 'leader', vera, { scope: 'house/' });
    expect(await idsOf(needs, 'leader')).toEqual(['case-2', 'case-1']);
    expect(await idsOf(needs, 'hr')).toEqual([]);
  });

  it('are all of the employer’s for a role that stands for all', async () => {
    const needs = await twoHouses();
    await open(needs, 'case-9', { employerId: 'other' });
    await appoint(needs, 'hr', vera);
    expect(await idsOf(needs, 'hr')).toEqual(['case-2', 'case-3', 'case-1']);
  });

  it('come page by page, each once, though several scopes cover them', async () => {
    const needs = await twoHouses();
    await appoint(needs, 'leader', vera, { scope: 'house/first' });
    await appoint(needs, 'leader', vera, { scope: 'house/' });
    const [first] = await found(needs, 'leader', { limit: 1 });
    expect(first).toEqual({ caseId: 'case-2', sort: 'open#2026-11-24#case-2' });
    expect(await idsOf(needs, 'leader', { limit: 1, after: 'open#2026-11-24#case-2' })).toEqual(['case-1']);
    expect(await idsOf(needs, 'leader')).toEqual(['case-2', 'case-1']);
  });

  it('are gone with the last day of the role', async () => {
    const needs = await twoHouses();
    await appoint(needs, 'leader', vera, { scope: 'house/first', to: '2026-11-25' });
    expect(await idsOf(needs, 'leader', { on: '2026-11-25' })).toEqual(['case-1']);
    expect(await idsOf(needs, 'leader', { on: '2026-11-26' })).toEqual([]);
  });

  it('are those of the members who chose somebody, of whoever somebody replaces, and of the branch', async () => {
    const needs = loginNeeds();
    await known(needs, 'kim', { name: 'Kim', email: vera });
    await open(needs, 'case-1', {}, [{ to: 'contact-person', who: 'kim', source: 'portal' }]);
    await open(needs, 'case-2', {}, [{ to: 'steward', who: 'sten', source: 'portal' }]);
    await open(needs, 'case-3', {}, [{ to: 'union-consultant', source: 'portal' }]);
    expect(await idsOf(needs, 'contact-person')).toEqual(['case-1']);
    expect(await idsOf(needs, 'steward')).toEqual([]);
    const veraId = await appoint(needs, 'steward', vera, { scope: 'barn/', substituteFor: 'sten' });
    await known(needs, veraId, { name: 'Kim', email: vera });
    expect(await idsOf(needs, 'steward')).toEqual(['case-2']);
    const branchId = await appoint(needs, 'union-consultant', vera);
    await known(needs, branchId, { name: 'Kim', email: vera });
    expect(await idsOf(needs, 'union-consultant')).toEqual(['case-3']);
  });
});
