import type { Seer, Sight } from '../who-sees-what.ts';

const untilYouSayYes = {
  da: 'Noget som helst, før du siger ja, eller efter at du har trukket dit ja tilbage.',
  en: 'Anything at all before you say yes, or after you have withdrawn your yes.',
} as const;

/** Those whom only the member lets in, and the municipality outside. */
export const consentedSight = {
  steward: {
    onlyWithConsent: true,
    duties: ['employer-and-consented', 'member-and-consented'],
    sees: [
      {
        da: 'Dit navn og dit nummer, så du kan ringes op.',
        en: 'Your name and number, so that you can be called.',
      },
    ],
    neverSees: [untilYouSayYes],
  },
  'safety-rep': {
    onlyWithConsent: true,
    duties: ['employer-and-consented', 'member-and-consented'],
    sees: [
      {
        da: 'Dit navn og dit nummer, så du kan ringes op.',
        en: 'Your name and number, so that you can be called.',
      },
    ],
    neverSees: [untilYouSayYes],
  },
  'contact-person': {
    onlyWithConsent: true,
    duties: ['employer-and-consented', 'member-and-consented'],
    sees: [
      {
        da: 'Dit navn og dit nummer, så du kan ringes op.',
        en: 'Your name and number, so that you can be called.',
      },
    ],
    neverSees: [untilYouSayYes],
  },
  'union-consultant': {
    onlyWithConsent: true,
    duties: ['employer-and-consented', 'member-and-consented'],
    sees: [
      {
        da: 'Hvad du har bedt om hjælp til, og hvornår du bad om det.',
        en: 'What you have asked for help with, and when you asked.',
      },
    ],
    neverSees: [
      untilYouSayYes,
      {
        da: 'Noget fra din tillidsrepræsentant uden et nyt ja fra dig.',
        en: 'Anything from your union steward without a new yes from you.',
      },
    ],
  },
  municipality: {
    onlyWithConsent: false,
    duties: [],
    sees: [
      {
        da: 'Kun det, personale og løn anmelder gennem NemRefusion, og det, du selv svarer.',
        en: 'Only what the personnel office reports through NemRefusion, and what you answer yourself.',
      },
    ],
    neverSees: [{ da: 'Noget af det, der står her på siderne.', en: 'Anything of what these pages show.' }],
  },
} as const satisfies Readonly<Partial<Record<Seer, Sight>>>;
