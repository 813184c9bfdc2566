import { loadEmployee } from '../../shared/intake/employee.ts';
import { employeeMark } from '../../shared/people/look-up-keys.ts';
import { staffByEmail } from '../../shared/people/staff.ts';
import { Wish } from '../../shared/people/wish.ts';
import { grantWish } from '../../shared/reminders/grant-wish.ts';
import type { Context, Refused } from './event-command.ts';
import { sentences } from './event-words.ts';
import type { EventLine } from './events-file.ts';
import { wrongFields } from './wrong-fields.ts';

/** Carries out what somebody wants for themselves: the member of `key`, or the one of staff whom `who` names. */
export async function carryOutWish({ needs, employerId, language }: Context, event: EventLine): Promise<Refused> {
  const words = sentences[language];
  const { who, ...fields } = event.fields;
  const wish = Wish.safeParse(fields);
  if (!wish.success) return words.badCommand(wrongFields(wish.error.issues));
  if (wish.data.do === 'choose-digest') {
    const personId = typeof who === 'string' ? await staffByEmail(needs, employerId, who) : undefined;
    if (personId === undefined) return words.unknownPerson;
    await grantWish(needs, { personId, cases: [] }, wish.data);
    return null;
  }
  if (who !== undefined) return words.badCommand('who');
  const mark = employeeMark(needs.vault, { employerId, number: event.key });
  const { personId, version, cases } = await loadEmployee(needs.table, mark, { employerId, personId: '' });
  if (version === 0) return words.unknownEmployee;
  await grantWish(needs, { personId, cases }, wish.data);
  return null;
}
