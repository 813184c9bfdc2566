import { describe, expect, it } from 'vitest';
import { mayRecord } from '../../shared/access/who-records.ts';
import { factCommandNames } from '../../shared/rules/fact-commands.ts';
import { allActions } from '../../web/actions/actions.ts';

/** What a case knows by itself and a leader may ask of it. */
const ofCase = [
  'record-letter-given',
  'record-contact-made',
  'propose-times',
  'accept-time',
  'record-talk-called',
  'cancel-talk',
  'record-talk-held',
  'record-followup-held',
  'excuse-duty',
  'resume-duty',
  'take-back-record',
  'correct-first-day',
  'record-expected-return',
  'end-absence',
  'continue-absence',
  'record-attempt',
  'remove-attempt',
];

const ofDuties = factCommandNames().filter((name) => mayRecord('leader', name));
const listed = new Set(allActions().flatMap(({ command, group }) => (group === undefined ? [] : [command])));

describe('the page of a case', () => {
  it.each([...ofCase, ...ofDuties])('has a place where a leader finds %s', (name) => {
    expect(mayRecord('leader', name)).toBe(true);
    expect(listed.has(name)).toBe(true);
  });
});
