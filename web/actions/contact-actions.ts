import { isoDay } from '../../shared/calendar/day.ts';
import type { Field } from '../forms/fields.ts';
import type { Action, ActionContext } from './action.ts';
import { isTaken } from './is-taken.ts';

const answers = {
  da: { yes: 'Ja', no: 'Nej', 'will-not-say': 'Ønsker ikke at sige det' },
  en: { yes: 'Yes', no: 'No', 'will-not-say': 'Would rather not say' },
} as const;

const words = {
  da: {
    on: 'Hvornår talte I sammen?',
    duration: 'Kort eller langt fravær?',
    short: 'Kort',
    long: 'Langt',
    support: 'Er der brug for støtte?',
    atWork: 'Er der noget på arbejdet, der spiller ind?',
  },
  en: {
    on: 'When did you speak?',
    duration: 'A short or a long absence?',
    short: 'Short',
    long: 'Long',
    support: 'Is support wanted?',
    atWork: 'Does anything at work play a part?',
  },
} as const;

/** The three questions of the first contact. Source: domain.md `contact-14d`. */
function questions({ view: { language } }: ActionContext): readonly Field[] {
  const said = words[language];
  const options = Object.entries(answers[language]).map(([value, label]) => ({ value, label }));
  const lengths = [
    { value: 'short', label: said.short },
    { value: 'long', label: said.long },
    { value: 'will-not-say', label: answers[language]['will-not-say'] },
  ];
  return [
    { kind: 'date', name: 'on', label: said.on },
    { kind: 'choice', name: 'duration', label: said.duration, options: lengths, optional: true },
    { kind: 'choice', name: 'support', label: said.support, options, optional: true },
    { kind: 'choice', name: 'atWork', label: said.atWork, options, optional: true },
  ];
}

const today = ({ today: day }: ActionContext) => ({ on: isoDay(day) });

export const contactActions: readonly Action[] = [
  {
    name: 'record-contact-made',
    command: 'record-contact-made',
    title: { da: 'Kontakten er taget', en: 'Contact has been made' },
    submit: { da: 'Gem', en: 'Save' },
    intro: {
      da: 'Svarene gemmes ikke. De afgør kun, om der skal aftales en opfølgende samtale.',
      en: 'The answers are not kept. They only decide whether a follow-up talk is to be agreed.',
    },
    done: { da: 'Kontakten er noteret.', en: 'The contact has been noted.' },
    fields: questions,
    initial: today,
    ticksOff: true,
    group: 'talks',
    isOffered: (context) => isTaken(context, { do: 'record-contact-made' }),
    fixed: ({ actors: [actor] }) => (actor?.kind === 'person' ? { by: actor.role } : {}),
  },
];
