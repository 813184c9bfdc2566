import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { Command, type CommandInput } from '../../shared/case/commands.ts';
import type { StoredEvent } from '../../shared/case/events.ts';
import type { Role } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { savePerson } from '../../shared/people/person.ts';
import { holderItems, type StoredRoleHolder } from '../../shared/people/role-items.ts';
import { type StaffNeeds, saveStaff } from '../../shared/people/staff.ts';
import { commit, perform } from '../../shared/store/perform.ts';
import type { Installation } from './installation.ts';
import { caseOpened } from './sick-leave.ts';

/** The member, known with a mobile number. */
export const memberPhone = '+4520123456';

/** Opens `case-1` now: 2 Nov 2026 is the first day unless `facts` say otherwise. */
export async function openCaseIn(
  needs: Installation,
  facts: Parameters<typeof caseOpened>[0] = {},
  ...more: readonly StoredEvent[]
): Promise<SickLeave> {
  await savePerson(needs, {
    personId: 'member-1',
    employerId: 'employer',
    name: 'Åse Made-Up',
    number: '100101',
    email: 'aase@example.dk',
    phone: memberPhone,
    language: 'da',
  });
  const at = momentOfInstant(needs.clock());
  const events = [caseOpened(facts), ...more];
  const opened = await commit(needs, undefined, { caseId: 'case-1', commandId: 'open', by: 'test', events, at });
  if (opened === undefined) throw new Error('The case was open already.');
  return opened;
}

let commands = 0;

/** Carries out a command in `case-1` now. */
export async function record(needs: Installation, command: CommandInput): Promise<SickLeave> {
  commands += 1;
  const request = { caseId: 'case-1', commandId: `command-${commands}`, by: 'test' };
  return (await perform(needs, request, Command.parse(command))).sickLeave;
}

type Appointed = Partial<Omit<StoredRoleHolder, 'personId' | 'role'>> & { readonly employerId?: string };

/** Gives somebody a role, everywhere and for every area unless said otherwise. @returns their id */
export async function appoint(needs: StaffNeeds, role: Role, email: string, more: Appointed = {}): Promise<string> {
  const { employerId = 'employer', ...entry } = more;
  const personId = await saveStaff(needs, employerId, { name: `Made-Up ${role}`, email, language: 'da' });
  const holder: StoredRoleHolder = { personId, role, scope: '/', area: '', ...entry };
  for (const item of holderItems(employerId, holder)) await needs.table.put(item, 'always');
  return personId;
}

/** Takes a role from whoever got it with the same words. */
export async function dismiss(needs: StaffNeeds, role: Role, email: string, more: Appointed = {}): Promise<void> {
  const { employerId = 'employer', ...entry } = more;
  const personId = await appoint(needs, role, email, more);
  for (const item of holderItems(employerId, { personId, role, scope: '/', area: '', ...entry }))
    await needs.table.delete(item);
}
