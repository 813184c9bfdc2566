import { createFaults } from '../../../local/faults/faults.ts';
import type { Message } from '../../../local/faults/ledger.ts';
import { parseEvents } from '../../../local/simulate/events-file.ts';
import { openSimulation, type Simulation } from '../../../local/simulate/open-simulation.ts';
import { type ReportedDelivery, reportCases } from '../../../local/simulate/simulation-report.ts';
import { day, plusDays } from '../../../shared/calendar/day.ts';
import { isoLocal, momentOf, plusSeconds } from '../../../shared/calendar/moment.ts';
import { parseAbsenceFile } from '../../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../../shared/intake/people-file.ts';
import { findPerson } from '../../../shared/people/person.ts';
import { findDelivery } from '../../../shared/reminders/delivery.ts';
import { ruleIdOf } from '../../../shared/rules/duty-id.ts';
import { loadCase } from '../../../shared/store/cases.ts';
import type { MadeUpWorkplace } from '../../support/made-up-workplace.ts';
import { absenceCsv, peopleCsv } from './rows.ts';

/** A message: a line that says case, duty, stage, role, channel, receiver, text, and the local day on which it went out. */
export type Told = { readonly line: string; readonly on: string };

export type Played = {
  readonly deliveries: readonly Told[];
  readonly refused: readonly number[];
  readonly befallen?:
    | {
        readonly accepted: readonly Told[];
        readonly duplicates: number;
        readonly sentTwice: number;
        readonly beats: number;
      }
    | undefined;
};

/** Plays a workplace's thirty weeks to their end; under the faults of a seed when one is given. */
export async function playWorkplace(workplace: MadeUpWorkplace, seed?: number): Promise<Played> {
  const simulation = await openSimulation({
    absences: parseAbsenceFile(absenceCsv(workplace.absences)),
    people: parsePeopleFile(peopleCsv(workplace.people)),
    events: parseEvents(workplace.events.map((event) => JSON.stringify(event)).join('\n')).events,
    from: day(workplace.from),
    language: 'en',
    log: () => {},
    faults: seed === undefined ? undefined : createFaults(seed),
  });
  await simulation.time.advanceTo(plusSeconds(momentOf(plusDays(day(workplace.until), 1), '00:00'), -1));
  const { deliveries } = await reportCases(simulation);
  const { befallen, tally, close } = simulation;
  const accepted = await Promise.all((befallen?.ledger.accepted ?? []).map((message) => booked(simulation, message)));
  close();
  return {
    deliveries: deliveries.map(toldOf),
    refused: [...new Set(tally.refused.map(({ line }) => line))].sort((a, b) => a - b),
    befallen: befallen && {
      accepted,
      ...{ duplicates: befallen.ledger.duplicates(), sentTwice: befallen.ledger.sentTwice(), beats: befallen.beats() },
    },
  };
}

const toldOf = ({ key, dutyId, stage, role, channel, to, subject, text, at }: ReportedDelivery): Told => ({
  line: JSON.stringify([key, dutyId, stage, role, channel, to, subject ?? '', text]),
  on: at.slice(0, 10),
});

/** What the provider has in its books: receiver and text as it got them, the rest by the message's id. */
async function booked({ open: { store, vault } }: Simulation, message: Message): Promise<Told> {
  const { id, caseId, to, text } = message;
  const [delivery, sickLeave] = [await findDelivery(store.table, caseId, id), await loadCase(store.table, caseId)];
  if (delivery === undefined || sickLeave === undefined) throw new Error('The provider got what nobody wrote down.');
  const key = (await findPerson({ table: store.table, vault }, sickLeave.personId))?.number;
  const { dutyId, stage, role, channel } = delivery;
  const subject = 'subject' in message ? message.subject : '';
  const line = JSON.stringify([key, ruleIdOf(dutyId), stage, role, channel, to, subject, text]);
  return { line, on: isoLocal(delivery.at).slice(0, 10) };
}
