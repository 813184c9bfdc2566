import type { Day } from '../calendar/day.ts';
import type { NoticeText, Step } from '../rules/plan-types.ts';
import type { Stage } from '../rules/policy.ts';
import { amountWords } from './amount-words.ts';
import { dateWords, timeWords } from './date-words.ts';
import { channelNames, roleNames } from './glossary.ts';
import { inSentence, isWeekend } from './sentence-parts.ts';

type ActionStep = Extract<Step, { step: 'action' }>;

const { days, workingDays, months, dayOff } = amountWords.en;

/** The reason for a message in English: to whom, which rule gives its day, and what moved it. */
export function becauseActionEn(step: ActionStep): string {
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
    case 'months-before-due':
      return `${months(when.months)} before the due date is`;
    case 'working-days-after-due':
      return `${workingDays(when.days)} after the due date is`;
    case 'days-after-first-day':
      return `${days(when.days)} after D is`;
    case 'days-after-start':
      return `${days(when.days)} after the start of the duty is`;
    case 'at-opening':
      return 'the case was opened on';
    case 'at-start':
      return 'the start of the duty was recorded on';
    case 'days-before-stop':
      return `${days(when.days)} before the estimated stop, at the earliest ${days(when.minAfter)} after the heads-up, is`;
    case undefined:
      return notice === undefined ? 'recorded on' : noticed[notice];
  }
}

const noticed: Readonly<Record<NoticeText, string>> = {
  'talk-called': 'the appointment was recorded on',
  'talk-moved': 'the moved appointment was recorded on',
  'talk-cancelled': 'the cancellation of the appointment was recorded on',
  'talk-tomorrow': 'the working day before the appointment is',
  'times-proposed': 'the proposal was recorded on',
  'contact-declined': 'the contact was handed over on',
  'expected-return': 'the working day after the expected return is',
};

const waiting: Readonly<Record<NonNullable<ActionStep['waitsFor']>, string>> = {
  welcome: 'waits for the welcome until',
  'expected-return': 'held back for the expected return until',
  opening: 'waits for the send window until',
  pause: 'held back during the contact pause until',
  excuse: 'held back while the duty is excused, until',
  approval: 'lies before the start of messages and is approved for',
  escalation: 'lies before the start of messages and is sent before the escalation, on',
};

function moved({ movedFor, waitsFor, day }: ActionStep): string {
  // The date already says that it is a Saturday or a Sunday.
  const reason = movedFor === undefined || isWeekend(movedFor) ? '' : `, ${dayOff(movedFor)}`;
  if (waitsFor !== undefined) return `${reason}: ${waiting[waitsFor]} ${date(day)}`;
  return movedFor === undefined ? '' : `${reason}: moved to ${date(day)}`;
}

const date = (day: Day): string => dateWords(day, 'en').long;
