/**
 * Every alarm and what it means for people, in the words that whoever is woken by it reads first. `docs/runbook.md` has a section under each
 * name; what is measured, and from when on it is too much, stands in `alarm-rules.ts`.
 */
export const alarms = {
  'deliveries-dead-letters': 'Messages were tried five times and lie undelivered: somebody was not reminded of a date.',
  'receipts-dead-letters':
    'What a provider said of messages could not be read: a mail or SMS that reached nobody may look as if it had.',
  'imports-dead-letters': 'Rows of an absence file were not taken in: people on sick leave may have no case.',
  'commits-not-followed':
    'Changes of cases could not be followed: timelines of those cases may still run by old dates.',
  'reconcile-repairs':
    'Something was lost and has been mended: nobody missed a reminder for longer than a day, but something else is wrong.',
  'reconcile-silent': 'Nobody looks for lost timelines and waiting messages: what is lost now stays lost.',
  'reconcile-errors':
    'A run that looks for lost timelines and waiting messages broke off: what lies behind it is not mended.',
  'late-wakes': 'Timelines woke more than an hour late: reminders of today may come late or after their date.',
  'late-deliveries': 'Messages have waited for more than an hour: people hear late of dates that are near.',
  'remind-errors': 'Wakes fail: what is due in those cases is told an hour later at the earliest.',
  'renew-errors': 'Timelines near the end of their year are not renewed: those cases fall silent when it is out.',
  'timelines-failed': 'Timelines ended that never should: their cases wait for the nightly run to be followed again.',
  'stream-age': 'Changes of cases are followed too late: what somebody recorded may not yet stop or move a reminder.',
  'sends-failed': 'Providers refuse many messages for good: those people are not reminded unless somebody tells them.',
  'sending-paused': 'A provider takes nothing from us at all: no mail, or no SMS, goes out until its cause is gone.',
  'sms-daily-cap': 'The day’s amount for SMS is used up: members who are told by SMS hear nothing before tomorrow.',
  'sms-spend': 'SMS have cost more this month than planned: at the account’s limit AWS sends no more of them.',
  'mail-bounces': 'Many mails go to addresses that do not exist: AWS may stop all our mails.',
  'mail-complaints': 'Receivers report our mails as spam: AWS may stop all our mails.',
  'functions-throttled': 'Functions are refused for lack of concurrency: pages fail and reminders come later.',
  'table-throttled': 'The table refuses reads or writes: pages fail and reminders come later.',
  'timelines-throttled':
    'Step Functions holds timelines back: reminders come later than the hour that they are meant for.',
  'pages-failing': 'Pages and the API answer with errors: people cannot see or record what they came for.',
  'login-codes-waiting': 'Login codes wait: nobody gets in.',
  'hr-added':
    'Somebody with access to the account made a person hr: if nobody asked for that, an outsider can read every case.',
  'retention-errors': 'What should be erased by now was not: personal data are kept longer than the law allows.',
} as const satisfies Readonly<Record<string, string>>;

export type AlarmName = keyof typeof alarms;
export const alarmNames = Object.keys(alarms) as readonly AlarmName[];

/** Where to read on. The heading of a section is the alarm's name. */
export const runbookSection = (name: AlarmName): string => `docs/runbook.md#${name}`;
