import type { Topic } from './guide.ts';
import {
  appealing,
  appealOnDayOff,
  askInGoodTime,
  benefitResumed,
  handbooks,
  hearingBeforeDismissal,
  municipalTalks,
  ownRoutine,
} from './origins.ts';

/** What the union branch reads beside its lists: who waits, what is agreed, what is decided, what is threatened. */
export const unionGuides = {
  waiting: {
    title: { da: 'Hvor længe har medlemmet ventet?', en: 'How long has the member waited?' },
    says: [
      {
        da: 'Listen viser antal dage, siden der blev bedt om hjælp. Den, der har ventet længst, står øverst.',
        en: 'The list shows the days since help was asked for. Whoever has waited longest is at the top.',
      },
      {
        da: 'Svar inden tre arbejdsdage, om I tager den. Et nej med et godt råd er også et svar.',
        en: 'Answer within three working days whether you take it. A no with good advice is an answer too.',
      },
      {
        da: 'I ser kun dem, der selv har bedt om det eller sagt ja, da tillidsrepræsentanten gav videre.',
        en: 'You see only those who asked themselves, or who said yes when the steward handed over.',
      },
    ],
    origin: handbooks,
  },
  talks: {
    title: { da: 'Aftalte samtaler', en: 'Agreed talks' },
    says: [
      {
        da: 'Medlemmet bliver opfordret til at bede om hjælp 10 arbejdsdage før. Kommer det senere, så sig ja, hvis I kan.',
        en: 'The member is encouraged to ask for help 10 working days before. If it comes later, say yes if you can.',
      },
      {
        da: 'Aftal inden, om I skal forberede, være med eller begge dele, og hvad der ikke må komme frem.',
        en: 'Agree beforehand whether to prepare, take part or both, and what must not come up.',
      },
    ],
    origin: askInGoodTime,
  },
  'municipal-talks': {
    title: { da: 'Samtaler med kommunen', en: 'Talks with the municipality' },
    says: [
      {
        da: 'Medlemmet må altid have en bisidder med. En anden aktør kan ikke standse ydelsen uden skriftlig aftale.',
        en: 'The member may always bring a companion. Another actor cannot stop the benefit without a written agreement.',
      },
    ],
    origin: municipalTalks,
  },
  appeals: {
    title: { da: 'Klager', en: 'Appeals' },
    says: [
      {
        da: 'Fristen er 4 uger fra den dag, afgørelsen blev modtaget.',
        en: 'The deadline is 4 weeks from the day the decision was received.',
      },
      {
        da: 'Bed om at se afgørelsen i dag, også når der er god tid.',
        en: 'Ask to see the decision today, even when there is plenty of time.',
      },
    ],
    origin: appealing,
  },
  'appeals-on-days-off': {
    title: { da: 'Når klagefristen falder på en fridag', en: 'When the last day to appeal is a day off' },
    says: [
      {
        da: 'Så går den til den næste arbejdsdag. Send klagen før, hvis I kan.',
        en: 'Then it moves to the next working day. Send the appeal earlier if you can.',
      },
    ],
    origin: appealOnDayOff,
  },
  'stopped-benefits': {
    title: { da: 'Standset ydelse', en: 'Stopped benefit' },
    says: [
      {
        da: 'Der er 4 uger til at få ydelsen i gang igen. Derefter er det endeligt.',
        en: 'There are 4 weeks to get the benefit started again. After that it is final.',
      },
    ],
    origin: benefitResumed,
  },
  warnings: {
    title: { da: 'Varsler om afsked', en: 'Warnings of dismissal' },
    says: [
      {
        da: 'Ring samme dag. Datoen for svaret står i brevet og kan ikke flyttes her.',
        en: 'Call the same day. The date for the answer is in the letter and cannot be moved here.',
      },
      {
        da: 'Arbejdspladsen kan ikke se, at varslet er skrevet ind, eller at I er med.',
        en: 'The workplace cannot see that the warning has been entered, or that you take part.',
      },
      {
        da: 'Reglerne er ikke bekræftet her. Brug jeres egen vejledning.',
        en: 'The rules are not confirmed here. Use your own guidance.',
      },
    ],
    origin: hearingBeforeDismissal,
  },
  'asked-for-advice': {
    title: { da: 'Når en tillidsrepræsentant spørger om råd', en: 'When a steward asks for advice' },
    says: [
      {
        da: 'I får et emne og ved, hvem der spørger, men ikke hvem det handler om. Lad det blive ved det.',
        en: 'You get a topic and know who asks, but not whom it is about. Leave it at that.',
      },
    ],
    origin: ownRoutine,
  },
} as const satisfies Readonly<Record<string, Topic>>;
export type UnionTopic = keyof typeof unionGuides;
