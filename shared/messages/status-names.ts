import type { Language } from '../case/roles.ts';

type Words = Readonly<Record<Language, string>>;

export const caseStatusNames = {
  open: { da: 'I gang', en: 'Open' },
  closed: { da: 'Afsluttet', en: 'Closed' },
  void: { da: 'Annulleret (forkert person)', en: 'Void (wrong person)' },
  merged: { da: 'Slået sammen', en: 'Merged' },
  silent: { da: 'Lukket uden besked', en: 'Closed without a word' },
} as const satisfies Readonly<Record<string, Words>>;

export const dutyStatusNames = {
  pending: { da: 'Kommer', en: 'To come' },
  done: { da: 'Klaret', en: 'Done' },
  overdue: { da: 'Over fristen', en: 'Past the deadline' },
  excused: { da: 'Undtaget', en: 'Excused' },
  'not-applicable': { da: 'Ikke relevant', en: 'Not applicable' },
} as const satisfies Readonly<Record<string, Words>>;

/** Where a message has got to. */
export const deliveryStatusNames = {
  queued: { da: 'I kø', en: 'Queued' },
  sent: { da: 'Sendt', en: 'Sent' },
  delivered: { da: 'Leveret', en: 'Delivered' },
  delayed: { da: 'Forsinket', en: 'Delayed' },
  deferred: { da: 'Udskudt', en: 'Deferred' },
  cancelled: { da: 'Ikke sendt', en: 'Not sent' },
  failed: { da: 'Kunne ikke sendes', en: 'Could not be sent' },
  'dead-letter': { da: 'Kræver en person', en: 'Needs a person' },
  bounced: { da: 'Adressen findes ikke', en: 'No such address' },
  complained: { da: 'Meldt som uønsket', en: 'Reported as unwanted' },
  blocked: { da: 'Stoppet af teleselskabet', en: 'Stopped by the carrier' },
} as const satisfies Readonly<Record<string, Words>>;
