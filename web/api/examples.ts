import { type Day, isoDay, plusDays } from '../../shared/calendar/day.ts';

/**
 * A body for each operation that takes one, by its id: what can be sent on that day as it stands. The workplace is one of the demo; the
 * number is nobody's there, or copying it would make an address shared that somebody logs in with.
 */
export const exampleBodies = (today: Day): Readonly<Record<string, object | string>> => ({
  notify: {
    employeeNumber: '900101',
    name: 'Karen Eksempel',
    mobile: '+4520009101',
    email: 'karen@example.org',
    language: 'da',
    institution: 'Plejecenter Solgården',
    department: 'Afsnit A',
    agreementArea: 'FOA',
    absence: { kind: 'full', firstDay: isoDay(today) },
    stewardConsent: false,
  },
  findCases: { employeeNumber: '900101' },
  endAbsence: { on: isoDay(today), outcome: 'back-in-full' },
  correctCase: { do: 'correct-first-day', to: isoDay(plusDays(today, -1)), reason: 'reported-late' },
  agreePartialReturn: { percent: 50, hours: 18.5, review: isoDay(plusDays(today, 28)) },
  recordEvent: { do: 'record-contact-made', on: isoDay(today) },
  legalHold: { do: 'place-legal-hold', reason: 'complaint' },
  whatIf: { do: 'correct-first-day', to: isoDay(plusDays(today, -7)) },
  putBackDelivery: {},
  giveRole: {
    role: 'leader',
    institution: 'Plejecenter Solgården',
    department: 'Afsnit A',
    name: 'Lis Leder',
    email: 'leder@example.org',
  },
  sendImport: `Institution;Afdeling;Tjenestenummer;Navn;Fraværskode;Startdato;Slutdato\nPlejecenter Solgården;Afsnit A;900102;Kim Eksempel;Syg;${isoDay(today)};\n`,
  confirmImport: { confirm: true },
  putPolicy: { contactDays: 10, leaderContactDays: [7, 14] },
});
