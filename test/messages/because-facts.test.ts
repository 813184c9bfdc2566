import { describe, expect, it } from 'vitest';
import { day } from '../../shared/calendar/day.ts';
import { wordSteps } from '../../shared/messages/because-words.ts';
import type { Step } from '../../shared/rules/plan-types.ts';

type FactStep = Extract<Step, { step: 'fact' }>;
type VariantStep = Extract<Step, { step: 'variant' }>;

const inDanish = (step: Step): string | undefined => wordSteps([step], 'da')[0];
const inEnglish = (step: Step): string | undefined => wordSteps([step], 'en')[0];

describe('the fact that a date starts from', () => {
  it.each<[string, FactStep, string, string]>([
    [
      'stands behind its own day',
      { step: 'fact', fact: 'municipality-notified', day: day('2026-12-07') },
      'mandag den 7. december 2026: kommunen fik anmeldelsen',
      'Monday 7 December 2026: the municipality was notified',
    ],
    [
      'is said to be set for a day ahead',
      { step: 'fact', fact: 'roundtable-called', day: day('2027-01-05') },
      'tirsdag den 5. januar 2027: rundbordssamtalen er sat til denne dag',
      'Tuesday 5 January 2027: the roundtable talk is set for this day',
    ],
    [
      'names the deadline it sets',
      { step: 'fact', fact: 'capability-statement-called', field: 'due', day: day('2026-12-11') },
      'Fristen er fredag den 11. december 2026: lederen bad om en mulighedserklæring',
      'The deadline is Friday 11 December 2026: the leader called for a capability statement (mulighedserklæring)',
    ],
    [
      'names the date it holds from',
      { step: 'fact', fact: 'agreement-56-made', field: 'from', day: day('2027-01-04') },
      'Startdatoen er mandag den 4. januar 2027: en § 56-aftale blev indgået',
      'The start date is Monday 4 January 2027: a § 56 agreement was made',
    ],
    [
      'names the date it holds until',
      { step: 'fact', fact: 'contact-paused', field: 'until', day: day('2026-12-18') },
      'Slutdatoen er fredag den 18. december 2026: der blev bedt om en kontaktpause',
      'The end date is Friday 18 December 2026: a contact pause was asked for',
    ],
    [
      'names the date on which it is looked at again',
      { step: 'fact', fact: 'partial-return-agreed', field: 'review', day: day('2026-12-14') },
      'Opfølgningen er mandag den 14. december 2026: en delvis raskmelding eller delvis sygemelding blev aftalt',
      'The review is on Monday 14 December 2026: a partial return or partial sick leave was agreed',
    ],
    [
      'names the date by which an answer is due',
      { step: 'fact', fact: 'dismissal-warned', field: 'answerBy', day: day('2026-12-14') },
      'Svarfristen er mandag den 14. december 2026: et varsel om afsked blev modtaget',
      'The answer is due on Monday 14 December 2026: a warning of dismissal was received',
    ],
    [
      'names the date on which the employment ends',
      { step: 'fact', fact: 'employment-ends', field: 'leaves', day: day('2026-12-31') },
      'Fratrædelsen er torsdag den 31. december 2026: en fratrædelse blev registreret',
      'The employment ends on Thursday 31 December 2026: it was recorded that the employment ends',
    ],
    [
      'keeps its name in the code until somebody words it',
      { step: 'fact', fact: 'new-fact', day: day('2026-12-07') },
      'mandag den 7. december 2026: new-fact',
      'Monday 7 December 2026: new-fact',
    ],
  ])('%s', (_, step, danish, english) => {
    expect([inDanish(step), inEnglish(step)]).toEqual([danish, english]);
  });
});

describe('the reason for another deadline than usual', () => {
  it.each<[VariantStep['when'], string, string]>([
    [
      { pays: 'benefit-only' },
      'Arbejdspladsen betaler kun sygedagpenge: fristen er en uge efter arbejdsgiverperioden',
      'The workplace pays sickness benefit only: the deadline is one week after the employer period',
    ],
    [
      { pays: 'nothing' },
      'Arbejdspladsen skal ikke betale under fraværet: så gælder en kortere frist',
      'The workplace need not pay during the absence: a shorter deadline holds',
    ],
    [
      { pays: 'wages' },
      'Arbejdspladsen betaler løn under fraværet: fristen retter sig efter det',
      'The workplace pays wages during the absence: the deadline follows from that',
    ],
    [
      { shortRefundDays: 30 },
      'Fraværet varede højst 30 dage og giver ret til refusion fra første dag: så gælder en længere frist',
      'The absence lasted at most 30 days and gives a right to a refund from the first day: a longer deadline holds',
    ],
  ])('is worded without a day: %o', (when, danish, english) => {
    const step: VariantStep = { step: 'variant', when };
    expect([inDanish(step), inEnglish(step)]).toEqual([danish, english]);
  });
});
