import type { MemberCard } from '../member-card.ts';

/** What she has asked for herself. */
export const ownCards = {
  'contact-pause': {
    now: {
      da: 'Du har bedt om ro. Vi skriver ikke til dig, og din leder kan se, at der ikke skal ringes.',
      en: 'You have asked for peace. We do not write to you, and your leader can see not to call.',
    },
    when: { da: 'Pausen varer til og med {date}.', en: 'The pause lasts up to and including {date}.' },
    youDo: {
      da: 'Kig stadig i din digitale post, eller få en til at hjælpe dig med det.',
      en: 'Still look in your digital post, or get somebody to help you with it.',
    },
    youNeedNot: {
      da: 'Du behøver ikke give en grund, og du kan slutte pausen, når du vil.',
      en: 'You need not give a reason, and you can end the pause whenever you like.',
    },
    dayGone: { da: 'Pausen er slut.', en: 'The pause is over.' },
  },
  'ask-for-support': {
    now: {
      da: 'Du har en aftale på vej, og du kan få en til at hjælpe dig.',
      en: 'You have an appointment coming, and you can have somebody help you.',
    },
    when: { da: 'Spørg helst senest {date}.', en: 'Ask by {date} if you can.' },
    youDo: { da: 'Vælg, hvem du vil spørge.', en: 'Choose whom to ask.' },
    youNeedNot: { da: 'Klarer du den selv, er det også fint.', en: 'Managing alone is fine too.' },
    dayGone: { da: 'Du kan stadig spørge, helst i dag.', en: 'You can still ask, today if you can.' },
  },
  'union-help': {
    now: {
      da: 'Du har bedt din fagforening om hjælp, og de ser på det.',
      en: 'You have asked your union for help, and they are looking at it.',
    },
    when: { da: 'Du kan forvente svar senest {date}.', en: 'You can expect an answer by {date}.' },
    youNeedNot: { da: 'Du behøver ikke gøre noget, mens du venter.', en: 'You need not do anything while you wait.' },
    dayGone: {
      da: 'Svaret er ikke registreret endnu. Haster det, så ring til dem.',
      en: 'The answer is not recorded yet. If it is urgent, call them.',
    },
  },
} as const satisfies Readonly<Record<string, MemberCard>>;
