import { type Day, plusDays } from '../../shared/calendar/day.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { findPerson } from '../../shared/people/person.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import type { PortalNeeds } from '../portal-needs.ts';
import type { Reader } from '../view.ts';
import type { CaseOfReader } from './case-of-reader.ts';
import { casesOfReader } from './cases-of-reader.ts';
import { unitName } from './names.ts';

/** What the municipality is to be told of one absence, as far as we know it. */
export type NoticeFacts = {
  readonly sickLeave: SickLeave;
  readonly name: string | undefined;
  readonly number: string | undefined;
  readonly unit: string;
  readonly due: Day;
  /** From this day on it can be sent. */
  readonly opens: Day;
  readonly doneOn: Day | undefined;
};

export type Notices = {
  readonly toSend: readonly NoticeFacts[];
  readonly done: readonly NoticeFacts[];
  readonly more: string | undefined;
};

/** A notice is due five weeks after the first day, so this many cases hold all that is near at nearly any employer. */
const pageSize = 100;
/** What was done longer ago is found in its case. */
const lateDays = 30;

/** The notices of a reader's cases: those to send by the day they are due, and those sent lately, the newest first. */
export async function noticesOf(needs: PortalNeeds, reader: Reader, wanted: Wanted): Promise<Notices> {
  const { today, after } = wanted;
  const open = await casesOfReader(needs, reader, { role: 'hr', state: 'open', after, pageSize });
  const closed = await casesOfReader(needs, reader, { role: 'hr', state: 'closed', pageSize });
  const all = [...open.found, ...closed.found].flatMap(withDuty);
  const toSend = all.filter(({ duty }) => duty.live && duty.done === undefined && duty.excused === undefined);
  const done = all.filter(({ duty }) => duty.done !== undefined && duty.done.on >= plusDays(today, -lateDays));
  const facts = (found: readonly WithDuty[]) => Promise.all(found.map((one) => noticeFacts(needs, one)));
  return {
    toSend: (await facts(toSend)).sort((a, b) => a.due - b.due),
    done: (await facts(done)).sort((a, b) => (b.doneOn ?? 0) - (a.doneOn ?? 0)),
    more: open.more,
  };
}

type Wanted = { readonly today: Day; readonly after?: string | undefined };
type WithDuty = { readonly sickLeave: SickLeave; readonly duty: PlannedDuty };

function withDuty({ sickLeave }: CaseOfReader): readonly WithDuty[] {
  const duty = planOf(sickLeave).duties.find(({ id }) => id === 'notice-5w');
  return duty === undefined ? [] : [{ sickLeave, duty }];
}

async function noticeFacts(needs: PortalNeeds, { sickLeave, duty }: WithDuty): Promise<NoticeFacts> {
  const person = await findPerson(needs, sickLeave.personId);
  return {
    sickLeave,
    name: person?.name,
    number: person?.number,
    unit: await unitName(needs.table, sickLeave.employerId, sickLeave.unitId),
    due: duty.due,
    opens: plusDays(sickLeave.firstDay, policyOf(sickLeave).noticeOpensDays),
    doneOn: duty.done?.on,
  };
}
