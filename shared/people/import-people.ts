import { isoDay } from '../calendar/day.ts';
import type { MintId } from '../clock.ts';
import type { RowIssue } from '../intake/intake-reason.ts';
import type { PeopleFile } from '../intake/people-file.ts';
import type { PeopleRow } from '../intake/people-row.ts';
import type { PeopleNeeds } from './person.ts';
import { directoryKeys, holderItems, type StoredRoleHolder } from './role-items.ts';
import { saveStaff, staffByEmail } from './staff.ts';
import { areaKey, saveUnit, unitIdOf } from './units.ts';

type Needs = PeopleNeeds & { readonly mint: MintId };

/**
 * Makes the file the employer's directory of roles: who is not in it any more has no role any more. When a row could not be read nobody is
 * taken out: it may be theirs. Importing the same file again changes nothing.
 * @returns warnings by line
 */
export async function importPeople(needs: Needs, employerId: string, file: PeopleFile): Promise<readonly RowIssue[]> {
  for (const row of file.rows) {
    await saveStaff(needs, employerId, fieldsOf(row));
    // A workplace where nobody has been ill yet has a name all the same. A whole institution is none.
    const { institution, department } = row;
    if (institution !== '' && department !== '') await saveUnit(needs.table, employerId, { institution, department });
  }
  const warnings: RowIssue[] = [];
  const kept = new Set<string>();
  for (const row of file.rows) {
    const replaced =
      row.substituteFor === undefined ? undefined : await staffByEmail(needs, employerId, row.substituteFor);
    if (row.substituteFor !== undefined && replaced === undefined)
      warnings.push({ line: row.line, reason: { kind: 'unknown-replaced', column: 'Vikar for' } });
    const holder = await holderOfRow(needs, employerId, { row, replaced });
    for (const item of holderItems(employerId, holder)) {
      kept.add(`${item.pk} ${item.sk}`);
      await needs.table.put(item, 'always');
    }
  }
  if (file.rejected.length > 0) return warnings;
  for (const key of await directoryKeys(needs.table, employerId))
    if (!kept.has(`${key.pk} ${key.sk}`)) await needs.table.delete(key);
  return warnings;
}

const fieldsOf = ({ name, email, phone, language }: PeopleRow) => ({ name, email, phone, language });

type RowOf = { readonly row: PeopleRow; readonly replaced: string | undefined };

/** The role that a row gives to somebody who has been written. */
export async function holderOfRow(
  needs: Needs,
  employerId: string,
  { row, replaced }: RowOf,
): Promise<StoredRoleHolder> {
  const personId = await staffByEmail(needs, employerId, row.email);
  if (personId === undefined) throw new RangeError('A member of staff was not written before their role.');
  return {
    personId,
    role: row.role,
    scope: unitIdOf(row),
    area: areaKey(row.area),
    from: row.from === undefined ? undefined : isoDay(row.from),
    to: row.to === undefined ? undefined : isoDay(row.to),
    substituteFor: replaced,
  };
}
