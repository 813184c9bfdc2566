import type { MemberCard } from '../member-card.ts';

/** Agreements that go on when the absence has ended. */
export const agreementCards = {
  'agreement-56': {
    now: { da: 'Du har en § 56-aftale.', en: 'You have a § 56 agreement.' },
    when: { da: 'Skal den fortsætte, fornys den inden {date}.', en: 'If it is to go on, it is renewed before {date}.' },
    youDo: {
      da: 'Fortæl din leder, om du vil fortsætte med aftalen.',
      en: 'Tell your leader whether you want to keep the agreement.',
    },
    youNeedNot: {
      da: 'Du behøver ikke huske datoen. Den bliver stående her.',
      en: 'You need not remember the date. It stays here.',
    },
  },
  'protected-job': {
    now: { da: 'Du har et aftalebaseret skånejob.', en: 'You have a protected job by agreement.' },
    when: { da: 'I ser på aftalen igen {date}.', en: 'You look at the agreement again on {date}.' },
    youDo: {
      da: 'Tænk over, hvad der går godt, og hvad der skal ændres.',
      en: 'Think about what works well and what should change.',
    },
    youNeedNot: {
      da: 'Du behøver ikke vente: du kan altid bede om at tale om aftalen.',
      en: 'You need not wait: you can always ask to talk about the agreement.',
    },
  },
  'retained-flexjob': {
    now: {
      da: 'Du arbejder på særlige vilkår i 12 måneder, før der kan søges om fleksjob samme sted.',
      en: 'You work on special terms for 12 months before a flexjob at the same workplace can be applied for.',
    },
    when: { da: 'De 12 måneder er gået {date}.', en: 'The 12 months are over on {date}.' },
    youDo: {
      da: 'Gem aftalen og det, der bliver skrevet ned undervejs.',
      en: 'Keep the agreement and what is written down along the way.',
    },
    youNeedNot: { da: 'Du behøver ikke søge om noget endnu.', en: 'You need not apply for anything yet.' },
    dayGone: {
      da: 'De 12 måneder er gået. Tal med din leder eller din fagforening om det næste skridt.',
      en: 'The 12 months are over. Talk with your leader or your union about the next step.',
    },
  },
  flexjob: {
    now: {
      da: 'Du har et fleksjob, og I taler om det hvert år.',
      en: 'You have a flexjob, and you talk about it every year.',
    },
    when: { da: 'Næste gang er {date}.', en: 'The next time is {date}.' },
    youDo: {
      da: 'Tænk over, om timer og opgaver stadig passer dig.',
      en: 'Think about whether hours and tasks still suit you.',
    },
    youNeedNot: { da: 'Du behøver ikke forklare din sygdom igen.', en: 'You need not explain your illness again.' },
  },
  mentor: {
    now: { da: 'Du har en mentor på arbejdspladsen.', en: 'You have a mentor at the workplace.' },
    when: { da: 'I ser på ordningen igen {date}.', en: 'You look at the arrangement again on {date}.' },
    youDo: {
      da: 'Sig til, hvis du har brug for mere eller mindre hjælp.',
      en: 'Say so if you need more or less help.',
    },
    youNeedNot: {
      da: 'Du behøver ikke fortælle mentoren mere, end du har lyst til.',
      en: 'You need not tell the mentor more than you like.',
    },
  },
} as const satisfies Readonly<Record<string, MemberCard>>;
