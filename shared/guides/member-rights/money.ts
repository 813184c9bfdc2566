import type { Topic } from '../guide.ts';
import {
  appealing,
  appealOnDayOff,
  benefitResumed,
  digitalPost,
  otherActor,
  partialLeave,
  revaluation,
} from '../origins.ts';

/** Letters, decisions and the benefit. */
export const moneyRights = {
  'digital-post': {
    title: { da: 'Kig i din digitale post', en: 'Look in your digital post' },
    says: [
      {
        da: 'Kommunens oplysningsskema skal besvares inden 8 dage. Indtil det er sket, kan betalingen gå i stå.',
        en: "The municipality's information form has to be answered within 8 days. Until then the payment may stop.",
      },
      {
        da: 'Har du en rimelig grund til ikke at kunne svare i tide, så fortæl kommunen om den, og svar alligevel.',
        en: 'If you have a reasonable ground for not answering in time, tell the municipality about it, and answer all the same.',
      },
      {
        da: 'Kan du ikke overskue posten, så få en, du stoler på, til at hjælpe dig.',
        en: 'If the post is too much just now, get somebody you trust to help you.',
      },
    ],
    origin: digitalPost,
  },
  'letter-wins': {
    title: { da: 'Datoen i brevet gælder', en: 'The date in the letter holds' },
    says: [
      {
        da: 'Nogle datoer her er skønnede. Står der en anden dato i et brev fra kommunen, er det den, der gælder.',
        en: 'Some dates here are estimates. If a letter from the municipality names another, that is the one that holds.',
      },
    ],
    origin: revaluation,
  },
  'written-decision': {
    title: { da: 'Efter 22 uger kræves en afgørelse', en: 'After 22 weeks it takes a decision' },
    says: [
      {
        da: 'Efter 22 uger kan sygedagpengene standse, men først når kommunen har truffet en skriftlig afgørelse.',
        en: 'After 22 weeks the benefit can stop, but only when the municipality has made a decision in writing.',
      },
    ],
    origin: revaluation,
  },
  complain: {
    title: { da: 'Sådan klager du', en: 'How to complain' },
    says: [
      {
        da: 'Du har 4 uger fra den dag, du fik afgørelsen.',
        en: 'You have 4 weeks from the day you got the decision.',
      },
      {
        da: 'Se i brevet, hvor klagen skal sendes hen.',
        en: 'See in the letter where to send it.',
      },
      {
        da: 'Fagforeningen kan hjælpe med begrundelsen. Ring hellere for tidligt end for sent.',
        en: 'The union can help with the reasons. Better to call too early than too late.',
      },
    ],
    origin: appealing,
  },
  'complain-on-day-off': {
    title: { da: 'Når klagefristen falder på en fridag', en: 'When the last day is a day off' },
    says: [
      {
        da: 'Så går fristen til den næste arbejdsdag. Send klagen før, hvis du kan.',
        en: 'Then the time runs to the next working day. Send the appeal earlier if you can.',
      },
    ],
    origin: appealOnDayOff,
  },
  'benefit-stopped': {
    title: { da: 'Hvis ydelsen er standset', en: 'If the benefit has stopped' },
    says: [
      {
        da: 'Du har 4 uger til at få den i gang igen. Derefter er det endeligt, så ring med det samme.',
        en: 'You have 4 weeks to get it started again. After that it is final, so call at once.',
      },
    ],
    origin: benefitResumed,
  },
  'other-actor': {
    title: { da: 'Hvis en anden aktør følger op', en: 'If somebody else follows up' },
    says: [
      {
        da: 'Kommunen kan lade en anden aktør holde samtalerne. Den kan ikke standse din ydelse, uden at du skriftligt har sagt ja.',
        en: 'The municipality can let another actor hold the talks. It cannot stop your benefit without your written agreement.',
      },
    ],
    origin: otherActor,
  },
  'partial-return': {
    title: { da: 'Delvis raskmelding og ferie', en: 'Partial return and holiday' },
    says: [
      {
        da: 'Du skal være væk mindst 4 timer om ugen, og kommunen skal godkende planen.',
        en: 'You have to be away at least 4 hours a week, and the municipality has to approve the plan.',
      },
      {
        da: 'Vil du holde ferie imens, skal du først meldes rask. Spørg personale og løn, før du bestiller noget.',
        en: 'To take holiday meanwhile you first have to be reported fit. Ask the personnel office before you book anything.',
      },
    ],
    origin: partialLeave,
  },
} as const satisfies Readonly<Record<string, Topic>>;
