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
      'counts months before the due date',
      { to: ['hr'], stage: 'heads-up', when: { kind: 'months-before-due', months: 3 }, ruleDay: day('2028-10-04') },
      'Varsel til personale og løn: 3 måneder før fristen er onsdag den 4. oktober 2028, e-mail kl. 8',
      'Heads-up to the personnel office: 3 months before the due date is Wednesday 4 October 2028, e-mail at 08:00',
    ],
    [
      'counts days after the start of the duty',
      { ...toMember, stage: 'reminder', when: { kind: 'days-after-start', days: 5 }, ruleDay: day('2026-12-11') },
      'Påmindelse til den sygemeldte: 5 dage efter opgavens start er fredag den 11. december 2026, SMS kl. 10',
      'Reminder to the person on sick leave: 5 days after the start of the duty is Friday 11 December 2026, SMS at 10:00',
    ],
    [
      'goes out when the start of the duty is recorded',
      { to: ['safety-rep'], stage: 'heads-up', when: { kind: 'at-start' } },
      'Varsel til arbejdsmiljørepræsentant (AMR): opgavens start er registreret mandag den 23. november 2026, e-mail kl. 8',
      'Heads-up to the safety representative (AMR): the start of the duty was recorded on Monday 23 November 2026, e-mail at 08:00',
    ],
    [
      'tells that the member has asked for a pause',
      { ...toMember, waitsFor: 'pause', day: day('2026-12-21') },
      'Varsel til den sygemeldte: 7 dage før fristen er mandag den 23. november 2026: holdt tilbage under kontaktpausen til mandag den 21. december 2026, SMS kl. 10',
      'Heads-up to the person on sick leave: 7 days before the due date is Monday 23 November 2026: held back during the contact pause until Monday 21 December 2026, SMS at 10:00',
    ],
    [
      'tells that the duty is excused for a while',
      { waitsFor: 'excuse', day: day('2026-12-14') },
      'Påmindelse til nærmeste leder: 7 dage før fristen er mandag den 23. november 2026: holdt tilbage, mens opgaven er undtaget, til mandag den 14. december 2026, e-mail kl. 8',
      'Reminder to the leader: 7 days before the due date is Monday 23 November 2026: held back while the duty is excused, until Monday 14 December 2026, e-mail at 08:00',
    ],
    [
      'tells that it lies before the cut-over and was approved',
      { waitsFor: 'approval', day: day('2026-12-14') },
      'Påmindelse til nærmeste leder: 7 dage før fristen er mandag den 23. november 2026: ligger før startdatoen for beskeder og er godkendt til mandag den 14. december 2026, e-mail kl. 8',
      'Reminder to the leader: 7 days before the due date is Monday 23 November 2026: lies before the start of messages and is approved for Monday 14 December 2026, e-mail at 08:00',
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

  it('says that the appointment was called off', () => {
    const { when: _, ...step } = { ...reminder, ...toMember, stage: 'notice', notice: 'talk-cancelled' } as const;
    expect([inDanish(step), inEnglish(step)]).toEqual([
      'Besked til den sygemeldte: aflysningen af aftalen er registreret mandag den 23. november 2026, SMS kl. 10',
      'Notice to the person on sick leave: the cancellation of the appointment was recorded on Monday 23 November 2026, SMS at 10:00',
    ]);
  });
});
