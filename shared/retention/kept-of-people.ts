import { keptDays } from './kept-days.ts';
import { gdpr, type KeptKind, withPerson } from './kept-kind.ts';

/** What is kept of people, by whatever they are looked up, and of who is signed in. */
export const keptOfPeople: readonly KeptKind[] = [
  {
    id: 'person',
    keys: [
      { pk: 'PERSON#', sk: 'PERSON' },
      { pk: 'PERSON#', sk: 'LEFT' },
    ],
    holds: 'name, addresses, number, language, groups for statistics, sealed; since when somebody is in nothing',
    keeping: {
      for: 'period',
      after:
        'the first night without a role, a case and an agreement; of the person on sick leave at once, with her last case',
    },
    why: 'who wrote something in a case that is kept can be named',
    source: gdpr,
  },
  {
    id: 'wishes',
    keys: [
      { pk: 'PERSON#', sk: 'PREFERENCES' },
      { pk: 'PERSON#', sk: 'SUPPRESSED' },
      { pk: 'PERSON#', sk: 'DIGEST' },
      { pk: 'DIGEST#' },
      { pk: 'PERSON#', sk: 'ADDRESS-CHANGED' },
      { pk: 'PERSON#', sk: 'ERASURE' },
    ],
    holds:
      'how somebody wants to be written to, and by which channel not; the mail of the day; that an address was changed; that they ask to be erased',
    keeping: withPerson,
    why: 'a no holds as long as somebody could be written to',
    source: 'GDPR Art. 21',
  },
  {
    id: 'erased',
    keys: [{ pk: 'ERASED' }],
    holds: 'the random id of somebody who was erased',
    keeping: { for: 'always' },
    why: 'a restored backup does not bring them back; the id leads to nobody',
    source: 'GDPR Art. 17',
  },
  {
    id: 'look-ups',
    keys: [{ pk: 'ADDRESS#' }, { pk: 'LOOKUP#' }],
    holds: 'unreadable marks of addresses, and whose they are',
    keeping: withPerson,
    why: 'logging in and importing find the person by them',
    source: 'ours',
  },
  {
    id: 'roles',
    keys: [{ pk: 'ROLES#' }, { pk: 'SUBSTITUTES#' }, { pk: 'PERSON#', sk: 'HOLDS' }],
    holds: 'who holds which role where, from and to',
    keeping: { for: 'period', after: 'the last day of the role; without one until the employer takes it out' },
    why: 'who was asked is known as long as the case is',
    source: gdpr,
  },
  {
    id: 'suppressed-address',
    keys: [{ pk: 'SUPPRESSED#' }],
    holds: 'an unreadable mark of an address that bounced or complained',
    keeping: { for: 'days', days: keptDays.suppressedAddress, after: 'it was noted' },
    why: 'nothing is sent where nothing arrives',
    source: 'ours',
  },
  {
    id: 'login-code',
    keys: [{ pk: 'LOGIN#', sk: 'CODE' }, { pk: 'CODE#' }, { pk: 'SENDER#' }],
    holds: 'a mark of a code, how often one was asked for, and by how many senders',
    keeping: { for: 'minutes', minutes: 70, after: 'the code was sent: ten for the code, sixty for the limit' },
    why: 'a code is good once and for ten minutes',
    source: 'ours',
  },
  {
    id: 'session',
    keys: [{ pk: 'LOGIN#', sk: 'ENDED' }],
    holds: 'which sessions were ended',
    keeping: { for: 'days', days: keptDays.session, after: 'the last was' },
    why: 'a device is remembered for 30 days, and one that was logged out must stay so',
    source: 'ours',
  },
];
