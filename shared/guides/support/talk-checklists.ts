import type { SupportChecklist } from '../support-guide.ts';

const anyOfThem = ['steward', 'safety-rep', 'contact-person'] as const;

/** Calls and talks. */
export const talkChecklists = {
  'contact-14d': {
    roles: anyOfThem,
    steps: [
      {
        da: 'Ring, når du har tid og kan tale uden tilhørere. Regn med 10 til 20 minutter.',
        en: 'Call when you have time and nobody can overhear. Reckon with 10 to 20 minutes.',
      },
      { da: 'Spørg først: Passer det dig nu?', en: 'First ask: Is this a good time?' },
      {
        da: 'Spørg, om fraværet ventes at blive kort eller langt.',
        en: 'Ask whether the absence is expected to be short or long.',
      },
      { da: 'Spørg, om der ønskes støtte, og fra hvem.', en: 'Ask whether support is wanted, and from whom.' },
      {
        da: 'Spørg, om noget på arbejdet spiller ind. "Det vil jeg ikke svare på" er også et svar.',
        en: 'Ask whether anything at work plays a part. "I would rather not say" is an answer too.',
      },
      { da: 'Aftal, om du skal ringe igen. Tryk Klaret.', en: 'Agree whether you should call again. Press Done.' },
    ],
  },
  companion: {
    roles: anyOfThem,
    steps: [
      {
        da: 'Tal sammen inden. Aftal, hvad du skal sige, og hvornår du skal tie.',
        en: 'Talk beforehand. Agree what you are to say and when to keep quiet.',
      },
      {
        da: 'Spørg, hvad der ikke må komme frem.',
        en: 'Ask what must not come up.',
      },
      {
        da: 'Hjælp under samtalen med at bede om pauser og få gentaget det, der er uklart.',
        en: 'During the talk help to ask for breaks, and to have repeated what is unclear.',
      },
      {
        da: 'Bliver der spurgt til sygdommen, så sig venligt, at det ikke hører til her.',
        en: 'If the illness is asked about, say kindly that it does not belong here.',
      },
      {
        da: 'Saml op bagefter: Hvad blev aftalt, og hvem gør hvad?',
        en: 'Sum up afterwards: What was agreed, and who does what?',
      },
    ],
  },
  'followup-8w': {
    roles: anyOfThem,
    steps: [
      {
        da: 'Ring et par uger før, og spørg, om du skal være med.',
        en: 'Call a couple of weeks before, and ask whether you should take part.',
      },
      {
        da: 'Gå listen over muligheder igennem sammen, og vælg højst tre at tale om.',
        en: 'Go through the list of options together, and choose three at most to talk about.',
      },
      {
        da: 'Skal andre hjælpe ved at deltage, så spørg dem senest 10 arbejdsdage før.',
        en: 'If others are to help by taking part, ask them 10 working days before at the latest.',
      },
      {
        da: 'Hør bagefter, om det, der blev aftalt, også bliver gjort.',
        en: 'Afterwards ask whether what was agreed is also being done.',
      },
    ],
  },
  roundtable: {
    roles: anyOfThem,
    steps: [
      {
        da: 'Spørg, om den sygemeldte vil skrive sin egen beskrivelse på papir, og læs den kun, hvis du bliver bedt om det.',
        en: 'Ask whether the person wants to write a description on paper, and read it only if asked to.',
      },
      {
        da: 'Aftal et tegn, der betyder: Nu vil jeg have en pause.',
        en: 'Agree on a sign that means: I want a break now.',
      },
      {
        da: 'Hold øje med dagsordenen: velkomst, spilleregler, egen beskrivelse, idéer, plan.',
        en: 'Keep an eye on the agenda: welcome, ground rules, own description, ideas, plan.',
      },
      {
        da: 'Kommer afskedigelse på tale, så bed om, at mødet standses.',
        en: 'If dismissal comes up, ask for the meeting to be stopped.',
      },
    ],
  },
  'ask-for-support': {
    roles: anyOfThem,
    steps: [
      { da: 'Svar hurtigt, også hvis svaret er nej.', en: 'Answer quickly, also if the answer is no.' },
      {
        da: 'Aftal, om du skal forberede, være med eller begge dele.',
        en: 'Agree whether you are to prepare, to take part, or both.',
      },
      {
        da: 'Er der brug for mere, end du kan give, så hjælp med at spørge afdelingen.',
        en: 'If more is needed than you can give, help with asking the branch.',
      },
    ],
  },
} as const satisfies Readonly<Record<string, SupportChecklist>>;
