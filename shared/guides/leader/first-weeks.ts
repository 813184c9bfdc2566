import type { LeaderGuide } from '../leader-guide.ts';
import { companionAtTalks, firstContact, talkAtWork } from '../origins.ts';
import { confidential, neverAsk } from './never-ask.ts';

/** The contacts and talks of the first four weeks. */
export const firstWeekGuides = {
  'contact-14d': {
    minutes: 10,
    now: {
      da: 'Ring, hvis opgaven er din, og hør, om arbejdspladsen kan hjælpe med noget.',
      en: 'Call, if the task is yours, and hear whether the workplace can help with anything.',
    },
    mayAsk: [
      {
        da: 'Regner du med, at fraværet bliver kort eller langt?',
        en: 'Do you expect the absence to be short or long?',
      },
      {
        da: 'Ønsker du støtte fra nogen på arbejdspladsen?',
        en: 'Would you like support from anybody at the workplace?',
      },
      {
        da: 'Er der noget på arbejdet, der spiller ind? Du må svare ja eller nej, eller lade være med at svare.',
        en: 'Does anything at work play a part? You may say yes or no, or not answer.',
      },
      { da: 'Hvordan vil du helst kontaktes fremover?', en: 'How would you like to be contacted from now on?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: {
      da: 'Sig, at svarene ikke gemmes. De afgør kun, om I skal holde en opfølgende samtale.',
      en: 'Say that the answers are not kept. They only decide whether you are to have a follow-up talk.',
    },
    prepare: [
      {
        da: 'Se først, om opgaven er din. Har den sygemeldte valgt en anden, skal du ikke ringe.',
        en: 'First see whether the task is yours. If the person has chosen somebody else, do not call.',
      },
      {
        da: 'Ring fra et sted, hvor ingen lytter med. Tag ingen noter om helbred.',
        en: 'Call from where nobody can overhear you. Take no notes about health.',
      },
    ],
    afterwards: [{ da: 'Tryk Klaret. Så stopper påmindelserne.', en: 'Press Done. Then the reminders stop.' }],
    rules: [
      {
        words: {
          da: 'Bliver fraværet langt, ønskes der støtte, eller spiller noget på arbejdet ind, holder du en opfølgende samtale. Er intet andet aftalt, sker det inden 10 arbejdsdage.',
          en: 'If the absence will be long, support is wanted, or something at work plays a part, you hold a follow-up talk. Unless agreed otherwise, it is within 10 working days.',
        },
        origin: firstContact,
      },
    ],
  },
  'leader-contact': {
    minutes: 10,
    now: {
      da: 'Ring kort, fortæl lidt nyt fra arbejdspladsen, og hør, om der er brug for noget.',
      en: 'Call briefly, pass on some news from the workplace, and hear whether anything is needed.',
    },
    mayAsk: [
      {
        da: 'Er der noget, du gerne vil vide om arbejdspladsen?',
        en: 'Is there anything you would like to know about work?',
      },
      { da: 'Passer det dig, at jeg ringer?', en: 'Does it suit you that I call?' },
      { da: 'Hvornår skal vi tales ved igen?', en: 'When shall we speak again?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: confidential,
    prepare: [
      {
        da: 'Se, om der er bedt om en kontaktpause. Så skal du ikke ringe.',
        en: 'See whether a contact pause has been asked for. Then do not call.',
      },
    ],
    afterwards: [
      {
        da: 'Sæt dato på kontakten, og hold det, I har aftalt om næste gang.',
        en: 'Enter the date of the contact, and keep to what you agreed about the next time.',
      },
    ],
    rules: [],
  },
  'talk-4w': {
    minutes: 60,
    now: {
      da: 'Foreslå to eller tre tidspunkter i god tid, og hold samtalen senest fire uger efter første fraværsdag.',
      en: 'Suggest two or three times well ahead, and hold the talk within four weeks of the first day of absence.',
    },
    mayAsk: [
      {
        da: 'Hvornår regner du med at kunne arbejde igen, helt eller delvist?',
        en: 'When do you expect to be able to work again, in full or in part?',
      },
      {
        da: 'Hvilke opgaver kan du klare, og hvilke er svære lige nu?',
        en: 'Which tasks can you manage, and which are hard just now?',
      },
      {
        da: 'Hvad kan vi ændre, så det bliver lettere at komme tilbage?',
        en: 'What can we change to make it easier to come back?',
      },
      {
        da: 'Er der andre, du gerne vil have med i det videre?',
        en: 'Is there anybody else you would like to involve?',
      },
    ],
    mayNotAsk: neverAsk,
    confidentiality: confidential,
    prepare: [
      {
        da: 'Læs listen over muligheder, og tag den med.',
        en: 'Read the list of options and bring it along.',
      },
      {
        da: 'Sæt mindst tre kvarter af, og find et rum, hvor I kan være i fred.',
        en: 'Set aside at least three quarters of an hour, and find a room where you are undisturbed.',
      },
    ],
    afterwards: [
      {
        da: 'Sæt dato på samtalen. Den sygemeldte kan svare, om det passer.',
        en: 'Enter the date of the talk. The person can answer whether that is right.',
      },
      {
        da: 'Giv personale og løn de svar, de mangler til anmeldelsen. Intet om helbred.',
        en: 'Give the personnel office the answers they lack for the notice. Nothing about health.',
      },
      {
        da: 'Ventes fraværet at vare over 8 uger, så tal om fast track og fastholdelsesplan.',
        en: 'If the absence is expected to last over 8 weeks, talk about fast track and a retention plan.',
      },
    ],
    rules: [
      {
        words: {
          da: 'Indkald med rimeligt varsel. Forhindrer sygdommen et møde, så hold samtalen i telefonen.',
          en: 'Give reasonable notice. If the illness prevents a meeting, hold the talk by telephone.',
        },
        origin: talkAtWork,
      },
      {
        words: {
          da: 'Er den sygemeldte opsagt og fratræder inden 8 uger efter første fraværsdag, er der ingen pligt til samtalen.',
          en: 'If the person is under notice and leaves within 8 weeks of the first day of absence, there is no duty to hold the talk.',
        },
        origin: talkAtWork,
      },
      {
        words: {
          da: 'Den sygemeldte vælger, hvem der er med, og må altid tage en bisidder med.',
          en: 'The person chooses who takes part, and may always bring a companion.',
        },
        origin: companionAtTalks,
      },
    ],
  },
  'follow-up-talk': {
    minutes: 45,
    now: {
      da: 'Aftal et tidspunkt til en opfølgende samtale, og tag fat i det, der kom frem ved den første kontakt.',
      en: 'Agree on a time for a follow-up talk, and take up what came out at the first contact.',
    },
    mayAsk: [
      { da: 'Hvilken støtte vil hjælpe dig mest lige nu?', en: 'Which support would help you most just now?' },
      {
        da: 'Er der noget ved opgaverne, arbejdstiden eller samarbejdet, vi skal se på?',
        en: 'Is there anything about the tasks, the hours or working together that we should look at?',
      },
      { da: 'Hvad skal der ske, før vi tales ved igen?', en: 'What should happen before we speak again?' },
    ],
    mayNotAsk: neverAsk,
    confidentiality: confidential,
    prepare: [
      {
        da: 'Spørg, hvem den sygemeldte ønsker at have med.',
        en: 'Ask whom the person would like to bring.',
      },
      {
        da: 'Holder I alligevel sygefraværssamtalen, kan de to slås sammen til én.',
        en: 'If you are to hold the sick-leave talk anyway, the two can be one.',
      },
    ],
    afterwards: [
      {
        da: 'Sæt dato på samtalen, og følg op på det, du har lovet.',
        en: 'Enter the date of the talk, and see to what you have promised.',
      },
    ],
    rules: [],
  },
} as const satisfies Readonly<Record<string, LeaderGuide>>;
