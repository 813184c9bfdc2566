import { parseMoment } from '../../shared/calendar/moment.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import type { ConsentRole, Role } from '../../shared/case/roles.ts';
import { savePerson } from '../../shared/people/person.ts';
import { holderItems } from '../../shared/people/role-items.ts';
import { saveUnit } from '../../shared/people/units.ts';
import { commit } from '../../shared/store/perform.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { emptyPortal } from '../web/empty-portal.ts';

/** Everybody who may come to the portal, by one letter each as the permission table writes them. */
export const people = {
  M: { role: 'member', address: 'mona@example.org' },
  L: { role: 'leader', address: 'lis@example.org' },
  H: { role: 'hr', address: 'hanne@example.org' },
  E: { role: 'employer-consultant', address: 'eva@example.org' },
  S: { role: 'steward', address: 'sara@example.org' },
  A: { role: 'safety-rep', address: 'amir@example.org' },
  K: { role: 'contact-person', address: 'karen@example.org' },
  U: { role: 'union-consultant', address: 'ulla@example.org' },
} as const satisfies Readonly<Record<string, { readonly role: Role; readonly address: string }>>;
export type Letter = keyof typeof people;
export const letters = Object.keys(people) as readonly Letter[];

/** Where a case can stand towards somebody. `own` is of whoever reads. */
export const situations = ['here', 'no consent', 'other unit', 'other area', 'other employer', 'own'] as const;
export type Situation = (typeof situations)[number];

export const caseIds: Readonly<Record<Exclude<Situation, 'own'>, string>> = {
  here: 'case-here',
  'no consent': 'case-untold',
  'other unit': 'case-other-unit',
  'other area': 'case-other-area',
  'other employer': 'case-elsewhere',
};
export const caseIdOf = (situation: Situation, letter: Letter): string =>
  situation === 'own' ? (letter === 'M' ? caseIds.here : `case-of-${letter}`) : caseIds[situation];

/** Of the case that lets nobody in: what none of those may read whom she has not let in. */
export const untold = { caseId: caseIds['no consent'], name: 'Vera Ukendt', alias: 'W6D8' } as const;

type Opened = {
  readonly caseId: string;
  readonly alias: string;
  readonly personId: string;
  readonly employerId?: string;
  readonly department?: string;
  readonly area?: string;
  readonly contact?: string;
  readonly consents?: readonly ConsentRole[];
};

const all: readonly ConsentRole[] = ['steward', 'safety-rep', 'contact-person', 'union-consultant'];
const home = 'employer-1';

/** A workplace with one person in every role and a case in every situation; without the untold one when asked. */
export async function everybody({ withUntold = true } = {}): Promise<PortalNeeds> {
  const { needs } = await emptyPortal();
  for (const employerId of [home, 'employer-2'])
    for (const department of ['Afsnit A', 'Afsnit B'])
      await saveUnit(needs.table, employerId, { institution: 'Bosted Havblik', department });
  await staff(needs);
  await member(needs, { personId: 'mona', name: 'Mona Her', email: people.M.address });
  await openCase(needs, { caseId: caseIds.here, alias: 'K7F4', personId: 'mona' });
  await somebodyElse(needs, { caseId: caseIds['other unit'], alias: 'M2R9', department: 'b', contact: 'kurt' });
  await somebodyElse(needs, { caseId: caseIds['other area'], alias: 'T5X2', area: 'dsr', contact: 'kurt' });
  await somebodyElse(needs, { caseId: caseIds['other employer'], alias: 'P8Q3', employerId: 'employer-2' });
  for (const letter of letters.filter((one) => one !== 'M')) {
    const { address } = people[letter];
    // She is another record as a member: the address and the name in common give her away.
    await member(needs, { personId: `ill-${letter}`, name: firstName(address), email: address });
    const alias = `Q${letter}${letter}2`;
    await openCase(needs, { caseId: caseIdOf('own', letter), alias, personId: `ill-${letter}` });
  }
  if (withUntold) {
    await member(needs, { personId: 'vera', name: untold.name });
    await openCase(needs, { caseId: untold.caseId, alias: untold.alias, personId: 'vera', consents: [] });
  }
  return needs;
}

const firstName = (address: string): string => address.slice(0, address.indexOf('@'));

async function somebodyElse(needs: PortalNeeds, opened: Omit<Opened, 'personId'>): Promise<void> {
  const personId = `member-of-${opened.caseId}`;
  await member(needs, { personId, name: 'En Anden', ...(opened.employerId === undefined ? {} : opened) });
  await openCase(needs, { ...opened, personId });
}

type Given = {
  readonly personId: string;
  readonly name: string;
  readonly email?: string;
  readonly employerId?: string;
};

const member = (needs: PortalNeeds, { personId, name, email, employerId = home }: Given): Promise<void> =>
  savePerson(needs, {
    ...{ personId, employerId, name, number: personId, language: 'da' },
    ...(email === undefined ? {} : { email }),
  });

async function staff(needs: PortalNeeds): Promise<void> {
  const unit = 'bostedhavblik/afsnita';
  const held = [
    { personId: 'eva', role: 'employer-consultant', scope: '/', area: '' },
    { personId: 'sara', role: 'steward', scope: unit, area: 'foa' },
    { personId: 'amir', role: 'safety-rep', scope: unit, area: '' },
    { personId: 'ulla', role: 'union-consultant', scope: '/', area: 'foa' },
  ] as const;
  for (const holder of held) for (const item of holderItems(home, holder)) await needs.table.put(item, 'always');
  for (const [personId, name] of Object.entries({
    eva: 'Eva',
    sara: 'Sara',
    amir: 'Amir',
    ulla: 'Ulla',
    karen: 'Karen',
  }))
    await savePerson(needs, { personId, employerId: home, name, email: `${personId}@example.org`, language: 'da' });
}

async function openCase(needs: PortalNeeds, opened: Opened): Promise<void> {
  const { caseId, alias, personId, employerId = home, department = 'a', area = 'foa' } = opened;
  const opening: StoredEvent = {
    ...{ type: 'case-opened', v: 1, employerId, personId, unitId: `bostedhavblik/afsnit${department}`, area, alias },
    ...{ firstDay: '2026-11-16', ruleSet: 'dk-2026', policyVersion: 1 },
    ...{ partial: false, injury: false, noEmployerPeriod: false, earlier: [] },
  };
  const events = [opening, ...consentsOf(opened)];
  const at = parseMoment('2026-11-16T08:00:00+01:00');
  await commit(needs, undefined, { caseId, commandId: `${caseId}-opening`, by: 'import', at, events });
}

const consentsOf = ({ consents = all, contact = 'karen' }: Opened): readonly StoredEvent[] =>
  consents.map((to) => ({
    ...{ type: 'consent-given', v: 1, to, source: 'portal' },
    ...(to === 'contact-person' ? { who: contact } : {}),
  }));
