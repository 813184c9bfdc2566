import { isoDay } from '../../shared/calendar/day.ts';
import type { CorrectionReason } from '../../shared/case/correction-reasons.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { dateWords } from '../../shared/messages/date-words.ts';
import { ruleSets } from '../../shared/rules/rule-sets.ts';
import { casesOfMember } from '../facts/cases-of-member.ts';
import type { Field, Option } from '../forms/fields.ts';
import type { Action, ActionContext, Words } from './action.ts';

const reasons: Readonly<Partial<Record<CorrectionReason, Words>>> = {
  'entered-wrong': { da: 'Tastet forkert', en: 'Entered wrongly' },
  'wrong-person': { da: 'Forkert person', en: 'Wrong person' },
  'entered-twice': { da: 'Tastet to gange', en: 'Entered twice' },
  'same-absence': { da: 'Det er samme fravær', en: 'It is the same absence' },
  'two-absences': { da: 'Det er to fravær', en: 'They are two absences' },
  'ended-by-mistake': { da: 'Afsluttet ved en fejl', en: 'Ended by mistake' },
  'no-absence': { da: 'Der var intet fravær', en: 'There was no absence' },
};

const words = {
  da: {
    reason: 'Hvorfor?',
    into: 'Hvilket forløb skal det lægges ind i?',
    intoHint: 'Kun samme persons forløb kan lægges sammen. Det, du vælger, går videre.',
    lastDay: 'Sidste dag i det første fravær',
    from: 'Første dag i det andet fravær',
    rules: 'Regelsæt',
    to: 'til',
  },
  en: {
    reason: 'Why?',
    into: 'Into which case?',
    intoHint: 'Only cases of the same person can be merged. The one that you choose goes on.',
    lastDay: 'Last day of the first absence',
    from: 'First day of the second absence',
    rules: 'Rule set',
    to: 'to',
  },
} as const;

const effect: Words = { da: 'Se virkningen', en: 'See the effect' };

const reasonField = ({ view: { language } }: ActionContext, which: readonly CorrectionReason[]): Field => ({
  kind: 'choice',
  name: 'reason',
  label: words[language].reason,
  options: which.map((value) => ({ value, label: reasons[value]?.[language] ?? value })),
});

/** The person's other cases, to merge this one into. */
async function otherCases({ needs, sickLeave, view: { language } }: ActionContext): Promise<readonly Option[]> {
  const label = ({ alias, firstDay, lastDay }: SickLeave): string =>
    `${alias}: ${dateWords(firstDay, language).short}${lastDay === undefined ? '' : ` ${words[language].to} ${dateWords(lastDay, language).short}`}`;
  return (await casesOfMember(needs, sickLeave.personId))
    .filter(
      ({ caseId, status, agreement }) => caseId !== sickLeave.caseId && agreement === undefined && isStanding(status),
    )
    .map((other) => ({ value: other.caseId, label: label(other) }));
}

const isStanding = (status: SickLeave['status']): boolean => status === 'open' || status === 'closed';

/** What hr alone does with the course of a case: each shows its effect first. */
export const hrCourseActions: readonly Action[] = [
  {
    name: 'void-case',
    command: 'void-case',
    title: { da: 'Annullér forløbet', en: 'Void the case' },
    submit: effect,
    intro: {
      da: 'Brug det, når forløbet aldrig skulle have været der. Der sendes ikke mere, og de, der har fået en dato, får at vide, at den ikke gælder.',
      en: 'For a case that should never have been. Nothing more is sent, and those who were told a date are told that it does not hold.',
    },
    done: { da: 'Forløbet er annulleret.', en: 'The case has been voided.' },
    previews: true,
    fields: (context) => [reasonField(context, ['wrong-person', 'entered-twice', 'no-absence'])],
  },
  {
    name: 'merge-cases',
    command: 'merge-cases',
    title: { da: 'Læg sammen med et andet forløb', en: 'Merge with another case' },
    submit: effect,
    done: { da: 'Forløbet er lagt sammen med det andet.', en: 'The case has been merged with the other.' },
    previews: true,
    fixed: () => ({ reason: 'same-absence' }),
    fields: async (context) => {
      const said = words[context.view.language];
      return [
        { kind: 'select', name: 'into', label: said.into, hint: said.intoHint, options: await otherCases(context) },
      ];
    },
  },
  {
    name: 'split-case',
    command: 'split-case',
    title: { da: 'Del i to fravær', en: 'Split into two absences' },
    submit: effect,
    done: { da: 'Forløbet er delt i to.', en: 'The case has been split in two.' },
    previews: true,
    fixed: () => ({ reason: 'two-absences' }),
    fields: ({ view: { language } }) => [
      { kind: 'date', name: 'lastDay', label: words[language].lastDay },
      { kind: 'date', name: 'from', label: words[language].from },
    ],
  },
  {
    name: 'reopen-case',
    command: 'reopen-case',
    title: { da: 'Genåbn forløbet', en: 'Reopen the case' },
    submit: effect,
    done: { da: 'Forløbet er genåbnet.', en: 'The case has been reopened.' },
    previews: true,
    initial: () => ({ reason: 'ended-by-mistake' }),
    fields: (context) => [reasonField(context, ['ended-by-mistake', 'entered-wrong'])],
  },
  {
    name: 'close-silently',
    command: 'close-silently',
    title: { da: 'Luk uden besked til nogen', en: 'Close without a word to anybody' },
    submit: effect,
    intro: {
      da: 'Brug det ved dødsfald. Alt aflyses i stilhed i alle personens forløb: ingen får en besked, heller ikke en rettelse.',
      en: 'For a death. Everything is cancelled in silence in all cases of the person: nobody gets a message, nor a correction.',
    },
    done: { da: 'Forløbet er lukket. Ingen får besked.', en: 'The case is closed. Nobody is told.' },
    previews: true,
    fields: () => [],
  },
  {
    name: 'change-rule-set',
    command: 'change-rule-set',
    title: { da: 'Skift regelsæt', en: 'Change the rule set' },
    submit: effect,
    intro: {
      da: 'Reglerne følger første fraværsdag. Overgangene mellem dem er ikke bekræftet, så et forløb kan flyttes til et andet regelsæt.',
      en: 'The rules follow the first day of absence. The transitions between them are not confirmed, so a case can be moved to another rule set.',
    },
    done: { da: 'Regelsættet er skiftet.', en: 'The rule set has been changed.' },
    previews: true,
    initial: ({ sickLeave }) => ({ to: sickLeave.ruleSet }),
    fields: ({ view: { language } }) => [
      {
        kind: 'choice',
        name: 'to',
        label: words[language].rules,
        options: ruleSets.filter(({ draft }) => draft !== true).map(({ id }) => ({ value: id, label: id })),
      },
    ],
  },
];

/** What of it makes sense in a case as it stands. */
export const hrCourseNames = ({ status, firstDay }: SickLeave, today: ActionContext['today']): readonly string[] => {
  if (status === 'open')
    return [
      'void-case',
      'merge-cases',
      ...(isoDay(firstDay) < isoDay(today) ? ['split-case'] : []),
      'change-rule-set',
      'close-silently',
    ];
  if (status === 'closed') return ['reopen-case', 'void-case', 'close-silently'];
  return ['reopen-case'];
};
