import type { Day } from '../calendar/day.ts';
import type { PayKind } from '../rules/duty-rule.ts';
import type { FactField } from '../rules/fact-command.ts';
import type { Step } from '../rules/plan-types.ts';
import { amountWords } from './amount-words.ts';
import { becauseActionEn } from './because-action-en.ts';
import { excuseReasonNames } from './choice-names.ts';
import { dateWords } from './date-words.ts';
import { factName } from './fact-names.ts';
import { roleNames } from './glossary.ts';
import { inSentence } from './sentence-parts.ts';

type StepOf<Name extends Step['step']> = Extract<Step, { step: Name }>;

const { days, workingDays, months, dayOff } = amountWords.en;

/** One reason in English, so that somebody with a calendar can check it. */
export function becauseEn(step: Step): string {
  switch (step.step) {
    case 'first-day':
      return `D (first day of absence) is ${date(step.day)}`;
    case 'opened':
      return `The case was opened on ${date(step.day)}`;
    case 'later-of-both':
      return `the later of the two is ${date(step.day)}`;
    case 'fact':
      return fact(step);
    case 'plus-days':
      return `${distance(step.days, days)} ${date(step.day)}${step.dayOne === true ? fromDayOne(step.days) : ''}`;
    case 'plus-working-days':
      return `${distance(step.days, workingDays)} ${date(step.day)}`;
    case 'plus-months':
      return `${distance(step.months, months)} ${date(step.day)}`;
    case 'action':
      return becauseActionEn(step);
    default:
      return otherwise(step);
  }
}

type Otherwise = StepOf<
  | ('variant' | 'letter-says' | 'moves-off' | 'stands-on-day-off' | 'call-by' | 'excused' | 'contact-chosen')
  | ('counting-starts' | 'earlier-absence' | 'count-passes' | 'may-stop')
>;

/** What makes the date another than the plain sum, and the count of the 22 weeks. */
function otherwise(step: Otherwise): string {
  switch (step.step) {
    case 'variant':
      return variant(step);
    case 'letter-says':
      return `The letter from the municipality says ${date(step.day)}: that date holds`;
    case 'moves-off':
      return `the day is ${dayOff(step.dayOff)}: the deadline moves to the next working day, ${date(step.day)}`;
    case 'stands-on-day-off':
      return `the deadline stands although the day is ${dayOff(step.dayOff)}`;
    case 'call-by':
      return `Invite within ${days(step.days)} after D: by ${date(step.day)}`;
    case 'excused':
      return excused(step);
    case 'contact-chosen':
      return `${date(step.day)} it was chosen who makes the contact: ${chosen(step.to)}`;
    case 'counting-starts':
      return `The first ${step.days} calendar days do not count: counting starts on ${date(step.day)}`;
    case 'earlier-absence':
      return `An earlier absence from ${date(step.firstDay)} to ${date(step.day)} counts for ${days(step.counted)}`;
    case 'count-passes':
      return `Since ${date(step.windowFrom)} more than ${step.limit} days are counted for the first time on ${date(step.day)} (estimated)`;
    case 'may-stop':
      return `After a written decision the payment may stop at the end of that month: ${date(step.day)} (estimated)`;
  }
}

const fact = ({ fact: name, field, day }: StepOf<'fact'>): string =>
  `${field === undefined ? '' : `${named[field]} `}${date(day)}: ${factName(name, 'en')}`;

const named: Readonly<Record<FactField, string>> = {
  due: 'The deadline is',
  from: 'The start date is',
  until: 'The end date is',
  review: 'The review is on',
  answerBy: 'The answer is due on',
  leaves: 'The employment ends on',
};

const distance = (n: number, amount: (n: number) => string): string =>
  n < 0 ? `${amount(-n)} before is` : `plus ${amount(n)} is`;

/** Who counts on a calendar from D as day 1 counts one day more than is added. `added` are calendar days. */
function fromDayOne(added: number): string {
  const counted = added + 1;
  const reached = counted % 7 === 0 ? `the end of week ${counted / 7}` : `this is day ${counted}`;
  return ` (D counts as day 1: ${reached})`;
}

const paid: Readonly<Record<PayKind, string>> = {
  wages: 'The workplace pays wages during the absence: the deadline follows from that',
  'benefit-only': 'The workplace pays sickness benefit only: the deadline is one week after the employer period',
  nothing: 'The workplace need not pay during the absence: a shorter deadline holds',
};

const variant = ({ when }: StepOf<'variant'>): string =>
  'pays' in when
    ? paid[when.pays]
    : `The absence lasted at most ${days(when.shortRefundDays)} and gives a right to a refund from the first day: a longer deadline holds`;

const chosen = (to: StepOf<'contact-chosen'>['to']): string =>
  inSentence(roleNames[to === 'self' ? 'member' : to].en).concat(to === 'self' ? ' herself' : '');

function excused({ reason, day }: StepOf<'excused'>): string {
  const until = day === undefined ? '' : ` up to and including ${date(day)}`;
  return `Excused${until}: ${inSentence(excuseReasonNames[reason].en)}`;
}

const date = (day: Day): string => dateWords(day, 'en').long;
