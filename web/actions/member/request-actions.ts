import { roleNames } from '../../../shared/messages/glossary.ts';
import type { Action } from '../action.ts';
import { noted } from './noted.ts';

const words = {
  da: { on: 'Hvilken dag?', time: 'Klokken', timeHint: 'For eksempel 10:00.', who: 'Hvem skal være med?' },
  en: { on: 'On which day?', time: 'At what time', timeHint: 'For example 10:00.', who: 'Who should be there?' },
} as const;

/** Whom she can ask to a roundtable talk beside herself. */
const guests = ['leader', 'hr', 'steward', 'safety-rep', 'contact-person', 'union-consultant'] as const;

const handedIn = {
  da: 'Din leder og personale og løn kan se, at den er afleveret. Ikke, hvad der står i den.',
  en: 'Your leader and the personnel office can see that it is handed in. Not what it says.',
} as const;

/** What she asks the workplace for, tells it, or hands in. */
export const requestActions: readonly Action[] = [
  noted({
    name: 'my-expected-return',
    command: 'record-expected-return',
    title: { da: 'Jeg regner med at være tilbage', en: 'I expect to be back' },
    intro: {
      da: 'Et skøn er nok. Du kan ændre det, og du lover ikke noget.',
      en: 'A guess is enough. You can change it, and you promise nothing.',
    },
    field: { name: 'on', label: { da: 'Omkring hvilken dag?', en: 'Around which day?' } },
    today: false,
    done: { da: 'Dit skøn er noteret.', en: 'Your guess is noted.' },
  }),
  noted({
    name: 'ask-for-retention-plan',
    title: { da: 'Bed om en fastholdelsesplan', en: 'Ask for a retention plan' },
    intro: {
      da: 'En plan for, hvordan du kan beholde dit job, som du laver sammen med din leder. Arbejdspladsen må sige nej.',
      en: 'A plan for how you can keep your job, made together with your leader. The workplace may say no.',
    },
    field: { name: 'due', label: { da: 'Hvornår vil du gerne have den?', en: 'When would you like to have it?' } },
    today: false,
    done: { da: 'Din leder får besked om dit ønske.', en: 'Your leader is told of your wish.' },
  }),
  noted({
    name: 'my-fast-track',
    command: 'ask-for-fast-track',
    title: { da: 'Jeg har bedt om en tidlig indsats', en: 'I have asked for an early effort' },
    intro: {
      da: 'Du beder selv om det i Mit Sygefravær. Her noterer du, at du har gjort det. Du behøver ikke.',
      en: 'You ask for it yourself in Mit Sygefravær. Here you note that you have. You need not.',
    },
    done: { da: 'Det er noteret.', en: 'It is noted.' },
  }),
  {
    name: 'my-roundtable',
    command: 'call-roundtable',
    role: 'member',
    title: { da: 'Bed om en rundbordssamtale', en: 'Ask for a roundtable talk' },
    intro: {
      da: 'En samtale om, hvad der kan hjælpe. Den må ikke handle om afsked, og du kan standse den.',
      en: 'A talk about what can help. It may not be about dismissal, and you can stop it.',
    },
    submit: { da: 'Foreslå samtalen', en: 'Suggest the talk' },
    done: { da: 'Samtalen er foreslået.', en: 'The talk is suggested.' },
    fields: ({ view: { language } }) => {
      const said = words[language];
      return [
        { kind: 'date', name: 'on', label: said.on },
        { kind: 'time', name: 'time', label: said.time, hint: said.timeHint, optional: true },
        {
          kind: 'ticks',
          name: 'participants',
          label: said.who,
          options: guests.map((role) => ({ value: role, label: roleNames[role][language] })),
        },
      ];
    },
    initial: () => ({ participants: ['leader'] }),
    shape: ({ participants = [], ...fields }) => ({
      ...fields,
      participants: ['member', ...(Array.isArray(participants) ? participants : [])],
    }),
  },
  noted({
    name: 'my-roundtable-stopped',
    command: 'stop-roundtable',
    title: { da: 'Rundbordssamtalen blev standset', en: 'The roundtable talk was stopped' },
    intro: { da: 'Ingen spørger hvorfor.', en: 'Nobody asks why.' },
    done: { da: 'Det er noteret.', en: 'It is noted.' },
  }),
  noted({
    name: 'my-duration-certificate',
    command: 'record-duration-certificate-received',
    title: { da: 'Jeg har afleveret varighedserklæringen', en: 'I have handed in the duration certificate' },
    intro: handedIn,
    done: { da: 'Erklæringen er noteret som afleveret.', en: 'The certificate is noted as handed in.' },
  }),
  noted({
    name: 'my-free-certificate',
    command: 'record-free-certificate-received',
    title: { da: 'Jeg har afleveret friattesten', en: 'I have handed in the free certificate' },
    intro: handedIn,
    done: { da: 'Attesten er noteret som afleveret.', en: 'The certificate is noted as handed in.' },
  }),
  noted({
    name: 'my-self-declaration',
    command: 'record-self-declaration-received',
    title: { da: 'Jeg har afleveret tro- og loveerklæringen', en: 'I have handed in the self-declaration' },
    intro: handedIn,
    done: { da: 'Erklæringen er noteret som afleveret.', en: 'The declaration is noted as handed in.' },
  }),
  noted({
    name: 'my-capability-statement',
    command: 'record-capability-statement-received',
    title: { da: 'Jeg har afleveret mulighedserklæringen', en: 'I have handed in the capability statement' },
    intro: handedIn,
    done: { da: 'Erklæringen er noteret som afleveret.', en: 'The statement is noted as handed in.' },
  }),
];
