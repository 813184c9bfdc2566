import type { Topic } from '../guide.ts';
import {
  askInGoodTime,
  companionAtTalks,
  exemptGroup,
  healthIsPrivate,
  municipalTalks,
  ownRule,
  refusingTreatment,
  roundtableRules,
  talkAtWork,
} from '../origins.ts';

/** At talks, and when somebody asks. */
export const talkRights = {
  companion: {
    title: { da: 'Du må tage en med', en: 'You may bring somebody' },
    says: [
      {
        da: 'Du må have en bisidder med til alle samtaler, både på arbejdspladsen og med kommunen.',
        en: 'You may have a companion at every talk, at the workplace and with the municipality.',
      },
      {
        da: 'Det kan være din tillidsrepræsentant, en i familien, en ven eller en fra fagforeningen.',
        en: 'It can be your union steward, a relative, a friend or somebody from the union.',
      },
    ],
    origin: companionAtTalks,
  },
  'who-may-ask-what': {
    title: { da: 'Hvad må de spørge om?', en: 'What may they ask?' },
    says: [
      {
        da: 'Din leder må spørge, hvornår du regner med at komme tilbage, hvad du kan, og hvad der kan hjælpe.',
        en: 'Your leader may ask when you expect to be back, what you can do and what may help.',
      },
      {
        da: 'Ingen på arbejdspladsen må spørge, hvad du fejler, hvad det skyldes, eller hvilken behandling du får.',
        en: 'Nobody at the workplace may ask what is wrong with you, what it is due to or which treatment you get.',
      },
      {
        da: 'Spørger nogen alligevel, kan du sige: "Det vil jeg gerne holde for mig selv."',
        en: 'If somebody asks all the same, you can say: "I would like to keep that to myself."',
      },
    ],
    origin: healthIsPrivate,
  },
  'talk-at-work': {
    title: { da: 'Samtalen med din leder', en: 'The talk with your leader' },
    says: [
      {
        da: 'Du skal indkaldes med rimeligt varsel. Kan du ikke møde op på grund af sygdom, kan samtalen holdes i telefonen.',
        en: 'You are given reasonable notice. If illness keeps you from coming, the talk can be held by telephone.',
      },
      {
        da: 'Du mister ikke sygedagpengene ved ikke at deltage, men det kan få betydning for ansættelsen. Sig til, hvis du ikke kan.',
        en: 'You do not lose the benefit by not taking part, but it can affect the employment. Let them know if you cannot.',
      },
    ],
    origin: talkAtWork,
  },
  roundtable: {
    title: { da: 'En rundbordssamtale kan standses', en: 'A roundtable talk can be stopped' },
    says: [
      {
        da: 'Samtalen må ikke handle om, at du skal afskediges. Du kan bede om, at mødet standses. Ingen får skylden.',
        en: 'The talk must not be about dismissing you. You can ask for the meeting to be stopped. Nobody is blamed.',
      },
    ],
    origin: roundtableRules,
  },
  'refusing-treatment': {
    title: { da: 'Du må sige nej til behandling', en: 'You may refuse treatment' },
    says: [
      {
        da: 'Du mister ikke sygedagpengene ved at sige nej til en behandling.',
        en: 'You do not lose the sickness benefit by refusing a treatment.',
      },
      {
        da: 'Du kan læse det modsatte i en håndbog, men loven går forud.',
        en: 'You may read the opposite in a handbook, but the law comes first.',
      },
    ],
    origin: refusingTreatment,
  },
  'four-talks': {
    title: { da: 'Kommunens samtaler', en: "The municipality's talks" },
    says: [
      {
        da: 'Kommunen indkalder til fire samtaler i de første seks måneder. Datoerne står i dine breve.',
        en: 'The municipality calls four talks in the first six months. The dates are in your letters.',
      },
    ],
    origin: municipalTalks,
  },
  'one-talk': {
    title: { da: 'Kommunens samtale', en: "The municipality's talk" },
    says: [
      {
        da: 'Kommunen indkalder til én samtale. Ventes du rask inden 13 uger, kommer der ikke flere.',
        en: 'The municipality calls one talk. If you are expected to be fit within 13 weeks, there are no more.',
      },
    ],
    origin: municipalTalks,
  },
  exempt: {
    title: {
      da: 'Nogle er fritaget for kommunens opfølgning',
      en: "Some are exempt from the municipality's follow-up",
    },
    says: [
      {
        da: 'Det kan gælde dig, hvis du er i job og ventes rask inden 26 uger.',
        en: 'It may be you, if you have a job and are expected to be fit within 26 weeks.',
      },
      {
        da: 'Kommunen afgør det. Indtil du har hørt fra den, er svaret ukendt. Spørg, hvis du er i tvivl.',
        en: 'The municipality decides. Until you have heard from it the answer is unknown. Ask if you are in doubt.',
      },
    ],
    origin: exemptGroup,
  },
  'union-help': {
    title: { da: 'Fagforeningen kan hjælpe', en: 'The union can help' },
    says: [
      {
        da: 'Er du medlem, kan fagforeningen forberede dig, læse breve, tage med til samtaler og hjælpe med en klage.',
        en: 'If you are a member, the union can prepare you, read letters, come to talks and help with an appeal.',
      },
      {
        da: 'Bed gerne om hjælp 10 arbejdsdage før en samtale. Det er også fint at spørge senere.',
        en: 'Preferably ask for help 10 working days before a talk. Asking later is fine too.',
      },
    ],
    origin: askInGoodTime,
  },
  'other-leader': {
    title: { da: 'En anden leder kan tage over', en: 'Another leader can take over' },
    says: [
      {
        da: 'Du kan bede om, at en anden leder tager sig af dit forløb. Du skal ikke give en grund.',
        en: 'You can ask for another leader to look after your sick leave. You need not give a reason.',
      },
    ],
    origin: ownRule,
  },
} as const satisfies Readonly<Record<string, Topic>>;
