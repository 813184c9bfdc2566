import { maySeeEvent } from '../../../shared/access/may-see-event.ts';
import { type CaseEvent, eventKinds } from '../../../shared/case/events.ts';
import { factDetails } from '../../../shared/case/facts.ts';
import { consentRoles, type Role, roles } from '../../../shared/case/roles.ts';
import { caseOpened, consentGiven, given } from '../../support/sick-leave.ts';

/** A case in which the member has let everybody in. */
const openToAll = given(caseOpened(), ...consentRoles.map((to) => consentGiven(to)));

const mayHear = (event: CaseEvent, role: Role): boolean => {
  const personId = role === 'member' ? openToAll.personId : `somebody-${role}`;
  return maySeeEvent({ kind: 'person', personId, employerId: openToAll.employerId, role }, event, openToAll);
};

function heardBy(type: string, fields: readonly string[]): string {
  if (type === 'fact-recorded' || fields.includes('duty')) return 'whoever may see the duty, see docs/rules.md';
  const heard = roles.filter((role) => mayHear({ type } as CaseEvent, role));
  return heard.length === roles.length ? 'everybody in the case' : heard.join(', ');
}

/** Each kind of event: its fields and who may know of it, as the gate answers when the member has let everybody in. */
export const eventRows: readonly (readonly [type: string, fields: string, heardBy: string])[] = eventKinds.map(
  ({ type, schema }) => {
    const fields = Object.keys(schema().unwrap().shape).filter((name) => name !== 'type' && name !== 'v');
    return [type, fields.join(', '), heardBy(type, fields)];
  },
);

export const detailNames: readonly string[] = Object.keys(factDetails);
