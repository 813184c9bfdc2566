import { day } from '../../shared/calendar/day.ts';
import { parseMoment } from '../../shared/calendar/moment.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import type { Role } from '../../shared/case/roles.ts';
import { loadEmployee, reserve } from '../../shared/intake/employee.ts';
import { employeeMark } from '../../shared/people/look-up-keys.ts';
import { savePerson } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { loadCase } from '../../shared/store/cases.ts';
import { commit } from '../../shared/store/perform.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal, type GivenCase, type Story } from './empty-portal.ts';
import { signedIn } from './signed-in.ts';

/** Asta, who is ill since Monday 2 November 2026; it is Wednesday 25 November, 10:00. */
export const asta = 'asta@example.org';
export const bo = 'bo@example.org';
export const astaCase = 'case-asta';
const boCase = 'case-bo';
const unitId = 'bostedhavblik/afsnita';

export type Happened = readonly [event: StoredEvent, by?: string, at?: string];

export type MemberStory = Story & {
  /** As Asta sees it. */
  readonly request: (path: string, init?: RequestInit) => Response | Promise<Response>;
  readonly happened: (...all: readonly Happened[]) => Promise<void>;
};

export type GivenMember = {
  readonly later?: GivenCase['later'];
  readonly firstDay?: string;
  readonly needs?: Partial<PortalNeeds>;
};

/** Asta's case and Bo's, each a member with an address of their own; a steward, a safety representative and a branch at the workplace. */
export async function memberStory({
  later,
  firstDay = '2026-11-02',
  needs: given = {},
}: GivenMember = {}): Promise<MemberStory> {
  const story = await emptyPortal(given);
  const { needs, store } = story;
  await member(story, { caseId: astaCase, alias: 'K7F4', firstDay, ...(later === undefined ? {} : { later }) }, [
    'Asta Prøve',
    asta,
  ]);
  await member(story, { caseId: boCase, alias: 'M2R9', firstDay: '2026-10-05' }, ['Bo Eksempel', bo]);
  await savePerson(needs, {
    personId: 'leader-1',
    employerId,
    name: 'Lis Leder',
    email: 'lis@example.org',
    phone: '+4530000001',
    language: 'da',
  });
  await staff(needs, 'steward', 'Stine Tillid');
  await staff(needs, 'safety-rep', 'Ali Miljø');
  await staff(needs, 'union-consultant', 'Fie Faglig');
  return {
    ...story,
    request: (path, init) => signedIn(needs, asta).request(path, init),
    happened: async (...all) => {
      for (const [event, by = 'hr-1', at = '2026-11-24T10:00:00+01:00'] of all) {
        const before = await loadCase(store.table, astaCase);
        const commandId = `${astaCase}-${(before?.version ?? 0) + 1}`;
        await commit(needs, before, { caseId: astaCase, commandId, by, at: parseMoment(at), events: [event] });
      }
    },
  };
}

/** Somebody in a role for the unit, with a telephone. */
export async function staff(needs: PortalNeeds, role: Role, name: string): Promise<string> {
  const personId = name.toLowerCase().replace(/\W/g, '-');
  const phone = `+45300001${String(10 + name.length)}`;
  await savePerson(needs, { personId, employerId, name, email: `${personId}@example.org`, phone, language: 'da' });
  for (const item of holderItems(employerId, { personId, role, scope: unitId, area: '' }))
    await needs.table.put(item, 'always');
  return personId;
}

async function member(
  { needs, openCase }: Story,
  given: GivenCase,
  [name, email]: readonly [string, string],
): Promise<void> {
  await openCase(given);
  const personId = `member-of-${given.caseId}`;
  const number = given.caseId;
  await savePerson(needs, { personId, employerId, name, number, email, language: 'da' });
  const employee = await loadEmployee(needs.table, employeeMark(needs.vault, { employerId, number }), {
    employerId,
    personId,
  });
  await reserve(needs.table, employee, { caseId: given.caseId, firstDay: day(given.firstDay), commandId: 'import' });
}
