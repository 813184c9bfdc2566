import { kept, type StoredKind, sees } from './stored-kind.ts';

const holder = {
  personId: 'who, by id',
  role: 'which role',
  scope: 'for which workplaces',
  area: 'for which agreement area (a steward stands for one; it tells nothing of membership)',
  from: 'from which day',
  to: 'until which day',
  substituteFor: 'instead of whom, by id',
  byHand: 'entered in the portal, so that no file takes it out',
} as const;
const directory = 'hr and whoever runs the machine; as a role and a name whoever works with the case';

/** What is known of people: sealed, or as ids and marks that tell nobody what they stand for. */
export const peopleKinds: readonly StoredKind[] = [
  {
    ...{ pk: 'PERSON', sk: 'PERSON', holds: 'a person', kept: kept.person },
    sees: 'she herself; as a name and ways to reach her those who may see the case',
    fields: {
      employerId: 'whose employee',
      version: 'so that two do not write at once',
      key: 'her own data key, wrapped by the employer’s: destroyed with the item',
      sealed: 'everything personal, sealed (AES-256-GCM): see the next table',
      marks: 'HMACs of her addresses, to find her when she logs in',
      lookUps: 'the keys, made of HMACs, under which she is found by number or as staff: removed with her',
    },
  },
  {
    ...{ pk: 'PERSON', sk: 'PREFERENCES', holds: 'what a person wants of us', kept: kept.person },
    sees: 'she herself; hr that she gets no messages, or letters only',
    fields: { version: 'so that two do not write at once', sealed: 'her wishes, sealed: see the next table' },
  },
  {
    ...{ pk: 'PERSON', sk: 'ADDRESS-CHANGED', holds: 'that others changed her way in', kept: kept.person },
    sees: 'she herself; whoever read the old address is told',
    fields: {
      version: 'so that it is told once',
      personId: 'whose, by id',
      sealed: 'the addresses that are still to be told, sealed; gone once they are',
      at: 'when it was first looked at',
    },
  },
  {
    ...{ pk: 'PERSON', sk: 'ERASURE', holds: 'that she asks to be erased', kept: kept.person, sees: 'she herself; hr' },
    fields: { at: 'since when' },
  },
  {
    ...{ pk: 'ERASED', holds: 'that somebody was erased', sees: sees.nobody, kept: 'for ever, apart from all backups' },
    fields: {},
  },
  {
    ...{ pk: 'PERSON', sk: 'SUPPRESSED', holds: 'that nothing is sent to her by a channel', kept: kept.person },
    sees: 'she herself; hr',
    fields: { why: 'bounced, complained, or her own wish', at: 'since when', lifted: 'whether somebody took it back' },
  },
  {
    ...{ pk: 'PERSON', sk: 'LEFT', holds: 'since when somebody is in no role and no case', sees: sees.nobody },
    kept: kept.person,
    fields: { since: 'the day' },
  },
  {
    ...{ pk: 'PERSON', sk: 'HOLDS', holds: 'a role that she holds', sees: directory, kept: kept.staff },
    fields: { ...holder, employerId: 'at which employer' },
  },
  { ...{ pk: 'ROLES', holds: 'who holds a role where', sees: directory, kept: kept.staff }, fields: holder },
  { ...{ pk: 'SUBSTITUTES', holds: 'who stands in for whom', sees: directory, kept: kept.staff }, fields: holder },
  {
    ...{ pk: 'ADDRESS', holds: 'which persons have an address, under its HMAC', sees: sees.nobody, kept: kept.person },
    fields: { employerId: 'at which employer' },
  },
  {
    ...{ pk: 'LOOKUP', holds: 'who of staff has an address, under its HMAC', sees: sees.nobody, kept: kept.person },
    fields: { personId: 'who, by id' },
  },
  {
    ...{
      pk: 'SUPPRESSED',
      holds: 'that nothing is sent to an address, under its HMAC',
      sees: 'hr, of a person',
      kept: kept.person,
    },
    fields: {
      why: 'bounced or complained',
      at: 'since when',
      lifted: 'whether somebody took it back',
      ttl: 'when the item goes',
    },
  },
  {
    ...{
      pk: 'EMPLOYEE',
      holds: 'the absences of an employee, under the HMAC of the number',
      sees: sees.nobody,
      kept: kept.case,
    },
    fields: {
      version: 'so that two do not open a case at once',
      personId: 'who, by id',
      absences: 'each absence’s case, first and last day, and the workplace that it was reported at',
      past: 'first and last day of absences whose cases are deleted, and whether they were none or closed without a word: they may count for the 22 weeks of another, and files may tell of them',
      ttl: 'when the item goes, once nothing is left',
    },
  },
  {
    ...{
      pk: 'LOGIN',
      sk: 'CODE',
      holds: 'the code that was sent last, under the HMAC of the address',
      sees: sees.nobody,
    },
    kept: 'an hour and ten minutes',
    fields: {
      version: 'so that no try is counted twice',
      asked: 'when codes were asked for within the hour',
      hash: 'an HMAC of the code',
      expires: 'until when it is good',
      tries: 'how often it was tried',
      ttl: 'when the item goes',
    },
  },
  {
    ...{ pk: 'LOGIN', sk: 'ENDED', holds: 'which sessions of an address are over', sees: sees.nobody, kept: '30 days' },
    fields: {
      version: 'so that two do not write at once',
      ids: 'random ids of sessions that were ended',
      allUpTo: 'all that began before',
      onSight: 'all there are when somebody next looks',
      ttl: 'when the item goes',
    },
  },
  {
    ...{
      pk: 'SENDER',
      holds: 'how many codes a sender asked for, under an HMAC of address and hour',
      sees: sees.nobody,
    },
    kept: 'an hour',
    fields: { version: 'how many', ttl: 'when the item goes' },
  },
  {
    ...{ pk: 'CODE', holds: 'a code on its way', sees: sees.nobody, kept: '10 minutes, or until it is sent' },
    fields: { sealed: 'address and code, sealed', expires: 'until when it is good', ttl: 'when the item goes' },
  },
  {
    ...{ pk: 'ADVICE', holds: 'a question to the branch: a topic from a list and no case', kept: 'a year' },
    sees: 'who asked and the branch',
    fields: {
      version: 'so that one answers',
      area: 'which branch',
      id: 'random',
      topic: 'from the list',
      by: 'who asks, by id',
      at: 'when',
      answered: 'who rang back, and when',
      ttl: 'when the item goes',
    },
  },
];
