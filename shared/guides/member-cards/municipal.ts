import type { MemberCard } from '../member-card.ts';

/** What comes from the municipality, or is done towards it. */
export const municipalCards = {
  'info-form': {
    now: {
      da: 'Kommunen kan have sendt et skema til din digitale post. Du svarer på det i Mit Sygefravær.',
      en: 'The municipality may have sent a form to your digital post. You answer it in Mit Sygefravær.',
    },
    when: {
      da: 'Svar senest {date}, medmindre brevet nævner en anden dag.',
      en: 'Answer by {date}, unless the letter names another day.',
    },
    youDo: { da: 'Svar på skemaet, og tryk Klaret her.', en: 'Answer the form, and press Done here.' },
    youNeedNot: {
      da: 'Du behøver ikke fortælle din arbejdsplads om skemaet.',
      en: 'You need not tell your workplace about the form.',
    },
    dayGone: {
      da: 'Svar alligevel, gerne i dag. Havde du en god grund til at vente, så fortæl kommunen om den.',
      en: 'Answer all the same, today if you can. If you had a good reason to wait, tell the municipality about it.',
    },
  },
  'municipal-talk': {
    now: { da: 'Kommunen vil tale med dig.', en: 'The municipality wants to talk with you.' },
    when: {
      da: 'Datoen er {date}, medmindre brevet nævner en anden.',
      en: 'The date is {date}, unless the letter names another.',
    },
    youDo: {
      da: 'Tænk over de tre spørgsmål under Forberedelse.',
      en: 'Think about the three questions under Preparation.',
    },
    youNeedNot: {
      da: 'Du behøver ikke komme alene. Du må tage en med.',
      en: 'You need not come alone. You may bring somebody.',
    },
  },
  'broad-assessment': {
    now: {
      da: 'Efter cirka tre måneder ser kommunen bredere på, hvad der er muligt for dig.',
      en: 'After about three months the municipality takes a broader look at what is possible for you.',
    },
    when: { da: 'Det ventes omkring {date}.', en: 'It is expected around {date}.' },
    youDo: {
      da: 'Skriv til dig selv, hvad du kan, og hvad der er prøvet.',
      en: 'Write down for yourself what you can do and what has been tried.',
    },
    youNeedNot: { da: 'Du behøver ikke vise det til nogen.', en: 'You need not show it to anybody.' },
  },
  'revaluation-22w': {
    now: {
      da: 'Kommunen ser på, om sygedagpengene kan fortsætte. De kan først standse efter en skriftlig afgørelse.',
      en: 'The municipality looks at whether the sickness benefit can go on. It can stop only after a written decision.',
    },
    when: { da: 'Den skønnede dato er {date}.', en: 'The estimated date is {date}.' },
    youDo: {
      da: 'Se på mulighederne, gerne sammen med en, der hjælper dig.',
      en: 'Look at the options, preferably with somebody who helps you.',
    },
    youNeedNot: { da: 'Du behøver ikke nå det hele på én dag.', en: 'You need not get through it all in one day.' },
    dayGone: {
      da: 'Den skønnede dato er gået. Det, der står i dine breve, gælder.',
      en: 'The estimated date has passed. What your letters say holds.',
    },
  },
  'fast-track': {
    now: {
      da: 'Dit fravær ventes at vare over 8 uger. Du eller din leder kan bede kommunen om en tidlig indsats.',
      en: 'Your absence is expected to last over 8 weeks. You or your leader can ask the municipality for an early effort.',
    },
    when: { da: 'Det kan ske til og med {date}.', en: 'It can be done up to and including {date}.' },
    youDo: { da: 'Fortæl din leder, om du ønsker det.', en: 'Tell your leader whether you would like it.' },
    youNeedNot: {
      da: 'Du behøver ikke sige ja, og du skal ikke give en grund.',
      en: 'You need not say yes, and you need not give a reason.',
    },
    dayGone: {
      da: 'Der er ikke bedt om det, og det er i orden.',
      en: 'It has not been asked for, and that is fine.',
    },
  },
  'refund-claim': {
    now: {
      da: 'Personale og løn søger om refusion for den tid, du har fået løn.',
      en: 'The personnel office claims refund for the time you have been paid.',
    },
    when: { da: 'Det sker senest {date}.', en: 'It happens by {date}.' },
    youNeedNot: { da: 'Du behøver ikke gøre noget.', en: 'You need not do anything.' },
  },
  'rehab-team': {
    now: {
      da: 'Kommunens rehabiliteringsteam taler med dig om de næste skridt.',
      en: "The municipality's rehabilitation team talks with you about the next steps.",
    },
    when: {
      da: 'Det ventes senest {date}, medmindre brevet nævner en anden dag.',
      en: 'It is expected by {date}, unless the letter names another day.',
    },
    youDo: { da: 'Spørg en, du er tryg ved, om at tage med.', en: 'Ask somebody you feel safe with to come along.' },
    youNeedNot: { da: 'Du behøver ikke komme alene.', en: 'You need not come alone.' },
  },
} as const satisfies Readonly<Record<string, MemberCard>>;

/** In place of the workplace's follow-up where the rule set has the municipality's. */
export const municipalFollowup: MemberCard = {
  now: {
    da: 'Kommunen følger op og taler med dig om, hvad der kan hjælpe.',
    en: 'The municipality follows up and talks with you about what can help.',
  },
  when: {
    da: 'Det er omkring {date}, medmindre brevet nævner en anden dag.',
    en: 'It is around {date}, unless the letter names another day.',
  },
  youDo: {
    da: 'Kig i din digitale post et par gange om ugen.',
    en: 'Look in your digital post a couple of times a week.',
  },
  youNeedNot: {
    da: 'Du behøver ikke komme alene. Du må tage en med.',
    en: 'You need not come alone. You may bring somebody.',
  },
};
