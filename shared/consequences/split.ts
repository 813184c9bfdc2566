import { isoDay } from '../calendar/day.ts';
import { momentOfInstant } from '../calendar/moment.ts';
import { aliasOf } from '../case/alias.ts';
import type { CaseEvent, StoredEvent } from '../case/events.ts';
import { lastFact, toStored } from '../case/facts.ts';
import type { Commit } from '../case/fold.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { loadEmployee, reserve } from '../intake/employee.ts';
import { employeeMark } from '../people/look-up-keys.ts';
import { findPerson } from '../people/person.ts';
import { pauseOf } from '../rules/holding-back.ts';
import { ruleSetFor } from '../rules/rule-sets.ts';
import { loadCase } from '../store/cases.ts';
import { type CaseNeeds, commit as write } from '../store/perform.ts';
import { derivedCaseId } from './derived-case.ts';

type CaseSplit = Extract<CaseEvent, { type: 'case-split' }>;
type Split = { readonly event: CaseSplit; readonly commit: Commit };

/** As often as two may write the same employee's absences at once before that is a fault. */
const tries = 20;

/** The second part as it is opened, under an id that follows from the commit that split the first. Pure. */
export function secondPart(first: SickLeave, event: CaseSplit, version: number) {
  const caseId = derivedCaseId(first.caseId, `split ${version}`);
  const { contactChoice: choice } = first;
  const chosen: readonly StoredEvent[] = choice === undefined ? [] : [{ type: 'contact-chosen', v: 1, to: choice.to }];
  // Those who have handed over lose their consent with it, so what she gave comes after.
  const wishes = [
    ...first.withdrawn.map(consentWithdrawn),
    ...first.declined.map(contactDeclined),
    ...(choice?.letIn === true ? chosen : []),
    ...first.consents.map(consentGiven),
    ...(choice?.letIn === false ? chosen : []),
    ...pauseOfFirst(first),
    ...leaderOfFirst(first),
  ];
  return { caseId, events: [openedEvent(first, event, caseId), ...wishes] };
}

/** The later of two absences that were taken for one: reserved like any other, then opened with what is known of the first. */
export async function openSecondPart(needs: CaseNeeds, first: SickLeave, { event, commit }: Split): Promise<void> {
  const { caseId, events } = secondPart(first, event, commit.version);
  const commandId = `${commit.commandId}:second-part`;
  if ((await loadCase(needs.table, caseId)) !== undefined) return;
  await reserved(needs, first, { caseId, firstDay: event.from, commandId, unitId: first.unitId });
  await write(needs, undefined, { caseId, commandId, by: 'case', events, at: momentOfInstant(needs.clock()) });
}

type Reservation = Parameters<typeof reserve>[2];

async function reserved(
  needs: CaseNeeds,
  { personId, employerId }: SickLeave,
  reservation: Reservation,
): Promise<void> {
  const number = (await findPerson(needs, personId))?.number;
  // Whoever has been erased is not reported again.
  if (number === undefined) return;
  const mark = employeeMark(needs.vault, { employerId, number });
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const employee = await loadEmployee(needs.table, mark, { employerId, personId });
    if (employee.reservations.some(({ caseId }) => caseId === reservation.caseId)) return;
    if (await reserve(needs.table, employee, reservation)) return;
  }
  throw new Error('The absences of an employee change again and again at the same time. Try once more.');
}

function openedEvent(first: SickLeave, { from, lastDay }: CaseSplit, caseId: string): StoredEvent {
  const { employerId, personId, unitId, area, leaderId, policyVersion, policyId, partial, noEmployerPeriod } = first;
  const before = { firstDay: first.firstDay, lastDay, noEmployerPeriod };
  return {
    type: 'case-opened',
    v: 1,
    ...{ employerId, personId, unitId, area, leaderId, policyVersion, policyId, partial, noEmployerPeriod },
    alias: aliasOf(caseId),
    ruleSet: ruleSetFor(from).id,
    firstDay: isoDay(from),
    cutOver: first.cutOver === undefined ? undefined : isoDay(first.cutOver),
    injury: false,
    earlier: [...first.earlier, before].map(({ firstDay, lastDay: last, noEmployerPeriod: whole }) => ({
      firstDay: isoDay(firstDay),
      lastDay: last === undefined ? undefined : isoDay(last),
      noEmployerPeriod: whole,
    })),
  };
}

const consentWithdrawn = (to: SickLeave['withdrawn'][number]): StoredEvent => ({ type: 'consent-withdrawn', v: 1, to });

const contactDeclined = ({ role, who }: SickLeave['declined'][number]): StoredEvent => ({
  type: 'contact-declined',
  v: 1,
  role,
  who,
});

/** A pause that the member asked for is no less a pause in the second part. */
function pauseOfFirst(first: SickLeave): readonly StoredEvent[] {
  const paused = lastFact(first.facts, 'contact-paused');
  if (paused === undefined || pauseOf(first) === undefined) return [];
  const { fact, on, details } = paused;
  return [{ type: 'fact-recorded', v: 1, fact, on: isoDay(on), details: toStored(details) }];
}

/** What made another leader take the case holds for both parts, and so does what she has asked for. */
const leaderOfFirst = ({ chosenLeader, otherLeaderAsked }: SickLeave): readonly StoredEvent[] => [
  ...(chosenLeader === undefined ? [] : [{ type: 'leader-changed', v: 1, who: chosenLeader.who } as const]),
  ...(otherLeaderAsked === undefined ? [] : [{ type: 'other-leader-asked', v: 1 } as const]),
];

const consentGiven = ({ to, who, source }: SickLeave['consents'][number]): StoredEvent => ({
  type: 'consent-given',
  v: 1,
  to,
  who,
  source,
});
