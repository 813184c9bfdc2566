import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import type { Step } from '../../shared/rules/plan-types.ts';

type ActionStep = Extract<Step, { step: 'action' }>;

const reminder: ActionStep = {
  step: 'action',
  stage: 'reminder',
  to: ['leader'],
  channel: 'email',
  when: { kind: 'days-before-due', days: 7 },
  ruleDay: day('2026-11-23'),
  day: day('2026-11-23'),
  time: '08:00',
};
const toMember = { stage: 'heads-up', to: ['member'], channel: 'sms', time: '10:00' } as const;

const inDanish = (step: Step): string | undefined => wordSteps([step], 'da')[0];
const inEnglish = (step: Step): string | undefined => wordSteps([step], 'en')[0];

describe('the reasons for a date', () => {
  const steps: readonly Step[] = [
    { step: 'first-day', day: day('2026-11-02') },
    { step: 'plus-days', days: 55, day: day('2026-12-27') },
    { step: 'stands-on-day-off', day: day('2026-12-27'), dayOff: 'sunday' },
  ];
  it('read as a sum that somebody can follow with a calendar', () => {
    expect(wordSteps(steps, 'da')).toEqual([
      'D (første fraværsdag) er mandag den 2. november 2026',
      'plus 55 dage er søndag den 27. december 2026',
      'fristen står, selv om dagen er en søndag',
    ]);
    expect(wordSteps(steps, 'en')).toEqual([
      'D (first day of absence) is Monday 2 November 2026',
      'plus 55 days is Sunday 27 December 2026',
      'the deadline stands although the day is a Sunday',
    ]);
  });

  it.each<[Step, string, string]>([
    [
      { step: 'opened', day: day('2026-11-03') },
      'Forløbet er oprettet tirsdag den 3. november 2026',
      'The case was opened on Tuesday 3 November 2026',
    ],
    [
      { step: 'later-of-both', day: day('2026-11-03') },
      'den seneste af de to er tirsdag den 3. november 2026',
      'the later of the two is Tuesday 3 November 2026',
    ],
    [
      { step: 'plus-working-days', days: 1, day: day('2026-11-04') },
      'plus 1 arbejdsdag er onsdag den 4. november 2026',
      'plus 1 working day is Wednesday 4 November 2026',
    ],
    [
      { step: 'stands-on-day-off', day: day('2026-12-26'), dayOff: 'boxing-day' },
      'fristen står, selv om dagen er 2. juledag',
      'the deadline stands although the day is Boxing Day',
    ],
    [
      { step: 'stands-on-day-off', day: day('2026-12-24'), dayOff: 'closed' },
      'fristen står, selv om dagen er en lukkedag',
      'the deadline stands although the day is a closed day',
    ],
    [
      { step: 'call-by', days: 21, day: day('2026-11-23') },
      'Indkald senest 21 dage efter D: mandag den 23. november 2026',
      'Invite within 21 days after D: by Monday 23 November 2026',
    ],
    [
      { step: 'counting-starts', days: 30, day: day('2026-12-02') },
      'De første 30 kalenderdage tæller ikke med: optællingen begynder onsdag den 2. december 2026',
      'The first 30 calendar days do not count: counting starts on Wednesday 2 December 2026',
    ],
    [
      { step: 'earlier-absence', firstDay: day('2026-03-01'), day: day('2026-05-15'), counted: 46 },
      'Tidligere fravær fra søndag den 1. marts 2026 til fredag den 15. maj 2026 tæller 46 dage med',
      'An earlier absence from Sunday 1 March 2026 to Friday 15 May 2026 counts for 46 days',
    ],
    [
      { step: 'count-passes', limit: 154, windowFrom: day('2026-09-01'), day: day('2027-05-05') },
      'Siden tirsdag den 1. september 2026 er mere end 154 dage talt med første gang onsdag den 5. maj 2027 (skønnet)',
      'Since Tuesday 1 September 2026 more than 154 days are counted for the first time on Wednesday 5 May 2027 (estimated)',
    ],
    [
      { step: 'may-stop', day: day('2027-05-31') },
      'Efter en skriftlig afgørelse kan udbetalingen stoppe ved månedens udgang: mandag den 31. maj 2027 (skønnet)',
      'After a written decision the payment may stop at the end of that month: Monday 31 May 2027 (estimated)',
    ],
  ])('are worded in both languages: %o', (step, danish, english) => {
    expect([inDanish(step), inEnglish(step)]).toEqual([danish, english]);
  });
});

