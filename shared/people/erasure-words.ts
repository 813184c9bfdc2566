import type { Language } from '../case/roles.ts';
import type { Hindrance } from './hindrances.ts';

/** Why somebody cannot be erased yet, and what to do first. */
export const hindranceWords: Readonly<Record<Language, Readonly<Record<Hindrance, string>>>> = {
  da: {
    'open-case': 'Et forløb er ikke slut. Oplysningerne skal bruges, til det er lukket.',
    'running-agreement': 'En aftale løber endnu. Oplysningerne skal bruges, til den er slut.',
    'legal-hold':
      'Et forløb skal bevares på grund af en sag eller et krav. Oplysningerne kan slettes, når det er ophævet.',
    'holds-role': 'Personen har en rolle endnu. Tag den ud af personfilen eller under Personer først.',
  },
  en: {
    'open-case': 'A case is not over. The data are needed until it is closed.',
    'running-agreement': 'An agreement is still running. The data are needed until it ends.',
    'legal-hold': 'A case must be kept because of a dispute or a claim. The data can be erased once that is lifted.',
    'holds-role': 'The person still has a role. Take it out of the people file, or under People, first.',
  },
};

/** What remains of somebody who is erased, and why. */
export const remainsWords: Readonly<Record<Language, readonly string[]>> = {
  da: [
    'Slettes for altid: navn, nummer, adresser, ønsker og roller, også når en sikkerhedskopi lægges tilbage.',
    'Bliver stående: datoer i lukkede forløb med et nummer, som ikke fører til nogen. De viser, at fristerne blev holdt, og slettes efter arbejdsgiverens periode.',
    'Bliver stående: tal i statistikken, som ikke kan føres tilbage til nogen.',
  ],
  en: [
    'Erased for good: name, number, addresses, wishes and roles, also when a backup is put back.',
    'What remains: dates in closed cases with an id that leads to nobody. They show that duties were done, and go after the employer’s period.',
    'What remains: figures in the statistics, which cannot be traced to anybody.',
  ],
};
