import { type Day, isoDay } from '../calendar/day.ts';
import type { ConsentRole, Language } from './roles.ts';

export type Recorded = 'contact' | 'letter' | 'talk' | 'notice' | 'followup';

/** Why a command does not hold in a case, as data. */
export type Refusal =
  | { readonly code: 'absence-ended' }
  | { readonly code: 'not-yet'; readonly what: Recorded; readonly on: Day }
  | { readonly code: 'before-first-day'; readonly what: Recorded; readonly firstDay: Day }
  | { readonly code: 'already-recorded'; readonly what: Recorded; readonly on: Day }
  | { readonly code: 'talk-held'; readonly on: Day }
  | { readonly code: 'talk-in-the-past'; readonly on: Day }
  | { readonly code: 'talk-called-so' }
  | { readonly code: 'same-first-day'; readonly on: Day }
  | { readonly code: 'first-day-ahead'; readonly on: Day }
  | { readonly code: 'first-day-far-back'; readonly on: Day }
  | { readonly code: 'ends-before-it-begins'; readonly firstDay: Day }
  | { readonly code: 'ends-far-ahead'; readonly on: Day }
  | { readonly code: 'return-in-the-past'; readonly on: Day }
  | { readonly code: 'no-such-consent'; readonly to: ConsentRole };

const recorded: Record<Language, Record<Recorded, string>> = {
  da: {
    contact: 'Den første kontakt',
    letter: 'Velkomstbrevet',
    talk: 'Samtalen',
    notice: 'Anmeldelsen',
    followup: 'Opfølgningen',
  },
  en: {
    contact: 'The first contact',
    letter: 'The welcome letter',
    talk: 'The talk',
    notice: 'The notice to the municipality',
    followup: 'The follow-up',
  },
};

/** One sentence for the person who asked: what does not hold, and what to do instead. */
export function wordRefusal(refusal: Refusal, language: Language): string {
  return language === 'da' ? inDanish(refusal) : inEnglish(refusal);
}

function inDanish(refusal: Refusal): string {
  switch (refusal.code) {
    case 'absence-ended':
      return 'Fraværet er afsluttet, så der er ikke mere at registrere. Fortsætter det, så indberet det igen.';
    case 'not-yet':
      return `${recorded.da[refusal.what]} er dateret ${isoDay(refusal.on)}, som ikke er kommet endnu. Registrer det på dagen.`;
    case 'before-first-day':
      return `${recorded.da[refusal.what]} kan ikke ligge før første fraværsdag, ${isoDay(refusal.firstDay)}. Se datoen efter.`;
    case 'already-recorded':
      return `${recorded.da[refusal.what]} er allerede registreret den ${isoDay(refusal.on)}.`;
    case 'talk-held':
      return `Samtalen blev holdt den ${isoDay(refusal.on)}, så der er ingen at indkalde til.`;
    case 'talk-in-the-past':
      return `${isoDay(refusal.on)} er passeret. Vælg en dag fra i dag, eller registrer, at samtalen er holdt.`;
    case 'talk-called-so':
      return 'Der er allerede indkaldt til samtale på det tidspunkt.';
    case 'same-first-day':
      return `Første fraværsdag er allerede ${isoDay(refusal.on)}.`;
    case 'first-day-ahead':
      return `${isoDay(refusal.on)} er ikke kommet endnu og kan ikke være første fraværsdag.`;
    case 'first-day-far-back':
      return `${isoDay(refusal.on)} ligger mere end fem år tilbage. Se årstallet efter.`;
    case 'ends-before-it-begins':
      return `Sidste dag kan ikke ligge før den første, ${isoDay(refusal.firstDay)}. Se begge datoer efter.`;
    case 'ends-far-ahead':
      return `${isoDay(refusal.on)} ligger mere end 14 dage frem. Registrer i stedet, hvornår hun ventes tilbage.`;
    case 'return-in-the-past':
      return `${isoDay(refusal.on)} er passeret. Er hun tilbage, så afslut fraværet i stedet.`;
    case 'no-such-consent':
      return `Der er intet samtykke til ${refusal.to} at trække tilbage.`;
  }
}

function inEnglish(refusal: Refusal): string {
  switch (refusal.code) {
    case 'absence-ended':
      return 'The absence has ended, so there is nothing more to record. If it goes on, report it anew.';
    case 'not-yet':
      return `${recorded.en[refusal.what]} is dated ${isoDay(refusal.on)}, which has not come yet. Record it on the day.`;
    case 'before-first-day':
      return `${recorded.en[refusal.what]} cannot lie before the first day of absence, ${isoDay(refusal.firstDay)}. Check the date.`;
    case 'already-recorded':
      return `${recorded.en[refusal.what]} is already recorded, on ${isoDay(refusal.on)}.`;
    case 'talk-held':
      return `The talk was held on ${isoDay(refusal.on)}, so there is none to call.`;
    case 'talk-in-the-past':
      return `${isoDay(refusal.on)} has passed. Choose a day from today on, or record that the talk was held.`;
    case 'talk-called-so':
      return 'The talk is already called for that time.';
    case 'same-first-day':
      return `The first day of absence is ${isoDay(refusal.on)} already.`;
    case 'first-day-ahead':
      return `${isoDay(refusal.on)} has not come yet, so it cannot be the first day of absence.`;
    case 'first-day-far-back':
      return `${isoDay(refusal.on)} is more than five years back. Check the year.`;
    case 'ends-before-it-begins':
      return `The last day cannot lie before the first, ${isoDay(refusal.firstDay)}. Check both dates.`;
    case 'ends-far-ahead':
      return `${isoDay(refusal.on)} is more than 14 days ahead. Record an expected return instead.`;
    case 'return-in-the-past':
      return `${isoDay(refusal.on)} has passed. If she is back, end the absence instead.`;
    case 'no-such-consent':
      return `There is no consent to ${refusal.to} to withdraw.`;
  }
}

/** A person asked for something that does not hold in this case. `refusal` says what; `wordRefusal` says it to a person. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(wordRefusal(refusal, 'en'));
    this.refusal = refusal;
  }
}
