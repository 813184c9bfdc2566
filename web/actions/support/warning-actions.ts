import { isoDay } from '../../../shared/calendar/day.ts';
import type { Role } from '../../../shared/case/roles.ts';
import type { Action } from '../action.ts';
import { isTaken } from '../is-taken.ts';

const words = {
  da: {
    consent: 'Har den sygemeldte sagt ja til, at du skriver det ind?',
    consentHint: 'Uden et ja må det ikke skrives ind. Den sygemeldte kan også selv gøre det.',
    yes: 'Ja, jeg har fået et ja',
    received: 'Hvornår er brevet modtaget?',
    answerBy: 'Hvornår skal der senest svares?',
    answerByHint: 'Datoen står i brevet.',
    on: 'Hvornår er der svaret?',
  },
  en: {
    consent: 'Has the person on sick leave said yes to your entering it?',
    consentHint: 'Without a yes it must not be entered. The person can also do it.',
    yes: 'Yes, I have been given a yes',
    received: 'When was the letter received?',
    answerBy: 'By when is it to be answered?',
    answerByHint: 'The date is in the letter.',
    on: 'When was it answered?',
  },
} as const;

const roles: readonly Role[] = ['steward', 'union-consultant'];
const hidden = {
  da: 'Arbejdspladsen kan ikke se det.',
  en: 'The workplace cannot see it.',
} as const;

/** A warning of dismissal, entered for the member by somebody whom she has let in. Source: domain.md `dismissal-warning`. */
export const warningActions: readonly Action[] = [
  {
    name: 'support-dismissal-warning',
    command: 'record-dismissal-warning',
    role: roles,
    title: { da: 'Skriv et varsel om afsked ind', en: 'Enter a warning of dismissal' },
    submit: { da: 'Gem', en: 'Save' },
    intro: hidden,
    done: { da: 'Varslet er skrevet ind.', en: 'The warning has been entered.' },
    fields: ({ view: { language } }) => {
      const said = words[language];
      return [
        {
          kind: 'choice',
          name: 'consent',
          label: said.consent,
          hint: said.consentHint,
          options: [{ value: 'yes', label: said.yes }],
        },
        { kind: 'date', name: 'received', label: said.received },
        { kind: 'date', name: 'answerBy', label: said.answerBy, hint: said.answerByHint },
      ];
    },
    // That there is a yes opens the form; it is no field of the command.
    shape: ({ consent: _, ...fields }) => fields,
    initial: ({ today }) => ({ received: isoDay(today) }),
    isOffered: (context) =>
      isTaken(context, {
        do: 'record-dismissal-warning',
        received: isoDay(context.today),
        answerBy: isoDay(context.today),
      }),
  },
  {
    name: 'support-dismissal-warning-answered',
    command: 'record-dismissal-warning-answered',
    role: roles,
    title: { da: 'Varslet er besvaret', en: 'The warning has been answered' },
    submit: { da: 'Gem', en: 'Save' },
    intro: hidden,
    done: { da: 'Svaret på varslet er noteret.', en: 'The answer to the warning has been noted.' },
    fields: ({ view: { language } }) => [{ kind: 'date', name: 'on', label: words[language].on }],
    initial: ({ today }) => ({ on: isoDay(today) }),
    isOffered: (context) => isTaken(context, { do: 'record-dismissal-warning-answered' }),
  },
];
