import { kept, type StoredKind, sees } from './stored-kind.ts';

const message = {
  dutyId: 'which duty it is about',
  key: 'which due date or commit it answers',
  stage: 'heads-up, reminder and so on',
  role: 'as what somebody is told',
  channel: 'e-mail or SMS',
} as const;

/** What lies under a case: ids, dates and choices. */
export const caseKinds: readonly StoredKind[] = [
  {
    ...{ pk: 'CASE', sk: 'COMMIT', holds: 'what happened, one item per accepted command', kept: kept.case },
    sees: 'event by event, see below; `by` is named to the member',
    fields: {
      version: 'the number of the commit',
      commandId: 'so that a command sent twice is carried out once',
      also: 'the same for what one row of a file asked for with it',
      events: 'what happened: see the table of events',
      at: 'when it was written down',
      by: 'who asked: a person’s id or the name of a system',
      via: 'which line of which import said it, by number',
      replans: 'whether dates moved',
      replaces: 'the plan that it takes the place of',
      saw: 'the newest commits of other cases, so that a cut tail is found',
      hash: 'chains it to the one before',
    },
  },
  {
    ...{ pk: 'CASE', sk: 'CASE', holds: 'the case as its commits tell it; can be made anew', kept: kept.case },
    sees: 'as the events that it is made from',
    fields: {
      version: 'up to which commit',
      shape: 'of which version of the program',
      state: 'the fold of the events, field by field the same ids, dates and choices',
      duties: 'each duty’s id, date and whether it is done, for lists',
      retired: 'when the case was deleted, in place of all the others, for a day: with the two ids that follow',
      employerId: 'whose case it was',
      personId: 'whose it was, by id, until she has been looked at',
    },
  },
  {
    ...{ pk: 'CASE', sk: 'WAKE', holds: 'when the case is next looked at', sees: sees.nobody, kept: kept.case },
    fields: { plan: 'of which plan', nextWakeAt: 'when' },
  },
  {
    ...{ pk: 'CASE', sk: 'LISTED', holds: 'in whose list the case stands', kept: kept.case },
    sees: 'whoever’s list it is, after the case itself was asked',
    fields: { version: 'of which commit', caseId: 'which case' },
  },
  {
    ...{ pk: 'CASE', sk: 'READ', holds: 'who looked at the case', sees: 'the member', kept: kept.case },
    fields: { at: 'when', by: 'who, by id', role: 'as what' },
  },
  {
    ...{ pk: 'CASE', sk: 'OWED', holds: 'that somebody is to be told, decided once', sees: sees.duty, kept: kept.case },
    fields: {
      ...message,
      persons: 'who holds the role now, by id',
      refused: 'why nobody is told',
      timing: 'on time or late',
      text: 'the id of the text',
      params: 'dates and the task alias that fill it in',
      names: 'ids whose names the text shows after login',
      decidedAt: 'when',
      complete: 'whether every message is on its way',
      appointment: 'dates of a calendar entry, without a place',
    },
  },
  {
    ...{ pk: 'CASE', sk: 'DELIVERY', holds: 'one message to one person', sees: sees.duty, kept: kept.case },
    fields: {
      ...message,
      version: 'so that two do not send it at once',
      personId: 'to whom; the address is looked up when it goes out',
      text: 'the id of the text; the words are filled in when it goes out or is shown',
      params: 'dates and the task alias',
      appointment: 'dates of a calendar entry',
      via: 'the channel it went by',
      digest: 'which others went along in the same mail',
      language: 'in which language',
      status: 'how far it has come',
      reason: 'why it was not sent, or not yet',
      at: 'when that was',
      lease: 'which process has it in hand',
      providerId: 'what the provider calls it',
      earlier: 'what providers called it before it was put back',
      receiptAt: 'when the provider said so',
      putBack: 'who put it back into the queue, and when',
    },
  },
  {
    ...{
      pk: 'CASE',
      sk: 'NOT-TOLD',
      holds: 'that a message came due and was not sent',
      sees: sees.duty,
      kept: kept.case,
    },
    fields: { ...message, reason: 'why', at: 'when' },
  },
  {
    ...{ pk: 'CASE', sk: 'TASK', holds: 'something that a person has to see to', sees: sees.hr, kept: kept.case },
    fields: {
      caseId: 'which case',
      kind: 'what it is about',
      dutyId: 'which duty',
      role: 'which role nobody has, or who was not reached',
      personId: 'who was not reached, by id',
      about: 'which message, by id',
      at: 'since when',
      settledBy: 'who saw to it',
      settledAt: 'when',
    },
  },
];
