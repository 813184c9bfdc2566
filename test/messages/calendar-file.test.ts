import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../shared/messages/calendar-file.ts';
import { icsFaults, icsProperties } from '../support/ics-faults.ts';
import { momentAt } from '../support/local-time.ts';
import { product } from './example-params.ts';

const agreed = {
  uid: 'b9Zk1-mQ_3vTx0',
  sequence: 7,
  startsAt: momentAt('2026-11-27T10:00'),
  cancelled: false,
  language: 'da',
  product,
  now: momentAt('2026-11-20T08:00'),
} as const;

describe('the calendar file of an agreed time', () => {
  it('is private, neutral and for one: no guests, no place, no description', () => {
    const { content } = calendarFile(agreed);
    expect(icsFaults(content)).toEqual([]);
    expect(icsProperties(content)).toEqual({
      BEGIN: 'VEVENT',
      VERSION: '2.0',
      PRODID: '-//Tidslinje//Tidslinje//DA',
      METHOD: 'PUBLISH',
      UID: 'b9Zk1-mQ_3vTx0',
      SEQUENCE: '7',
      DTSTAMP: '20261120T070000Z',
      DTSTART: '20261127T090000Z',
      DTEND: '20261127T100000Z',
      SUMMARY: 'Aftale',
      ORGANIZER: 'mailto:mail@tidslinje.example',
      STATUS: 'CONFIRMED',
      CLASS: 'PRIVATE',
      END: 'VCALENDAR',
    });
  });

  it('is taken back by the same UID', () => {
    const { method, content } = calendarFile({ ...agreed, sequence: 9, cancelled: true });
    expect(method).toBe('CANCEL');
    expect(icsFaults(content)).toEqual([]);
    expect(icsProperties(content)).toMatchObject({
      METHOD: 'CANCEL',
      UID: 'b9Zk1-mQ_3vTx0',
      SEQUENCE: '9',
      STATUS: 'CANCELLED',
    });
  });

  it('is in the receiver’s language', () => {
    const { content } = calendarFile({ ...agreed, language: 'en' });
    expect(icsFaults(content)).toEqual([]);
    expect(icsProperties(content)).toMatchObject({ SUMMARY: 'Appointment', PRODID: '-//Tidslinje//Tidslinje//EN' });
  });

  it('keeps its hour across a change of the clock', () => {
    // Summer time ends at 3 on Sunday 25 October 2026.
    const { content } = calendarFile({ ...agreed, startsAt: momentAt('2026-10-26T10:00') });
    expect(icsProperties(content)).toMatchObject({ DTSTART: '20261026T090000Z', DTEND: '20261026T100000Z' });
  });

  it('folds long lines without cutting a letter in two, wherever the 75 octets end', () => {
    for (let length = 1; length <= 80; length += 1) {
      const displayName = `${'x'.repeat(length)}æøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøå, "så"; tak`;
      const { content } = calendarFile({ ...agreed, product: { ...product, displayName } });
      expect(icsFaults(content)).toEqual([]);
      expect(content.replace(/\r\n /g, '')).toContain('æøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøå, ');
    }
  });
});

describe('the checker of calendar files', () => {
  const { content } = calendarFile(agreed);
  it.for([
    ['a line break is not CRLF', content.replace('\r\n', '\n')],
    ['the last line does not end', content.trimEnd()],
    ['has BEGIN', content.replace(/UID:.*\r\n/, '')],
    ['has BEGIN', content.replace('CLASS:', 'LOCATION:Rådhuset\r\nCLASS:')],
    ['CLASS is PUBLIC', content.replace('PRIVATE', 'PUBLIC')],
    ['DTSTART is 20261127T090000', content.replace('T090000Z', 'T090000')],
    ['PUBLISH of what is CANCELLED', content.replace('CONFIRMED', 'CANCELLED')],
    ['84 octets', content.replace('Aftale', 'å'.repeat(38))],
  ] as const)('finds that %s', ([fault, broken]) => {
    expect(icsFaults(broken)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });
});
