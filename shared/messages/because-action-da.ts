import type { Day } from '../calendar/day.ts';
import type { NoticeText, Step } from '../rules/plan-types.ts';
import type { Stage } from '../rules/policy.ts';
import { amountWords } from './amount-words.ts';
import { dateWords, timeWords } from './date-words.ts';
import { channelNames, roleNames } from './glossary.ts';
import { inSentence, isWeekend } from './sentence-parts.ts';

type ActionStep = Extract<Step, { step: 'action' }>;

const { days, workingDays, months, dayOff } = amountWords.da;

/** The reason for a message in Danish: to whom, which rule gives its day, and what moved it. */
export function becauseActionDa(step: ActionStep): string {
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
    case 'months-before-due':
      return `${months(when.months)} før fristen er`;
    case 'working-days-after-due':
      return `${workingDays(when.days)} efter fristen er`;
    case 'days-after-first-day':
      return `${days(when.days)} efter D er`;
    case 'days-after-start':
      return `${days(when.days)} efter opgavens start er`;
    case 'at-opening':
      return 'forløbet er oprettet';
    case 'at-start':
      return 'opgavens start er registreret';
    case 'days-before-stop':
      return `${days(when.days)} før den skønnede stopdato, dog tidligst ${days(when.minAfter)} efter varslet, er`;
    case undefined:
      return notice === undefined ? 'registreret' : noticed[notice];
  }
}

const noticed: Readonly<Record<NoticeText, string>> = {
  'talk-called': 'aftalen er registreret',
  'talk-moved': 'den flyttede aftale er registreret',
  'talk-cancelled': 'aflysningen af aftalen er registreret',
  'talk-tomorrow': 'arbejdsdagen før aftalen er',
  'times-proposed': 'forslaget er registreret',
  'contact-declined': 'kontakten er givet videre',
  'expected-return': 'arbejdsdagen efter den ventede tilbagevenden er',
};

const waiting: Readonly<Record<NonNullable<ActionStep['waitsFor']>, string>> = {
  welcome: 'venter på velkomsten til',
  'expected-return': 'holdt tilbage for den ventede tilbagevenden til',
  opening: 'venter på sendetidsrummet til',
  pause: 'holdt tilbage under kontaktpausen til',
  excuse: 'holdt tilbage, mens opgaven er undtaget, til',
  approval: 'ligger før startdatoen for beskeder og er godkendt til',
  escalation: 'ligger før startdatoen for beskeder og sendes, før opgaven løftes til næste led,',
};

function moved({ movedFor, waitsFor, day }: ActionStep): string {
  // The date already says that it is a Saturday or a Sunday.
  const reason = movedFor === undefined || isWeekend(movedFor) ? '' : `, ${dayOff(movedFor)}`;
  if (waitsFor !== undefined) return `${reason}: ${waiting[waitsFor]} ${date(day)}`;
  return movedFor === undefined ? '' : `${reason}: flyttet til ${date(day)}`;
}

const date = (day: Day): string => dateWords(day, 'da').long;
