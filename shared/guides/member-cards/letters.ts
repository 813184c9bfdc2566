import type { MemberCard } from '../member-card.ts';

/** What a letter sets going. Her own: the employer's side never sees them. */
export const letterCards = {
  'disagree-letter': {
    now: {
      da: 'Du har fået et brev med det, din arbejdsplads har oplyst til kommunen.',
      en: 'You have had a letter with what your workplace has told the municipality.',
    },
    when: { da: 'Er du uenig, så svar senest {date}.', en: 'If you disagree, answer by {date}.' },
    youDo: {
      da: 'Læs brevet, og svar kommunen, hvis noget ikke passer.',
      en: 'Read the letter, and answer the municipality if something is wrong.',
    },
    youNeedNot: {
      da: 'Passer det hele, behøver du ikke gøre noget.',
      en: 'If all of it is right, you need not do anything.',
    },
  },
  appeal: {
    now: {
      da: 'Du har fået en afgørelse fra kommunen. Er du uenig, kan du klage.',
      en: 'You have had a decision from the municipality. If you disagree, you can appeal.',
    },
    when: { da: 'En klage skal være sendt senest {date}.', en: 'An appeal has to be sent by {date}.' },
    youDo: {
      da: 'Er du i tvivl, så ring til din fagforening, mens der er god tid.',
      en: 'If in doubt, call your union while there is plenty of time.',
    },
    youNeedNot: { da: 'Er du enig, behøver du ikke gøre noget.', en: 'If you agree, you need not do anything.' },
    dayGone: {
      da: 'Klagefristen er gået. Spørg din fagforening, om der stadig kan gøres noget.',
      en: 'The time to appeal has passed. Ask your union whether something can still be done.',
    },
  },
  lapse: {
    now: {
      da: 'Du har fået besked om, at ydelsen er standset. Den kan komme i gang igen.',
      en: 'You have been told that the benefit has stopped. It can start again.',
    },
    when: { da: 'Det skal ske senest {date}.', en: 'It has to happen by {date}.' },
    youDo: {
      da: 'Ring til kommunen eller din fagforening, og spørg, hvad der mangler.',
      en: 'Call the municipality or your union, and ask what is missing.',
    },
    youNeedNot: { da: 'Du behøver ikke klare det alene.', en: 'You need not manage it alone.' },
    dayGone: {
      da: 'Dagen er gået. Ring til din fagforening, og spørg, hvad der stadig kan gøres.',
      en: 'The day has passed. Call your union, and ask what can still be done.',
    },
  },
  'dismissal-warning': {
    now: {
      da: 'Du har fået et varsel om afsked. Du kan svare, før noget er afgjort.',
      en: 'You have had a warning of dismissal. You can answer before anything is decided.',
    },
    when: { da: 'Svar senest {date}.', en: 'Answer by {date}.' },
    youDo: { da: 'Ring til din fagforening i dag, før du svarer.', en: 'Call your union today, before you answer.' },
    youNeedNot: {
      da: 'Du behøver ikke svare alene. Din arbejdsplads kan ikke se det, du skriver ind her.',
      en: 'You need not answer alone. Your workplace cannot see what you enter here.',
    },
    dayGone: {
      da: 'Dagen er gået. Ring til din fagforening i dag, og spørg, hvad du kan gøre.',
      en: 'The day has passed. Call your union today, and ask what you can do.',
    },
  },
} as const satisfies Readonly<Record<string, MemberCard>>;
