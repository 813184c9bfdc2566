import type { DutyReminder, ReminderTime } from './policy.ts';

const before = (days: number): ReminderTime => ({ kind: 'days-before-due', days });
const after = (days: number): ReminderTime => ({ kind: 'working-days-after-due', days });

/** What staff get for a duty that the default policy does not list. Source: domain.md "Default policy", last lines. */
export const usualReminders: readonly DutyReminder[] = [
  { stage: 'reminder', to: 'responsible', channel: 'email', when: before(7) },
  { stage: 'last-call', to: 'responsible', channel: 'email', when: before(1) },
  { stage: 'overdue', to: 'responsible', channel: 'email', when: after(1) },
  { stage: 'escalation', to: 'coordinator', else: 'hr', channel: 'email', when: after(5) },
];

/** The same for what the member does herself: by SMS, and never told to anybody else. */
export const memberReminders: readonly DutyReminder[] = [
  { stage: 'reminder', to: 'member', channel: 'sms', when: before(7) },
  { stage: 'last-call', to: 'member', channel: 'sms', when: before(1) },
  { stage: 'overdue', to: 'member', channel: 'sms', when: after(1) },
];
