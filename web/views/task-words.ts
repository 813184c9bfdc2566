import type { Language } from '../../shared/case/roles.ts';
import { dutyName } from '../../shared/messages/duty-names.ts';
import { roleNames } from '../../shared/messages/glossary.ts';
import type { Task } from '../../shared/reminders/tasks.ts';

/** What there is to see to, in a sentence. */
export function taskWords(task: Task, language: Language): string {
  const duty = task.dutyId === undefined ? unnamed[language] : dutyName(task.dutyId, language).short;
  return words[language][task.kind](duty, roleNames[task.role][language]);
}

/** Stands for a duty that is not told. */
const unnamed = { da: 'Beskeder', en: 'Messages' } as const;

type Words = Readonly<Record<Task['kind'], (duty: string, role: string) => string>>;

const words: Readonly<Record<Language, Words>> = {
  da: {
    'nobody-in-the-role': (duty, role) =>
      `${duty} har ingen modtager: ingen har rollen »${role}«. Tilføj en under personer og roller, eller i filen.`,
    undeliverable: (duty, role) =>
      `${duty}: en besked til rollen »${role}« kunne ikke leveres. Ret adressen, og læg beskeden i kø igen.`,
    'dead-letter': (duty, role) =>
      `${duty}: en besked til rollen »${role}« er opgivet efter fem forsøg. Find årsagen, og læg den i kø igen.`,
    'no-address': () =>
      'Personen kan ikke få beskeder: der mangler et mobilnummer. Tilføj det, eller giv beskederne på anden måde.',
    'tell-by-letter': (duty) => `${duty}: personen har beskyttet identitet. Send beskeden som brev.`,
    'other-leader': () =>
      'Personen har bedt om en anden leder og skal ikke give en grund. Vælg en anden, eller behold den nuværende.',
  },
  en: {
    'nobody-in-the-role': (duty, role) =>
      `${duty} has no receiver: nobody has the role “${role}”. Add somebody under people and roles, or in the file.`,
    undeliverable: (duty, role) =>
      `${duty}: a message to the role “${role}” could not be delivered. Correct the address and put the message back in the queue.`,
    'dead-letter': (duty, role) =>
      `${duty}: a message to the role “${role}” was given up after five tries. Find the cause and put it back in the queue.`,
    'no-address': () =>
      'The person cannot get messages: there is no mobile number. Add it, or bring the messages another way.',
    'tell-by-letter': (duty) => `${duty}: the person’s identity is protected. Send the message as a letter.`,
    'other-leader': () =>
      'The person has asked for another leader and need not give a reason. Choose another, or keep the present one.',
  },
};
