import type { Language } from '../case/roles.ts';

type Words = Readonly<Record<Language, string>>;

/** Why a duty need not be done. None of them tells anything about health. */
export const excuseReasonNames = {
  'under-notice': { da: 'Opsagt, fratræder inden 8 uger', en: 'Under notice, leaves within 8 weeks' },
  'no-plan-needed': { da: 'Ingen plan nødvendig', en: 'No plan needed' },
  'cannot-take-part-now': { da: 'Kan ikke deltage lige nu', en: 'Cannot take part just now' },
  'back-before-due': { da: 'Tilbage inden fristen', en: 'Back before the deadline' },
  'other-leader': { da: 'Anden leder tager den', en: 'Another leader takes it' },
  'declined-by-member': { da: 'Ønsker det ikke', en: 'Does not want it' },
} as const satisfies Readonly<Record<string, Words>>;

export const decisionKindNames = {
  'benefit-stopped': { da: 'Sygedagpenge/refusion standset', en: 'Sickness benefit or refund stopped' },
  'benefit-extended': { da: 'Sygedagpenge/refusion forlænget', en: 'Sickness benefit or refund extended' },
  'extension-refused': { da: 'Forlængelse afslået', en: 'Extension refused' },
  'refund-refused': { da: 'Refusion afslået', en: 'Refund refused' },
  'flexjob-refused': { da: 'Fleksjob afslået', en: 'Flexjob refused' },
  other: { da: 'Anden afgørelse', en: 'Another decision' },
} as const satisfies Readonly<Record<string, Words>>;

/** How an absence ended. */
export const outcomeNames = {
  'back-in-full': { da: 'Tilbage på fuld tid', en: 'Back in full' },
  partial: { da: 'Delvist tilbage', en: 'Partially back' },
  'special-terms': { da: 'Job på særlige vilkår', en: 'Job on special terms' },
  'protected-job': { da: 'Aftalebaseret skånejob', en: 'Protected job by agreement' },
  flexjob: { da: 'Fleksjob (samme / andet område)', en: 'Flexjob (same or another area)' },
  reassignment: { da: 'Omplaceret', en: 'Reassigned' },
  left: { da: 'Selv fratrådt', en: 'Left by own choice' },
  dismissed: { da: 'Afskediget', en: 'Dismissed' },
  pension: { da: 'Pension / efterløn', en: 'Pension or early retirement' },
  'other-benefit': { da: 'Anden ydelse', en: 'Another benefit' },
  died: { da: 'Lukket uden besked', en: 'Closed without notice' },
  unknown: { da: 'Uoplyst', en: 'Unknown' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a case is kept beyond its period. */
export const legalHoldReasonNames = {
  'court-case': { da: 'Sag ved en domstol', en: 'A case before a court' },
  complaint: { da: 'Klagesag', en: 'A complaint' },
  'compensation-claim': { da: 'Krav om erstatning', en: 'A claim for compensation' },
  'authority-request': { da: 'En myndighed har bedt om det', en: 'An authority has asked for it' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why something recorded is put right. */
export const correctionReasonNames = {
  'entered-wrong': { da: 'Forkert indtastet', en: 'Entered wrongly' },
  'reported-late': { da: 'Indberettet for sent', en: 'Reported late' },
  'wrong-person': { da: 'Forkert person', en: 'Wrong person' },
  'entered-twice': { da: 'Oprettet to gange', en: 'Entered twice' },
  'same-absence': { da: 'Samme fravær', en: 'The same absence' },
  'two-absences': { da: 'To forskellige fravær', en: 'Two different absences' },
  'ended-by-mistake': { da: 'Afsluttet ved en fejl', en: 'Ended by mistake' },
  'no-absence': { da: 'Intet fravær', en: 'No absence' },
} as const satisfies Readonly<Record<string, Words>>;
