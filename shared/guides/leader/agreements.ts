import type { Words } from '../guide.ts';
import type { LeaderGuide } from '../leader-guide.ts';
import { agreement56, protectedJobRules, retainedFlexjob } from '../origins.ts';
import { neverAsk } from './never-ask.ts';

const looksAgain: Pick<LeaderGuide, 'mayAsk' | 'mayNotAsk' | 'confidentiality'> = {
  mayAsk: [
    { da: 'Passer aftalen stadig til arbejdet?', en: 'Does the agreement still fit the work?' },
    { da: 'Hvad går godt, og hvad skal ændres?', en: 'What works well, and what should change?' },
    { da: 'Vil du have en bisidder med?', en: 'Would you like to bring a companion?' },
  ],
  mayNotAsk: neverAsk,
  confidentiality: {
    da: 'Sig, at I taler om aftalen og arbejdet, og at sygdommen ikke skal forklares igen.',
    en: 'Say that you talk about the agreement and the work, and that the illness need not be explained again.',
  },
};

const dateIt: Words = {
  da: 'Sæt dato på, når I har set på aftalen. Er den slut, så skriv det.',
  en: 'Enter the date when you have looked at the agreement. If it has ended, say so.',
};

/** Agreements outlive the absence: they are looked at again, renewed or ended. Source: domain.md "Agreements". */
export const agreementGuides = {
  'agreement-56': {
    ...looksAgain,
    minutes: 30,
    now: {
      da: 'Aftal med medarbejderen, om § 56-aftalen skal fornys, og giv personale og løn besked.',
      en: 'Agree with the employee whether the § 56 agreement is to be renewed, and tell the personnel office.',
    },
    prepare: [
      {
        da: 'Tæl de fraværsdage, aftalen har dækket det seneste år.',
        en: 'Count the days of absence that the agreement has covered in the last year.',
      },
    ],
    afterwards: [
      dateIt,
      {
        da: 'Kommunen skal godkende aftalen, også når den fornys.',
        en: 'The municipality has to approve the agreement, also when it is renewed.',
      },
    ],
    rules: [
      {
        words: {
          da: 'Første gang kræves 10 ventede fraværsdage om året eller 21 betalte fraværsdage. Ved fornyelse kræves 10 dage det seneste år.',
          en: 'The first time it takes 10 expected days of absence a year or 21 paid ones. Renewal takes 10 days in the last year.',
        },
        origin: agreement56,
      },
      {
        words: {
          da: 'Aftalen skal fornys, før der er gået 2 år.',
          en: 'The agreement has to be renewed before 2 years have passed.',
        },
        origin: agreement56,
      },
    ],
  },
  'protected-job': {
    ...looksAgain,
    minutes: 45,
    now: {
      da: 'Se på skånejobaftalen sammen på den aftalte dato.',
      en: 'Look at the protected-job agreement together on the agreed date.',
    },
    prepare: [{ da: 'Find den skriftlige aftale frem.', en: 'Find the written agreement.' }],
    afterwards: [
      dateIt,
      {
        da: 'Ændrer I aftalen, så skriv det ned, og send fagforeningen en kopi.',
        en: 'If you change the agreement, write it down, and send the union a copy.',
      },
    ],
    rules: [
      {
        words: {
          da: 'Aftalen er skriftlig, og pensionsgrundlaget bevares.',
          en: 'The agreement is in writing, and the pension base is kept.',
        },
        origin: protectedJobRules,
      },
    ],
  },
  'retained-flexjob': {
    ...looksAgain,
    minutes: 45,
    now: {
      da: 'Saml det, der er prøvet på særlige vilkår, og aftal, hvad der skal ske, når de 12 måneder er gået.',
      en: 'Collect what has been tried on special terms, and agree what is to happen when the 12 months are over.',
    },
    prepare: [
      {
        da: 'Sørg for, at hvert forsøg er skrevet ned med dato.',
        en: 'See that every attempt is written down with its date.',
      },
    ],
    afterwards: [dateIt],
    rules: [
      {
        words: {
          da: 'De 12 måneder skal være aftalt skriftligt, og forsøgene skal kunne dokumenteres. Det gælder ikke ved akut skade eller sygdom.',
          en: 'The 12 months have to be agreed in writing, and what was tried has to be documented. Acute injury or illness is an exception.',
        },
        origin: retainedFlexjob,
      },
    ],
  },
  flexjob: {
    ...looksAgain,
    minutes: 45,
    now: {
      da: 'Hold den årlige samtale om fleksjobbet.',
      en: 'Hold the yearly talk about the flexjob.',
    },
    prepare: [
      {
        da: 'Se, om kommunen også skal følge op i år. Det gør den efter 2,5 og 4,5 år.',
        en: 'See whether the municipality follows up this year too. It does so after 2.5 and 4.5 years.',
      },
    ],
    afterwards: [dateIt],
    rules: [],
  },
  mentor: {
    ...looksAgain,
    minutes: 20,
    now: {
      da: 'Hør medarbejderen og mentoren, om ordningen skal fortsætte.',
      en: 'Hear the employee and the mentor on whether the arrangement is to go on.',
    },
    prepare: [
      {
        da: 'Spørg mentoren, om der er tid nok til opgaven.',
        en: 'Ask the mentor whether there is time enough for the task.',
      },
    ],
    afterwards: [dateIt],
    rules: [],
  },
} as const satisfies Readonly<Record<string, LeaderGuide>>;
