import { kept, type StoredKind, sees } from './stored-kind.ts';

/** Of an import, and of a try of sending its file. */
const importFields = {
  version: 'so that one works on it',
  importId: 'random',
  tryId: 'random: whose rows count, of several tries to send the file',
  request: 'an HMAC of the file and of what is to be done with it',
  employerId: 'whose',
  kind: 'absences or people',
  state: 'how far it is',
  language: 'of its results',
  by: 'who sent it, by id',
  within: 'for which workplaces they are there, where not for all',
  createdAt: 'when',
  encoding: 'how the file is written',
  rows: 'how many',
  groups: 'in how many groups',
  next: 'which comes next',
  began: 'which was begun last',
  done: 'how many are done',
  counts: 'by outcome',
  open: 'how many cases were open',
  disturbed: 'how many it would end, correct or move',
  waits: 'a preview whose rows are kept for an hour, to be carried out',
  goesIn: 'a preview that is being carried out',
  rowsOf: 'the preview that it carries out',
  goesAfter: 'the import that has to be over first',
  goesBefore: 'the import that waits for it',
  ttl: 'when the item goes',
};

/** What belongs to an employer or the installation and to nobody in it. */
export const employerKinds: readonly StoredKind[] = [
  {
    ...{ pk: 'UNITS', holds: 'a workplace', sees: 'whoever works with its cases', kept: kept.installation },
    fields: { institution: 'its name', department: 'its name' },
  },
  {
    ...{ pk: 'EMPLOYER', holds: 'the day from which messages are sent', sees: 'hr', kept: kept.installation },
    fields: { on: 'the day' },
  },
  {
    ...{ pk: 'POLICIES', holds: 'an absence policy', sees: 'hr and the consultant', kept: kept.installation },
    fields: {
      version: 'so that two do not write at once',
      policyVersion: 'the number of the policy',
      policyId: 'the name of its content',
      text: 'the policy as it was written: settings, checked field by field',
    },
  },
  {
    ...{ pk: 'STATISTICS', sk: 'YEAR', holds: 'counts of a year that has ended' },
    sees: 'the consultant, hr and the branch, after small numbers are hidden',
    kept: 'for good: no id of a case or person; numbers, workplaces and the employer’s words for occupations',
    fields: {
      v: 'the shape',
      year: 'which year',
      at: 'when it was counted',
      units: 'by workplace: how many cases, by month, length, age group, gender, occupation, outcome, duty',
      agreements: 'how many run, by kind',
    },
  },
  {
    ...{ pk: 'STATISTICS', sk: 'REDUCED', holds: 'counts of a year that goes on, of cases that are deleted' },
    sees: sees.nobody,
    kept: 'until the year is counted: sums by workplace, of which no two are crossed',
    fields: {
      version: 'so that two add up',
      year: 'which year',
      units: 'as in the year',
      pending: 'cases that are being deleted at this moment, so that none is counted twice',
    },
  },
  {
    ...{ pk: 'RETENTION', holds: 'where deleting what is past its period goes on', sees: sees.nobody },
    kept: 'until all have been looked at',
    fields: { people: 'the last person who was looked at, by id' },
  },
  {
    ...{ pk: 'STATISTICS', sk: 'NOW', holds: 'what is open and late now', sees: 'the employer’s consultant' },
    kept: 'until it is counted again, a day later',
    fields: {
      v: 'the shape',
      at: 'when',
      countedThrough: 'the last counted year',
      units: 'by workplace: open, late, due soon',
    },
  },
  {
    ...{
      pk: 'YEARLY',
      holds: 'that a yearly task was done',
      sees: 'the consultant, or the branch',
      kept: kept.installation,
    },
    fields: { id: 'which', by: 'who ticked it, by id', at: 'when', ttl: 'when the item goes' },
  },
  {
    ...{ pk: 'CHANNEL-TASKS', holds: 'that a provider refuses everything', sees: 'whoever runs the machine' },
    kept: 'until it is settled',
    fields: { kind: 'what it said', channel: 'e-mail or SMS', at: 'since when', ttl: 'when the item goes' },
  },
  {
    ...{
      pk: 'DIGEST',
      holds: 'which message leads somebody’s one mail of the day',
      sees: sees.nobody,
      kept: kept.case,
    },
    fields: { version: 'so that one leads', caseId: 'in which case', first: 'which message', others: 'which go along' },
  },
  {
    ...{ pk: 'SPEND', holds: 'what SMS cost on a day', sees: sees.nobody, kept: kept.installation },
    fields: { version: 'so that two add up', spent: 'how much', ttl: 'when the item goes' },
  },
  {
    ...{ pk: 'API-KEY', sk: 'KEY', holds: 'a key of another system', sees: 'hr and whoever runs the machine' },
    kept: 'until nobody needs to see that it is revoked',
    fields: {
      version: 'so that it is revoked once',
      id: 'its public part',
      employerId: 'of whom',
      secretMark: 'an HMAC of its secret part',
      scopes: 'what it may do',
      purpose: 'from a list',
      createdAt: 'when',
      createdBy: 'who made it, by id',
      revokedAt: 'when it was revoked',
      revokedBy: 'by whom',
    },
  },
  {
    ...{ pk: 'API-KEY', sk: 'USED', holds: 'when a key was last used', sees: 'hr', kept: 'as its key' },
    fields: { at: 'when' },
  },
  {
    ...{
      pk: 'API-ANSWER',
      holds: 'the answer to a write, under an HMAC of its name',
      sees: 'who sent it',
      kept: '7 days',
    },
    fields: {
      request: 'an HMAC of what was sent',
      status: 'of the answer',
      headers: 'ETag, address, content type',
      sealed: 'the answer, sealed',
      ttl: 'when the item goes',
    },
  },
  {
    ...{ pk: 'IMPORT', sk: 'IMPORT', holds: 'an import of a file, nothing of what stands in it', kept: '7 days' },
    sees: 'hr and the system that sent it',
    fields: importFields,
  },
  {
    ...{ pk: 'IMPORT', sk: 'TRY', holds: 'that somebody sends a file, while it comes', sees: sees.nobody },
    kept: 'until the file is there; 7 days at most',
    fields: importFields,
  },
  {
    ...{ pk: 'IMPORT', sk: 'GROUP', holds: 'rows that wait to be taken in', sees: sees.nobody },
    kept: 'until they are in; 7 days at most',
    fields: { sealed: 'the rows, sealed', ttl: 'when the item goes' },
  },
  {
    ...{ pk: 'IMPORT', sk: 'RESULT', holds: 'what became of rows: line, outcome, sentence', kept: '7 days' },
    sees: 'hr and the system that sent the file',
    fields: { sealed: 'the results, sealed', ttl: 'when the item goes' },
  },
  {
    ...{ pk: 'EMPLOYER-KEY', holds: 'a version of an employer’s key', sees: sees.nobody, kept: kept.installation },
    fields: { version: 'which version', wrapped: 'the key, wrapped by KMS or under the key file' },
  },
  {
    ...{
      pk: 'RENEWALS',
      holds: 'how far a renewal of all timelines has come',
      sees: sees.nobody,
      kept: kept.installation,
    },
    fields: { employer: 'which employer', after: 'behind which entry' },
  },
  {
    ...{ pk: 'TIP', holds: 'the newest commits that no other names yet', sees: sees.nobody, kept: kept.installation },
    fields: {
      version: 'so that two do not write at once',
      saw: 'case, number and the beginning of a hash',
      hash: 'an HMAC of them',
    },
  },
  {
    ...{
      pk: 'GONE',
      holds: 'that we took a case away ourselves: an HMAC of its random id',
      sees: sees.nobody,
      kept: kept.installation,
    },
    fields: {},
  },
  {
    ...{
      pk: 'INSTALLATION',
      holds: 'whether the store is of real cases or of made-up time, and which key it belongs to',
      sees: sees.nobody,
      kept: kept.installation,
    },
    fields: { at: 'the made-up time', mark: 'an HMAC under the installation’s key, by which another key is found out' },
  },
  {
    ...{
      pk: 'OUTBOX',
      holds: 'that a message was handed over, on one machine',
      sees: 'whoever runs the machine',
      kept: '90 days',
    },
    fields: {
      id: 'of the delivery; a hash',
      caseId: 'which case',
      channel: 'e-mail or SMS',
      sentAt: 'when',
      sequence: 'which first within a second',
      ttl: 'when the item goes',
    },
  },
  {
    ...{
      pk: 'RETENTION',
      sk: 'CURSOR',
      holds: 'how far the deleting of what is past its period has come',
      sees: sees.nobody,
      kept: kept.installation,
    },
    fields: { people: 'behind whom, by id' },
  },
  {
    ...{
      pk: 'SIMULATION',
      holds: 'what came of a row or event of a simulation',
      sees: 'whoever runs it',
      kept: 'as long as its folder; never with real cases',
    },
    fields: { result: 'outcome and case id' },
  },
];
