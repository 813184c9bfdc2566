import type { Topic } from '../guide.ts';
import { ownRoutine, ownRule, rightsOverData } from '../origins.ts';

/** Who may know and who may write or call. */
export const contactRights = {
  consent: {
    title: { da: 'Dit ja kan trækkes tilbage', en: 'Your yes can be withdrawn' },
    says: [
      {
        da: 'Tillidsrepræsentant, arbejdsmiljørepræsentant, kontaktperson og fagforening får først noget at vide, når du siger ja.',
        en: 'Union steward, safety representative, contact person and union learn nothing until you say yes.',
      },
      {
        da: 'Et ja til din tillidsrepræsentant gælder ikke fagforeningen. Du kan trække et ja tilbage når som helst.',
        en: 'A yes to your union steward does not cover the union. You can withdraw a yes at any time.',
      },
      {
        da: 'Har arbejdspladsen registreret et ja for dig, står det her på siden. Passer det ikke, så træk det tilbage.',
        en: 'If the workplace has recorded a yes for you, it is shown on this page. If it is wrong, withdraw it.',
      },
    ],
    origin: rightsOverData,
  },
  'contact-pause': {
    title: { da: 'Du kan få en kontaktpause', en: 'You can have a contact pause' },
    says: [
      {
        da: 'Vælg en slutdato, eller hold pause indtil videre. Vi gemmer ingen grund.',
        en: 'Choose an end date, or pause until further notice. We store no reason.',
      },
      {
        da: 'Vi skriver ikke til dig imens. Din leder ser: "Ring ikke; aftal gennem kontaktpersonen."',
        en: 'We do not write to you meanwhile. Your leader sees: "Do not call; arrange it through the contact person."',
      },
      {
        da: 'Personale og løn giver stadig kommunen besked, og kommunens breve kommer stadig i din digitale post.',
        en: "The personnel office still tells the municipality, and the municipality's letters still come to your digital post.",
      },
    ],
    origin: ownRule,
  },
  'what-others-record': {
    title: { da: 'Du kan sige, at noget ikke passer', en: 'You can say that something is not right' },
    says: [
      {
        da: 'Når andre skriver, at noget er sket, kan du svare: "Det passer" eller "Det passer ikke".',
        en: 'When others record that something has happened, you can answer: "That is right" or "That is not right".',
      },
    ],
    origin: ownRoutine,
  },
  'your-data': {
    title: { da: 'Dine oplysninger', en: 'Your data' },
    says: [
      {
        da: 'Du kan se, hvad der er gemt, og hvem der har set det. Du kan få rettet det, der er forkert.',
        en: 'You can see what is stored and who has looked at it. You can have what is wrong put right.',
      },
      {
        da: 'Ingen felter kan rumme en diagnose eller et cpr-nummer.',
        en: 'No field can hold a diagnosis or a CPR number.',
      },
    ],
    origin: rightsOverData,
  },
  messages: {
    title: { da: 'Du kan slå sms fra', en: 'You can turn off text messages' },
    says: [
      {
        da: 'Slå beskederne fra her på siden, eller bed personale og løn om det. Du kan også vælge e-mail.',
        en: 'Turn the messages off on this page, or ask the personnel office to. You can also choose e-mail.',
      },
      {
        da: 'Vi sender aldrig links i sms og spørger aldrig om dit cpr-nummer.',
        en: 'We never send links in text messages and never ask for your CPR number.',
      },
    ],
    origin: ownRule,
  },
} as const satisfies Readonly<Record<string, Topic>>;
