import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../shared/case/events.ts';
import { remindersOf } from '../support/plan-lines.ts';
import { at, caseOpened, consentGiven, given } from '../support/sick-leave.ts';

const proposed = (by: 'leader' | 'member', on = '2026-11-27'): StoredEvent => ({
  type: 'times-proposed',
  v: 1,
  by,
  times: [{ on, time: '10:00' }],
});
const called: StoredEvent = { type: 'talk-called', v: 1, on: '2026-11-27', time: '10:00' };

const notices = (...events: Parameters<typeof at>[]): readonly string[] =>
  remindersOf('talk-4w', given(caseOpened(), ...events.map((event) => at(...event)))).filter((line) =>
    / (talk|times)-/.test(line),
  );

describe('proposed times', () => {
  it('of the leader are told to the member alone', () => {
    expect(notices(['2026-11-10T09:30', proposed('leader')])).toEqual(['2026-11-10 09:30 sms member times-proposed']);
  });

  it('of the member are told to the leader alone', () => {
    expect(notices(['2026-11-10T20:00', proposed('member')])).toEqual(['2026-11-11 08:00 email leader times-proposed']);
  });

  it('are no agreed time: nothing goes to her on a Friday after 14:00, nor between Christmas and New Year', () => {
    expect(notices(['2026-11-13T14:00', proposed('leader')])).toEqual(['2026-11-16 09:00 sms member times-proposed']);
    expect(notices(['2026-12-23T10:00', proposed('leader', '2027-01-07')])).toEqual([
      '2027-01-04 09:00 sms member times-proposed',
    ]);
  });

  it('are told once, the newest only', () => {
    expect(
      notices(['2026-11-13T15:00', proposed('leader')], ['2026-11-13T16:00', proposed('leader', '2026-11-26')]),
    ).toEqual(['2026-11-16 09:00 sms member times-proposed']);
  });

  it('follow the welcome', () => {
    expect(notices(['2026-11-02T11:00', proposed('leader')])).toEqual(['2026-11-04 10:00 sms member times-proposed']);
  });

  it('keep the leader’s reminder to call the talk: it is not called yet', () => {
    const sickLeave = given(caseOpened(), at('2026-11-10T09:30', proposed('leader')));
    expect(remindersOf('talk-4w', sickLeave)).toContain('2026-11-23 08:00 email leader reminder');
  });

  it('leave the word on the day before a talk that is called', () => {
    expect(notices(['2026-11-10T09:30', called], ['2026-11-26T15:00', proposed('leader', '2026-11-30')])).toEqual([
      '2026-11-10 09:30 sms member talk-called',
      '2026-11-10 09:30 email leader talk-called',
      '2026-11-26 10:00 sms member talk-tomorrow',
      '2026-11-26 15:00 sms member times-proposed',
    ]);
  });
});

describe('whom the member wants at the talk', () => {
  const accepted = (...comes: ('steward' | 'safety-rep')[]): StoredEvent => ({
    type: 'time-accepted',
    v: 1,
    on: '2026-11-27',
    time: '10:00',
    by: 'member',
    with: comes,
  });

  it('hears that it is called, and nobody else of those she lets in', () => {
    const letIn = [consentGiven('steward'), consentGiven('safety-rep')].map((event) => at('2026-11-03T08:00', event));
    const agreed = [called, accepted('safety-rep')].map((event) => at('2026-11-10T09:30', event));
    const lines = remindersOf('talk-4w', given(caseOpened(), ...letIn, ...agreed));
    expect(lines.filter((line) => / talk-called/.test(line))).toEqual([
      '2026-11-10 09:30 sms member talk-called',
      '2026-11-10 09:30 email leader talk-called',
      '2026-11-10 09:30 email safety-rep talk-called',
    ]);
  });
});
