import type { Day } from '../calendar/day.ts';
import type { Stage } from '../rules/duty-rule.ts';
import type { Step } from '../rules/plan-types.ts';
import { dateWords, timeWords } from './date-words.ts';
import { channelNames, dayOffNames, roleNames } from './glossary.ts';
import { inSentence, isWeekend } from './sentence-parts.ts';

type ActionStep = Extract<Step, { step: 'action' }>;

/** One reason in Danish, so that somebody with a calendar can check it. */
export function becauseDa(step: Step): string {
  switch (step.step) {
    case 'first-day':
      return `D (første fraværsdag) er ${date(step.day)}`;
    case 'opened':
      return `Forløbet er oprettet ${date(step.day)}`;
    case 'later-of-both':
      return `den seneste af de to er ${date(step.day)}`;
    case 'plus-days':
      return `plus ${days(step.days)} er ${date(step.day)}`;
    case 'plus-working-days':
      return `plus ${workingDays(step.days)} er ${date(step.day)}`;
    case 'stands-on-day-off':
      return `fristen står, selv om dagen er ${dayOff(step.dayOff)}`;
    case 'call-by':
      return `Indkald senest ${days(step.days)} efter D: ${date(step.day)}`;
    case 'counting-starts':
      return `De første ${step.days} kalenderdage tæller ikke med: optællingen begynder ${date(step.day)}`;
    case 'earlier-absence':
      return `Tidligere fravær fra ${date(step.firstDay)} til ${date(step.day)} tæller ${days(step.counted)} med`;
    case 'count-passes':
      return `Siden ${date(step.windowFrom)} er mere end ${step.limit} dage talt med første gang ${date(step.day)} (skønnet)`;
    case 'may-stop':
      return `Efter en skriftlig afgørelse kan udbetalingen stoppe ved månedens udgang: ${date(step.day)} (skønnet)`;
    case 'action':
      return action(step);
  }
}

function action(step: ActionStep): string {
  const to = step.to.map((role) => inSentence(roleNames[role].da)).join(', ellers ');
  const sent = `${channelNames[step.channel].da} ${timeWords(step.time, 'da')}`;
  return `${sentAs[step.stage]} til ${to}: ${counted(step)} ${date(step.ruleDay)}${moved(step)}, ${sent}`;
}

/** The stages as something that is sent to somebody. */
const sentAs: Readonly<Record<Stage, string>> = {
  notice: 'Besked',
  'heads-up': 'Varsel',
  reminder: 'Påmindelse',
  'last-call': 'Sidste påmindelse',
  overdue: 'Påmindelse efter fristen',
  escalation: 'Løftet',
  correction: 'Rettelse',
};

function counted({ when, notice }: ActionStep): string {
  switch (when?.kind) {
    case 'days-before-due':
      return when.days === 0 ? 'fristen er' : `${days(when.days)} før fristen er`;
    case 'working-days-after-due':
      return `${workingDays(when.days)} efter fristen er`;
    case 'days-after-first-day':
      return `${days(when.days)} efter D er`;
    case 'at-opening':
      return 'forløbet er oprettet';
    case 'days-before-stop':
      return `${days(when.days)} før den skønnede stopdato, dog tidligst ${days(when.minAfter)} efter varslet, er`;
    case undefined:
      return notice === undefined ? 'registreret' : noticed[notice];
  }
}

const noticed = {
  'talk-called': 'aftalen er registreret',
  'talk-moved': 'den flyttede aftale er registreret',
  'talk-tomorrow': 'arbejdsdagen før aftalen er',
  'expected-return': 'arbejdsdagen efter den ventede tilbagevenden er',
} as const;

const waiting = {
  welcome: 'venter på velkomsten til',
  'expected-return': 'holdt tilbage for den ventede tilbagevenden til',
  opening: 'venter på sendetidsrummet til',
} as const;

function moved({ movedFor, waitsFor, day }: ActionStep): string {
  // The date already says that it is a Saturday or a Sunday.
  const reason = movedFor === undefined || isWeekend(movedFor) ? '' : `, ${dayOff(movedFor)}`;
  if (waitsFor !== undefined) return `${reason}: ${waiting[waitsFor]} ${date(day)}`;
  return movedFor === undefined ? '' : `${reason}: flyttet til ${date(day)}`;
}

const date = (day: Day): string => dateWords(day, 'da').long;
const days = (n: number): string => `${n} ${n === 1 ? 'dag' : 'dage'}`;
const workingDays = (n: number): string => `${n} ${n === 1 ? 'arbejdsdag' : 'arbejdsdage'}`;

const dayOff = (off: keyof typeof dayOffNames): string =>
  isWeekend(off) || off === 'closed' ? `en ${dayOffNames[off].da}` : dayOffNames[off].da;
