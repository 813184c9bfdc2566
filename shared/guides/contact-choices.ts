import type { ContactChoiceTo } from '../case/roles.ts';
import type { Words } from './guide.ts';

export const contactQuestion: Words = { da: 'Hvem må kontakte dig?', en: 'Who may contact you?' };

/** The six answers, each with one sentence that helps to choose. Source: domain.md "Consent". */
export const contactChoiceWords: Readonly<Record<ContactChoiceTo, { readonly choice: Words; readonly help: Words }>> = {
  steward: {
    choice: { da: 'Min tillidsrepræsentant', en: 'My union steward' },
    help: {
      da: 'Kender overenskomsten, kan være bisidder og får først noget at vide, når du siger ja.',
      en: 'Knows the collective agreement, can be your companion, and learns nothing until you say yes.',
    },
  },
  'safety-rep': {
    choice: { da: 'Min arbejdsmiljørepræsentant', en: 'My safety representative' },
    help: {
      da: 'Et godt valg, hvis noget på arbejdet spiller ind, eller hvis du har brug for redskaber.',
      en: 'A good choice if something at work plays a part, or if you need aids.',
    },
  },
  'contact-person': {
    choice: { da: 'En, jeg selv vælger', en: 'Somebody I choose' },
    help: {
      da: 'En, du er tryg ved, og som må ringe i stedet for din leder.',
      en: 'Somebody you feel safe with, who may call in place of your leader.',
    },
  },
  leader: {
    choice: { da: 'Min leder', en: 'My leader' },
    help: {
      da: 'Din leder ringer og taler med dig om arbejdet, ikke om hvad du fejler.',
      en: 'Your leader calls and talks with you about work, not about what is wrong with you.',
    },
  },
  self: {
    choice: { da: 'Jeg ringer selv', en: 'I call myself' },
    help: {
      da: 'Du vælger tidspunktet, og vi minder dig om det.',
      en: 'You choose the time, and we remind you.',
    },
  },
  'not-now': {
    choice: { da: 'Ikke lige nu', en: 'Not now' },
    help: {
      da: 'Din leder må stadig ringe, men ingen andre får noget at vide, og du kan vælge om, når du vil.',
      en: 'Your leader may still call, but nobody else is told, and you can choose again whenever you like.',
    },
  },
};
