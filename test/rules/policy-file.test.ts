import { describe, expect, it } from 'vitest';
import { layered } from '../../shared/rules/layered.ts';
import { parsePolicy } from '../../shared/rules/policy-file.ts';

const refused = (file: object | string): string => {
  try {
    parsePolicy(typeof file === 'string' ? file : JSON.stringify(file));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing is refused';
};
const reminder = { duty: 'talk-4w', stage: 'reminder', to: 'leader', when: { daysBeforeDue: 7 } };

describe('a policy file', () => {
  it('may be empty: everything is as by default', () => {
    expect(parsePolicy('{}')).toEqual({});
  });

  it('may set a target for a duty, for all agreement areas alike', () => {
    const file = parsePolicy(JSON.stringify({ targets: { 'talk-4w': 90 }, agreements: { foa: { contactDays: 7 } } }));
    expect(layered(file, { version: 2, area: 'foa' }).targets).toEqual({ 'talk-4w': 90 });
    expect(layered(parsePolicy('{}'), { version: 2, area: '' }).targets).toEqual({});
  });

  it.each<[string, object | string, string]>([
    ['no JSON', 'contactDays: 10', 'the file: It is no JSON.'],
    ['an unknown part', { contactDay: 10 }, 'contactDay'],
    ['a number out of range', { contactDays: 40 }, 'contactDays: '],
    ['a duty that nobody knows', { reminders: [{ ...reminder, duty: 'talk' }] }, 'reminders.0.duty: '],
    ['a time that is none', { reminders: [{ ...reminder, when: { days: 3 } }] }, 'reminders.0.when: Write one of'],
    ['a day that does not exist', { closedDays: ['02-30'] }, 'closedDays.0: '],
    [
      'every day closed',
      {
        closedDays: Array.from(
          { length: 61 },
          (_, n) => `0${1 + Math.floor(n / 28)}-${String(1 + (n % 28)).padStart(2, '0')}`,
        ),
      },
      'closedDays: There are at most 60 closed days',
    ],
    [
      'a wider window',
      { windows: { sms: { opens: '07:00', closes: '18:00' } } },
      'windows.sms: The window may be narrowed only',
    ],
    ['a window that never opens', { windows: { sms: { opens: '12:00', closes: '11:00' } } }, 'windows.sms.closes: '],
    [
      'a window without a minute',
      { windows: { email: { opens: '09:00', closes: '09:00' } } },
      'windows.email.closes: A window closes later than it opens',
    ],
    [
      'an hour that a narrower window leaves outside',
      { windows: { email: { opens: '09:00', closes: '12:00' } } },
      'sendAt.email: Messages sent at 08:00 fall outside the window 09:00-12:00. Choose an hour',
    ],
    [
      'Fridays that end before the window opens',
      { memberFridayCloses: '08:30' },
      'memberFridayCloses: On Fridays members are left alone from 08:30, and the window for SMS opens at 09:00',
    ],
    [
      'a window that opens when Fridays have ended',
      { windows: { sms: { opens: '14:00', closes: '18:00' } }, sendAt: { sms: '15:00' } },
      'windows.sms.opens: On Fridays members are left alone from 14:00',
    ],
    [
      'Fridays that end before the hour for SMS',
      { memberFridayCloses: '09:30' },
      'memberFridayCloses: SMS sent at 10:00 would not go out on Fridays',
    ],
    ['an hour outside the window', { sendAt: { email: '19:00' } }, 'sendAt.email: Messages sent at 19:00 fall outside'],
    [
      'SMS on Friday afternoons',
      { sendAt: { sms: '15:00' } },
      'sendAt.sms: SMS sent at 15:00 would not go out on Fridays',
    ],
    [
      'an hour of an agreement area outside the employer’s window',
      { windows: { sms: { opens: '09:00', closes: '12:00' } }, agreements: { foa: { sendAt: { sms: '13:00' } } } },
      'agreements.foa.sendAt.sms: ',
    ],
    [
      'two reminders that nobody could tell apart',
      { reminders: [reminder, { ...reminder, when: { daysBeforeDue: 3 } }] },
      'reminders.1: The same stage',
    ],
    [
      'the employer told of what is the member’s own',
      { reminders: [{ ...reminder, duty: 'appeal', to: 'member', else: 'hr' }] },
      'reminders.0: Not everybody',
    ],
    [
      'a steward told of what is the employer’s',
      { reminders: [{ ...reminder, duty: 'notice-5w', to: 'steward' }] },
      'reminders.0: Not everybody',
    ],
    ['a target for a duty that nobody knows', { targets: { talk: 90 } }, 'targets'],
    ['cases deleted before what follows from them is over', { retentionMonths: 2 }, 'retentionMonths: '],
    ['cases kept for more than five years', { retentionMonths: 61 }, 'retentionMonths: '],
    ['a target of more than all', { targets: { 'talk-4w': 101 } }, 'targets.talk-4w: '],
    ['an unknown draft', { draftRuleSets: ['dk-2028'] }, 'draftRuleSets.0: '],
  ])('is refused with the path to %s', (_, file, says) => {
    expect(refused(file)).toContain(says);
  });
});
