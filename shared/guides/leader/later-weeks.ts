import type { LeaderGuide } from '../leader-guide.ts';
import { handbooks, retentionPlan, revaluation } from '../origins.ts';
import { confidential, neverAsk } from './never-ask.ts';

/** What a long absence asks of the leader from the fifth week on. */
export const laterGuides = {
  'fast-track': {
    minutes: 10,
    now: {
      da: 'Tal med den sygemeldte om, hvorvidt kommunen skal bedes om en tidlig indsats.',
      en: 'Talk with the person about whether to ask the municipality for an early effort.',
    },
    mayAsk: [
      {
        da: 'Vil det hjælpe dig at tale med kommunen tidligt?',
        en: 'Would an early talk with the municipality help you?',
      },
      { da: 'Er det i orden, at vi beder om det?', en: 'Is it all right that we ask for it?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: {
      da: 'Sig, at det er frivilligt, og at et nej ikke skal begrundes.',
      en: 'Say that it is voluntary, and that no reason is needed for a no.',
    },
    prepare: [
      {
        da: 'Reglerne efter 2026 er ikke bekræftet. Spørg kommunen, om ordningen findes endnu.',
        en: 'The rules after 2026 are not confirmed. Ask the municipality whether the scheme still exists.',
      },
    ],
    afterwards: [
      {
        da: 'Er I enige, sender personale og løn anmodningen. Samtalen med kommunen holdes senest 2 uger efter.',
        en: 'If you agree, the personnel office sends the request. The talk with the municipality is within 2 weeks of it.',
      },
    ],
    rules: [],
  },
  'retention-plan': {
    minutes: 60,
    now: {
      da: 'Svar på ønsket om en fastholdelsesplan, og lav planen sammen inden den aftalte dato.',
      en: 'Answer the request for a retention plan, and make the plan together by the agreed date.',
    },
    mayAsk: [
      { da: 'Hvad skal planen hjælpe dig med?', en: 'What should the plan help you with?' },
      {
        da: 'Hvilke opgaver og timer er realistiske de første uger?',
        en: 'Which tasks and hours are realistic in the first weeks?',
      },
      { da: 'Hvornår skal vi se på planen igen?', en: 'When shall we look at the plan again?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: {
      da: 'Sig, at planen handler om arbejdet, og at den ikke skal sige noget om sygdommen.',
      en: 'Say that the plan is about the work, and that it need not say anything about the illness.',
    },
    prepare: [{ da: 'Gå listen over muligheder igennem.', en: 'Go through the list of options.' }],
    afterwards: [{ da: 'Sæt dato på, når planen er lavet.', en: 'Enter the date on which the plan was made.' }],
    rules: [
      {
        words: {
          da: 'Den sygemeldte kan bede om en plan, når fraværet ventes at vare over 8 uger. Arbejdspladsen kan sige nej.',
          en: 'The person can ask for a plan when the absence is expected to last over 8 weeks. The workplace may say no.',
        },
        origin: retentionPlan,
      },
    ],
  },
  'followup-8w': {
    minutes: 60,
    now: {
      da: 'Foreslå to tidspunkter til en opfølgende samtale, og gå mulighederne igennem sammen.',
      en: 'Suggest two times for a follow-up talk, and go through the options together.',
    },
    mayAsk: [
      {
        da: 'Hvad er blevet bedre, og hvad er stadig svært på arbejdet?',
        en: 'What is better, and what is still hard at work?',
      },
      { da: 'Hvad af det, vi har prøvet, har hjulpet?', en: 'Which of the things we have tried has helped?' },
      { da: 'Hvilke muligheder på listen vil du gerne prøve?', en: 'Which options on the list would you like to try?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: confidential,
    prepare: [
      {
        da: 'Spørg, om den sygemeldte vil have sin tillidsrepræsentant eller arbejdsmiljørepræsentant med. Indkald dem ikke på egen hånd.',
        en: 'Ask whether the person wants the union steward or the safety representative there. Do not invite them on your own.',
      },
      {
        da: 'Skriv med dato, hvad der allerede er prøvet på almindelige vilkår.',
        en: 'Write down, with dates, what has already been tried on ordinary terms.',
      },
    ],
    afterwards: [
      {
        da: 'Sæt dato på samtalen, og skriv ned, hvad I vil prøve, og hvornår I ser på det igen.',
        en: 'Enter the date of the talk, and write down what you will try and when you look at it again.',
      },
    ],
    rules: [
      {
        words: {
          da: 'Omplacering: du skal undersøge, om der er andet arbejde hos samme arbejdsgiver.',
          en: 'Other placement: you have to look into whether there is other work with the same employer.',
        },
        origin: handbooks,
      },
    ],
  },
  'revaluation-22w': {
    minutes: 60,
    now: {
      da: 'Gå mulighederne igennem med den sygemeldte, og skriv med dato, hvad der er undersøgt og prøvet.',
      en: 'Go through the options with the person, and write down with dates what has been looked into and tried.',
    },
    mayAsk: [
      { da: 'Hvad mener du selv, der mangler at blive prøvet?', en: 'What do you think has not been tried yet?' },
      {
        da: 'Kan et andet sted eller andre opgaver være en mulighed?',
        en: 'Could another place or other tasks be an option?',
      },
      { da: 'Hvordan kan vi støtte dig i de næste måneder?', en: 'How can we support you in the coming months?' },
    ],
    mayNotAsk: [
      ...neverAsk,
      {
        da: 'Hvad der står i breve fra kommunen, eller om den sygemeldte vil klage.',
        en: 'What letters from the municipality say, or whether the person will appeal.',
      },
    ],
    confidentiality: {
      da: 'Sig, at afgørelser og klager er den sygemeldtes egne, og at du kun får at vide, om noget er forlænget eller stoppet.',
      en: "Say that decisions and appeals are the person's own, and that you only learn whether something is extended or stopped.",
    },
    prepare: [
      {
        da: 'Saml datoerne på det, der er prøvet: opgaver, arbejdstid, anden placering og særlige vilkår.',
        en: 'Collect the dates of what has been tried: tasks, hours, other placement and special terms.',
      },
    ],
    afterwards: [
      {
        da: 'Hold listen ajour. Den kan få betydning, hvis der senere søges om fleksjob.',
        en: 'Keep the list up to date. It may matter if a flexjob is applied for later.',
      },
    ],
    rules: [
      {
        words: {
          da: 'Efter 22 uger kan sygedagpenge og refusion først standse efter en skriftlig afgørelse. Datoen er et skøn, og en dato i et brev fra kommunen gælder forud.',
          en: 'After 22 weeks benefit and refund can stop only after a written decision. The date is an estimate, and a date in a letter from the municipality comes first.',
        },
        origin: revaluation,
      },
    ],
  },
} as const satisfies Readonly<Record<string, LeaderGuide>>;
