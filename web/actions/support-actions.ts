import type { ContactRole, Role } from '../../shared/case/roles.ts';
import { contactRoles } from '../../shared/case/roles.ts';
import type { Action, ActionContext } from './action.ts';
import { isTaken } from './is-taken.ts';
import { supportFactActions } from './support/fact-actions.ts';
import { warningActions } from './support/warning-actions.ts';

const roles: readonly ContactRole[] = contactRoles;

/** Whoever acts does so for themselves alone, in the role in which she let them in. */
const oneself = ({ actors }: ActionContext): { readonly who: string; readonly as: Role } | undefined => {
  const actor = actors.find((one) => one.kind === 'person' && roles.some((role) => role === one.role));
  return actor?.kind === 'person' ? { who: actor.personId, as: actor.role } : undefined;
};

const takes = (command: string) => (context: ActionContext) => isTaken(context, { do: command, ...oneself(context) });

/** What those do whom the member has let in. */
export const supportActions: readonly Action[] = [
  {
    name: 'accept-contact',
    command: 'accept-contact',
    role: roles,
    title: { da: 'Sig ja til at tage kontakten', en: 'Say yes to making the contact' },
    submit: { da: 'Ja, jeg tager kontakten', en: 'Yes, I make the contact' },
    intro: {
      da: 'Den sygemeldte kan se, at du har sagt ja. Du kan stadig give videre bagefter.',
      en: 'The person on sick leave can see that you have said yes. You can still hand over afterwards.',
    },
    done: { da: 'Du har sagt ja til at tage kontakten.', en: 'You have said yes to making the contact.' },
    fields: () => [],
    fixed: (context) => oneself(context) ?? {},
    isOffered: takes('accept-contact'),
  },
  {
    name: 'decline-contact',
    command: 'decline-contact',
    role: roles,
    title: { da: 'Giv videre', en: 'Hand over' },
    submit: { da: 'Ja, giv videre', en: 'Yes, hand over' },
    intro: {
      da: 'Du skal ikke give en grund, og ingen spørger. Når du har givet videre, kan du ikke længere se forløbet, og den sygemeldte vælger selv en anden.',
      en: 'You need not give a reason, and nobody asks. Once you have handed over you no longer see the case, and the person on sick leave chooses somebody else.',
    },
    done: {
      da: 'Du har givet videre. Du kan ikke længere se forløbet.',
      en: 'You have handed over. You no longer see the case.',
    },
    fields: () => [],
    fixed: (context) => oneself(context) ?? {},
    isOffered: takes('decline-contact'),
    leavesTo: '/support',
  },
  ...supportFactActions,
  ...warningActions,
];
