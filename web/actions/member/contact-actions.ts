import { type ConsentRole, consentRoles, contactChoices, isContactRole } from '../../../shared/case/roles.ts';
import { contactChoiceWords, contactQuestion } from '../../../shared/guides/contact-choices.ts';
import type { Field, Option } from '../../forms/fields.ts';
import { candidatesFor } from '../../me/candidates.ts';
import { rolesForHer } from '../../me/role-words.ts';
import { capital } from '../../moment-words.ts';
import type { Action, ActionContext } from '../action.ts';
import { noted } from './noted.ts';

const words = {
  da: {
    nobody: 'Ingen har rollen hos jer lige nu. Vælger du den, går opgaven videre til den næste.',
    until: 'Til og med hvilken dag?',
    untilHint: 'Lad feltet være tomt, hvis du ikke ved det. Du kan slutte pausen, når du vil.',
    to: 'Hvem siger du ja til?',
  },
  en: {
    nobody: 'Nobody has the role at your workplace just now. If you choose it, the next in line is asked.',
    until: 'Up to and including which day?',
    untilHint: 'Leave the field empty if you do not know. You can end the pause whenever you like.',
    to: 'To whom do you say yes?',
  },
} as const;

const candidates = ({ needs, sickLeave, today, view }: ActionContext, role: ConsentRole) =>
  candidatesFor(needs, sickLeave, { role, today, reader: view.reader });

/** A role and who of it. She says yes to that one, and to nobody who comes after them; the union's branch is one, however many answer for it. */
export const namedIn = (role: ConsentRole, personId: string, among: number): string =>
  isContactRole(role) || among > 1 ? `${role}:${personId}` : role;

/** The six answers. Each who could be meant by one is an answer. */
async function choices(context: ActionContext): Promise<readonly Field[]> {
  const { language } = context.view;
  const options: Option[] = [];
  for (const to of contactChoices) {
    const { choice, help } = contactChoiceWords[to];
    const one = { value: to as string, label: choice[language], hint: help[language] };
    if (!isContactRole(to)) {
      options.push(one);
      continue;
    }
    const people = await candidates(context, to);
    if (people.length === 0) options.push({ ...one, hint: `${one.hint} ${words[language].nobody}` });
    for (const { personId, name } of people)
      options.push({ ...one, value: namedIn(to, personId, people.length), label: `${one.label}: ${name}` });
  }
  return [{ kind: 'choice', name: 'to', label: contactQuestion[language], options }];
}

/** Which role and which person of it. */
function toWhom({ to }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const [role, who] = String(to).split(':');
  return who === undefined ? { to: role } : { to: role, who };
}

/** The value of what she has chosen, as the field has it. */
export async function chosenNow(context: ActionContext): Promise<string | undefined> {
  const { contactChoice, consents } = context.sickLeave;
  if (contactChoice === undefined) return undefined;
  const { to } = contactChoice;
  if (!isContactRole(to)) return to;
  const people = await candidates(context, to);
  const who = consents.find((consent) => consent.to === to)?.who;
  // A yes that names nobody is to the only one there is.
  const meant = people.find(({ personId }) => (who === undefined ? people.length === 1 : personId === who));
  return meant === undefined ? to : namedIn(to, meant.personId, people.length);
}

async function consentField(context: ActionContext): Promise<Field> {
  const { language } = context.view;
  const options: Option[] = [];
  for (const role of consentRoles) {
    const people = await candidates(context, role);
    const label = capital(rolesForHer[role][language]);
    for (const { personId, name } of people)
      options.push({ value: namedIn(role, personId, people.length), label: `${label}: ${name}` });
    if (people.length === 0) options.push({ value: role, label, hint: words[language].nobody });
  }
  return { kind: 'choice', name: 'to', label: words[language].to, options };
}

const withdrawable = ({ sickLeave: { consents }, view: { language } }: ActionContext): Field => ({
  kind: 'choice',
  name: 'to',
  label: words[language].to,
  options: consents.map(({ to }) => ({ value: to, label: capital(rolesForHer[to][language]) })),
});

