import { isoDay } from '../../shared/calendar/day.ts';
import { planOf } from '../../shared/case/plan-of.ts';
import { contactRoles } from '../../shared/case/roles.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import { directoryOf } from '../../shared/people/role-items.ts';
import { scopesOf } from '../../shared/people/units.ts';
import { maySeeDutyNamed } from '../facts/may-see-duty.ts';
import { nameOf } from '../facts/names.ts';
import type { Option } from '../forms/fields.ts';
import type { Action, ActionContext } from './action.ts';
import { isTaken } from './is-taken.ts';

const words = {
  da: {
    on: 'Dato',
    receipt: 'Kvitteringsnummer',
    receiptHint: 'Bogstaver, cifre og bindestreg. Skriv ikke cpr-nummer.',
    duty: 'Hvad handler brevet om?',
    letterOn: 'Datoen i brevet',
    leader: 'Hvem tager forløbet?',
    to: 'Hvem må få besked?',
    who: 'Hvilken person?',
    whoHint: 'Kun nødvendigt, når flere har rollen på personens arbejdsplads.',
    source: 'Hvordan sagde personen ja?',
    telephone: 'I telefonen',
    paper: 'På papir',
  },
  en: {
    on: 'Date',
    receipt: 'Receipt number',
    receiptHint: 'Letters, digits and hyphens. Do not write a CPR number.',
    duty: 'What is the letter about?',
    letterOn: 'The date in the letter',
    leader: 'Who takes the case?',
    to: 'Who may be told?',
    who: 'Which person?',
    whoHint: 'Needed only where several hold the role at the person’s workplace.',
    source: 'How did the person say yes?',
    telephone: 'By telephone',
    paper: 'On paper',
  },
} as const;

/** Duties whose date a letter from the municipality decides, as far as the reader may know of them. */
const letterDuties = (context: ActionContext): readonly Option[] =>
  planOf(context.sickLeave)
    .duties.filter(({ id, rule }) => rule.letterWins === true && maySeeDutyNamed(context, id))
    .map(({ id }) => ({ value: id, label: dutyName(id, context.view.language).long }));

/** Everybody at the employer who holds one of some roles, once each; never the person whose case it is. `here`: for its workplace. */
async function holders(
  { needs, sickLeave }: ActionContext,
  { roles, here }: { readonly roles: readonly string[]; readonly here: boolean },
): Promise<readonly Option[]> {
  const scopes = scopesOf(sickLeave.unitId);
  const found = (await directoryOf(needs.table, sickLeave.employerId)).filter(
    ({ role, scope }) => roles.includes(role) && (!here || scopes.includes(scope)),
  );
  const ids = [...new Set(found.map(({ personId }) => personId))].filter((id) => id !== sickLeave.personId);
  const named = await Promise.all(ids.map(async (value) => ({ value, label: (await nameOf(needs, value)) ?? '' })));
  return named.filter(({ label }) => label !== '').sort((a, b) => a.label.localeCompare(b.label, 'da'));
}

const today = ({ today: day }: ActionContext) => ({ on: isoDay(day) });

/** What hr records in a case beyond its course. */
export const hrCaseActions: readonly Action[] = [
  {
    name: 'record-municipality-notified',
    command: 'record-municipality-notified',
    ticksOff: true,
    isOffered: (context) => isTaken(context, { do: 'record-municipality-notified' }),
    title: { da: 'Kommunen har fået anmeldelsen', en: 'The municipality has been notified' },
    submit: { da: 'Gem', en: 'Save' },
    done: { da: 'Anmeldelsen er noteret.', en: 'The notice has been noted.' },
    initial: today,
    fields: ({ view: { language } }) => [
      { kind: 'date', name: 'on', label: words[language].on },
      {
        kind: 'text',
        name: 'receipt',
        label: words[language].receipt,
        hint: words[language].receiptHint,
        optional: true,
      },
    ],
  },
  {
    name: 'record-letter-given',
    command: 'record-letter-given',
    ticksOff: true,
    group: 'talks',
    isOffered: (context) => isTaken(context, { do: 'record-letter-given' }),
    title: { da: 'Brevet er udleveret', en: 'The letter has been handed out' },
    submit: { da: 'Gem', en: 'Save' },
    done: { da: 'Det er noteret, at brevet er udleveret.', en: 'It has been noted that the letter was handed out.' },
    initial: today,
    fields: ({ view: { language } }) => [{ kind: 'date', name: 'on', label: words[language].on }],
  },
  {
    name: 'record-letter-date',
    command: 'record-letter-date',
    title: { da: 'Skriv datoen fra kommunens brev', en: 'Enter the date from the municipality’s letter' },
    submit: { da: 'Se virkningen', en: 'See the effect' },
    intro: {
      da: 'Datoen i et brev fra kommunen gælder altid før den, vi regner ud.',
      en: 'The date in a letter from the municipality always goes before the one that we work out.',
    },
    done: { da: 'Datoen fra brevet gælder nu.', en: 'The date from the letter holds now.' },
    previews: true,
    fields: (context) => {
      const said = words[context.view.language];
      return [
        { kind: 'select', name: 'duty', label: said.duty, options: letterDuties(context) },
        { kind: 'date', name: 'on', label: said.letterOn },
      ];
    },
  },
  {
    name: 'change-leader',
    command: 'change-leader',
    title: { da: 'Lad en anden leder tage forløbet', en: 'Let another leader take the case' },
    submit: { da: 'Gem', en: 'Save' },
    done: { da: 'En anden leder har forløbet nu.', en: 'Another leader has the case now.' },
    fields: async (context) => [
      {
        kind: 'select',
        name: 'who',
        label: words[context.view.language].leader,
        options: await holders(context, { roles: ['leader'], here: false }),
      },
    ],
  },
  {
    name: 'keep-leader',
    command: 'keep-leader',
    title: { da: 'Behold den nuværende leder', en: 'Keep the present leader' },
    submit: { da: 'Behold', en: 'Keep' },
    intro: {
      da: 'Personen har bedt om en anden leder. Tal med personen, før du siger nej.',
      en: 'The person has asked for another leader. Speak with them before you say no.',
    },
    done: { da: 'Den nuværende leder beholder forløbet.', en: 'The present leader keeps the case.' },
    fields: () => [],
  },
  {
    name: 'told-consent',
    command: 'give-consent',
    role: 'hr',
    title: {
      da: 'Personen har sagt ja i telefonen eller på papir',
      en: 'The person has said yes by telephone or on paper',
    },
    submit: { da: 'Gem', en: 'Save' },
    intro: {
      da: 'Skriv kun det, personen selv har sagt. Personen kan se det og trække det tilbage. Et ja til fagforeningens afdeling siger personen selv i portalen.',
      en: 'Write only what the person has said. They can see it and withdraw it. A yes to the union branch is for the person to say in the portal.',
    },
    done: { da: 'Samtykket er noteret.', en: 'The consent has been noted.' },
    fields: async (context) => {
      const { language } = context.view;
      const said = words[language];
      return [
        {
          kind: 'choice',
          name: 'to',
          label: said.to,
          options: contactRoles.map((value) => ({ value, label: roleNames[value][language] })),
        },
        {
          kind: 'select',
          name: 'who',
          label: said.who,
          hint: said.whoHint,
          options: await holders(context, { roles: contactRoles, here: true }),
          optional: true,
        },
        {
          kind: 'choice',
          name: 'source',
          label: said.source,
          options: [
            { value: 'telephone', label: said.telephone },
            { value: 'paper', label: said.paper },
          ],
        },
      ];
    },
  },
];
