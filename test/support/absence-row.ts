import { type Day, day } from '../../shared/calendar/day.ts';
import type { AbsenceRow } from '../../shared/intake/absence-row.ts';
import type { AbsenceReport } from '../../shared/intake/report-absence.ts';

type Facts = Partial<Omit<AbsenceRow, 'firstDay' | 'lastDay'>> & { readonly lastDay?: string };

/** A row of employee 100101, absent in full since a day. */
export const row = (firstDay: string, { lastDay, ...facts }: Facts = {}): AbsenceRow => ({
  line: 2,
  number: '100101',
  institution: 'House',
  department: 'First',
  area: 'FOA',
  name: 'Åse Made-Up',
  email: 'aase@example.dk',
  phone: '+4520123456',
  language: 'da',
  firstDay: day(firstDay),
  lastDay: lastDay === undefined ? undefined : day(lastDay),
  kind: 'full',
  injury: false,
  noEmployerPeriod: false,
  recordedConsent: false,
  ...facts,
});

/** The row as the employer reports it, with nothing known from before. */
export const report = (reported: AbsenceRow, more: Partial<AbsenceReport> & { cutOver?: Day } = {}): AbsenceReport => ({
  employerId: 'employer',
  row: reported,
  joined: false,
  lastDay: reported.lastDay,
  earlier: [],
  ...more,
});
