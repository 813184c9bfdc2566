import { isoDay } from '../../../shared/calendar/day.ts';
import { planOf } from '../../../shared/case/plan-of.ts';
import { decisionKindNames } from '../../../shared/messages/choice-names.ts';
import { dutyName } from '../../../shared/messages/duty-names.ts';
import type { Field } from '../../forms/fields.ts';
import type { Action, ActionContext } from '../action.ts';
import { noted } from './noted.ts';

const save = { da: 'Gem', en: 'Save' } as const;
const yours = {
  da: 'Det her er dit eget. Din arbejdsplads kan ikke se det.',
  en: 'This is your own. Your workplace cannot see it.',
} as const;
const received = {
  name: 'received',
  label: { da: 'Hvornår fik du brevet?', en: 'When did you get the letter?' },
} as const;

const words = {
  da: {
    kind: 'Hvad handler afgørelsen om?',
    until: 'Til hvilken dag?',
    untilHint: 'Kun hvis der står en dag i brevet, for eksempel den sidste dag med ydelse.',
    answerBy: 'Hvornår skal du senest svare?',
    answerByHint: 'Datoen står i brevet.',
    duty: 'Hvad handler brevet om?',
    on: 'Hvilken dato står der?',
  },
  en: {
    kind: 'What is the decision about?',
    until: 'Until which day?',
    untilHint: 'Only if the letter names a day, for example the last day with benefit.',
    answerBy: 'By when do you have to answer?',
    answerByHint: 'The date is in the letter.',
    duty: 'What is the letter about?',
    on: 'Which date does it name?',
  },
} as const;

const gotOn = ({ view: { language } }: ActionContext): Field => ({
  kind: 'date',
  name: received.name,
  label: received.label[language],
});

/** What a letter from the municipality can fix the date of, once each. */
function letterDuties({ sickLeave, view: { language } }: ActionContext): Field {
  const rules = planOf(sickLeave).duties.filter(({ rule, done }) => rule.letterWins === true && done === undefined);
  const options = rules.map(({ id }) => ({ value: id, label: dutyName(id, language).long }));
  return { kind: 'choice', name: 'duty', label: words[language].duty, options };
}

/** What comes in the post, and what she has answered. Nobody at the workplace sees any of it but a date that moves what they share. */
export const letterActions: readonly Action[] = [
  noted({
    name: 'record-form-answered',
    title: { da: 'Jeg har svaret på skemaet', en: 'I have answered the form' },
    intro: yours,
    done: { da: 'Godt. Skemaet er noteret som besvaret.', en: 'Good. The form is noted as answered.' },
  }),
  noted({
    name: 'record-disagreement-sent',
    title: { da: 'Jeg har skrevet, at jeg er uenig', en: 'I have written that I disagree' },
    intro: yours,
    done: { da: 'Dit svar er noteret.', en: 'Your answer is noted.' },
  }),
  {
    name: 'record-decision',
    command: 'record-decision',
    role: 'member',
    title: { da: 'Jeg har fået en afgørelse fra kommunen', en: 'I have had a decision from the municipality' },
    intro: {
      da: 'Din arbejdsplads kan ikke se, at du noterer det. Skriver du en dag, ser den kun, hvilken dag ydelsen er standset eller forlænget til.',
      en: 'Your workplace cannot see that you note this. If you write a day, it sees only until which day the benefit is stopped or extended.',
    },
    submit: save,
    done: { da: 'Afgørelsen er noteret.', en: 'The decision is noted.' },
    fields: (context) => {
      const { language } = context.view;
      const said = words[language];
      const options = Object.entries(decisionKindNames).map(([value, name]) => ({ value, label: name[language] }));
      return [
        gotOn(context),
        { kind: 'choice', name: 'kind', label: said.kind, options },
        { kind: 'date', name: 'until', label: said.until, hint: said.untilHint, optional: true },
      ];
    },
  },
  noted({
    name: 'record-appeal-sent',
    title: { da: 'Jeg har sendt en klage', en: 'I have sent an appeal' },
    intro: yours,
    done: { da: 'Klagen er noteret som sendt.', en: 'The appeal is noted as sent.' },
  }),
  noted({
    name: 'record-benefit-lapsed',
    title: { da: 'Ydelsen er standset', en: 'The benefit has stopped' },
    intro: yours,
    field: received,
    today: false,
    done: { da: 'Det er noteret. Du kan få hjælp.', en: 'It is noted. You can get help.' },
  }),
  noted({
    name: 'record-benefit-resumed',
    title: { da: 'Ydelsen er i gang igen', en: 'The benefit has started again' },
    intro: yours,
    done: { da: 'Godt. Det er noteret.', en: 'Good. It is noted.' },
  }),
  {
    name: 'my-dismissal-warning',
    command: 'record-dismissal-warning',
    role: 'member',
    title: { da: 'Jeg har fået et varsel om afsked', en: 'I have had a warning of dismissal' },
    intro: {
      da: 'Det er et varsel, og du kan svare på det. Din arbejdsplads kan ikke se, at du noterer det her.',
      en: 'It is a warning, and you can answer it. Your workplace cannot see that you note it here.',
    },
    submit: save,
    done: {
      da: 'Varslet er noteret. Du behøver ikke svare alene.',
      en: 'The warning is noted. You need not answer alone.',
    },
    fields: (context) => {
      const said = words[context.view.language];
      return [gotOn(context), { kind: 'date', name: 'answerBy', label: said.answerBy, hint: said.answerByHint }];
    },
  },
  noted({
    name: 'my-dismissal-warning-answered',
    command: 'record-dismissal-warning-answered',
    title: { da: 'Jeg har svaret på varslet', en: 'I have answered the warning' },
    intro: yours,
    done: { da: 'Dit svar er noteret.', en: 'Your answer is noted.' },
  }),
  {
    name: 'record-municipal-talk',
    command: 'record-municipal-talk',
    role: 'member',
    title: { da: 'Kommunen vil tale med mig', en: 'The municipality wants to talk with me' },
    intro: yours,
    submit: save,
    done: { da: 'Samtalen er noteret.', en: 'The talk is noted.' },
    fields: ({ view: { language } }) => [
      { kind: 'date', name: 'on', label: words[language].on },
      {
        kind: 'time',
        name: 'time',
        label: language === 'da' ? 'Klokken' : 'At what time',
        hint: language === 'da' ? 'For eksempel 10:00.' : 'For example 10:00.',
        optional: true,
      },
    ],
  },
  noted({
    name: 'record-municipal-talk-held',
    title: { da: 'Jeg har talt med kommunen', en: 'I have talked with the municipality' },
    intro: yours,
    done: { da: 'Samtalen er noteret som holdt.', en: 'The talk is noted as held.' },
  }),
  {
    name: 'my-letter-date',
    command: 'record-letter-date',
    role: 'member',
    title: { da: 'Der står en anden dato i mit brev', en: 'My letter names another date' },
    intro: {
      da: 'Datoen i et brev fra kommunen gælder frem for den, vi har regnet ud. Er det en dato, I har fælles, ser din arbejdsplads den også.',
      en: 'The date in a letter from the municipality holds over the one we have worked out. If it is a date you share, your workplace sees it too.',
    },
    submit: save,
    done: { da: 'Datoen fra brevet gælder nu.', en: 'The date in the letter holds now.' },
    initial: ({ today }) => ({ on: isoDay(today) }),
    fields: (context) => [letterDuties(context), { kind: 'date', name: 'on', label: words[context.view.language].on }],
  },
];
