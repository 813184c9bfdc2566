import type { LeaderGuide } from '../leader-guide.ts';
import { capabilityStatement, healthIsPrivate } from '../origins.ts';
import { confidential, neverAsk } from './never-ask.ts';

/** The one paper that a leader fills in too. Which paper to ask for stands in which-form.ts. */
export const paperGuides = {
  'capability-statement': {
    minutes: 45,
    now: {
      da: 'Udfyld første del sammen med den sygemeldte ved en samtale, og aftal, hvornår lægens del skal være klar.',
      en: "Fill in the first part together at a talk, and agree when the doctor's part is to be ready.",
    },
    mayAsk: [
      {
        da: 'Hvilke dele af arbejdet kan du klare, og hvilke er påvirket?',
        en: 'Which parts of the work can you manage, and which are affected?',
      },
      { da: 'Hvilke hensyn vil gøre en forskel?', en: 'Which considerations would make a difference?' },
      { da: 'Hvor lang tid regner du med, at du har brug for dem?', en: 'How long do you expect to need them?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: confidential,
    prepare: [
      {
        da: 'Indkald med rimeligt varsel, og sig, at samtalen handler om mulighedserklæringen.',
        en: 'Give reasonable notice, and say that the talk is about the capability statement.',
      },
      {
        da: 'Vælg en frist, der kan nås, også når lægen har ventetid.',
        en: 'Choose a deadline that can be met, also when the doctor is booked up.',
      },
    ],
    afterwards: [
      {
        da: 'Sæt dato på, når erklæringen er kommet. Kommer den ikke, så spørg venligt, hvornår den kan ventes.',
        en: 'Enter the date when the statement has come. If it does not come, ask kindly when it can be expected.',
      },
    ],
    rules: [
      {
        words: {
          da: 'Arbejdspladsen betaler for erklæringen.',
          en: 'The workplace pays for the statement.',
        },
        origin: capabilityStatement,
      },
      {
        words: {
          da: 'Kommer erklæringen for sent uden grund, kan det gå ud over sygedagpengene. Hør derfor først, om der er en god grund.',
          en: 'A statement that is late without reason can affect the sickness benefit. So first hear whether there is a good reason.',
        },
        origin: capabilityStatement,
      },
      {
        words: {
          da: 'Erklæringen siger, hvad der kan lade sig gøre på arbejdet. Den skal ikke indeholde en diagnose.',
          en: 'The statement says what is possible at work. It is not to contain a diagnosis.',
        },
        origin: healthIsPrivate,
      },
    ],
  },
} as const satisfies Readonly<Record<string, LeaderGuide>>;
