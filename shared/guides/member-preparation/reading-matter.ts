import type { Topic } from '../guide.ts';
import { askInGoodTime, extensionGrounds, handbooks } from '../origins.ts';

/** What she reads and nobody records. */
export const readingMatter = {
  'extension-grounds': {
    title: { da: 'Når sygedagpengene kan forlænges', en: 'When the sickness benefit can be extended' },
    says: [
      {
        da: 'Kommunen skal selv se efter, om en af lovens grunde passer. Du behøver ikke pege på en.',
        en: 'The municipality has to see for itself whether one of the grounds in the law fits. You need not point to one.',
      },
      {
        da: 'Før 2026 handlede grundene om revalidering, afklaring af hvad du kan arbejde med, og ventetid på behandling.',
        en: 'Before 2026 the grounds were about retraining, finding out what work you can do, and waiting for treatment.',
      },
      {
        da: 'De handlede også om rehabiliteringsteamet, meget alvorlig sygdom, en arbejdsskade eller en ansøgning om førtidspension.',
        en: 'They were also about the rehabilitation team, very serious illness, a work injury or an application for disability pension.',
      },
      {
        da: 'Listen kan være ændret. Spørg fagforeningen, hvad der gælder nu.',
        en: 'The list may have changed. Ask the union what holds now.',
      },
      {
        da: 'Du skal ikke vælge noget her. Vi gemmer ikke, hvad du læser om.',
        en: 'You choose nothing here. We do not store what you read about.',
      },
    ],
    origin: extensionGrounds,
  },
  options: {
    title: { da: 'Muligheder at tale om', en: 'Options to talk about' },
    says: [
      {
        da: 'Listen begynder med det letteste: andre opgaver og andre timer. Du kan nøjes med at læse de første.',
        en: 'The list begins with the lightest: other tasks and other hours. Reading the first ones is enough.',
      },
      {
        da: 'Vælg højst tre, du gerne vil tale om.',
        en: 'Choose three at most to talk about.',
      },
    ],
    origin: handbooks,
  },
  'getting-help': {
    title: { da: 'Få en til at hjælpe dig', en: 'Get somebody to help you' },
    says: [
      {
        da: 'Spørg din tillidsrepræsentant, fagforeningen eller en, du er tryg ved, gerne 10 arbejdsdage før.',
        en: 'Ask your union steward, the union or somebody you feel safe with, preferably 10 working days before.',
      },
      {
        da: 'Aftal, hvad den anden skal sige, og hvad du selv vil sige.',
        en: 'Agree what the other is to say, and what you will say yourself.',
      },
    ],
    origin: askInGoodTime,
  },
} as const satisfies Readonly<Record<string, Topic>>;
