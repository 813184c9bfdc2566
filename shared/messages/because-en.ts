import type { Day } from '../calendar/day.ts';
import type { Stage } from '../rules/duty-rule.ts';
import type { Step } from '../rules/plan-types.ts';
import { dateWords, timeWords } from './date-words.ts';
import { channelNames, dayOffNames, roleNames } from './glossary.ts';
import { inSentence, isWeekend } from './sentence-parts.ts';

type ActionStep = Extract<Step, { step: 'action' }>;

/** One reason in English, so that somebody with a calendar can check it. */
export function becauseEn(step: Step): string {
  switch (step.step) {
    case 'first-day':
      return `D (first day of absence) is ${date(step.day)}`;
    case 'opened':
      return `The case was opened on ${date(step.day)}`;
    case 'later-of-both':
      return `the later of the two is ${date(step.day)}`;
    case 'plus-days':
      return `plus ${days(step.days)} is ${date(step.day)}`;
    case 'plus-working-days':
      return `plus ${workingDays(step.days)} is ${date(step.day)}`;
    case 'stands-on-day-off':
      return `the deadline stands although the day is ${dayOff(step.dayOff)}`;
    case 'call-by':
      return `Invite within ${days(step.days)} after D: by ${date(step.day)}`;
    case 'counting-starts':
      return `The first ${step.days} calendar days do not count: counting starts on ${date(step.day)}`;
    case 'earlier-absence':
      return `An earlier absence from ${date(step.firstDay)} to ${date(step.day)} counts for ${days(step.counted)}`;
    case 'count-passes':
      return `Since ${date(step.windowFrom)} more than ${step.limit} days are counted for the first time on ${date(step.day)} (estimated)`;
    case 'may-stop':
      return `After a written decision the payment may stop at the end of that month: ${date(step.day)} (estimated)`;
    case 'action':
      return action(step);
  }
}

function action(step: ActionStep): string {
  const to = step.to.map((role) => `the ${inSentence(roleNames[role].en)}`).join(', else ');
  const sent = `${channelNames[step.channel].en} ${timeWords(step.time, 'en')}`;
  return `${sentAs[step.stage]} to ${to}: ${counted(step)} ${date(step.ruleDay)}${moved(step)}, ${sent}`;
}

/** The stages as something that is sent to somebody. */
const sentAs: Readonly<Record<Stage, string>> = {
  notice: 'Notice',
  'heads-up': 'Heads-up',
  reminder: 'Reminder',
  'last-call': 'Last reminder',
  overdue: 'Reminder after the deadline',
  escalation: 'Escalation',
  correction: 'Correction',
};

function counted({ when, notice }: ActionStep): string {
  switch (when?.kind) {
    case 'days-before-due':
      return when.days === 0 ? 'the due date is' : `${days(when.days)} before the due date is`;
    case 'working-days-after-due':
      return `${workingDays(when.days)} after the due date is`;
    case 'days-after-first-day':
      return `${days(when.days)} after D is`;
    case 'at-opening':
      return 'the case was opened on';
    case 'days-before-stop':
      return `${days(when.days)} before the estimated stop, at the earliest ${days(when.minAfter)} after the heads-up, is`;
    case undefined:
      return notice === undefined ? 'recorded on' : noticed[notice];
  }
}

const noticed = {
  'talk-called': 'the appointment was recorded on',
  'talk-moved': 'the moved appointment was recorded on',
  'talk-tomorrow': 'the working day before the appointment is',
  'expected-return': 'the working day after the expected return is',
} as const;

const waiting = {
  welcome: 'waits for the welcome until',
  'expected-return': 'held back for the expected return until',
  opening: 'waits for the send window until',
} as const;

function moved({ movedFor, waitsFor, day }: ActionStep): string {
  // The date already says that it is a Saturday or a Sunday.
  const reason = movedFor === undefined || isWeekend(movedFor) ? '' : `, ${dayOff(movedFor)}`;
  if (waitsFor !== undefined) return `${reason}: ${waiting[waitsFor]} ${date(day)}`;
  return movedFor === undefined ? '' : `${reason}: moved to ${date(day)}`;
}

const date = (day: Day): string => dateWords(day, 'en').long;
const days = (n: number): string => `${n} ${n === 1 ? 'day' : 'days'}`;
const workingDays = (n: number): string => `${n} working ${n === 1 ? 'day' : 'days'}`;

const dayOff = (off: keyof typeof dayOffNames): string =>
  isWeekend(off) || off === 'closed' ? `a ${dayOffNames[off].en}` : dayOffNames[off].en;