/** Who may contact her, who may know of it, and when to be left in peace. */
export const memberContactActions: readonly Action[] = [
  {
    name: 'choose-contact',
    command: 'choose-contact',
    role: 'member',
    title: contactQuestion,
    submit: { da: 'Gem mit valg', en: 'Save my choice' },
    done: { da: 'Dit valg er gemt. Du kan altid ændre det.', en: 'Your choice is saved. You can always change it.' },
    fields: choices,
    shape: toWhom,
  },
  {
    name: 'give-consent',
    command: 'give-consent',
    role: 'member',
    title: { da: 'Sig ja til, at en må få besked', en: 'Say yes to somebody being told' },
    submit: { da: 'Sig ja', en: 'Say yes' },
    done: { da: 'Dit ja er gemt. Du kan trække det tilbage.', en: 'Your yes is saved. You can withdraw it.' },
    fields: async (context) => [await consentField(context)],
    shape: toWhom,
  },
  {
    name: 'withdraw-consent',
    command: 'withdraw-consent',
    role: 'member',
    title: { da: 'Træk et ja tilbage', en: 'Withdraw a yes' },
    submit: { da: 'Træk tilbage', en: 'Withdraw' },
    done: {
      da: 'Dit ja er trukket tilbage. Personen kan ikke længere se dit forløb.',
      en: 'Your yes is withdrawn. The person can no longer see your absence.',
    },
    fields: (context) => [withdrawable(context)],
  },
  {
    name: 'contact-pause',
    command: 'contact-pause',
    role: 'member',
    title: { da: 'Få en kontaktpause', en: 'Have a contact pause' },
    intro: {
      da: 'Vi skriver ikke til dig, og din leder får at vide, at der ikke skal ringes. Ingen spørger hvorfor. Kommunens breve kommer stadig i din digitale post.',
      en: 'We do not write to you, and your leader is told not to call. Nobody asks why. Letters from the municipality still come to your digital post.',
    },
    submit: { da: 'Start pausen', en: 'Start the pause' },
    done: { da: 'Pausen er begyndt.', en: 'The pause has begun.' },
    fields: ({ view: { language } }) => {
      const said = words[language];
      return [{ kind: 'date', name: 'until', label: said.until, hint: said.untilHint, optional: true }];
    },
  },
  {
    name: 'end-contact-pause',
    command: 'end-contact-pause',
    role: 'member',
    title: { da: 'Slut pausen', en: 'End the pause' },
    done: { da: 'Pausen er slut. Du får beskeder igen.', en: 'The pause is over. You get messages again.' },
    fields: () => [],
  },
  {
    name: 'ask-for-other-leader',
    command: 'ask-for-other-leader',
    role: 'member',
    title: { da: 'Bed om en anden leder', en: 'Ask for another leader' },
    intro: {
      da: 'Personale og løn finder en anden leder til dit forløb eller svarer dig. Du skal ikke give en grund.',
      en: 'The personnel office finds another leader for your absence, or answers you. You need not give a reason.',
    },
    done: { da: 'Personale og løn har fået dit ønske.', en: 'The personnel office has your wish.' },
    fields: () => [],
  },
  {
    name: 'ask-for-union-help',
    command: 'ask-for-union-help',
    role: 'member',
    title: { da: 'Bed min fagforening om hjælp', en: 'Ask my union for help' },
    intro: {
      da: 'Fagforeningens afdeling kan så se dit forløb og svarer inden tre arbejdsdage. Din arbejdsplads får det ikke at vide. Du kan trække dit ja tilbage.',
      en: 'The union branch can then see your absence and answers within three working days. Your workplace is not told. You can withdraw your yes.',
    },
    done: { da: 'Din fagforening har fået besked.', en: 'Your union has been told.' },
    fields: () => [],
  },
  noted({
    name: 'ask-for-support',
    title: { da: 'Jeg har spurgt en om hjælp', en: 'I have asked somebody for help' },
    done: { da: 'Godt. Det er noteret.', en: 'Good. It is noted.' },
  }),
  {
    ...noted({
      name: 'i-have-called',
      command: 'record-contact-made',
      title: { da: 'Jeg har selv ringet', en: 'I have called myself' },
      done: { da: 'Godt. Så er den første kontakt klaret.', en: 'Good. The first contact is done.' },
    }),
    fixed: () => ({ by: 'member' }),
  },
];
