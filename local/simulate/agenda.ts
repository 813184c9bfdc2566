import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import { localDay, type Moment, momentOf } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { Absence } from '../../shared/case/sick-leave.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import type { FileAbsence } from '../../shared/intake/absences-in-file.ts';
import { leaderWarning } from '../../shared/intake/leader-check.ts';
import type { IntakeNeeds } from '../../shared/intake/open-case.ts';
import { type AbsenceReport, reportAbsence, reportEnd } from '../../shared/intake/report-absence.ts';
import type { Happening } from '../advance.ts';
import { carryOutEvent, eventMark } from './event-command.ts';
import type { EventLine } from './events-file.ts';
import { once } from './once.ts';
import type { Tally } from './tally.ts';

/** Rows, ends and events without a time of day happen when a working day begins. */
const startOfDay = '08:00';

export type AgendaInput = {
  readonly needs: IntakeNeeds;
  readonly employerId: string;
  readonly language: Language;
  readonly absences: readonly FileAbsence[];
  readonly events: readonly EventLine[];
  /** Where the clock starts: what lies before happens then, and nothing dated before is sent. */
  readonly start: Moment;
  readonly tally: Tally;
};

type Timed = Happening & { readonly phase: number; readonly place: number };

/** What happens in a simulation, in order: by moment; within one rows in line order, then ends, then events in file order. */
export function agenda(given: AgendaInput): readonly Happening[] {
  const input = { ...given, ofPerson: Map.groupBy(given.absences, ({ number }) => number) };
  const rows = input.absences.flatMap((absence) => absence.rows.map((row) => rowHappening(input, absence, row)));
  const ends = input.absences.flatMap((absence) => endHappening(input, absence));
  const events = input.events.map((event) => eventHappening(input, event));
  return [...rows, ...ends, ...events].sort((a, b) => a.at - b.at || a.phase - b.phase || a.place - b.place);
}

/** `ofPerson`: absences by employee number. */
type Input = AgendaInput & { readonly ofPerson: ReadonlyMap<string, readonly FileAbsence[]> };

const notBefore = (start: Moment, at: Moment): Moment => (at < start ? start : at);

function rowHappening(input: Input, absence: FileAbsence, row: AbsenceRow): Timed {
  const { needs, tally, start } = input;
  const report = reportOf(input, absence, row);
  const at = notBefore(start, momentOf(row.firstDay, startOfDay));
  // A row that says anything else than before is reported again.
  const mark = JSON.stringify(row);
  return {
    at,
    phase: 0,
    place: row.line,
    happen: async () => {
      const act = async () => {
        const { outcome, warning } = await reportAbsence(needs, report);
        if (warning !== undefined) tally.warn(row.line, warning);
        return outcome;
      };
      const { result, repeated } = await once(
        needs.table,
        { mark: needs.vault.hmac('simulated-row', mark), shape: Outcome },
        act,
      );
      tally.row(row.line, repeated ? 'unchanged' : result);
      const warning = await leaderWarning(needs, input.employerId, row);
      if (warning !== undefined) tally.warn(row.line, warning);
    },
  };
}

const Outcome = z.enum(['opened', 'continued', 'unchanged']);

function endHappening(input: Input, absence: FileAbsence): readonly Timed[] {
  const row = absence.rows.at(-1);
  const { lastDay } = absence;
  if (row === undefined || lastDay === undefined) return [];
  const endsAt = momentOf(lastDay, startOfDay);
  return [
    {
      at: notBefore(input.start, endsAt),
      // An absence that is over when the clock starts is closed at once, before the person's next one is opened.
      ...(endsAt < input.start ? { phase: 0, place: row.line + 0.5 } : { phase: 1, place: row.line }),
      happen: async () => {
        const { outcome, warning } = await reportEnd(input.needs, reportOf(input, absence, row), lastDay);
        if (outcome === 'continued') input.tally.ended(row.line);
        if (warning !== undefined) input.tally.warn(row.line, warning);
      },
    },
  ];
}

function eventHappening({ needs, employerId, language, start, tally }: AgendaInput, event: EventLine): Timed {
  // What happened before the clock starts is recorded under its own day, and its notices are dated before the cut-over.
  const clock = event.at < start ? () => Temporal.Instant.fromEpochMilliseconds(event.at * 1000) : needs.clock;
  return {
    at: notBefore(start, event.at),
    phase: 2,
    place: event.line,
    happen: async () => {
      const act = () => carryOutEvent({ needs: { ...needs, clock }, employerId, language }, event);
      const { result } = await once(needs.table, { mark: eventMark(event), shape: z.string().nullable() }, act);
      if (result !== null) tally.refuse(event.line, result);
    },
  };
}

function reportOf({ employerId, ofPerson, start }: Input, absence: FileAbsence, row: AbsenceRow): AbsenceReport {
  const own = ofPerson.get(absence.number) ?? [];
  const earlier: readonly Absence[] = own.filter((other) => other.firstDay < absence.firstDay);
  const from: Day = localDay(start);
  const cutOver = absence.firstDay < from ? { cutOver: from } : {};
  const among = { joined: row !== absence.rows[0], followed: row !== absence.rows.at(-1) };
  return { employerId, row, ...among, lastDay: absence.lastDay, earlier, ...cutOver };
}
