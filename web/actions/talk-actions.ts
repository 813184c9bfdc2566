import { isoDay } from '../../shared/calendar/day.ts';
import { nextProposed } from '../../shared/case/proposed-times.ts';
import { dateWords, timeWords } from '../../shared/messages/date-words.ts';
import type { Field } from '../forms/fields.ts';
import { capital } from '../moment-words.ts';
import type { Action, ActionContext } from './action.ts';
import { isTaken } from './is-taken.ts';
import { checkTimes, shapeTimes, timesField } from './talk-times.ts';

const words = {
  da: {
    on: 'Hvornår skete det?',
    day: 'Hvilken dag?',
    time: 'Klokken',
    which: 'Hvilken tid passer?',
    how: 'Hvordan?',
    telephone: 'Samtalen holdes i telefonen',
  },
  en: {
    on: 'When did it happen?',
    day: 'Which day?',
    time: 'Time',
    which: 'Which time suits?',
    how: 'How?',
    telephone: 'The talk is held by telephone',
  },
} as const;

const save = { da: 'Gem', en: 'Save' } as const;

const happened = ({ view, sickLeave, today }: ActionContext): readonly Field[] => [
  {
    kind: 'date',
    name: 'on',
    label: words[view.language].on,
    min: isoDay(sickLeave.firstDay),
    max: isoDay(today),
  },
];
const today = ({ today: day }: ActionContext) => ({ on: isoDay(day) });

type Held = Pick<Action, 'name' | 'title' | 'done' | 'group'>;

/** Something of the milestones has taken place on a day. */
const takenPlace = (held: Held): Action => ({
  ...held,
  command: held.name,
  ticksOff: true,
  submit: save,
  fields: happened,
  initial: today,
  isOffered: (context) => isTaken(context, { do: held.name }),
});

/** The times that the member has proposed and that have not passed. */
const hers = ({ sickLeave: { proposal }, today: day }: ActionContext) =>
  proposal?.by === 'member' ? proposal.times.filter(({ on }) => on >= day) : [];

function answers(context: ActionContext): readonly Field[] {
  const { language } = context.view;
  const said = words[language];
  const options = hers(context).map(({ on, time }) => ({
    value: `${isoDay(on)} ${time}`,
    label: `${capital(dateWords(on, language).long)} ${timeWords(time, language)}`,
  }));
  return [
    { kind: 'choice', name: 'when', label: said.which, options },
    { kind: 'ticks', name: 'telephone', label: said.how, options: [{ value: 'on', label: said.telephone }] },
  ];
}

/** A time that has been agreed without us: the first, or another. */
const timeOfTalk = {
  command: 'record-talk-called',
  submit: save,
  fields: ({ view, today: day }) => [
    { kind: 'date', name: 'on', label: words[view.language].day, min: isoDay(day) },
    { kind: 'time', name: 'time', label: words[view.language].time, optional: true },
  ],
  initial: ({ sickLeave: { talk } }) =>
    talk === undefined ? {} : { on: isoDay(talk.on), ...(talk.time === undefined ? {} : { time: talk.time }) },
  group: 'talks',
} as const satisfies Partial<Action>;

/** Another talk than the one that stands may be called for any day. */
const mayCall = ({ sickLeave, today: day }: ActionContext): boolean =>
  isTaken({ sickLeave: { ...sickLeave, talk: undefined }, today: day }, { do: 'record-talk-called', on: isoDay(day) });

const sampleTimes = (on: string) => ({ do: 'propose-times', times: [{ on, time: '10:00' }], by: 'leader' });

export const talkActions: readonly Action[] = [
  {
    name: 'propose-times',
    command: 'propose-times',
    title: { da: 'Foreslå tider til samtalen', en: 'Propose times for the talk' },
    submit: { da: 'Send forslaget', en: 'Send the proposal' },
    done: {
      da: 'Forslaget er sendt. Du får besked, når der er svaret.',
      en: 'The proposal has been sent. You will be told when there is an answer.',
    },
    fields: (context) => [timesField(context)],
    check: checkTimes,
    shape: shapeTimes,
    fixed: () => ({ by: 'leader' }),
    group: 'talks',
    isOffered: ({ sickLeave, today: day }) =>
      isTaken({ sickLeave: { ...sickLeave, proposal: undefined }, today: day }, sampleTimes(isoDay(day))),
  },
  {
    name: 'accept-time',
    command: 'accept-time',
    title: { da: 'Sig ja til en tid', en: 'Say yes to a time' },
    submit: { da: 'Aftal tiden', en: 'Agree the time' },
    done: { da: 'Tiden er aftalt.', en: 'The time is agreed.' },
    fields: answers,
    shape: ({ when, telephone }) => {
      const [on, time] = String(when).split(' ');
      return { on, time, ...(telephone === undefined ? {} : { telephone: true }) };
    },
    fixed: () => ({ by: 'leader' }),
    group: 'talks',
    isOffered: (context) =>
      nextProposed(context.sickLeave.proposal, context.today) !== undefined && hers(context).length > 0,
  },
  {
    ...timeOfTalk,
    name: 'record-talk-called',
    title: { da: 'Notér tiden for samtalen', en: 'Note the time of the talk' },
    intro: {
      da: 'Har I selv aftalt en tid, så notér den her. Den sygemeldte får besked.',
      en: 'If you have agreed a time yourselves, note it here. The person on sick leave is told.',
    },
    done: { da: 'Tiden er noteret.', en: 'The time is noted.' },
    isOffered: (context) => context.sickLeave.talk === undefined && mayCall(context),
  },
  {
    ...timeOfTalk,
    name: 'move-talk',
    title: { da: 'Flyt samtalen', en: 'Move the talk' },
    intro: {
      da: 'Den sygemeldte får besked om den nye tid, og at den gamle ikke gælder.',
      en: 'The person on sick leave is told of the new time, and that the old one does not hold.',
    },
    done: { da: 'Samtalen er flyttet.', en: 'The talk has been moved.' },
    isOffered: (context) => context.sickLeave.talk !== undefined && mayCall(context),
  },
  {
    name: 'cancel-talk',
    command: 'cancel-talk',
    title: { da: 'Aflys samtalen', en: 'Cancel the talk' },
    intro: {
      da: 'Den sygemeldte får besked om, at tiden ikke gælder. Aftal en ny tid bagefter.',
      en: 'The person on sick leave is told that the time does not hold. Agree another time afterwards.',
    },
    done: { da: 'Samtalen er aflyst.', en: 'The talk has been cancelled.' },
    fields: () => [],
    group: 'talks',
    isOffered: (context) => isTaken(context, { do: 'cancel-talk' }),
  },
  takenPlace({
    name: 'record-talk-held',
    title: { da: 'Samtalen er holdt', en: 'The talk has been held' },
    done: { da: 'Samtalen er noteret som holdt.', en: 'The talk is noted as held.' },
    group: 'talks',
  }),
  takenPlace({
    name: 'record-followup-held',
    title: { da: 'Opfølgningen er holdt', en: 'The follow-up has been held' },
    done: { da: 'Opfølgningen er noteret som holdt.', en: 'The follow-up is noted as held.' },
    group: 'talks',
  }),
];
