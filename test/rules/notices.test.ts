import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../shared/case/events.ts';
import { remindersOf } from '../support/plan-lines.ts';
import { at, caseOpened, consentGiven, given } from '../support/sick-leave.ts';
import { underPolicy } from '../support/under-policy.ts';

const called = (on: string, time?: string): StoredEvent => ({ type: 'talk-called', v: 1, on, time });
const moved = (on: string): StoredEvent => ({ type: 'talk-moved', v: 1, on });

/** What the member hears of the talk of a case opened on Monday 2 Nov 2026, whose welcome is due on the 4th at 10:00. */
const heard = (...events: Parameters<typeof at>[]): readonly string[] =>
  remindersOf('talk-4w', given(caseOpened(), ...events.map((event) => at(...event)))).filter((line) =>
    line.includes('member'),
  );

describe('the member hears of a talk', () => {
  it('when it is called and on the working day before', () => {
    expect(heard(['2026-11-10T09:30', called('2026-11-27', '10:00')])).toEqual([
      '2026-11-10 09:30 sms member talk-called',
      '2026-11-26 10:00 sms member talk-tomorrow',
    ]);
  });

  it('at the next opening when it is called in the evening', () => {
    expect(heard(['2026-11-10T20:00', called('2026-11-27')])[0]).toBe('2026-11-11 09:00 sms member talk-called');
  });

  it('on a Friday afternoon too, since it is an agreed time', () => {
    expect(heard(['2026-11-13T15:00', called('2026-11-27')])[0]).toBe('2026-11-13 15:00 sms member talk-called');
  });

  it('on the Friday before a talk on a Monday', () => {
    expect(heard(['2026-11-10T09:30', called('2026-11-30')])[1]).toBe('2026-11-27 10:00 sms member talk-tomorrow');
  });

  it('between Christmas and New Year, since it is an agreed time', () => {
    expect(heard(['2026-12-10T09:30', called('2026-12-30')])[1]).toBe('2026-12-29 10:00 sms member talk-tomorrow');
  });

  it('anew when it is moved, and no longer of the old day', () => {
    expect(heard(['2026-11-10T09:30', called('2026-11-27')], ['2026-11-12T11:00', moved('2026-12-02')])).toEqual([
      '2026-11-12 11:00 sms member talk-moved',
      '2026-12-01 10:00 sms member talk-tomorrow',
    ]);
  });

  it('once when it is called on the day before', () => {
    expect(heard(['2026-11-26T11:00', called('2026-11-27')])).toEqual(['2026-11-26 11:00 sms member talk-called']);
  });

  it('once when it is called for the same day', () => {
    expect(heard(['2026-11-27T09:30', called('2026-11-27', '14:00')])).toEqual([
      '2026-11-27 09:30 sms member talk-called',
    ]);
  });

  it('not before the welcome, but at the same instant', () => {
    expect(heard(['2026-11-02T11:00', called('2026-11-10')])).toEqual([
      '2026-11-04 10:00 sms member talk-called',
      '2026-11-09 10:00 sms member talk-tomorrow',
    ]);
  });

  it('once when both words would follow the welcome at the same instant', () => {
    expect(heard(['2026-11-02T11:00', called('2026-11-05')])).toEqual(['2026-11-04 10:00 sms member talk-called']);
  });
});

describe('those who take part in a talk beside the member', () => {
  const others = (...events: Readonly<Parameters<typeof at>>[]): readonly string[] =>
    remindersOf('talk-4w', given(caseOpened(), ...events.map((event) => at(...event)))).filter(
      (line) => / talk-(?!tomorrow)/.test(line) && !line.includes('member'),
    );
  const letIn = (to: Parameters<typeof consentGiven>[0]) => ['2026-11-03T08:00', consentGiven(to)] as const;

  it('are the leader alone while the member lets nobody in', () => {
    expect(others(['2026-11-10T09:30', called('2026-11-27')])).toEqual(['2026-11-10 09:30 email leader talk-called']);
  });

  it('are whom she lets in at the workplace, but not the union branch', () => {
    const all = (['steward', 'safety-rep', 'contact-person', 'union-consultant'] as const).map(letIn);
    expect(others(...all, ['2026-11-10T09:30', called('2026-11-27')])).toEqual([
      '2026-11-10 09:30 email leader talk-called',
      '2026-11-10 09:30 email steward talk-called',
      '2026-11-10 09:30 email safety-rep talk-called',
      '2026-11-10 09:30 email contact-person talk-called',
    ]);
  });

  it('hear of it when e-mails may next go out, which is before an SMS may', () => {
    expect(others(['2026-11-10T20:00', called('2026-11-27')])).toEqual(['2026-11-11 08:00 email leader talk-called']);
  });

  it('hear that it is moved and that it is off', () => {
    const story = [
      ['2026-11-10T09:30', called('2026-11-27')],
      ['2026-11-12T11:00', moved('2026-12-02')],
    ] as const;
    expect(others(...story)).toEqual(['2026-11-12 11:00 email leader talk-moved']);
    const off: StoredEvent = { type: 'talk-cancelled', v: 1, on: '2026-11-13' };
    expect(others(...story, ['2026-11-13T12:00', off])).toEqual(['2026-11-13 12:00 email leader talk-cancelled']);
  });

  it('do not keep the member from her word on the day before, however late their mails go out', () => {
    const narrow = underPolicy({ sendAt: { email: '11:00' }, windows: { email: { opens: '11:00', closes: '18:00' } } });
    const sickLeave = given(caseOpened(narrow), at('2026-11-25T18:30', called('2026-11-27')));
    expect(remindersOf('talk-4w', sickLeave).filter((line) => / talk-/.test(line))).toEqual([
      '2026-11-26 09:00 sms member talk-called',
      '2026-11-26 10:00 sms member talk-tomorrow',
      '2026-11-26 11:00 email leader talk-called',
    ]);
  });
});

describe('a talk that is called', () => {
  it('takes away the reminder to call it, and no other', () => {
    const sickLeave = given(caseOpened(), at('2026-11-10T09:30', called('2026-11-27')));
    expect(remindersOf('talk-4w', sickLeave).filter((line) => !/ talk-| member /.test(line))).toEqual([
      '2026-11-16 08:00 email leader heads-up',
      '2026-11-27 08:00 email leader last-call',
      '2026-12-01 08:00 email leader overdue',
      '2026-12-07 08:00 email hr escalation',
    ]);
  });
});
