import { copenhagen } from '../calendar/moment.ts';
import type { Policy, Recipient, ReminderRule, ReminderTime, Stage } from './policy.ts';
import { usualRetentionMonths } from './retention-months.ts';
import { memberReminders, usualReminders } from './usual-reminders.ts';

const before = (days: number): ReminderTime => ({ kind: 'days-before-due', days });
const after = (days: number): ReminderTime => ({ kind: 'working-days-after-due', days });

const mail = (dutyId: string, stage: Stage, to: Recipient, when: ReminderTime): ReminderRule => ({
  dutyId,
  stage,
  to,
  channel: 'email',
  when,
});
const sms = (dutyId: string, when: ReminderTime, stage: Stage = 'heads-up'): ReminderRule => ({
  dutyId,
  stage,
  to: 'member',
  channel: 'sms',
  when,
});

const headsUpDays = 70;
const stopReminder: ReminderTime = { kind: 'days-before-stop', days: 28, minAfter: 14, headsUpDays };

/** The default policy, row by row as domain.md "Default policy" has it. */
const reminders: readonly ReminderRule[] = [
  sms('welcome', before(0)),
  mail('welcome', 'reminder', 'hr', { kind: 'at-opening' }),
  mail('welcome', 'last-call', 'hr', before(0)),
  mail('welcome', 'overdue', 'hr', after(1)),

  sms('contact-14d', { kind: 'days-after-first-day', days: 7 }),
  mail('contact-14d', 'reminder', 'responsible', before(5)),
  mail('contact-14d', 'last-call', 'responsible', before(1)),
  mail('contact-14d', 'overdue', 'responsible', after(1)),
  { ...mail('contact-14d', 'escalation', 'coordinator', after(3)), else: 'hr' },

  mail('talk-4w', 'heads-up', 'leader', before(14)),
  { ...mail('talk-4w', 'reminder', 'leader', before(7)), unlessCalled: true },
  mail('talk-4w', 'last-call', 'leader', before(3)),
  mail('talk-4w', 'overdue', 'leader', after(1)),
  mail('talk-4w', 'escalation', 'hr', after(5)),

  mail('notice-5w', 'heads-up', 'hr', before(7)),
  mail('notice-5w', 'reminder', 'hr', before(5)),
  mail('notice-5w', 'last-call', 'hr', before(1)),
  mail('notice-5w', 'overdue', 'hr', after(1)),
  { ...mail('notice-5w', 'escalation', 'employer-consultant', after(3)), else: 'leader' },

  sms('followup-8w', before(13)),
  ...[
    mail('followup-8w', 'heads-up', 'leader', before(14)),
    mail('followup-8w', 'heads-up', 'steward', before(14)),
    mail('followup-8w', 'last-call', 'leader', before(3)),
    mail('followup-8w', 'overdue', 'leader', after(1)),
    mail('followup-8w', 'escalation', 'hr', after(5)),
  ].map((rule): ReminderRule => ({ ...rule, ifResponsible: 'leader' })),

  sms('revaluation-22w', before(headsUpDays)),
  mail('revaluation-22w', 'heads-up', 'leader', before(headsUpDays)),
  mail('revaluation-22w', 'heads-up', 'hr', before(headsUpDays)),
  mail('revaluation-22w', 'heads-up', 'steward', before(headsUpDays)),
  sms('revaluation-22w', stopReminder, 'reminder'),
  mail('revaluation-22w', 'reminder', 'steward', stopReminder),
  mail('revaluation-22w', 'reminder', 'union-consultant', stopReminder),
];

/** What holds until an employer has a policy of its own. Source: domain.md "Default policy", "Calendar", "Messages and privacy". */
export const defaultPolicy: Policy = {
  version: 1,
  firstContact: ['steward', 'safety-rep', 'contact-person', 'leader'],
  contactDays: 14,
  leaderContactDays: [],
  noticeOpensDays: 30,
  relapseWorkingDays: 0,
  closedDays: ['12-24', '12-31'],
  zone: copenhagen,
  sendAt: { email: '08:00', sms: '10:00' },
  windows: { email: { opens: '08:00', closes: '18:00' }, sms: { opens: '09:00', closes: '18:00' } },
  memberFridayCloses: '14:00',
  mirror: false,
  smsBasis: 'service',
  acceptsRecordedConsent: true,
  draftRuleSets: [],
  targets: {},
  retentionMonths: usualRetentionMonths,
  reminders,
  otherDuties: usualReminders,
  memberDuties: memberReminders,
};
