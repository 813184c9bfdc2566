import { describe, expect, it } from 'vitest';
import { afterCommands } from '../../support/after-commands.ts';
import { dueOf, duesOf, notApplicableTo, toldOf } from '../../support/planned-duty.ts';
import { caseOpened } from '../../support/sick-leave.ts';
import { underPolicy } from '../../support/under-policy.ts';

const under = (policy: object, facts: Parameters<typeof caseOpened>[0] = {}) =>
  afterCommands(caseOpened({ ...underPolicy(policy), ...facts }));

describe('an employer’s policy', () => {
  it('sets the days to the first contact', () => {
    // D Monday 2 November 2026 + 10 = Thursday 12 November.
    const sickLeave = under({ contactDays: 10 });
    expect(dueOf('contact-14d', sickLeave)).toBe('2026-11-12');
    expect(toldOf('contact-14d', sickLeave)).toEqual([
      '2026-11-06 08:00 email leader reminder', // 5 days before is Saturday 7
      '2026-11-09 10:00 sms member heads-up', // D + 7 as always
      '2026-11-11 08:00 email leader last-call',
      '2026-11-13 08:00 email leader overdue',
      '2026-11-17 08:00 email hr escalation', // 13, 16, 17
    ]);
  });

  it('adds the leader’s own contact days 2, 6 and 14', () => {
    const sickLeave = under({ leaderContactDays: [2, 6, 14] });
    expect(duesOf('leader-contact', sickLeave)).toEqual(['2026-11-04', '2026-11-08', '2026-11-16']);
    // Day 6 is a Sunday: it stands, and the leader is reminded on Friday.
    expect(toldOf('leader-contact.2', sickLeave)[0]).toBe('2026-11-06 08:00 email leader reminder');
    expect(duesOf('contact-14d', sickLeave)).toEqual(['2026-11-16']);
  });

  it('has no contact days of the leader by default', () => {
    expect(notApplicableTo(afterCommands(caseOpened()))).toContain('leader-contact');
  });

  describe('with Constitution Day, 5 June, closed', () => {
    // D Monday 11 May 2026: the talk is due Monday 8 June, 3 days before is Friday 5 June; 25 May is Whit Monday.
    const facts = { firstDay: '2026-05-11', ruleSet: 'dk-2025' };
    const closed = { closedDays: ['12-24', '12-31', '06-05'] };

    it('moves a reminder from 5 June to the day before', () => {
      expect(toldOf('talk-4w', under(closed, facts))).toEqual([
        '2026-05-22 08:00 email leader heads-up', // 14 days before is Whit Monday
        '2026-06-01 08:00 email leader reminder',
        '2026-06-04 08:00 email leader last-call',
        '2026-06-09 08:00 email leader overdue',
        '2026-06-15 08:00 email hr escalation', // 9, 10, 11, 12, 15
      ]);
    });

    it('sends it on 5 June where the day is not closed', () => {
      expect(toldOf('talk-4w', under({}, facts))).toContain('2026-06-05 08:00 email leader last-call');
    });

    it('moves no due date', () => {
      // Friday 22 May + 14 = Friday 5 June 2026.
      expect(dueOf('contact-14d', under(closed, { ...facts, firstDay: '2026-05-22' }))).toBe('2026-06-05');
    });
  });

  it('tells the member whenever the leader is, where it says so', () => {
    // The leader of the talk hears on 16, 23 and 27 November at 08:00, she at 10:00.
    const told = toldOf('talk-4w', under({ mirror: true }));
    expect(told.filter((line) => line.includes(' member ')).slice(0, 3)).toEqual([
      '2026-11-16 10:00 sms member heads-up',
      '2026-11-23 10:00 sms member reminder',
      '2026-11-27 10:00 sms member last-call',
    ]);
  });

  it('does not tell the member what is the employer’s alone, or to come in her quiet days', () => {
    const sickLeave = under({ mirror: true });
    expect(toldOf('notice-5w', sickLeave).filter((line) => line.includes(' member '))).toEqual([]);
    // The follow-up’s last call to the leader is on Wednesday 23 December: hers on Tuesday 22.
    expect(toldOf('followup-8w', sickLeave)).toContain('2026-12-22 10:00 sms member last-call');
  });

  it('sends later where its windows are narrower', () => {
    // Opened on Monday 2 November at 08:00; mails go from 09:00 to 16:00, SMS from 11:00 to 15:00.
    const windows = { email: { opens: '09:00', closes: '16:00' }, sms: { opens: '11:00', closes: '15:00' } };
    const sickLeave = under({ windows, sendAt: { email: '09:00', sms: '11:00' } });
    expect(toldOf('welcome', sickLeave)).toEqual([
      '2026-11-02 09:00 email hr reminder',
      '2026-11-04 09:00 email hr last-call',
      '2026-11-04 11:00 sms member heads-up',
      '2026-11-05 09:00 email hr overdue',
    ]);
  });

  it('can narrow the windows only', () => {
    expect(() => underPolicy({ windows: { sms: { opens: '08:00', closes: '18:00' } } })).toThrow();
    expect(() => underPolicy({ windows: { email: { opens: '08:00', closes: '19:00' } } })).toThrow();
  });

  it('replaces the reminders of one duty and leaves the others', () => {
    // 10 days before Monday 30 November is Friday 20.
    const own = { duty: 'talk-4w', stage: 'reminder', to: 'leader', when: { daysBeforeDue: 10 } };
    const sickLeave = under({ reminders: [own] });
    expect(toldOf('talk-4w', sickLeave)).toEqual(['2026-11-20 08:00 email leader reminder']);
    expect(toldOf('notice-5w', sickLeave)).toHaveLength(5);
  });
});

describe('the agreement of an area', () => {
  const policy = { contactDays: 10, agreements: { foa: { contactDays: 7 } } };

  it('goes before the employer’s own policy', () => {
    // Monday 2 November + 7 = Monday 9 November.
    expect(dueOf('contact-14d', under(policy, { area: 'foa' }))).toBe('2026-11-09');
  });

  it('leaves the other areas to the employer’s policy', () => {
    expect(dueOf('contact-14d', under(policy, { area: 'dsr' }))).toBe('2026-11-12');
  });
});
