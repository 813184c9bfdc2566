import { parseMoment } from '../../shared/calendar/moment.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import type { Role } from '../../shared/case/roles.ts';
import { savePerson } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { saveUnit } from '../../shared/people/units.ts';
import { commit } from '../../shared/store/perform.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { employerId, emptyPortal, type Story } from './empty-portal.ts';

/** The employer's consultant, the one of another employer, hr of one institution, and the union's. */
export const consultant = 'kim@example.org';
export const foreignConsultant = 'fie@example.net';
export const localConsultant = 'lone@example.org';
export const hrOfSolgaarden = 'sol@example.org';
export const unionConsultant = 'frida@example.com';

export const unitA = 'plejecentersolgaarden/afsnita';
export const unitB = 'plejecentersolgaarden/afsnitb';
export const havblik = 'bostedhavblik/';
const foreignUnit = 'fremmedhus/';

type Given = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly scope: string;
  readonly at?: string;
};

export async function addHolder(
  needs: PortalNeeds,
  { email, name, role, scope, at = employerId }: Given,
): Promise<void> {
  const personId = `person-${email.split('@')[0]}`;
  await savePerson(needs, { personId, employerId: at, name, email, language: 'da' });
  for (const item of holderItems(at, { personId, role, scope, area: '' })) await needs.table.put(item, 'always');
}

type GivenCase = { readonly caseId: string; readonly unitId: string; readonly firstDay: string; readonly at?: string };

/** A case that was opened on its first day; its member is called after it. */
export async function openCaseOf(needs: PortalNeeds, { caseId, unitId, firstDay, at = employerId }: GivenCase) {
  const personId = `member-of-${caseId}`;
  await savePerson(needs, { personId, employerId: at, name: `Navn ${caseId}`, number: caseId, language: 'da' });
  const opened: StoredEvent = {
    type: 'case-opened',
    v: 1,
    ...{ employerId: at, personId, unitId, firstDay, alias: caseId.slice(0, 4).toUpperCase() },
    ...{ area: '', ruleSet: 'dk-2026', policyVersion: 1, earlier: [] },
    ...{ partial: false, injury: false, noEmployerPeriod: false },
  };
  const opening = parseMoment(`${firstDay}T08:00:00+01:00`);
  const request = { caseId, commandId: `open-${caseId}`, by: 'import', at: opening, events: [opened] };
  return commit(needs, undefined, request);
}

/**
 * On Wednesday 25 November 2026: in Solgården's ward A two cases with five duties past their date together, in B a new one, in Havblik none, and a
 * case of another employer. Nothing has been counted.
 */
export async function consultStory(given: Partial<PortalNeeds> = {}): Promise<Story> {
  const story = await emptyPortal(given);
  const { needs } = story;
  await saveUnit(needs.table, employerId, { institution: 'Plejecenter Solgården', department: 'Afsnit A' });
  await saveUnit(needs.table, employerId, { institution: 'Plejecenter Solgården', department: 'Afsnit B' });
  await saveUnit(needs.table, employerId, { institution: 'Bosted Havblik', department: '' });
  await saveUnit(needs.table, 'employer-2', { institution: 'Fremmed Hus', department: '' });
  const everywhere = { role: 'employer-consultant', scope: '/' } as const;
  await addHolder(needs, { ...everywhere, email: consultant, name: 'Kim Konsulent' });
  await addHolder(needs, { ...everywhere, email: foreignConsultant, name: 'Fie Fremmed', at: 'employer-2' });
  await addHolder(needs, { ...everywhere, email: localConsultant, name: 'Lone Lokal', scope: 'bostedhavblik/' });
  await addHolder(needs, { email: hrOfSolgaarden, name: 'Sol Personale', role: 'hr', scope: 'plejecentersolgaarden/' });
  await addHolder(needs, { email: unionConsultant, name: 'Frida Faglig', role: 'union-consultant', scope: '/' });
  await openCaseOf(needs, { caseId: 'aaaa-1', unitId: unitA, firstDay: '2026-10-05' });
  await openCaseOf(needs, { caseId: 'bbbb-1', unitId: unitA, firstDay: '2026-11-16' });
  await openCaseOf(needs, { caseId: 'cccc-1', unitId: unitB, firstDay: '2026-11-23' });
  await openCaseOf(needs, { caseId: 'ffff-1', unitId: foreignUnit, firstDay: '2026-10-05', at: 'employer-2' });
  return story;
}
