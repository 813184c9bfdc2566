import { type Day, isoDay, plusDays } from '../../../shared/calendar/day.ts';
import type { StoredEvent } from '../../../shared/case/events.ts';
import type { SickLeave } from '../../../shared/case/sick-leave.ts';
import { at, caseOpened, consentGiven, given, type Told } from '../../support/sick-leave.ts';

export type PlanStory = { readonly title: string; readonly sickLeave: SickLeave };

/** The same dozen cases under a rule set, told from their first day. */
export function storiesFrom(ruleSet: string, firstDay: Day): readonly PlanStory[] {
  const on = (days: number): string => isoDay(plusDays(firstDay, days));
  const recorded = (days: number, event: StoredEvent): Told => at(`${on(days)}T09:00`, event);
  const fact = (name: string, days: number, details: Extract<StoredEvent, { type: 'fact-recorded' }>['details'] = {}) =>
    recorded(Math.max(days, 0), { type: 'fact-recorded', v: 1, fact: name, on: on(days), details });
  const opening = (facts: Parameters<typeof caseOpened>[0] = {}) => caseOpened({ ruleSet, firstDay: on(0), ...facts });
  const story = (title: string, ...told: readonly (StoredEvent | Told)[]): PlanStory => {
    const [first, ...later] =
      told[0] !== undefined && 'type' in told[0] && told[0].type === 'case-opened' ? told : [opening(), ...told];
    return { title, sickLeave: given(first as ReturnType<typeof caseOpened>, ...later) };
  };
  return [
    story('nobody acts'),
    story('the steward may be told', consentGiven('steward')),
    story(
      'every consent given',
      ...(['steward', 'safety-rep', 'contact-person', 'union-consultant'] as const).map((to) => consentGiven(to)),
    ),
    story('ill on 24 December', opening({ firstDay: `${on(0).slice(0, 4)}-12-24` })),
    story('reported three weeks late', at(`${on(21)}T08:00`, opening()) as unknown as Told),
    story(
      'everything done in time',
      recorded(1, { type: 'letter-given', v: 1, on: on(1) }),
      recorded(9, { type: 'contact-made', v: 1, on: on(9) }),
      recorded(16, { type: 'talk-called', v: 1, on: on(25), time: '10:00' }),
      recorded(25, { type: 'talk-held', v: 1, on: on(25) }),
      recorded(31, { type: 'municipality-notified', v: 1, on: on(31) }),
      recorded(45, { type: 'followup-held', v: 1, on: on(45) }),
    ),
    story('a work injury without an employer period', opening({ injury: true, noEmployerPeriod: true })),
    story('ill earlier in the year', opening({ earlier: [{ firstDay: on(-200), lastDay: on(-120) }] })),
    story('the first contact calls for a talk', fact('follow-up-called-for', 9)),
    story(
      'partial return and a § 56 agreement',
      fact('partial-return-agreed', 40, { percent: 50, hours: 18.5, review: on(68) }),
      fact('agreement-56-made', 44, { from: on(51) }),
    ),
    story(
      'papers, a roundtable and a plan',
      fact('capability-statement-called', 20, { due: on(34) }),
      fact('retention-plan-asked-for', 30, { due: on(49) }),
      fact('roundtable-called', 35, { participants: ['leader', 'member', 'steward'] }),
    ),
    story(
      'a decision, a lapse and a warning',
      consentGiven('union-consultant'),
      fact('decision-received', 51, { kind: 'benefit-stopped' }),
      fact('benefit-lapsed', 60),
      fact('dismissal-warned', 62, { answerBy: on(76) }),
    ),
    story(
      'the municipality calls and writes',
      fact('municipal-talk-called', 50, { time: '13:00' }),
      recorded(52, { type: 'letter-date-recorded', v: 1, duty: 'followup-8w', on: on(58) }),
      recorded(53, { type: 'letter-date-recorded', v: 1, duty: 'revaluation-22w', on: on(150) }),
    ),
    story('a contact pause until a date', fact('contact-paused', 5, { until: on(25) })),
    story(
      'the talk is excused until a date, the contact for good',
      recorded(10, { type: 'duty-excused', v: 1, duty: 'talk-4w', reason: 'cannot-take-part-now', until: on(35) }),
      recorded(10, { type: 'duty-excused', v: 1, duty: 'contact-14d', reason: 'declined-by-member' }),
    ),
    story('under notice and leaving', fact('employment-ends', 7, { leaves: on(50) })),
    story('the employer pays nothing', fact('employer-pays', 3, { pays: 'nothing' })),
    story(
      'back in full after three weeks',
      recorded(21, { type: 'absence-ended', v: 1, on: on(20), outcome: 'back-in-full' }),
    ),
  ];
}
