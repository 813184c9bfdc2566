import type { Topic } from '../guide.ts';
import { handbooks, municipalTalks, roundtableRules } from '../origins.ts';

/** What she puts into words of her own, on paper. */
export const ownWords = {
  'three-questions': {
    title: {
      da: 'Tre spørgsmål før samtalen',
      en: 'Three questions before the talk',
    },
    says: [
      {
        da: 'Hvad kan jeg på en almindelig dag, og hvad koster det bagefter?',
        en: 'What can I do on an ordinary day, and what does it cost me afterwards?',
      },
      {
        da: 'Hvad er prøvet, og hvad vil jeg gerne prøve?',
        en: 'What has been tried, and what would I like to try?',
      },
      {
        da: 'Hvad skal jeg have svar på, før jeg går?',
        en: 'What do I need an answer to before I leave?',
      },
    ],
    origin: municipalTalks,
  },
  'own-description': {
    title: { da: 'Din egen beskrivelse til rundbordssamtalen', en: 'Your own description for the roundtable talk' },
    says: [
      { da: 'Sådan ser en god arbejdsdag ud for mig.', en: 'This is what a good working day looks like for me.' },
      { da: 'Det her kan jeg godt, også nu.', en: 'This I can do, also now.' },
      { da: 'Det her er svært lige nu.', en: 'This is hard just now.' },
      { da: 'Det her ville hjælpe mig.', en: 'This would help me.' },
      { da: 'Det her vil jeg ikke tale om.', en: 'This I do not want to talk about.' },
    ],
    origin: roundtableRules,
  },
  'what-has-been-tried': {
    title: { da: 'Hvad er prøvet?', en: 'What has been tried?' },
    says: [
      {
        da: 'Skriv dato og et par ord for hver: andre opgaver, andre timer, redskaber, delvis tilbage, et andet sted.',
        en: 'Write a date and a few words for each: other tasks, other hours, aids, partly back, another place.',
      },
      {
        da: 'Skriv også, hvad der hjalp, og hvad der ikke gjorde.',
        en: 'Write too what helped and what did not.',
      },
      {
        da: 'Behold papiret selv. Vi gemmer ikke, hvad du skriver.',
        en: 'Keep the paper yourself. We do not store what you write.',
      },
    ],
    origin: handbooks,
  },
} as const satisfies Readonly<Record<string, Topic>>;