describe('the reason for a reminder', () => {
  it.each<[string, Partial<ActionStep>, string, string]>([
    [
      'names the rule, the day and the hour',
      {},
      'Påmindelse til nærmeste leder: 7 dage før fristen er mandag den 23. november 2026, e-mail kl. 8',
      'Reminder to the leader: 7 days before the due date is Monday 23 November 2026, e-mail at 08:00',
    ],
    [
      'tells that a weekend moved it',
      { ruleDay: day('2026-11-15'), movedFor: 'sunday', day: day('2026-11-13') },
      'Påmindelse til nærmeste leder: 7 dage før fristen er søndag den 15. november 2026: flyttet til fredag den 13. november 2026, e-mail kl. 8',
      'Reminder to the leader: 7 days before the due date is Sunday 15 November 2026: moved to Friday 13 November 2026, e-mail at 08:00',
    ],
    [
      'names the holiday that moved it',
      { ruleDay: day('2026-12-25'), movedFor: 'christmas-day', day: day('2026-12-23') },
      'Påmindelse til nærmeste leder: 7 dage før fristen er fredag den 25. december 2026, juledag: flyttet til onsdag den 23. december 2026, e-mail kl. 8',
      'Reminder to the leader: 7 days before the due date is Friday 25 December 2026, Christmas Day: moved to Wednesday 23 December 2026, e-mail at 08:00',
    ],
    [
      'tells that the member is left in peace at Christmas',
      {
        ...toMember,
        when: { kind: 'days-before-due', days: 13 },
        ruleDay: day('2026-12-28'),
        movedFor: 'quiet',
        day: day('2026-12-22'),
      },
      'Varsel til den sygemeldte: 13 dage før fristen er mandag den 28. december 2026, julefred (23. december til 1. januar): flyttet til tirsdag den 22. december 2026, SMS kl. 10',
      'Heads-up to the person on sick leave: 13 days before the due date is Monday 28 December 2026, Christmas peace (23 December to 1 January): moved to Tuesday 22 December 2026, SMS at 10:00',
    ],
    [
      'names everybody whom it may go to, in order',
      { to: ['steward', 'employer-consultant'], stage: 'last-call', when: { kind: 'days-before-due', days: 1 } },
      'Sidste påmindelse til tillidsrepræsentant (TR), ellers HR-konsulent (arbejdsfastholdelse): 1 dag før fristen er mandag den 23. november 2026, e-mail kl. 8',
      'Last reminder to the union steward (TR), else the HR consultant (job retention): 1 day before the due date is Monday 23 November 2026, e-mail at 08:00',
    ],
    [
      'tells that it waits for the welcome',
      {
        ...toMember,
        when: { kind: 'days-after-first-day', days: 7 },
        ruleDay: day('2026-11-09'),
        waitsFor: 'welcome',
        day: day('2026-11-11'),
      },
      'Varsel til den sygemeldte: 7 dage efter D er mandag den 9. november 2026: venter på velkomsten til onsdag den 11. november 2026, SMS kl. 10',
      'Heads-up to the person on sick leave: 7 days after D is Monday 9 November 2026: waits for the welcome until Wednesday 11 November 2026, SMS at 10:00',
    ],
    [
      'tells that a return is expected',
      { waitsFor: 'expected-return', day: day('2026-11-26') },
      'Påmindelse til nærmeste leder: 7 dage før fristen er mandag den 23. november 2026: holdt tilbage for den ventede tilbagevenden til torsdag den 26. november 2026, e-mail kl. 8',
      'Reminder to the leader: 7 days before the due date is Monday 23 November 2026: held back for the expected return until Thursday 26 November 2026, e-mail at 08:00',
    ],
    [
      'says when the due date itself is the day',
      { ...toMember, when: { kind: 'days-before-due', days: 0 } },
      'Varsel til den sygemeldte: fristen er mandag den 23. november 2026, SMS kl. 10',
      'Heads-up to the person on sick leave: the due date is Monday 23 November 2026, SMS at 10:00',
    ],
    [
      'counts working days after the due date',
      { stage: 'overdue', when: { kind: 'working-days-after-due', days: 1 } },
      'Påmindelse efter fristen til nærmeste leder: 1 arbejdsdag efter fristen er mandag den 23. november 2026, e-mail kl. 8',
      'Reminder after the deadline to the leader: 1 working day after the due date is Monday 23 November 2026, e-mail at 08:00',
    ],
    [
      'starts at the opening',
      { to: ['hr'], when: { kind: 'at-opening' } },
      'Påmindelse til personale og løn: forløbet er oprettet mandag den 23. november 2026, e-mail kl. 8',
      'Reminder to the personnel office: the case was opened on Monday 23 November 2026, e-mail at 08:00',
    ],
    [
      'keeps its distance from the heads-up',
      {
        to: ['union-consultant'],
        when: { kind: 'days-before-stop', days: 28, minAfter: 14, headsUpDays: 70 },
      },
      'Påmindelse til faglig sekretær / socialrådgiver i afdelingen: 28 dage før den skønnede stopdato, dog tidligst 14 dage efter varslet, er mandag den 23. november 2026, e-mail kl. 8',
      'Reminder to the union branch consultant: 28 days before the estimated stop, at the earliest 14 days after the heads-up, is Monday 23 November 2026, e-mail at 08:00',
    ],
  ])('%s', (_, changes, danish, english) => {
    const step = { ...reminder, ...changes };
    expect([inDanish(step), inEnglish(step)]).toEqual([danish, english]);
  });

  it('says which event a notice answers, and that the window was closed', () => {
    const { when: _, ...notice } = { ...reminder, ...toMember, stage: 'notice', notice: 'talk-moved' } as const;
    const step: Step = { ...notice, waitsFor: 'opening', day: day('2026-11-24'), time: '09:00' };
    expect([inDanish(step), inEnglish(step)]).toEqual([
      'Besked til den sygemeldte: den flyttede aftale er registreret mandag den 23. november 2026: venter på sendetidsrummet til tirsdag den 24. november 2026, SMS kl. 9',
      'Notice to the person on sick leave: the moved appointment was recorded on Monday 23 November 2026: waits for the send window until Tuesday 24 November 2026, SMS at 09:00',
    ]);
  });
});
