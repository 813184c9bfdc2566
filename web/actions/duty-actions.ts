import { type Day, isoDay } from '../../shared/calendar/day.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { excuseReasons } from '../../shared/case/sick-leave.ts';
import { excuseReasonNames } from '../../shared/messages/choice-names.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import type { PlannedDuty } from '../../shared/rules/plan-types.ts';
import { maySeeDutyNamed } from '../facts/may-see-duty.ts';
import type { Field } from '../forms/fields.ts';
import type { Action, ActionContext } from './action.ts';
import { isTaken } from './is-taken.ts';

const words = {
  da: {
    which: 'Hvilken opgave?',
    due: 'frist',
    reason: 'Hvorfor?',
    until: 'Til og med hvilken dag?',
    untilHint: 'Lad feltet stå tomt, hvis opgaven slet ikke skal gøres.',
    takeBack: 'Hvad blev noteret ved en fejl?',
  },
  en: {
    which: 'Which task?',
    due: 'due',
    reason: 'Why?',
    until: 'Up to and including which day?',
    untilHint: 'Leave the field empty if the task need not be done at all.',
    takeBack: 'What was noted by mistake?',
  },
} as const;

type About = { readonly label: string; readonly fits: (duty: PlannedDuty) => boolean };

/** Those of the duties of the reader's own side that something can be said of. */
const dutiesFor = (context: ActionContext, fits: About['fits']): readonly PlannedDuty[] =>
  planOf(context.sickLeave).duties.filter(
    (duty) => duty.rule.visibleTo.startsWith('employer') && maySeeDutyNamed(context, duty.id) && fits(duty),
  );

function dutyField(context: ActionContext, { label, fits }: About): Field {
  const { language } = context.view;
  const options = dutiesFor(context, fits)
    .toSorted((a, b) => a.due - b.due)
    .map(({ id, rule, due, done }) => {
      const on = (day: Day) => dateWords(day, language).short;
      const when = done === undefined ? `${words[language].due} ${on(due)}` : on(done.on);
      return { value: id, label: `${dutyName(rule.id, language).long}, ${when}` };
    });
  return { kind: 'select', name: 'duty', label, options };
}

/** The duty that the link named. */
function named({ view }: ActionContext): { readonly duty?: string } {
  const duty = new URLSearchParams(view.here.split('?')[1] ?? '').get('duty');
  return duty === null ? {} : { duty };
}

/** A leader does not let hr off, as from the notice to the municipality or the letter that tells her what is stored. */
const isTheirs = ({ actors }: ActionContext, { responsible }: PlannedDuty): boolean =>
  responsible !== 'municipality' &&
  (responsible.some((role) => role !== 'hr') || actors.some((actor) => actor.kind === 'person' && actor.role === 'hr'));

const isExcusable =
  (context: ActionContext): About['fits'] =>
  (duty) =>
    isTheirs(context, duty) && isTaken(context, { do: 'excuse-duty', duty: duty.id, reason: 'other-leader' });
const isExcused =
  (context: ActionContext): About['fits'] =>
  (duty) =>
    isTheirs(context, duty) && isTaken(context, { do: 'resume-duty', duty: duty.id });
const canTakeBack =
  (context: ActionContext): About['fits'] =>
  ({ id }) =>
    isTaken(context, { do: 'take-back-record', duty: id });

export const dutyActions: readonly Action[] = [
  {
    name: 'excuse-duty',
    command: 'excuse-duty',
    title: { da: 'En opgave skal ikke gøres', en: 'A task need not be done' },
    submit: { da: 'Gem', en: 'Save' },
    intro: {
      da: 'Vælg en af grundene. Ingen af dem fortæller noget om helbred. Påmindelserne stopper.',
      en: 'Choose one of the reasons. None of them tells anything about health. The reminders stop.',
    },
    done: { da: 'Opgaven er undtaget.', en: 'The task is excused.' },
    fields: (context) => {
      const { language } = context.view;
      const said = words[language];
      const reasons = excuseReasons.map((value) => ({ value, label: excuseReasonNames[value][language] }));
      return [
        dutyField(context, { label: said.which, fits: isExcusable(context) }),
        { kind: 'choice', name: 'reason', label: said.reason, options: reasons },
        {
          kind: 'date',
          name: 'until',
          label: said.until,
          hint: said.untilHint,
          min: isoDay(context.today),
          optional: true,
        },
      ];
    },
    initial: named,
    group: 'corrections',
    isOffered: (context) => dutiesFor(context, isExcusable(context)).length > 0,
  },
  {
    name: 'resume-duty',
    command: 'resume-duty',
    title: { da: 'En opgave gælder igen', en: 'A task applies again' },
    submit: { da: 'Gem', en: 'Save' },
    done: { da: 'Opgaven gælder igen.', en: 'The task applies again.' },
    fields: (context) => [dutyField(context, { label: words[context.view.language].which, fits: isExcused(context) })],
    initial: named,
    group: 'corrections',
    isOffered: (context) => dutiesFor(context, isExcused(context)).length > 0,
  },
  {
    name: 'take-back-record',
    command: 'take-back-record',
    title: { da: 'Træk en forkert notering tilbage', en: 'Take back what was noted by mistake' },
    submit: { da: 'Træk tilbage', en: 'Take back' },
    intro: {
      da: 'Opgaven står åben igen, og påmindelserne fortsætter.',
      en: 'The task is open again, and the reminders go on.',
    },
    done: { da: 'Noteringen er trukket tilbage.', en: 'What was noted has been taken back.' },
    fields: (context) => [
      dutyField(context, { label: words[context.view.language].takeBack, fits: canTakeBack(context) }),
    ],
    initial: named,
    group: 'corrections',
    isOffered: (context) => dutiesFor(context, canTakeBack(context)).length > 0,
  },
];
