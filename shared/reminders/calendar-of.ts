import { hash } from 'node:crypto';
import { type Moment, parseMoment } from '../calendar/moment.ts';
import type { Language } from '../case/roles.ts';
import { calendarFile } from '../messages/calendar-file.ts';
import type { Product } from '../messages/render-text.ts';
import type { CalendarPart } from '../ports/senders.ts';
import { caseIdOf } from '../store/keys.ts';
import { channelOf, type Delivery } from './delivery.ts';

type Reading = { readonly language: Language; readonly product: Product; readonly now: Moment };

/** The calendar file that goes along with an e-mail about an agreed time: made when it is sent or shown, never stored. */
export function calendarOf(delivery: Delivery, { language, product, now }: Reading): CalendarPart | undefined {
  const { appointment, personId } = delivery;
  if (appointment === undefined || channelOf(delivery) !== 'email') return undefined;
  const { of, sequence, startsAt, cancelled } = appointment;
  const uid = hash('sha256', `${caseIdOf(delivery)} ${of} ${personId}`, 'base64url');
  return calendarFile({ uid, sequence, startsAt: parseMoment(startsAt), cancelled, language, product, now });
}
