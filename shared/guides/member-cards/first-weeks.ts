import type { MemberCard } from '../member-card.ts';

/** The welcome and what the workplace does in the first weeks. */
export const firstWeekCards = {
  welcome: {
    now: {
      da: 'Du får et brev på én side fra din arbejdsplads.',
      en: 'You get a one-page letter from your workplace.',
    },
    when: { da: 'Det kommer senest {date}.', en: 'It comes by {date}.' },
    youDo: { da: 'Læs det, når du har kræfter til det.', en: 'Read it when you have the energy.' },
    youNeedNot: { da: 'Du behøver ikke svare på noget nu.', en: 'You need not answer anything now.' },
  },
  'contact-14d': {
    now: {
      da: 'En fra din arbejdsplads ringer og hører, om du har brug for noget.',
      en: 'Somebody from your workplace calls to hear whether you need anything.',
    },
    when: { da: 'Det sker senest {date}.', en: 'It happens by {date}.' },
    youDo: { da: 'Vælg selv, hvem der må ringe, hvis du vil.', en: 'Choose who may call, if you like.' },
    youNeedNot: { da: 'Du behøver ikke fortælle, hvad du fejler.', en: 'You need not say what is wrong with you.' },
  },
  'leader-contact': {
    now: {
      da: 'Din leder ringer kort og fortæller lidt nyt.',
      en: 'Your leader calls briefly and passes on some news.',
    },
    when: { da: 'Det er omkring {date}.', en: 'It is around {date}.' },
    youNeedNot: {
      da: 'Passer det dårligt, behøver du ikke tale nu. Du må gerne ringe tilbage en anden dag.',
      en: 'If it is a bad time you need not talk now. You are welcome to call back another day.',
    },
  },
  'talk-4w': {
    now: {
      da: 'Din leder inviterer dig til en samtale om arbejdet og om, hvad der kan hjælpe dig.',
      en: 'Your leader invites you to a talk about work and about what can help you.',
    },
    when: { da: 'Den holdes senest {date}.', en: 'It is held by {date}.' },
    youDo: {
      da: 'Sig ja til et tidspunkt, eller foreslå et andet.',
      en: 'Say yes to a time, or suggest another.',
    },
    youNeedNot: {
      da: 'Du behøver ikke komme alene, og du behøver ikke fortælle, hvad du fejler.',
      en: 'You need not come alone, and you need not say what is wrong with you.',
    },
  },
  'follow-up-talk': {
    now: {
      da: 'Din leder inviterer dig til en opfølgende samtale på arbejdspladsen.',
      en: 'Your leader invites you to a follow-up talk at the workplace.',
    },
    when: { da: 'Den holdes senest {date}.', en: 'It is held by {date}.' },
    youDo: { da: 'Tænk over, hvad der ville hjælpe dig mest.', en: 'Think about what would help you most.' },
    youNeedNot: { da: 'Du behøver ikke have svar på alt.', en: 'You need not have an answer to everything.' },
  },
  'notice-5w': {
    now: {
      da: 'Personale og løn giver kommunen besked, hvis du er sygemeldt i mere end 30 dage.',
      en: 'The personnel office tells the municipality if you are on sick leave for more than 30 days.',
    },
    when: { da: 'Det sker senest {date}.', en: 'It happens by {date}.' },
    youDo: { da: 'Hold øje med din digitale post bagefter.', en: 'Keep an eye on your digital post afterwards.' },
    youNeedNot: {
      da: 'Du behøver ikke selv give kommunen besked.',
      en: 'You need not tell the municipality yourself.',
    },
  },
  'followup-8w': {
    now: {
      da: 'Din leder holder en opfølgende samtale med dig om, hvad der kan prøves.',
      en: 'Your leader holds a follow-up talk with you about what can be tried.',
    },
    when: { da: 'Den holdes senest {date}.', en: 'It is held by {date}.' },
    youDo: {
      da: 'Sig til, hvis din tillidsrepræsentant eller en anden skal med.',
      en: 'Say if your union steward or somebody else should be there.',
    },
    youNeedNot: { da: 'Du behøver ikke have en plan klar.', en: 'You need not have a plan ready.' },
  },
} as const satisfies Readonly<Record<string, MemberCard>>;

/** In place of the first contact's, when she has chosen to call. */
export const sheCalls: MemberCard = {
  now: { da: 'Du har valgt selv at ringe.', en: 'You have chosen to call yourself.' },
  when: { da: 'Ring senest {date}.', en: 'Call by {date}.' },
  youDo: {
    da: 'Ring, når det passer dig, og tryk Klaret bagefter.',
    en: 'Call when it suits you, and press Done afterwards.',
  },
  youNeedNot: { da: 'Du behøver ikke fortælle, hvad du fejler.', en: 'You need not say what is wrong with you.' },
  dayGone: {
    da: 'Du kan stadig ringe, eller du kan vælge, at en anden ringer til dig.',
    en: 'You can still call, or you can choose to have somebody call you.',
  },
};
