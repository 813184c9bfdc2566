import type { Words } from './guide.ts';

/** What advice may be asked about: a topic from the list and nothing else, so that nobody can be named. */
export const adviceTopics = {
  'first-contact': { da: 'Den første kontakt: hvad jeg må spørge om', en: 'The first contact: what I may ask' },
  'being-companion': { da: 'At være bisidder ved en samtale', en: 'Being a companion at a talk' },
  confidentiality: { da: 'Tavshed og samtykke', en: 'Confidentiality and consent' },
  certificates: { da: 'Lægepapirer: hvad lederen må bede om', en: "Doctor's papers: what the leader may ask for" },
  'municipal-talk': { da: 'Samtaler med kommunen', en: 'Talks with the municipality' },
  'partial-return': { da: 'Delvis raskmelding, timer og ferie', en: 'Partial return, hours and holiday' },
  'agreement-56': { da: '§ 56-aftale', en: '§ 56 agreement' },
  'other-placement': { da: 'Omplacering', en: 'Other placement' },
  'work-trial': { da: 'Virksomhedspraktik og høring', en: 'Work trial and hearing' },
  'workplace-adjustment': { da: 'Arbejdsredskaber og indretning', en: 'Work aids and adjustment' },
  roundtable: { da: 'Rundbordssamtale', en: 'Roundtable talk' },
  revaluation: { da: 'De 22 uger, og hvad der kan forberedes', en: 'The 22 weeks and what can be prepared' },
  appeal: { da: 'Afgørelser og klage', en: 'Decisions and appeals' },
  'protected-job': { da: 'Aftalebaseret skånejob', en: 'Protected job by agreement' },
  flexjob: { da: 'Fleksjob', en: 'Flexjob' },
  'pay-and-pension': { da: 'Løn og pension under fraværet', en: 'Pay and pension during the absence' },
  'work-injury': { da: 'Arbejdsskade', en: 'Work injury' },
  'work-environment': { da: 'Arbejdsmiljøet på arbejdspladsen', en: 'The working environment' },
  'dismissal-warning': { da: 'Varsel om afsked', en: 'Warning of dismissal' },
  'handing-on': { da: 'Hvordan jeg giver opgaven videre', en: 'How to hand the task over' },
} as const satisfies Readonly<Record<string, Words>>;

export type AdviceTopic = keyof typeof adviceTopics;
