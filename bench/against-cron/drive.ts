import { Temporal } from 'temporal-polyfill';
import { type Happening, madeUpTime, type Outage } from '../../local/advance.ts';
import { type Embedded, embedded } from '../../local/embedded.ts';
import { derivedId } from '../../local/ids.ts';
import { openMemory } from '../../local/open-folder.ts';
import { outbox } from '../../local/outbox.ts';
import { defaultEmployer, simulatedProduct } from '../../local/settings.ts';
import { agenda } from '../../local/simulate/agenda.ts';
import { parseEvents } from '../../local/simulate/events-file.ts';
import { tally } from '../../local/simulate/tally.ts';
import { storedClock } from '../../local/stored-clock.ts';
import { type Day, plusDays } from '../../shared/calendar/day.ts';
import { type Moment, momentOf, plusSeconds } from '../../shared/calendar/moment.ts';
import { isWorkingDay } from '../../shared/calendar/work-calendar.ts';
import { parseAbsenceFile } from '../../shared/intake/absence-file.ts';
import { absencesInFile } from '../../shared/intake/absences-in-file.ts';
import { parsePeopleFile } from '../../shared/intake/people-file.ts';
import { importPeople } from '../../shared/people/import-people.ts';
import { defaultPolicy } from '../../shared/rules/default-policy.ts';
import { calendarsOf } from '../../shared/rules/send-windows.ts';
import { type Counted, countingTable } from '../counting-table.ts';
import { morningJob } from '../cron.ts';
import { absenceText, eventsText, firstOfAll, peopleText } from '../employer.ts';
import type { Course, Reminder } from './reminder.ts';
import { doneMoments, remindersSent } from './reminders-sent.ts';

const atWork = '08:00';
const weeks = 34;
const lastDay = plusDays(firstOfAll, 7 * weeks);

/** The same rows and events for both designs. What they write is not counted: it is the same too. */
async function world(cases: number) {
  const { store, vault, erased } = openMemory(new Uint8Array(32).fill(7));
  const clock = await storedClock(store.table, momentOf(firstOfAll, '00:00'));
  const needs = { table: store.table, vault, clock: clock.clock, mint: derivedId };
  await importPeople(needs, defaultEmployer, parsePeopleFile(Buffer.from(peopleText(cases))));
  const { absences } = absencesInFile(parseAbsenceFile(Buffer.from(absenceText(cases))).rows, () => defaultPolicy);
  const { events } = parseEvents(eventsText(cases));
  const start = clock.now();
  const counted = tally();
  const setting = { employerId: defaultEmployer, language: 'da', start, tally: counted } as const;
  const happenings = agenda({ needs, absences, events, ...setting });
  return {
    store,
    vault,
    erased,
    clock,
    happenings,
    ...countingTable(store.table),
    senders: outbox(store.table, clock.clock),
  };
}

type World = Awaited<ReturnType<typeof world>>;

/** Our own way: timelines that wake. */
export async function driveTimelines(cases: number, outage?: Outage): Promise<Course> {
  const { store, vault, erased, clock, happenings, table, counted, senders } = await world(cases);
  const machine = embedded({
    ...{ store: { ...store, table }, vault, erased, clock: clock.clock, ...senders, product: simulatedProduct },
    ...{ employers: [defaultEmployer], log: () => undefined, pace: async () => undefined, concurrency: 1 },
  });
  const time = madeUpTime(clock, offFor(machine, clock.now, outage), { happenings });
  await time.advanceTo(momentOf(lastDay, '23:59'));
  const total = counted();
  // The next look at the clock: nobody is woken.
  await clock.moveTo(plusSeconds(clock.now(), 60));
  await machine.workOff();
  return {
    ...{ counted: total, quiet: since(total, counted()) },
    reminders: await remindersSent(store.table, defaultEmployer),
    doneAt: await doneMoments(store.table, defaultEmployer),
  };
}

/** In an outage nothing that reminds runs, and people go on recording what they do. */
function offFor(machine: Pick<Embedded, 'workOff' | 'nextInstant'>, now: () => Moment, outage: Outage | undefined) {
  const isOff = (): boolean => outage !== undefined && now() >= outage.from && now() < outage.to;
  const back = outage && Temporal.Instant.fromEpochMilliseconds(outage.to * 1000);
  return {
    workOff: async () => (isOff() ? 0 : machine.workOff()),
    nextInstant: async () => (isOff() ? back : machine.nextInstant()),
  };
}

/** The job of every working morning. `makesUp`: it also sends what it missed since it last ran. */
export async function driveCron(cases: number, makesUp: boolean, outage?: Outage): Promise<Course> {
  const here = await world(cases);
  const { clock, counted } = here;
  const reminders: Reminder[] = [];
  let lastRun = plusDays(firstOfAll, -1);
  let next = 0;
  for (let day = firstOfAll; day <= lastDay; day = plusDays(day, 1)) {
    const now = momentOf(day, atWork);
    next = await happenUntil(here, next, now);
    const isOff = outage !== undefined && now >= outage.from && now < outage.to;
    if (!isOff && isWorkingDay(calendarsOf(defaultPolicy).staff, day)) {
      await clock.moveTo(now);
      const since = makesUp ? lastRun : workingDayBefore(day);
      reminders.push(...(await morningJob(cronNeeds(here), defaultEmployer, { now, since })));
      lastRun = day;
    }
    next = await happenUntil(here, next, momentOf(day, '23:59'));
  }
  const total = counted();
  // Long after the last reminder.
  const quiet = plusDays(lastDay, 400);
  await morningJob(cronNeeds(here), defaultEmployer, { now: momentOf(quiet, atWork), since: quiet });
  return {
    ...{ reminders, counted: total, quiet: since(total, counted()) },
    doneAt: await doneMoments(here.store.table, defaultEmployer),
  };
}

const cronNeeds = ({ table, vault, senders }: World) => ({ table, vault, ...senders });

const since = (before: Counted, after: Counted): Counted => ({
  reads: after.reads - before.reads,
  writes: after.writes - before.writes,
});

function workingDayBefore(day: Day): Day {
  let before = plusDays(day, -1);
  while (!isWorkingDay(calendarsOf(defaultPolicy).staff, before)) before = plusDays(before, -1);
  return before;
}

async function happenUntil({ happenings, clock }: World, from: number, until: Moment): Promise<number> {
  let next = from;
  for (
    let each: Happening | undefined = happenings[next];
    each !== undefined && each.at <= until;
    each = happenings[next]
  ) {
    if (each.at > clock.now()) await clock.moveTo(each.at);
    await each.happen();
    next += 1;
  }
  return next;
}
