import { isoDay, plusDays } from '../../../shared/calendar/day.ts';
import { contactRoles, type Language, type Role } from '../../../shared/case/roles.ts';
import { roleNames } from '../../../shared/messages/glossary.ts';
import type { Option } from '../../forms/fields.ts';
import type { Action, ActionContext, Words } from '../action.ts';
import { isTaken } from '../is-taken.ts';

const save: Words = { da: 'Gem', en: 'Save' };
const when: Words = { da: 'Hvornår?', en: 'When?' };

type OnADay = Pick<Action, 'name' | 'command' | 'role' | 'title' | 'done' | 'intro'>;

/** Something that was done on a day, today unless said otherwise. */
const onADay = (action: OnADay): Action => ({
  ...action,
  submit: save,
  fields: ({ view: { language } }) => [{ kind: 'date', name: 'on', label: when[language] }],
  initial: ({ today }) => ({ on: isoDay(today) }),
  isOffered: (context) => isTaken(context, { do: action.command }),
});

const words = {
  da: {
    on: 'Dato',
    time: 'Klokkeslæt',
    participants: 'Hvem skal med?',
    hint: 'Arbejdspladsen kan se, hvem der er valgt. Vælg kun dem, den sygemeldte vil have med.',
  },
  en: {
    on: 'Date',
    time: 'Time',
    participants: 'Who takes part?',
    hint: 'The workplace can see who is chosen. Choose only those whom the person on sick leave wants there.',
  },
} as const;

/** The branch is not among them: that she has asked for its help is not for the workplace to see. */
const atTheTable: readonly Role[] = ['member', 'leader', 'hr', ...contactRoles];

const participants = (language: Language): readonly Option[] =>
  atTheTable.map((role) => ({ value: role, label: roleNames[role][language] }));

const ahead = ({ today }: ActionContext): string => isoDay(plusDays(today, 1));

const callRoundtable: Action = {
  name: 'support-roundtable',
  command: 'call-roundtable',
  role: contactRoles,
  title: { da: 'Indkald til rundbordssamtale', en: 'Call a roundtable talk' },
  submit: save,
  intro: {
    da: 'Gør det sammen med den sygemeldte. Lederen får besked og kan se, hvem der har bedt om samtalen. Den må ikke handle om afskedigelse.',
    en: 'Do it together with the person on sick leave. The leader is told and can see who asked for the talk. It must not be about dismissal.',
  },
  done: { da: 'Rundbordssamtalen er noteret.', en: 'The roundtable talk has been noted.' },
  fields: ({ view: { language } }) => {
    const said = words[language];
    return [
      { kind: 'date', name: 'on', label: said.on },
      { kind: 'time', name: 'time', label: said.time, optional: true },
      {
        kind: 'ticks',
        name: 'participants',
        label: said.participants,
        hint: said.hint,
        options: participants(language),
        atLeastOne: true,
      },
    ];
  },
  // That she has let the reader in is hers to tell the workplace: nobody but the two is ticked beforehand.
  initial: () => ({ participants: ['member', 'leader'] }),
  isOffered: (context) =>
    isTaken(context, { do: 'call-roundtable', on: ahead(context), participants: ['member', 'leader'] }),
};

/** What those note whom the member has let in, beside the contact itself. Source: domain.md "Other duties". */
export const supportFactActions: readonly Action[] = [
  callRoundtable,
  onADay({
    name: 'support-stop-roundtable',
    command: 'stop-roundtable',
    role: contactRoles,
    title: { da: 'Mødet standses', en: 'Stop the meeting' },
    intro: {
      da: 'Brug den, hvis rundbordssamtalen blev standset, eller ikke skal holdes. Der bliver ikke skrevet en grund.',
      en: 'Use it if the roundtable talk was stopped, or is not to be held. No reason is written down.',
    },
    done: { da: 'Det er noteret, at mødet er standset.', en: 'It has been noted that the meeting was stopped.' },
  }),
  onADay({
    name: 'support-steward-heard',
    command: 'record-steward-heard',
    role: 'steward',
    title: { da: 'Jeg har svaret skriftligt på høringen', en: 'I have answered the hearing in writing' },
    done: { da: 'Svaret på høringen er noteret.', en: 'The answer to the hearing has been noted.' },
  }),
  onADay({
    name: 'support-adjustment',
    command: 'apply-for-workplace-adjustment',
    role: 'safety-rep',
    title: {
      da: 'Der er søgt om arbejdsredskaber eller indretning',
      en: 'Work aids or adjustment have been applied for',
    },
    intro: {
      da: 'Lederen får besked. Der følges op efter 4 uger.',
      en: 'The leader is told. It is followed up after 4 weeks.',
    },
    done: { da: 'Ansøgningen er noteret.', en: 'The application has been noted.' },
  }),
  onADay({
    name: 'support-injury-reported',
    command: 'record-injury-reported',
    role: 'safety-rep',
    title: { da: 'Arbejdsskaden er anmeldt', en: 'The work injury has been reported' },
    done: { da: 'Anmeldelsen er noteret.', en: 'The report has been noted.' },
  }),
  onADay({
    name: 'answer-union-help',
    command: 'record-union-help-answered',
    role: 'union-consultant',
    title: { da: 'Afdelingen har svaret medlemmet', en: 'The branch has answered the member' },
    intro: {
      da: 'Fortæl først medlemmet, om I tager den. Her gemmes kun, at der er svaret, og hvornår.',
      en: 'First tell the member whether you take it. Only that there is an answer, and when, is kept here.',
    },
    done: { da: 'Svaret er noteret.', en: 'The answer has been noted.' },
  }),
];
