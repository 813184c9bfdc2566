import { isoDay } from '../../shared/calendar/day.ts';
import { attemptKinds, attemptsOf } from '../../shared/case/attempts.ts';
import { attemptKindNames } from '../../shared/messages/attempt-words.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { optionName } from '../../shared/messages/option-words.ts';
import { optionsToTry } from '../../shared/rules/options.ts';
import type { Field } from '../forms/fields.ts';
import type { Action, ActionContext } from './action.ts';
import { isTaken } from './is-taken.ts';

const words = {
  da: {
    kind: 'På hvilke vilkår?',
    option: 'Hvad blev prøvet?',
    on: 'Fra hvilken dag?',
    until: 'Til og med hvilken dag?',
    which: 'Hvad skal fjernes fra listen?',
  },
  en: {
    kind: 'On which terms?',
    option: 'What was tried?',
    on: 'From which day?',
    until: 'Up to and including which day?',
    which: 'What is to be removed from the list?',
  },
} as const;

/** What a workplace tries itself. Whether somebody has been to a clinic or applies for a pension is not the employer's to write down. */
const triedAtWork: ReadonlySet<string> = new Set([
  'changed-tasks',
  'changed-hours',
  'partial-leave',
  'aids',
  'agreement-56',
  'other-placement',
  'personal-assistant',
  'mentor',
  'work-trial',
  'senior-scheme',
  'skills-fund',
  'adult-apprentice',
  'retraining',
  'protected-job',
  'flexjob',
]);

function attemptFields({ view: { language }, today }: ActionContext): readonly Field[] {
  const said = words[language];
  return [
    {
      kind: 'choice',
      name: 'kind',
      label: said.kind,
      options: attemptKinds.map((value) => ({ value, label: attemptKindNames[value][language] })),
    },
    {
      kind: 'select',
      name: 'option',
      label: said.option,
      optional: true,
      options: optionsToTry
        .filter(({ id }) => triedAtWork.has(id))
        .map(({ id }) => ({ value: id, label: optionName(id, language) })),
    },
    { kind: 'date', name: 'on', label: said.on, max: isoDay(today) },
    { kind: 'date', name: 'until', label: said.until, optional: true },
  ];
}

/** Those on the list, by the number that names each. */
function listed({ sickLeave, view: { language } }: ActionContext): Field {
  const options = attemptsOf(sickLeave).map(({ in: number, kind, on }) => ({
    value: String(number),
    label: `${dateWords(on, language).short}: ${attemptKindNames[kind][language]}`,
  }));
  return { kind: 'choice', name: 'in', label: words[language].which, options };
}

/** The dated list of what has been tried, which the revaluation asks for. */
export const attemptActions: readonly Action[] = [
  {
    name: 'record-attempt',
    command: 'record-attempt',
    title: { da: 'Skriv på listen, hvad I har prøvet', en: 'Add to the list of what you have tried' },
    submit: { da: 'Gem', en: 'Save' },
    intro: {
      da: 'Kommunen spørger ved revurderingen, hvad der er prøvet. Skriv det, mens I husker det.',
      en: 'At the revaluation the municipality asks what has been tried. Write it down while you remember.',
    },
    done: { da: 'Det står på listen.', en: 'It is on the list.' },
    fields: attemptFields,
    initial: ({ today }) => ({ on: isoDay(today) }),
    group: 'support',
    isOffered: (context) => isTaken(context, { do: 'record-attempt', kind: 'ordinary-terms' }),
  },
  {
    name: 'remove-attempt',
    command: 'remove-attempt',
    title: {
      da: 'Fjern noget fra listen over det, I har prøvet',
      en: 'Remove something from the list of what was tried',
    },
    submit: { da: 'Fjern', en: 'Remove' },
    done: { da: 'Det er fjernet fra listen.', en: 'It has been removed from the list.' },
    fields: (context) => [listed(context)],
    shape: ({ in: number }) => ({ in: Number(number) }),
    group: 'corrections',
    isOffered: ({ sickLeave }) => (sickLeave.attempts ?? []).length > 0,
  },
];
