import type { LeaderGuide } from '../leader-guide.ts';
import { colleagues, partialLeave } from '../origins.ts';
import { confidential, neverAsk } from './never-ask.ts';

/** Coming back: in part, in front of the colleagues, and the weeks after. */
export const returnGuides = {
  'partial-return': {
    minutes: 30,
    now: {
      da: 'Lav en plan uge for uge med timer, opgaver og hensyn, og aftal en dato, hvor I ser på den igen.',
      en: 'Make a plan week by week with hours, tasks and considerations, and agree on a date to look at it again.',
    },
    mayAsk: [
      {
        da: 'Hvor mange timer og hvilke dage passer dig i første uge?',
        en: 'How many hours and which days suit you in the first week?',
      },
      { da: 'Hvilke opgaver skal vente lidt endnu?', en: 'Which tasks should wait a little longer?' },
      { da: 'Hvad skal vi gøre, hvis en dag ikke går?', en: 'What shall we do if a day does not work out?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: confidential,
    prepare: [
      {
        da: 'Spørg om planlagt ferie, før I aftaler noget.',
        en: 'Ask about planned holiday before you agree on anything.',
      },
      {
        da: 'Sørg for, at vagtplanen passer med planen, så ingen regner med mere.',
        en: 'See that the rota fits the plan, so that nobody counts on more.',
      },
    ],
    afterwards: [
      {
        da: 'Send planen til personale og løn, som sender den til kommunen.',
        en: 'Send the plan to the personnel office, which sends it to the municipality.',
      },
      {
        da: 'Aftal, hvad kollegerne må få at vide, inden første dag.',
        en: 'Agree before the first day what colleagues may be told.',
      },
      {
        da: 'Se på planen sammen på den aftalte dato, og før, hvis den ikke holder.',
        en: 'Look at the plan together on the agreed date, and earlier if it does not hold.',
      },
    ],
    rules: [
      {
        words: {
          da: 'Fraværet skal være mindst 4 timer om ugen, og kommunen skal godkende planen.',
          en: 'The absence has to be at least 4 hours a week, and the municipality has to approve the plan.',
        },
        origin: partialLeave,
      },
      {
        words: {
          da: 'Ferie midt i en delvis sygemelding kræver, at den sygemeldte først melder sig rask. Tal om det, før ferien begynder.',
          en: 'Holiday in the middle of partial sick leave requires being reported fit first. Talk about it before the holiday begins.',
        },
        origin: partialLeave,
      },
    ],
  },
  'tell-colleagues': {
    minutes: 20,
    now: {
      da: 'Aftal med den sygemeldte, hvad kollegerne får at vide, og hvem der siger det.',
      en: 'Agree with the person what colleagues are told, and who tells them.',
    },
    mayAsk: [
      {
        da: 'Hvad må kollegerne få at vide: timer, opgaver, hensyn eller ingenting?',
        en: 'What may colleagues be told: hours, tasks, considerations or nothing?',
      },
      { da: 'Vil du selv sige det, eller skal jeg?', en: 'Do you want to say it yourself, or shall I?' },
      { da: 'Hvad skal jeg svare, hvis nogen spørger om mere?', en: 'What shall I answer if somebody asks for more?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: {
      da: 'Sig, at kollegerne kun får det at vide, I aftaler, og at "ingenting" også er et svar.',
      en: 'Say that colleagues are told only what you agree on, and that "nothing" is an answer too.',
    },
    prepare: [
      {
        da: 'Tænk over, hvad kollegerne skal bruge i hverdagen. Det er sjældent mere end timer og opgaver.',
        en: 'Think about what colleagues need in daily work. It is seldom more than hours and tasks.',
      },
    ],
    afterwards: [
      {
        da: 'Sig det, I har aftalt, og ikke mere. Sæt dato på bagefter.',
        en: 'Say what you have agreed on and no more. Enter the date afterwards.',
      },
    ],
    rules: [
      {
        words: {
          da: 'Hold orienteringen, inden en delvis tilbagevenden, en § 56-aftale, et skånejob eller et fleksjob begynder.',
          en: 'Tell colleagues before a partial return, a § 56 agreement, a protected job or a flexjob begins.',
        },
        origin: colleagues,
      },
    ],
  },
  'after-return': {
    minutes: 20,
    now: {
      da: 'Tag en kort samtale om, hvordan det går, og om aftalerne holder.',
      en: 'Have a short talk about how it is going and whether what you agreed on holds.',
    },
    mayAsk: [
      { da: 'Hvordan går det med opgaverne og arbejdstiden?', en: 'How are the tasks and the hours working out?' },
      { da: 'Er der noget, vi skal justere?', en: 'Is there anything to adjust?' },
      { da: 'Får du den støtte, vi har aftalt?', en: 'Are you getting the support we agreed on?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: {
      da: 'Sig, at samtalen er frivillig, og at den handler om arbejdet.',
      en: 'Say that the talk is voluntary, and that it is about the work.',
    },
    prepare: [{ da: 'Find de aftaler frem, I har lavet.', en: 'Find what you agreed on.' }],
    afterwards: [
      {
        da: 'Sæt dato på samtalen, og ret det, der ikke holder. Der er en samtale efter 2 og en efter 6 uger.',
        en: 'Enter the date of the talk, and put right what does not hold. There is one talk after 2 weeks and one after 6.',
      },
    ],
    rules: [],
  },
} as const satisfies Readonly<Record<string, LeaderGuide>>;
