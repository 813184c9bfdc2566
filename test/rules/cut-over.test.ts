import { describe, expect, it } from 'vitest';
import type { CommandInput } from '../../shared/case/commands.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { type Asked, afterCommands } from '../support/after-commands.ts';
import { allReminders, remindersOf } from '../support/plan-lines.ts';
import { dutyOf } from '../support/planned-duty.ts';
import { caseOpened } from '../support/sick-leave.ts';
import { underPolicy } from '../support/under-policy.ts';

/** Absent since Monday 2 November; messages start on Friday the 20th, and so does the case. */
const opening = caseOpened({ cutOver: '2026-11-20' });
const goingLive = (...story: readonly Asked[]): SickLeave => afterCommands(opening, ...story);
const onGoLive = (command: CommandInput): Asked => ['2026-11-20T11:00', command];

const beforeCutOver = (sickLeave: SickLeave): readonly string[] =>
  Object.entries(allReminders(sickLeave))
    .flatMap(([id, lines]) => lines.filter((line) => line < '2026-11-20').map((line) => `${id} ${line}`))
    .toSorted();

const headsUpToLeader = { duty: 'talk-4w', stage: 'heads-up', role: 'leader' } as const;

describe('what the policy dates before the cut-over', () => {
  it.each<[string, readonly Asked[]]>([
    ['a return is expected', [onGoLive({ do: 'record-expected-return', on: '2026-11-20' })]],
    [
      'the duty is excused for a while',
      [onGoLive({ do: 'excuse-duty', duty: 'contact-14d', reason: 'no-plan-needed', until: '2026-11-25' })],
    ],
    ['the member asks for a pause', [onGoLive({ do: 'contact-pause', until: '2026-12-04' })]],
  ])('stays where it is when %s', (_, story) => {
    expect(beforeCutOver(goingLive(...story))).toEqual(beforeCutOver(goingLive()));
  });

  it('stays there when the pause, the excuse or the expected return began before it', () => {
    const pausedBefore: Asked = ['2026-11-05T09:00', { do: 'contact-pause', until: '2026-12-04' }];
    const excusedBefore: Asked = [
      '2026-11-05T09:00',
      { do: 'excuse-duty', duty: 'talk-4w', reason: 'no-plan-needed', until: '2026-12-04' },
    ];
    const expectedBefore: Asked = ['2026-11-05T09:00', { do: 'record-expected-return', on: '2026-11-13' }];
    for (const asked of [pausedBefore, excusedBefore, expectedBefore])
      expect(remindersOf('talk-4w', goingLive(asked))[0]).toBe('2026-11-16 08:00 email leader heads-up');
    // Due on the 16th: without the cut-over it would follow the pause.
    expect(remindersOf('contact-14d', goingLive(pausedBefore))[0]).toBe('2026-11-09 10:00 sms member heads-up');
  });

  it('gets a date of its own from another first day, and stays only where that lies before the cut-over', () => {
    const later = goingLive(onGoLive({ do: 'correct-first-day', to: '2026-11-09' }));
    expect(remindersOf('contact-14d', later)).toEqual([
      '2026-11-16 10:00 sms member heads-up',
      '2026-11-18 08:00 email leader reminder',
      '2026-11-20 08:00 email leader last-call',
      '2026-11-24 08:00 email leader overdue',
      '2026-11-26 08:00 email hr escalation',
    ]);
  });
});

describe('a message that is held back and approved', () => {
  it('goes out at the next opening after the approval', () => {
    const approved = goingLive(onGoLive({ do: 'settle-held', ...headsUpToLeader, decision: 'send' }));
    expect(remindersOf('talk-4w', approved)[0]).toBe('2026-11-20 11:00 email leader heads-up');
    const onSaturday: Asked = ['2026-11-21T11:00', { do: 'settle-held', ...headsUpToLeader, decision: 'send' }];
    expect(remindersOf('talk-4w', goingLive(onSaturday))).toContain('2026-11-23 08:00 email leader heads-up');
  });

  it('goes out on the first day of messages when it is approved before', () => {
    const early: Asked = ['2026-11-18T11:00', { do: 'settle-held', ...headsUpToLeader, decision: 'send' }];
    expect(remindersOf('talk-4w', goingLive(early))[0]).toBe('2026-11-20 08:00 email leader heads-up');
  });

  it('waits for the end of a pause that the member asks for, like any other', () => {
    const approved = goingLive(
      onGoLive({ do: 'settle-held', duty: 'contact-14d', stage: 'heads-up', role: 'member', decision: 'send' }),
      ['2026-11-20T11:00', { do: 'contact-pause', until: '2026-11-26' }],
    );
    expect(remindersOf('contact-14d', approved)).toContain('2026-11-27 10:00 sms member heads-up');
  });

  it('starts a new timeline, and so does one that is not to be sent, though no date moves', () => {
    const before = goingLive();
    const approved = goingLive(onGoLive({ do: 'settle-held', ...headsUpToLeader, decision: 'send' }));
    const dropped = goingLive(onGoLive({ do: 'settle-held', ...headsUpToLeader, decision: 'drop' }));
    expect([before.planVersion, approved.planVersion, dropped.planVersion]).toEqual([1, 2, 2]);
    expect(allReminders(dropped)).toEqual(allReminders(before));
  });

  it('is approved with the date that it names, and with no other', () => {
    const moved = goingLive(onGoLive({ do: 'settle-held', ...headsUpToLeader, decision: 'send' }), [
      '2026-11-20T12:00',
      { do: 'correct-first-day', to: '2026-10-30' },
    ]);
    expect(remindersOf('talk-4w', moved)[0]).toBe('2026-11-13 08:00 email leader heads-up');
  });
});

