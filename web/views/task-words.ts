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
      `${duty} har ingen modtager: ingen har rollen »${role}«. Tilføj en i filen med personer, og importér den.`,
    undeliverable: (duty, role) =>
      `${duty}: en besked til rollen »${role}« kunne ikke leveres. Ret adressen i filen, og importér den.`,
    'dead-letter': (duty, role) =>
      `${duty}: en besked til rollen »${role}« er opgivet efter fem forsøg. Find årsagen, og læg den i kø igen i udbakken.`,
    'no-address': () =>
      'Personen kan ikke få beskeder: der mangler et mobilnummer. Tilføj det i filen, og importér den, eller giv beskederne på anden måde.',
    'tell-by-letter': (duty) => `${duty}: personen har beskyttet identitet. Send beskeden som brev.`,
    'other-leader': () =>
      'Personen har bedt om en anden leder og skal ikke give en grund. Vælg en anden, eller behold den nuværende.',
  },
  en: {
    'nobody-in-the-role': (duty, role) =>
      `${duty} has no receiver: nobody has the role “${role}”. Add somebody to the file of people and import it.`,
    undeliverable: (duty, role) =>
      `${duty}: a message to the role “${role}” could not be delivered. Correct the address in the file and import it.`,
    'dead-letter': (duty, role) =>
      `${duty}: a message to the role “${role}” was given up after five tries. Find the cause and put it back in the queue in the outbox.`,
    'no-address': () =>
      'The person cannot get messages: there is no mobile number. Add it to the file and import it, or bring the messages another way.',
    'tell-by-letter': (duty) => `${duty}: the person’s identity is protected. Send the message as a letter.`,
    'other-leader': () =>
      'The person has asked for another leader and need not give a reason. Choose another, or keep the present one.',
  },
};
