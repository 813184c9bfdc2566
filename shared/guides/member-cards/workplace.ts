import type { MemberCard } from '../member-card.ts';

/** What the workplace does together with her. */
export const workplaceCards = {
  'partial-return': {
    now: {
      da: 'I har aftalt, at du arbejder nogle af timerne.',
      en: 'You have agreed that you work some of the hours.',
    },
    when: { da: 'I ser på planen igen {date}.', en: 'You look at the plan again on {date}.' },
    youDo: { da: 'Sig til, hvis planen ikke holder.', en: 'Say so if the plan does not hold.' },
    youNeedNot: { da: 'Du behøver ikke vente til den dag.', en: 'You need not wait until that day.' },
  },
  'tell-colleagues': {
    now: {
      da: 'Du og din leder aftaler, hvad kollegerne får at vide.',
      en: 'You and your leader agree what colleagues are told.',
    },
    when: { da: 'Det er rart at have det på plads inden {date}.', en: 'It is good to have it settled before {date}.' },
    youDo: {
      da: 'Vælg, hvad der må siges: timer, opgaver, hensyn eller ingenting.',
      en: 'Choose what may be said: hours, tasks, considerations or nothing.',
    },
    youNeedNot: {
      da: 'Du behøver ikke forklare, hvorfor du har været væk.',
      en: 'You need not explain why you were away.',
    },
  },
  roundtable: {
    now: {
      da: 'Du er inviteret til en rundbordssamtale om, hvad der kan hjælpe dig på arbejdet.',
      en: 'You are invited to a roundtable talk about what can help you at work.',
    },
    when: { da: 'Den er {date}.', en: 'It is on {date}.' },
    youDo: {
      da: 'Skriv din egen beskrivelse på papir, hvis du har lyst.',
      en: 'Write your own description on paper, if you like.',
    },
    youNeedNot: {
      da: 'Du behøver ikke blive, hvis det bliver for meget. Du kan altid bede om, at mødet standses.',
      en: 'You need not stay if it gets too much. You can always ask for the meeting to be stopped.',
    },
  },
  'retention-plan': {
    now: {
      da: 'Du har bedt om en fastholdelsesplan. Din leder svarer, om I laver den sammen.',
      en: 'You have asked for a retention plan. Your leader answers whether you make it together.',
    },
    when: { da: 'Datoen er {date}.', en: 'The date is {date}.' },
    youDo: { da: 'Tænk over, hvad planen skal hjælpe dig med.', en: 'Think about what the plan should help you with.' },
    youNeedNot: { da: 'Du behøver ikke skrive den selv.', en: 'You need not write it yourself.' },
  },
  'workplace-adjustment': {
    now: {
      da: 'Der er søgt om redskaber eller ændringer, som kan gøre arbejdet lettere for dig.',
      en: 'Aids or changes that can make the work easier for you have been applied for.',
    },
    when: { da: 'Der følges op {date}.', en: 'It is followed up on {date}.' },
    youDo: {
      da: 'Sig ja til din arbejdsmiljørepræsentant, hvis du vil have hjælp til det.',
      en: 'Say yes to your safety representative if you want help with it.',
    },
    youNeedNot: { da: 'Du behøver ikke selv rykke for svar.', en: 'You need not chase the answer yourself.' },
  },
  'work-trial': {
    now: {
      da: 'Der er planlagt en virksomhedspraktik. Tillidsrepræsentanten høres først.',
      en: 'A work trial is planned. The union steward is heard first.',
    },
    when: { da: 'Det sker senest {date}.', en: 'It happens by {date}.' },
    youDo: {
      da: 'Spørg kommunen, hvad praktikken betyder for din betaling.',
      en: 'Ask the municipality what the trial means for your pay.',
    },
    youNeedNot: { da: 'Du behøver ikke gøre noget ved høringen.', en: 'You need not do anything about the hearing.' },
  },
  'injury-report': {
    now: { da: 'Din leder anmelder arbejdsskaden.', en: 'Your leader reports the work injury.' },
    when: { da: 'Det sker senest {date}.', en: 'It happens by {date}.' },
    youDo: {
      da: 'Spørg din leder eller din fagforening, om du selv skal gøre noget.',
      en: 'Ask your leader or your union whether there is anything for you to do.',
    },
    youNeedNot: { da: 'Du behøver ikke klare det alene.', en: 'You need not manage it alone.' },
  },
  'after-return': {
    now: {
      da: 'Din leder tager en kort snak med dig om, hvordan det går på arbejdet.',
      en: 'Your leader has a short talk with you about how work is going.',
    },
    when: { da: 'Det er omkring {date}.', en: 'It is around {date}.' },
    youDo: { da: 'Sig til, hvis noget skal justeres.', en: 'Say so if something should be adjusted.' },
    youNeedNot: {
      da: 'Har du ikke brug for samtalen, behøver du ikke sige ja.',
      en: 'If you do not need the talk, you need not say yes.',
    },
  },
} as const satisfies Readonly<Record<string, MemberCard>>;
