import type { Day } from '../calendar/day.ts';
import type { PayKind } from '../rules/duty-rule.ts';
import type { FactField } from '../rules/fact-command.ts';
import type { Step } from '../rules/plan-types.ts';
import { amountWords } from './amount-words.ts';
import { becauseActionDa } from './because-action-da.ts';
import { excuseReasonNames } from './choice-names.ts';
import { dateWords } from './date-words.ts';
import { factName } from './fact-names.ts';
import { roleNames } from './glossary.ts';
import { inSentence } from './sentence-parts.ts';

type StepOf<Name extends Step['step']> = Extract<Step, { step: Name }>;

const { days, workingDays, months, dayOff } = amountWords.da;

/** One reason in Danish, so that somebody with a calendar can check it. */
export function becauseDa(step: Step): string {
  switch (step.step) {
    case 'first-day':
      return `D (første fraværsdag) er ${date(step.day)}`;
    case 'opened':
      return `Forløbet er oprettet ${date(step.day)}`;
    case 'later-of-both':
      return `den seneste af de to er ${date(step.day)}`;
    case 'fact':
      return fact(step);
    case 'plus-days':
      return `${distance(step.days, days)} ${date(step.day)}${step.dayOne === true ? fromDayOne(step.days) : ''}`;
    case 'plus-working-days':
      return `${distance(step.days, workingDays)} ${date(step.day)}`;
    case 'plus-months':
      return `${distance(step.months, months)} ${date(step.day)}`;
    case 'action':
      return becauseActionDa(step);
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
      return `Kommunens brev siger ${date(step.day)}: den dato gælder`;
    case 'moves-off':
      return `dagen er ${dayOff(step.dayOff)}: fristen flytter til næste arbejdsdag, ${date(step.day)}`;
    case 'stands-on-day-off':
      return `fristen står, selv om dagen er ${dayOff(step.dayOff)}`;
    case 'call-by':
      return `Indkald senest ${days(step.days)} efter D: ${date(step.day)}`;
    case 'excused':
      return excused(step);
    case 'contact-chosen':
      return `${date(step.day)} blev det valgt, hvem der tager kontakten: ${chosen(step.to)}`;
    case 'counting-starts':
      return `De første ${step.days} kalenderdage tæller ikke med: optællingen begynder ${date(step.day)}`;
    case 'earlier-absence':
      return `Tidligere fravær fra ${date(step.firstDay)} til ${date(step.day)} tæller ${days(step.counted)} med`;
    case 'count-passes':
      return `Siden ${date(step.windowFrom)} er mere end ${step.limit} dage talt med første gang ${date(step.day)} (skønnet)`;
    case 'may-stop':
      return `Efter en skriftlig afgørelse kan udbetalingen stoppe ved månedens udgang: ${date(step.day)} (skønnet)`;
  }
}

const fact = ({ fact: name, field, day }: StepOf<'fact'>): string =>
  `${field === undefined ? '' : `${named[field]} `}${date(day)}: ${factName(name, 'da')}`;

const named: Readonly<Record<FactField, string>> = {
  due: 'Fristen er',
  from: 'Startdatoen er',
  until: 'Slutdatoen er',
  review: 'Opfølgningen er',
  answerBy: 'Svarfristen er',
  leaves: 'Fratrædelsen er',
};

const distance = (n: number, amount: (n: number) => string): string =>
  n < 0 ? `${amount(-n)} før er` : `plus ${amount(n)} er`;

/** Who counts on a calendar from D as day 1 counts one day more than is added. `added` are calendar days. */
function fromDayOne(added: number): string {
  const counted = added + 1;
  const reached = counted % 7 === 0 ? `slutningen af uge ${counted / 7}` : `det er dag ${counted}`;
  return ` (D tæller som dag 1: ${reached})`;
}

const paid: Readonly<Record<PayKind, string>> = {
  wages: 'Arbejdspladsen betaler løn under fraværet: fristen retter sig efter det',
  'benefit-only': 'Arbejdspladsen betaler kun sygedagpenge: fristen er en uge efter arbejdsgiverperioden',
  nothing: 'Arbejdspladsen skal ikke betale under fraværet: så gælder en kortere frist',
};

const variant = ({ when }: StepOf<'variant'>): string =>
  'pays' in when
    ? paid[when.pays]
    : `Fraværet varede højst ${days(when.shortRefundDays)} og giver ret til refusion fra første dag: så gælder en længere frist`;

const chosen = (to: StepOf<'contact-chosen'>['to']): string =>
  inSentence(roleNames[to === 'self' ? 'member' : to].da).concat(to === 'self' ? ' selv' : '');

function excused({ reason, day }: StepOf<'excused'>): string {
  const until = day === undefined ? '' : ` til og med ${date(day)}`;
  return `Undtaget${until}: ${inSentence(excuseReasonNames[reason].da)}`;
}

const date = (day: Day): string => dateWords(day, 'da').long;
