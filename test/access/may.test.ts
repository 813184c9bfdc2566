import { describe, expect, it } from 'vitest';
import { type Act, type Actor, may } from '../../shared/access/may.ts';
import { mayGive } from '../../shared/access/who-records.ts';
import { day } from '../../shared/calendar/day.ts';
import { momentOf } from '../../shared/calendar/moment.ts';
import { type ConsentRole, type Role, roles } from '../../shared/case/roles.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';

const consentTo = (...to: readonly ConsentRole[]): SickLeave => ({
  caseId: 'case',
  status: 'open',
  employerId: 'one',
  personId: 'member',
  unitId: '/',
  area: 'foa',
  alias: 'K7F4',
  ruleSet: 'dk-2026',
  policyVersion: 1,
  firstDay: day('2026-11-02'),
  openedAt: momentOf(day('2026-11-02'), '08:00'),
  plannedAt: momentOf(day('2026-11-02'), '08:00'),
  partial: false,
  injury: false,
  noEmployerPeriod: false,
  earlier: [],
  consents: to.map((role) => ({ to: role, source: 'portal' })),
  withdrawn: [],
  declined: [],
  facts: [],
  excused: {},
  letters: {},
  version: 1,
  planVersion: 1,
  head: '',
  commandIds: [],
});

const person = (role: Role, { employerId = 'one', personId = role as string } = {}): Actor => ({
  kind: 'person',
  role,
  employerId,
  personId,
});
const acts: readonly Act[] = [
  'see-case',
  { do: 'record-contact-made' },
  { do: 'record-talk-called' },
  { see: 'employer-and-consented' },
  { see: 'employer' },
  { see: 'member-and-consented' },
];
const allowed = (actor: Actor, sickLeave: SickLeave): readonly boolean[] =>
  acts.map((act) => may(actor, act, sickLeave));
const nothing = [false, false, false, false, false, false];

describe('who may do what with a case', () => {
  it.each<[Role, readonly boolean[]]>([
    // know of it, record a contact, record the employer's talk, see shared duties, see the employer's, see the member's own and whom she lets in
    ['leader', [true, true, true, true, true, false]],
    ['hr', [true, true, true, true, true, false]],
    ['employer-consultant', [true, false, false, true, true, false]],
    ['steward', [true, true, false, true, false, true]],
    ['safety-rep', [true, true, false, true, false, true]],
    ['contact-person', [true, true, false, true, false, true]],
    ['union-consultant', [true, false, false, true, false, true]],
    ['member', [true, true, false, true, true, true]],
  ])('%s, with every consent given', (role, expected) => {
    expect(allowed(person(role), consentTo('steward', 'safety-rep', 'contact-person', 'union-consultant'))).toEqual(
      expected,
    );
  });

  it.each<Role>(['steward', 'safety-rep', 'contact-person', 'union-consultant'])(
    '%s learns nothing without consent',
    (role) => {
      expect(allowed(person(role), consentTo())).toEqual(nothing);
    },
  );

  it('keeps consent to the steward from covering the union branch', () => {
    expect(may(person('union-consultant'), 'see-case', consentTo('steward'))).toBe(false);
  });

  it('lets in only the steward she chose', () => {
    const chosen: SickLeave = { ...consentTo(), consents: [{ to: 'steward', who: 'anna', source: 'portal' }] };
    expect(may(person('steward', { personId: 'anna' }), 'see-case', chosen)).toBe(true);
    expect(may(person('steward', { personId: 'bent' }), 'see-case', chosen)).toBe(false);
  });

  it.each([...roles])('shows %s of another employer nothing', (role) => {
    expect(allowed(person(role, { employerId: 'other' }), consentTo('steward', 'safety-rep'))).toEqual(nothing);
  });

  it.each<Role>(['leader', 'hr', 'steward', 'employer-consultant'])(
    'shows %s nothing of the staff side of their own case',
    (role) => {
      expect(allowed(person(role, { personId: 'member' }), consentTo('steward'))).toEqual(nothing);
    },
  );

  it('shows the member all of her own case', () => {
    expect(allowed(person('member'), consentTo())).toEqual([true, true, false, true, true, true]);
  });

  it('shows the key of a system what the employer sees, and lets it tell what hr may', () => {
    const system = (...scopes: ('read' | 'notify' | 'admin')[]): Actor => ({
      kind: 'system',
      keyId: 'key',
      employerId: 'one',
      scopes,
    });
    const everybody = consentTo('steward', 'union-consultant');
    expect(allowed(system('read', 'notify'), everybody)).toEqual([true, true, true, true, true, false]);
    expect(allowed(system('read'), everybody)).toEqual([true, false, false, true, true, false]);
    expect(allowed(system('notify'), everybody)).toEqual([true, true, true, true, true, false]);
    expect(allowed(system('admin'), everybody)).toEqual(nothing);
    const elsewhere: Actor = { kind: 'system', keyId: 'key', employerId: 'other', scopes: ['read', 'notify'] };
    expect(allowed(elsewhere, everybody)).toEqual(nothing);
  });

  it.each([
    ['give-consent', 'hr'],
    ['change-leader', 'hr'],
    ['settle-held', 'hr'],
    ['choose-contact', 'member'],
    ['contact-pause', 'member'],
    ['record-form-sent', 'member'],
  ] as const)('never lets a system give %s, which %s may', (command, role) => {
    const system: Actor = { kind: 'system', keyId: 'key', employerId: 'one', scopes: ['read', 'notify', 'admin'] };
    expect(may(person(role), { do: command }, consentTo())).toBe(true);
    expect(may(system, { do: command }, consentTo())).toBe(false);
  });

  it('shows the operator of a machine everything', () => {
    expect(allowed({ kind: 'operator' }, consentTo())).toEqual([true, true, true, true, true, true]);
  });
});

describe('times for the talk', () => {
  it.each<[Role, 'leader' | 'member', boolean]>([
    ['leader', 'leader', true],
    ['hr', 'leader', true],
    ['member', 'member', true],
    ['member', 'leader', false],
    ['leader', 'member', false],
  ])('are nobody’s to propose or accept for the other side: %s as %s', (role, by, allowed) => {
    const on = day('2026-11-27');
    expect(mayGive(role, { do: 'propose-times', by, times: [{ on, time: '10:00' }] })).toBe(allowed);
    expect(mayGive(role, { do: 'accept-time', by, on, time: '10:00' })).toBe(allowed);
  });
});
