import type { Topic } from '../guide.ts';
import { handbooks, injuryReport, noticeToMunicipality, ownRoutine, partialLeave, rightsOverData } from '../origins.ts';

/** What hr records, and when. */
export const whatToRecord = {
  letter: {
    title: { da: 'Brevet', en: 'The letter' },
    says: [
      {
        da: 'Skriv datoen, når brevet er udleveret eller sendt. Den sygemeldte hører intet fra os før velkomsten.',
        en: 'Enter the date when the letter has been handed out or posted. The person hears nothing from us before the welcome.',
      },
    ],
    origin: rightsOverData,
  },
  pay: {
    title: { da: 'Hvad arbejdspladsen betaler', en: 'What the workplace pays' },
    says: [
      {
        da: 'Vælg løn, kun sygedagpenge eller intet. Det afgør, hvornår kommunen skal have besked.',
        en: 'Choose wages, benefit only or nothing. It decides when the municipality has to be told.',
      },
    ],
    origin: noticeToMunicipality,
  },
  letters: {
    title: { da: 'Datoer fra kommunen', en: 'Dates from the municipality' },
    says: [
      {
        da: 'En dato i et brev fra kommunen går altid forud. Skriv den som dato fra et brev.',
        en: 'A date in a letter from the municipality always comes first. Enter it as the date of a letter.',
      },
    ],
    origin: handbooks,
  },
  consent: {
    title: { da: 'Samtykke', en: 'Consent' },
    says: [
      {
        da: 'Et ja til tillidsrepræsentanten registreres som "registreret af arbejdsgiver". Brevet fortæller det, og det kan trækkes tilbage.',
        en: 'A yes to the union steward is recorded as "recorded by the employer". The letter says so, and it can be withdrawn.',
      },
      {
        da: 'Registrér aldrig, om nogen er medlem af en fagforening.',
        en: 'Never record whether somebody is a member of a union.',
      },
    ],
    origin: rightsOverData,
  },
  'expected-return': {
    title: { da: 'Ventet tilbage', en: 'Expected return' },
    says: [
      {
        da: 'En ventet dato holder påmindelser tilbage. Den flytter ingen frister, og anmeldelsen går videre som før.',
        en: 'An expected date holds reminders back. It moves no deadlines, and the notice goes on as before.',
      },
    ],
    origin: ownRoutine,
  },
  'partial-return': {
    title: { da: 'Delvis tilbage', en: 'Partly back' },
    says: [
      {
        da: 'Send planen til kommunen, som skal godkende den. Fraværet skal være mindst 4 timer om ugen.',
        en: 'Send the plan to the municipality, which has to approve it. The absence has to be at least 4 hours a week.',
      },
    ],
    origin: partialLeave,
  },
  injury: {
    title: { da: 'Arbejdsskade', en: 'Work injury' },
    says: [
      {
        da: 'Er fraværet en arbejdsskade, så skriv det med fraværskoden. Lederen anmelder. Fristen er ikke bekræftet.',
        en: 'If the absence is a work injury, say so by the absence code. The leader reports it. The deadline is not confirmed.',
      },
    ],
    origin: injuryReport,
  },
} as const satisfies Readonly<Record<string, Topic>>;
