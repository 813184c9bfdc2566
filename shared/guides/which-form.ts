import type { Origin, Words } from './guide.ts';
import { capabilityStatement, documentation, longDocumentation, whoPaysFreeCertificate } from './origins.ts';

export const formIds = [
  'capability-statement',
  'duration-certificate',
  'free-certificate',
  'self-declaration',
] as const;
export type FormId = (typeof formIds)[number];

/** What a leader has to know before asking for a paper. */
export type FormGuide = {
  /** The question that the paper answers: what the leader chooses by. */
  readonly question: Words;
  readonly whoWrites: Words;
  readonly whoPays: { readonly words: Words; readonly origin: Origin };
  readonly earliest: Words;
  readonly origin: Origin;
};

/** "Which form?": the lightest paper that answers the question is the right one. Source: domain.md "Other duties". */
export const whichForm: Readonly<Record<FormId, FormGuide>> = {
  'capability-statement': {
    question: {
      da: 'Hvad kan den sygemeldte klare på arbejdet, og hvilke hensyn skal der til?',
      en: 'What can the person manage at work, and which considerations does it take?',
    },
    whoWrites: {
      da: 'Du og den sygemeldte udfylder første del ved en samtale. Lægen udfylder anden del.',
      en: 'You and the person fill in the first part at a talk. The doctor fills in the second.',
    },
    whoPays: { words: { da: 'Arbejdspladsen.', en: 'The workplace.' }, origin: capabilityStatement },
    earliest: {
      da: 'Når I holder en samtale, hvor du beder om den.',
      en: 'When you hold a talk at which you ask for it.',
    },
    origin: capabilityStatement,
  },
  'duration-certificate': {
    question: { da: 'Hvor længe ventes fraværet at vare?', en: 'How long is the absence expected to last?' },
    whoWrites: { da: 'Lægen.', en: 'The doctor.' },
    whoPays: { words: { da: 'Arbejdspladsen.', en: 'The workplace.' }, origin: longDocumentation },
    earliest: { da: 'Efter mere end 14 dages fravær.', en: 'After more than 14 days of absence.' },
    origin: longDocumentation,
  },
  'free-certificate': {
    question: {
      da: 'Kan en læge bekræfte, at fraværet skyldes sygdom?',
      en: 'Can a doctor confirm that the absence is due to illness?',
    },
    whoWrites: { da: 'Lægen, på eget papir.', en: 'The doctor, in free form.' },
    whoPays: {
      words: {
        da: 'Regn med, at arbejdspladsen betaler, når den beder om den.',
        en: 'Reckon with the workplace paying when it asks for one.',
      },
      origin: whoPaysFreeCertificate,
    },
    earliest: {
      da: 'Ingen fast dag. Sæt en frist, der kan nås.',
      en: 'No fixed day. Set a deadline that can be met.',
    },
    origin: documentation,
  },
  'self-declaration': {
    question: {
      da: 'Kan den sygemeldte selv bekræfte, at fraværet skyldes sygdom?',
      en: 'Can the person confirm that the absence is due to illness?',
    },
    whoWrites: { da: 'Den sygemeldte selv, uden læge.', en: 'The person alone, without a doctor.' },
    whoPays: {
      words: { da: 'Ingen: den sygemeldte skriver den selv.', en: 'Nobody: the person writes it.' },
      origin: documentation,
    },
    earliest: { da: 'Tidligst til 2. fraværsdag.', en: 'For the 2nd day of absence at the earliest.' },
    origin: documentation,
  },
};

/** Said above the list. */
export const beforeAnyForm: Words = {
  da: 'Bed kun om et papir, hvis du skal bruge svaret til noget. Ingen af dem skal indeholde en diagnose.',
  en: 'Ask for a paper only if you need the answer for something. None of them is to contain a diagnosis.',
};
