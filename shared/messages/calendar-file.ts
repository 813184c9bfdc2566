import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../calendar/moment.ts';
import type { Language } from '../case/roles.ts';
import type { CalendarPart } from '../ports/senders.ts';
import type { Product } from './render-text.ts';

/** Nobody says how long a talk will take. An hour keeps the time free, and what comes after it can still be booked. */
const usualMinutes = 60;

/** All that a colleague who can look into the calendar reads. Source: domain.md "Messages and privacy". */
const titles: Readonly<Record<Language, string>> = { da: 'Aftale', en: 'Appointment' };

type Entry = {
  /** Tells one agreed time of one person from all others, and nothing about either. */
  readonly uid: string;
  readonly sequence: number;
  readonly startsAt: Moment;
  readonly cancelled: boolean;
  readonly language: Language;
  readonly product: Product;
  /** When the file is made. */
  readonly now: Moment;
};

/**
 * An agreed time as an iCalendar file for one person: private, a neutral title, no place, no description, nobody else's name. A calendar that
 * knows the UID takes it as an update or a cancellation. Times are UTC, so that no time zone has to be explained.
 */
export function calendarFile({ product, language, cancelled, ...entry }: Entry): CalendarPart {
  const { displayName, mailFrom } = product;
  const method = cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH;
  const startsAt = instantOf(entry.startsAt);
  const calendar = ical({ method, prodId: { company: displayName, product: displayName, language } });
  calendar.createEvent({
    id: entry.uid,
    sequence: entry.sequence,
    stamp: instantOf(entry.now),
    start: startsAt,
    end: startsAt.add({ minutes: usualMinutes }),
    summary: titles[language],
    class: ICalEventClass.PRIVATE,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    // Both methods ask for one (RFC 5546): the product, which nobody can answer to.
    organizer: { name: displayName, email: mailFrom },
  });
  // RFC 5545 ends every line with a line break, the last one too.
  return { method, content: `${calendar.toString()}\r\n` };
}

const instantOf = (moment: Moment): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment * 1000);
