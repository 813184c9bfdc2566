import type { Words } from '../guide.ts';

/** What no leader may ask, whatever the talk is about. Source: domain.md "Messages and privacy". */
export const neverAsk: readonly Words[] = [
  {
    da: 'Hvad den sygemeldte fejler, eller hvad diagnosen er.',
    en: 'What is wrong with the person, or what the diagnosis is.',
  },
  { da: 'Hvad sygdommen skyldes.', en: 'What the illness is due to.' },
  {
    da: 'Hvilken behandling eller medicin der er tale om, eller hvad lægen har sagt.',
    en: 'Which treatment or medicine it is about, or what the doctor has said.',
  },
  {
    da: 'Om den sygemeldte er eller vil være gravid, eller om sygdom i familien.',
    en: 'Whether the person is or wants to become pregnant, or about illness in the family.',
  },
  {
    da: 'Om den sygemeldte er medlem af en fagforening.',
    en: 'Whether the person is a member of a union.',
  },
];

/** Said before a talk begins. */
export const confidential: Words = {
  da: 'Sig, at du ikke spørger til sygdommen, at der ikke skrives noget ned om helbred, og at det er i orden ikke at svare.',
  en: 'Say that you will not ask about the illness, that nothing about health is written down, and that it is fine not to answer.',
};
