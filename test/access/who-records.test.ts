import { describe, expect, it } from 'vitest';
import { may } from '../../shared/access/may.ts';
import { mayRecord } from '../../shared/access/who-records.ts';
import { consentRoles, type Role, roles } from '../../shared/case/roles.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';
import { inRole, openToAll } from './let-in.ts';

const recorders = (command: string): readonly Role[] => roles.filter((role) => mayRecord(role, command));
const rules = ruleSets.flatMap(({ duties }) => duties);
const namesWhere = (fits: (rule: (typeof rules)[number]) => boolean): readonly string[] =>
  rules.filter(fits).flatMap(({ commands = [] }) => commands.map((command) => command.do));

describe('who may record what', () => {
  it.each<[string, readonly Role[]]>([
    ['record-contact-made', ['member', 'leader', 'hr', 'steward', 'safety-rep', 'contact-person']],
    ['record-talk-held', ['leader', 'hr']],
    ['record-municipality-notified', ['hr']],
    ['void-case', ['hr']],
    // What she says on the telephone or on paper hr writes down.
    ['give-consent', ['member', 'hr']],
    ['withdraw-consent', ['member']],
    ['decline-contact', ['steward', 'safety-rep', 'contact-person']],
    ['contact-pause', ['member']],
    ['record-decision', ['member']],
    ['record-dismissal-warning', ['member', 'steward', 'union-consultant']],
    ['record-union-help-answered', ['union-consultant']],
    ['record-steward-heard', ['leader', 'hr', 'steward']],
    ['record-injury-reported', ['leader', 'hr', 'safety-rep']],
    ['call-roundtable', ['member', 'leader', 'hr', 'steward', 'safety-rep', 'contact-person']],
    ['record-refund-claimed', ['leader', 'hr']],
  ])('%s: %j', (command, expected) => {
    expect(recorders(command)).toEqual(expected);
  });

  it('is nobody of a command that nobody knows', () => {
    for (const name of ['', 'record-fact', 'toString', 'constructor']) expect(recorders(name)).toEqual([]);
  });

  it('is never the employer’s side of what is the member’s own', () => {
    const hers = namesWhere(({ visibleTo }) => visibleTo === 'member-and-consented');
    expect(hers).toContain('record-appeal-sent');
    const wrong = hers.filter((name) =>
      (['leader', 'hr', 'employer-consultant'] as const).some((role) => mayRecord(role, name)),
    );
    expect(wrong).toEqual([]);
  });

  it('is never the employer’s consultant, who looks on', () => {
    expect(namesWhere(() => true).filter((name) => mayRecord('employer-consultant', name))).toEqual([]);
  });

  it('is of those whom she lets in nobody who may not see the duty', () => {
    for (const { visibleTo, commands = [] } of rules)
      for (const command of commands)
        for (const role of consentRoles)
          if (mayRecord(role, command.do)) expect(may(inRole(role), { see: visibleTo }, openToAll)).toBe(true);
  });

  it('is somebody for each fact that a rule asks for', () => {
    expect(namesWhere(() => true).filter((name) => recorders(name).length === 0)).toEqual([]);
  });
});
