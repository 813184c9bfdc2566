import type { CaseOutcome } from '../case/facts.ts';
import type { Words } from './guide.ts';

/** How the absence can end on the screens; `died` closes the case in silence. */
export type Ending = CaseOutcome | 'died';

/** What follows an ending. `talks`: the talks 2 and 6 weeks after come by themselves, as in shared/case/evolve. */
export type AfterEnding = { readonly talks: boolean; readonly says: readonly Words[] };

const talksFollow: Words = {
  da: 'Lederen bliver mindet om en samtale efter 2 og efter 6 uger.',
  en: 'The leader is reminded of a talk after 2 and after 6 weeks.',
};
const noTalks: Words = { da: 'Der kommer ingen samtaler bagefter.', en: 'No talks follow.' };
const moneyGoesOn: Words = {
  da: 'Har fraværet varet mere end 30 dage, skal anmeldelse og refusion stadig være på plads.',
  en: 'If the absence lasted more than 30 days, the notice and the refund still have to be in place.',
};
const herOwnGoesOn: Words = {
  da: 'Den sygemeldtes egne frister løber videre og bliver husket.',
  en: "The person's own deadlines run on and are remembered.",
};
const agreementGoesOn: Words = {
  da: 'Registrér aftalen, så dens egne datoer bliver husket. Den fortsætter, når fraværet er slut.',
  en: 'Record the agreement, so that its own dates are remembered. It goes on when the absence has ended.',
};
const tellColleagues: Words = {
  da: 'Aftal først, hvad kollegerne får at vide.',
  en: 'First agree what colleagues are told.',
};

const backAtWork = (...more: readonly Words[]): AfterEnding => ({
  talks: true,
  says: [talksFollow, ...more, moneyGoesOn],
});
const awayForGood = (...more: readonly Words[]): AfterEnding => ({
  talks: false,
  says: [noTalks, ...more, moneyGoesOn, herOwnGoesOn],
});

/** What hr and leader read before they end an absence. Source: domain.md `after-return`, "Agreements", `notice-5w`. */
export const endOfAbsence: Readonly<Record<Ending, AfterEnding>> = {
  'back-in-full': backAtWork(),
  partial: backAtWork(tellColleagues),
  'special-terms': backAtWork(agreementGoesOn, tellColleagues),
  'protected-job': backAtWork(agreementGoesOn, tellColleagues),
  flexjob: backAtWork(agreementGoesOn, tellColleagues),
  reassignment: backAtWork({
    da: 'Sørg for, at den nye leder kender aftalerne, så vidt medarbejderen siger ja.',
    en: 'See that the new leader knows what was agreed, as far as the employee says yes.',
  }),
  left: awayForGood(),
  dismissed: awayForGood({
    da: 'Vælg kun dette, når afskedigelsen er endelig.',
    en: 'Choose this only when the dismissal is final.',
  }),
  pension: awayForGood(),
  'other-benefit': awayForGood(),
  unknown: awayForGood({
    da: 'Ret gerne valget senere, når I ved mere.',
    en: 'Correct the choice later when you know more.',
  }),
  died: {
    talks: false,
    says: [
      {
        da: 'Alt stopper med det samme. Ingen får besked, og der sendes ingen rettelser.',
        en: 'Everything stops at once. Nobody is told, and no corrections are sent.',
      },
      {
        da: 'Tag selv kontakt til de kolleger, der skal vide det.',
        en: 'Speak in person with the colleagues who need to know.',
      },
    ],
  },
};
