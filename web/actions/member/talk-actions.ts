import { isoDay } from '../../../shared/calendar/day.ts';
import { planOf } from '../../../shared/case/plan-of.ts';
import { contactRoles, type Language } from '../../../shared/case/roles.ts';
import { dateWords, timeWords } from '../../../shared/messages/date-words.ts';
import { dutyName } from '../../../shared/messages/duty-names.ts';
import { ruleIdOf } from '../../../shared/rules/duty-id.ts';
import type { Field } from '../../forms/fields.ts';
import { rolesForHer } from '../../me/role-words.ts';
import { capital } from '../../moment-words.ts';
import type { Action, ActionContext } from '../action.ts';

const words = {
  da: {
    which: 'Hvilken tid passer dig?',
    comes: 'Hvem skal med?',
    companion: 'En, jeg selv tager med',
    telephone: 'Jeg vil hellere tale i telefon',
    how: 'Hvordan?',
    day: (n: number) => `Dag ${n}`,
    time: (n: number) => `Klokken, dag ${n}`,
    timeHint: 'For eksempel 10:00.',
    record: 'Hvad handler det om?',
    noTime: 'Skriv også et klokkeslæt.',
    noDay: 'Skriv også en dag.',
    twice: 'Du har skrevet den samme tid to gange.',
  },
  en: {
    which: 'Which time suits you?',
    comes: 'Who should come along?',
    companion: 'Somebody I bring',
    telephone: 'I would rather talk on the telephone',
    how: 'How?',
    day: (n: number) => `Day ${n}`,
    time: (n: number) => `Time, day ${n}`,
    timeHint: 'For example 10:00.',
    record: 'What is it about?',
    noTime: 'Write a time too.',
    noDay: 'Write a day too.',
    twice: 'You have written the same time twice.',
  },
} as const;

const places = [1, 2, 3] as const;

/** The times that the other side has proposed and that have not gone by. */
export const openTimes = ({ sickLeave: { proposal }, today }: Pick<ActionContext, 'sickLeave' | 'today'>) =>
  proposal === undefined || proposal.by === 'member' ? [] : proposal.times.filter(({ on }) => on >= today);

function answerFields(context: ActionContext): readonly Field[] {
  const { language } = context.view;
  const said = words[language];
  const options = openTimes(context).map(({ on, time }) => ({
    value: `${isoDay(on)} ${time}`,
    label: `${capital(dateWords(on, language).long)} ${timeWords(time, language)}`,
  }));
  const letIn = contactRoles.filter((role) => context.sickLeave.consents.some(({ to }) => to === role));
  const comes = [
    ...letIn.map((role) => ({ value: role as string, label: capital(rolesForHer[role][language]) })),
    { value: 'companion', label: said.companion },
  ];
  return [
    { kind: 'choice', name: 'at', label: said.which, options },
    { kind: 'ticks', name: 'comes', label: said.comes, options: comes },
    { kind: 'ticks', name: 'how', label: said.how, options: [{ value: 'telephone', label: said.telephone }] },
  ];
}

function accepted({ at, comes, how }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [on, time] = String(at).split(' ');
  const chosen = Array.isArray(comes) ? comes : [];
  const roles = chosen.filter((one) => one !== 'companion');
  return {
    on,
    time,
    ...(roles.length > 0 ? { with: roles } : {}),
    ...(chosen.includes('companion') ? { companion: true } : {}),
    ...(how === undefined ? {} : { telephone: true }),
  };
}

const proposalFields = ({ view: { language } }: ActionContext): readonly Field[] =>
  places.flatMap((n): readonly Field[] => {
    const said = words[language];
    const optional = n > 1;
    return [
      { kind: 'date', name: `on${n}`, label: said.day(n), optional },
      { kind: 'time', name: `time${n}`, label: said.time(n), hint: said.timeHint, optional },
    ];
  });

/** A day needs its time, and a time its day. */
function halves(
  typed: Readonly<Record<string, unknown>>,
  language: Language,
): Readonly<Record<string, string>> | undefined {
  for (const n of places) {
    const [on, time] = [typed[`on${n}`], typed[`time${n}`]];
    if (on !== undefined && time === undefined) return { [`time${n}`]: words[language].noTime };
    if (on === undefined && time !== undefined) return { [`on${n}`]: words[language].noDay };
  }
  const all = proposed(typed).times;
  return new Set(all.map(({ on, time }) => `${on} ${time}`)).size < all.length
    ? { [`on${all.length}`]: words[language].twice }
    : undefined;
}

const proposed = (typed: Readonly<Record<string, unknown>>) => ({
  times: places
    .map((n) => ({ on: typed[`on${n}`], time: typed[`time${n}`] }))
    .filter(({ on, time }) => on !== undefined || time !== undefined),
});

/** What has been recorded of her by anybody: she is asked which, where the page has not said so already. */
function recordField({ sickLeave, view: { language } }: ActionContext): Field {
  const done = planOf(sickLeave).duties.filter((duty) => duty.done !== undefined);
  const options = done.map(({ id }) => ({ value: id, label: dutyName(ruleIdOf(id), language).long }));
  return { kind: 'choice', name: 'duty', label: words[language].record, options };
}

/** When to talk, and whether what others have recorded is right. */
export const talkActions: readonly Action[] = [
  {
    name: 'say-yes-to-time',
    command: 'accept-time',
    role: 'member',
    title: { da: 'Sig ja til en tid', en: 'Say yes to a time' },
    intro: {
      da: 'Passer ingen af dem, så gå tilbage og foreslå andre. Du behøver ikke sige hvorfor.',
      en: 'If none suits you, go back and suggest others. You need not say why.',
    },
    submit: { da: 'Sig ja', en: 'Say yes' },
    done: { da: 'Tiden er aftalt. Din leder får besked.', en: 'The time is agreed. Your leader is told.' },
    fields: answerFields,
    fixed: () => ({ by: 'member' }),
    shape: accepted,
  },
  {
    name: 'suggest-times',
    command: 'propose-times',
    role: 'member',
    title: { da: 'Foreslå tider', en: 'Suggest times' },
    intro: { da: 'En tid er nok. Du kan foreslå op til tre.', en: 'One time is enough. You can suggest up to three.' },
    submit: { da: 'Send forslag', en: 'Send suggestion' },
    done: { da: 'Dit forslag er sendt til din leder.', en: 'Your suggestion is sent to your leader.' },
    fields: proposalFields,
    fixed: () => ({ by: 'member' }),
    check: halves,
    shape: proposed,
  },
  {
    name: 'confirm-record',
    command: 'confirm-record',
    role: 'member',
    title: { da: 'Det passer', en: 'That is right' },
    done: { da: 'Tak. Dit svar er gemt.', en: 'Thank you. Your answer is saved.' },
    fields: (context) => [recordField(context)],
  },
  {
    name: 'dispute-record',
    command: 'dispute-record',
    role: 'member',
    title: { da: 'Det passer ikke', en: 'That is not right' },
    intro: {
      da: 'Du behøver ikke forklare hvorfor. Du kan ændre dit svar.',
      en: 'You need not explain why. You can change your answer.',
    },
    done: {
      da: 'Dit svar er gemt. De andre kan se, at du ikke er enig.',
      en: 'Your answer is saved. The others can see that you do not agree.',
    },
    fields: (context) => [recordField(context)],
  },
];