describe('an escalation of this side of the cut-over', () => {
  /** Absent since the 3rd: the contact is due on the 17th, the last word on the 18th, the escalation on the first day of messages. */
  const contact = (...story: readonly Asked[]): SickLeave =>
    afterCommands(caseOpened({ firstDay: '2026-11-03', cutOver: '2026-11-20' }), ...story);
  const lastWord = { duty: 'contact-14d', stage: 'overdue', role: 'leader' } as const;
  const beforeWork = (command: CommandInput): Asked => ['2026-11-20T07:00', command];

  it('has the last word to whoever it is about dated on its day', () => {
    expect(remindersOf('contact-14d', contact())).toEqual([
      '2026-11-10 10:00 sms member heads-up',
      '2026-11-12 08:00 email leader reminder',
      '2026-11-16 08:00 email leader last-call',
      '2026-11-20 08:00 email leader overdue',
      '2026-11-20 08:00 email hr escalation',
    ]);
    const steps = dutyOf('contact-14d', contact()).because;
    expect(steps).toContainEqual(expect.objectContaining({ stage: 'overdue', waitsFor: 'escalation' }));
  });

  it('has it whatever stage that word is, where the policy has no other', () => {
    const reminders = [
      { duty: 'talk-4w', stage: 'reminder', to: 'leader', when: { daysBeforeDue: 7 } },
      { duty: 'talk-4w', stage: 'escalation', to: 'hr', when: { workingDaysAfterDue: 2 } },
    ];
    // Due on Wednesday the 18th.
    const opened = caseOpened({ firstDay: '2026-10-21', cutOver: '2026-11-20', ...underPolicy({ reminders }) });
    expect(remindersOf('talk-4w', afterCommands(opened))).toEqual([
      '2026-11-20 08:00 email leader reminder',
      '2026-11-20 08:00 email hr escalation',
    ]);
  });

  it('leaves the words alone when one of them comes after the cut-over anyway, or the escalation does not', () => {
    const later = caseOpened({ firstDay: '2026-11-05', cutOver: '2026-11-20' });
    expect(remindersOf('contact-14d', afterCommands(later)).slice(2)).toEqual([
      '2026-11-18 08:00 email leader last-call',
      '2026-11-20 08:00 email leader overdue',
      '2026-11-24 08:00 email hr escalation',
    ]);
    expect(remindersOf('contact-14d', goingLive()).at(-2)).toBe('2026-11-17 08:00 email leader overdue');
  });

  it('leaves a word where it was that somebody has dropped, and lets it out sooner when somebody approves it', () => {
    const dropped = contact(beforeWork({ do: 'settle-held', ...lastWord, decision: 'drop' }));
    expect(remindersOf('contact-14d', dropped).at(-2)).toBe('2026-11-18 08:00 email leader overdue');
    const opened = caseOpened({ firstDay: '2026-11-03', cutOver: '2026-11-19' });
    const sooner: Asked = ['2026-11-19T10:00', { do: 'settle-held', ...lastWord, decision: 'send' }];
    expect(remindersOf('contact-14d', afterCommands(opened, sooner)).slice(-2)).toEqual([
      '2026-11-19 10:00 email leader overdue',
      '2026-11-20 08:00 email hr escalation',
    ]);
  });

  it('has its word when only an approval takes it past the cut-over', () => {
    const escalated: Asked = onGoLive({
      do: 'settle-held',
      duty: 'contact-14d',
      stage: 'escalation',
      role: 'hr',
      decision: 'send',
    });
    expect(remindersOf('contact-14d', goingLive(escalated)).slice(-2)).toEqual([
      '2026-11-20 11:00 email leader overdue',
      '2026-11-20 11:00 email hr escalation',
    ]);
  });
});
