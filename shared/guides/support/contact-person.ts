import type { SupportGuide } from '../support-guide.ts';
import { handOver, neverInSupport } from './never.ts';

export const contactPersonGuide: SupportGuide = {
  whatToDo: [
    {
      da: 'Du er valgt, fordi den sygemeldte er tryg ved dig. Du behøver ikke kende reglerne.',
      en: 'You were chosen because the person feels safe with you. You need not know the rules.',
    },
    {
      da: 'Ring, lyt, og spørg, om der er noget, arbejdspladsen kan gøre.',
      en: 'Call, listen, and ask whether there is anything the workplace can do.',
    },
    {
      da: 'Er der bedt om en kontaktpause, går aftaler med lederen gennem dig.',
      en: 'If a contact pause has been asked for, arrangements with the leader go through you.',
    },
  ],
  never: [
    ...neverInSupport,
    {
      da: 'Vær ikke lederens bud. Giv kun det videre, som den sygemeldte har bedt dig om.',
      en: 'Do not be a messenger for the leader. Pass on only what the person has asked you to.',
    },
  ],
  handOn: handOver,
  askAdvice: [
    {
      da: 'Bliver det svært, så spørg den sygemeldte, om I sammen skal tale med tillidsrepræsentanten.',
      en: 'If it gets difficult, ask the person whether you should talk to the union steward together.',
    },
    {
      da: 'Har du brug for et råd, så vælg et emne på listen. Du skal ikke skrive, hvem det handler om.',
      en: 'If you need advice, choose a topic from the list. You do not write whom it is about.',
    },
  ],
};
