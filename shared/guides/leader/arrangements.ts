import type { LeaderGuide } from '../leader-guide.ts';
import { healthIsPrivate, roundtableRules, workTrialRules } from '../origins.ts';
import { confidential, neverAsk } from './never-ask.ts';

/** What the leader sets up for others to take part in. */
export const arrangementGuides = {
  roundtable: {
    minutes: 90,
    now: {
      da: 'Indkald dem, den sygemeldte ønsker med, og send dagsordenen ud i god tid.',
      en: 'Invite those whom the person wants there, and send out the agenda well ahead.',
    },
    mayAsk: [
      { da: 'Hvad vil du selv fortælle om din arbejdsdag?', en: 'What would you like to tell about your working day?' },
      { da: 'Hvilke idéer vil du gerne høre fra de andre?', en: 'Which ideas would you like to hear from the others?' },
      { da: 'Hvad skal stå i planen, når vi går herfra?', en: 'What should the plan say when we leave?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: {
      da: 'Sig, at det, der bliver sagt, bliver i rummet, og at alle kan bede om, at mødet standses.',
      en: 'Say that what is said stays in the room, and that anybody can ask for the meeting to be stopped.',
    },
    prepare: [
      {
        da: 'Dagsorden: velkomst, spilleregler, den sygemeldtes egen beskrivelse, idéer, plan.',
        en: "Agenda: welcome, ground rules, the person's own description, ideas, plan.",
      },
      {
        da: 'Spørg, hvem den sygemeldte ønsker med, før du indkalder nogen.',
        en: 'Ask whom the person wants there before you invite anybody.',
      },
    ],
    afterwards: [
      {
        da: 'Skriv planen ned med navne og datoer på det, der skal gøres. Intet om helbred.',
        en: 'Write the plan down, with who does what by when. Nothing about health.',
      },
      { da: 'Sæt dato på, når samtalen er holdt.', en: 'Enter the date on which the talk was held.' },
    ],
    rules: [
      {
        words: {
          da: 'Samtalen må ikke sigte mod en afskedigelse. Kommer den på afveje, så vælg "Mødet standses". Ingen får skylden.',
          en: 'The talk must not aim at dismissal. If it goes off course, choose "Mødet standses" (stop the meeting). Nobody is blamed.',
        },
        origin: roundtableRules,
      },
    ],
  },
  'workplace-adjustment': {
    minutes: 20,
    now: {
      da: 'Følg op på ansøgningen, og sørg for, at den ikke går i stå.',
      en: 'Follow up on the application, and see that it does not stall.',
    },
    mayAsk: [
      { da: 'Hvilke redskaber eller ændringer vil hjælpe dig?', en: 'Which aids or changes would help you?' },
      { da: 'Må arbejdsmiljørepræsentanten være med?', en: 'May the safety representative take part?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: confidential,
    prepare: [
      {
        da: 'Find ud af, hvad arbejdspladsen selv kan sørge for nu.',
        en: 'Find out what the workplace itself can provide now.',
      },
    ],
    afterwards: [
      {
        da: 'Sæt dato på, når redskaberne er på plads. Mangler de efter 4 uger, så ring og hør hvorfor.',
        en: 'Enter the date when the aids are in place. If they are missing after 4 weeks, call and ask why.',
      },
    ],
    rules: [],
  },
  'work-trial': {
    minutes: 30,
    now: {
      da: 'Hør tillidsrepræsentanten skriftligt, før praktikken begynder.',
      en: 'Hear the union steward in writing before the work trial begins.',
    },
    mayAsk: [
      { da: 'Hvad vil du gerne have afprøvet?', en: 'What would you like to try out?' },
      { da: 'Hvem skal være din faste kontakt undervejs?', en: 'Who should be your contact along the way?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: confidential,
    prepare: [
      {
        da: 'Skriv til tillidsrepræsentanten om opgaver, periode og timer. Nævn ikke, hvem det er, uden samtykke.',
        en: 'Write to the steward about tasks, period and hours. Do not say who it is without consent.',
      },
    ],
    afterwards: [
      { da: 'Sæt dato på, når tillidsrepræsentanten er hørt.', en: 'Enter the date when the steward has been heard.' },
    ],
    rules: [
      {
        words: {
          da: 'Høringen gælder, uanset hvor kort praktikken er. Over 13 uger drøftes den først.',
          en: 'The hearing holds however short the trial is. Above 13 weeks it is discussed first.',
        },
        origin: workTrialRules,
      },
      {
        words: {
          da: 'Der må være 1 praktikant pr. 5 ansatte op til 50 ansatte og derefter 1 pr. 10.',
          en: 'There may be 1 person on a work trial for every 5 employees up to 50, and 1 for every 10 beyond that.',
        },
        origin: workTrialRules,
      },
    ],
  },
  'injury-report': {
    minutes: 30,
    now: {
      da: 'Anmeld arbejdsskaden, og få arbejdsmiljørepræsentanten med.',
      en: 'Report the work injury, and let the safety representative take part.',
    },
    mayAsk: [
      { da: 'Hvad skete der, hvor og hvornår?', en: 'What happened, where and when?' },
      { da: 'Hvad kan vi ændre, så det ikke sker igen?', en: 'What can we change so that it does not happen again?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: {
      da: 'Sig, at I taler om hændelsen og arbejdsmiljøet, ikke om helbred i øvrigt.',
      en: 'Say that you talk about the event and the working environment, not about health in general.',
    },
    prepare: [
      {
        da: 'Fristen er ikke bekræftet. Spørg arbejdsmiljøorganisationen, hvordan og hvornår I anmelder.',
        en: 'The deadline is not confirmed. Ask the health and safety organisation how and when to report.',
      },
    ],
    afterwards: [
      { da: 'Sæt dato på, når skaden er anmeldt.', en: 'Enter the date when the injury has been reported.' },
    ],
    rules: [
      {
        words: {
          da: 'Oplysninger om helbred hører til i selve anmeldelsen og ikke her.',
          en: 'Information about health belongs in the report itself and not here.',
        },
        origin: healthIsPrivate,
      },
    ],
  },
} as const satisfies Readonly<Record<string, LeaderGuide>>;
