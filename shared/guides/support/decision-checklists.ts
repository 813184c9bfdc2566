import type { SupportChecklist } from '../support-guide.ts';

const anyOfThem = ['steward', 'safety-rep', 'contact-person'] as const;

/** What is decided, applied for or heard. */
export const decisionChecklists = {
  'revaluation-22w': {
    roles: anyOfThem,
    steps: [
      {
        da: 'Ring i denne eller næste uge. Sig, at datoen er et skøn, og at intet haster i dag.',
        en: 'Call this week or next. Say that the date is an estimate and that nothing is urgent today.',
      },
      {
        da: 'Lav sammen en liste over det, der er prøvet på arbejdspladsen, med datoer. Listen er den sygemeldtes egen.',
        en: "Together write a list of what has been tried at the workplace, with dates. The list is the person's own.",
      },
      {
        da: 'Gå mulighederne igennem, også anden placering hos samme arbejdsgiver.',
        en: 'Go through the options, other placement with the same employer among them.',
      },
      {
        da: 'Spørg, om afdelingen skal med. Det kræver et nyt ja.',
        en: 'Ask whether the branch should be involved. That takes a new yes.',
      },
      {
        da: 'Mind om at kigge i den digitale post. En afgørelse skal være skriftlig.',
        en: 'Remind the person to look in the digital post. A decision has to be in writing.',
      },
    ],
  },
  'work-trial': {
    roles: ['steward'],
    steps: [
      {
        da: 'Du skal høres skriftligt, før praktikken begynder, uanset hvor kort den er.',
        en: 'You are to be heard in writing before the work trial begins, however short it is.',
      },
      {
        da: 'Se på opgaver, timer og periode. Er den over 13 uger, skal den drøftes først.',
        en: 'Look at tasks, hours and period. Above 13 weeks it is to be discussed first.',
      },
      {
        da: 'Tæl efter: 1 praktikant pr. 5 ansatte op til 50 ansatte og derefter 1 pr. 10.',
        en: 'Count: 1 person on a trial for every 5 employees up to 50, then 1 for every 10.',
      },
      {
        da: 'Svar skriftligt. Du behøver ikke vide, hvem det er.',
        en: 'Answer in writing. You need not know who it is.',
      },
    ],
  },
  'workplace-adjustment': {
    roles: ['safety-rep', 'steward'],
    steps: [
      {
        da: 'Spørg, hvilke opgaver der driller, og prøv dem af sammen, hvis det kan lade sig gøre.',
        en: 'Ask which tasks are troublesome, and try them out together if possible.',
      },
      {
        da: 'Se først, hvad arbejdspladsen selv kan sørge for nu.',
        en: 'First see what the workplace itself can provide now.',
      },
      {
        da: 'Følg op efter 4 uger: Er redskaberne kommet, og virker de?',
        en: 'Follow up after 4 weeks: Have the aids come, and do they work?',
      },
    ],
  },
  'injury-report': {
    roles: ['safety-rep'],
    steps: [
      {
        da: 'Se på hændelsen sammen med lederen: Hvad skete der, og hvad kan ændres?',
        en: 'Look at the event together with the leader: What happened, and what can be changed?',
      },
      {
        da: 'Fristen er ikke bekræftet. Spørg arbejdsmiljøorganisationen.',
        en: 'The deadline is not confirmed. Ask the health and safety organisation.',
      },
    ],
  },
  'dismissal-warning': {
    roles: anyOfThem,
    steps: [
      {
        da: 'Ring i dag. Sig, at der er en frist for at svare, og at ingen behøver svare alene.',
        en: 'Call today. Say that there is a deadline for the answer, and that nobody has to answer alone.',
      },
      {
        da: 'Spørg, om afdelingen må få besked med det samme. Det kræver et ja.',
        en: 'Ask whether the branch may be told at once. That takes a yes.',
      },
      {
        da: 'Råd til at vente med at svare arbejdspladsen, til afdelingen har set brevet.',
        en: 'Advise waiting with the answer to the workplace until the branch has seen the letter.',
      },
      {
        da: 'Arbejdspladsen kan ikke se, at varslet er skrevet ind her. Sig det til ingen.',
        en: 'The workplace cannot see that the warning has been entered here. Tell nobody.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, SupportChecklist>>;
