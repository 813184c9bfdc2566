import { isoDay, plusDays } from '../../shared/calendar/day.ts';
import { type Role, roles } from '../../shared/case/roles.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import { payKinds } from '../../shared/rules/duty-rule.ts';
import type { CommandField, FactCommand } from '../../shared/rules/fact-command.ts';
import type { Field } from '../forms/fields.ts';
import type { ActionContext } from './action.ts';

const words = {
  da: {
    happened: 'Hvornår skete det?',
    ahead: 'Hvilken dag?',
    time: 'Klokken',
    due: 'Hvornår skal den senest være her?',
    from: 'Fra hvilken dag?',
    until: 'Til og med hvilken dag?',
    review: 'Hvornår følger I op?',
    answerBy: 'Svar senest',
    received: 'Hvornår kom det?',
    leaves: 'Sidste dag i ansættelsen',
    percent: 'Fravær i procent',
    percentHint: 'Mellem 1 og 99.',
    hours: 'Fraværstimer om ugen',
    hoursHint: 'Mellem 4 og 37. Der skal være mindst 4 timers fravær om ugen.',
    weeks: 'Hvor mange uger?',
    weeksHint: 'Mellem 1 og 52.',
    pays: 'Hvad betaler arbejdspladsen?',
    payKinds: { wages: 'Løn under sygdom', 'benefit-only': 'Kun sygedagpenge', nothing: 'Ingenting' },
    participants: 'Hvem deltager?',
    participantsHint: 'Vælg mindst én.',
  },
  en: {
    happened: 'When did it happen?',
    ahead: 'Which day?',
    time: 'Time',
    due: 'By when must it be here?',
    from: 'From which day?',
    until: 'Up to and including which day?',
    review: 'When do you follow up?',
    answerBy: 'Answer by',
    received: 'When did it come?',
    leaves: 'Last day of the employment',
    percent: 'Absence in per cent',
    percentHint: 'Between 1 and 99.',
    hours: 'Hours of absence a week',
    hoursHint: 'Between 4 and 37. There have to be at least 4 hours of absence a week.',
    weeks: 'How many weeks?',
    weeksHint: 'Between 1 and 52.',
    pays: 'What does the workplace pay?',
    payKinds: { wages: 'Wages during sickness', 'benefit-only': 'Sickness benefit only', nothing: 'Nothing' },
    participants: 'Who takes part?',
    participantsHint: 'Choose at least one.',
  },
} as const;

/** The form of a duty's command: what it needs, then what it may have. */
export const fieldsOfFact = (command: FactCommand, context: ActionContext): readonly Field[] => [
  ...(command.needs ?? []).map((name) => fieldOf(command, name, context)),
  ...(command.may ?? []).map((name) => ({ ...fieldOf(command, name, context), ...(name === 'on' ? {} : optional) })),
];
const optional = { optional: true } as const;

/** Days between which a date may lie, as the browser's own picker takes them. */
function limits(command: FactCommand, name: CommandField, { sickLeave, today }: ActionContext) {
  if (name === 'on')
    return command.day === 'ahead' ? { min: isoDay(today) } : { min: isoDay(sickLeave.firstDay), max: isoDay(today) };
  if (name === 'due') {
    const earliest = plusDays(sickLeave.firstDay, command.earliestDue ?? 0);
    return { min: isoDay(earliest > today ? earliest : today) };
  }
  return command.notPast?.some((one) => one === name) === true ? { min: isoDay(today) } : {};
}

function fieldOf(command: FactCommand, name: CommandField, context: ActionContext): Field {
  const said = words[context.view.language];
  switch (name) {
    case 'on':
      return {
        kind: 'date',
        name,
        label: command.day === 'ahead' ? said.ahead : said.happened,
        ...limits(command, name, context),
      };
    case 'time':
      return { kind: 'time', name, label: said.time };
    case 'percent':
      return { kind: 'number', name, label: said.percent, hint: said.percentHint };
    case 'hours':
      return { kind: 'number', name, label: said.hours, hint: said.hoursHint };
    case 'weeks':
      return { kind: 'number', name, label: said.weeks, hint: said.weeksHint };
    case 'pays':
      return {
        kind: 'choice',
        name,
        label: said.pays,
        options: payKinds.map((value) => ({ value, label: said.payKinds[value] })),
      };
    case 'participants':
      return {
        kind: 'ticks',
        name,
        label: said.participants,
        hint: said.participantsHint,
        atLeastOne: true,
        options: roles.map((role) => asked(role, context)),
      };
    case 'kind':
    case 'steps':
      throw new RangeError(`${command.do} asks for ${name} on a form of its own.`);
    default:
      return { kind: 'date', name, label: said[name], ...limits(command, name, context) };
  }
}

const asked = (role: Role, { view }: ActionContext) => ({ value: role, label: roleNames[role][view.language] });
