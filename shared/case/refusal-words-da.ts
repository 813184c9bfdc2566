import { isoDay } from '../calendar/day.ts';
import type { Recorded, Refusal } from './refusals.ts';

const recorded: Readonly<Record<Recorded, string>> = {
  contact: 'Den første kontakt',
  letter: 'Velkomstbrevet',
  talk: 'Samtalen',
  notice: 'Anmeldelsen',
  followup: 'Opfølgningen',
};

/** Why a command does not hold, in Danish. */
export function refusalDa(refusal: Refusal): string {
  switch (refusal.code) {
    case 'absence-ended':
      return 'Fraværet er afsluttet, så der er ikke mere at registrere. Fortsætter det, så indberet det igen.';
    case 'not-yet':
      return `${recorded[refusal.what]} er dateret ${isoDay(refusal.on)}, som ikke er kommet endnu. Registrér det på dagen.`;
    case 'before-first-day':
      return `${recorded[refusal.what]} kan ikke ligge før første fraværsdag, ${isoDay(refusal.firstDay)}. Se datoen efter.`;
    case 'already-recorded':
      return `${recorded[refusal.what]} er allerede registreret den ${isoDay(refusal.on)}.`;
    case 'talk-held':
      return `Samtalen blev holdt den ${isoDay(refusal.on)}, så der er ingen at indkalde til.`;
    case 'talk-in-the-past':
      return `${isoDay(refusal.on)} er passeret. Vælg en dag fra i dag, eller registrér, at samtalen er holdt.`;
    case 'talk-called-so':
      return 'Der er allerede indkaldt til samtale på det tidspunkt.';
    case 'proposed-so':
      return 'De tider er allerede foreslået.';
    case 'no-times-to-accept':
      return 'Den anden part har ikke foreslået tider, så der er ingen at sige ja til. Foreslå selv nogle.';
    case 'time-not-proposed':
      return 'Den tid er ikke blandt dem, den anden part har foreslået. Vælg en af dem, eller foreslå andre.';
    case 'not-let-in':
      return `Der er endnu intet samtykke til ${refusal.role}. Giv det først, eller udelad rollen.`;
    case 'same-first-day':
      return `Første fraværsdag er allerede ${isoDay(refusal.on)}.`;
    case 'first-day-ahead':
      return `${isoDay(refusal.on)} er ikke kommet endnu og kan ikke være første fraværsdag.`;
    case 'first-day-far-back':
      return `${isoDay(refusal.on)} ligger mere end fem år tilbage. Se årstallet efter.`;
    case 'ends-before-it-begins':
      return `Sidste dag kan ikke ligge før den første, ${isoDay(refusal.firstDay)}. Se begge datoer efter.`;
    case 'ends-far-ahead':
      return `${isoDay(refusal.on)} ligger mere end 14 dage frem. Registrér i stedet, hvornår den sygemeldte ventes tilbage.`;
    case 'return-in-the-past':
      return `${isoDay(refusal.on)} er passeret. Er den sygemeldte tilbage, så afslut fraværet i stedet.`;
    case 'no-such-consent':
      return `Der er intet samtykke til ${refusal.to} at trække tilbage.`;
    case 'chooses-no-person':
      return `"${refusal.to}" tager ingen "who". Udelad den, eller vælg steward, safety-rep eller contact-person.`;
    case 'contact-chosen-so':
      return 'Det er allerede valgt.';
    case 'has-declined':
      return 'Den person har givet kontakten videre. Vælg en anden.';
    case 'has-accepted':
      return 'Den person har allerede sagt ja.';
    case 'not-asked':
      return 'Den person er ikke bedt om at tage kontakten her, så der er intet at sige ja til eller give videre.';
    case 'same-unit':
      return 'Forløbet hører allerede til den arbejdsplads.';
    case 'leads-already':
      return 'Den person er allerede leder i forløbet.';
    case 'no-leader-asked':
      return 'Ingen har bedt om en anden leder, så der er intet at svare på.';
    case 'leader-asked-already':
      return 'Der er allerede bedt om en anden leder. Personaleafdelingen svarer.';
    case 'legally-held':
      return 'Forløbet er allerede undtaget fra sletning af den grund.';
    case 'no-legal-hold':
      return 'Forløbet er ikke undtaget fra sletning.';
    case 'no-talk-called':
      return 'Der er ikke indkaldt til nogen samtale, så der er ingen at aflyse.';
    case 'no-such-attempt':
      return 'Det står ikke på listen over det, der er prøvet. Se listen igen.';
    case 'fact-ahead':
      return `${isoDay(refusal.on)} er ikke kommet endnu. Registrér det på dagen.`;
    case 'fact-before-first-day':
      return `Datoen kan ikke ligge før første fraværsdag, ${isoDay(refusal.firstDay)}. Se datoen efter.`;
    case 'date-passed':
      return `"${refusal.field}" er ${isoDay(refusal.on)}, som er passeret. Vælg en dag fra i dag.`;
    case 'date-too-early':
      return `"${refusal.field}" kan tidligst være ${isoDay(refusal.earliest)}. Vælg en senere dag.`;
    case 'steps-in-order':
      return 'Trinene begynder den dag, den delvise tilbagevenden gælder fra, og hvert trin ligger efter det forrige. Se datoerne efter.';
    case 'nothing-open':
      return `"${refusal.command}" afslutter en opgave, og forløbet har ingen åben af den slags. Registrér først det, der starter den.`;
    case 'no-such-duty':
      return `Forløbet har ingen opgave "${refusal.duty}". Se listen over opgaver.`;
    case 'duty-done':
      return `Opgaven "${refusal.duty}" er klaret den ${isoDay(refusal.on)}, så der er intet at undtage.`;
    case 'not-done':
      return `Der er ikke registreret noget for opgaven "${refusal.duty}", så der er intet at svare på.`;
    case 'nothing-to-take-back':
      return `Der er ikke registreret noget for "${refusal.duty}", som kan tages tilbage.`;
    case 'not-excused':
      return `Opgaven "${refusal.duty}" er ikke undtaget.`;
    case 'takes-no-letter':
      return `Kommunen fastsætter ingen dato for "${refusal.duty}". Vælg en opgave, som et brev kan handle om.`;
    case 'held-settled':
      return refusal.decision === 'send'
        ? `Beskeden er allerede godkendt den ${isoDay(refusal.on)}. Den sendes én gang.`
        : `Det blev den ${isoDay(refusal.on)} besluttet, at beskeden ikke sendes. Det står ved magt.`;
    case 'not-held':
      return `Der er ikke holdt sådan en besked tilbage for "${refusal.duty}": opgaven er klaret, eller en senere besked er trådt i stedet. Se listen igen.`;
    case 'not-closed':
      return 'Forløbet er i gang, så der er intet at genåbne.';
    case 'same-case':
      return 'Et forløb kan ikke slås sammen med sig selv. Vælg et andet.';
    case 'split-in-order':
      return 'Den første del slutter, før den anden begynder, og begge ligger efter første fraværsdag og senest i dag. Se datoerne efter.';
    case 'same-rules':
      return `Forløbet følger allerede regelsættet ${refusal.ruleSet}.`;
    case 'unknown-rules':
      return `Der findes intet regelsæt "${refusal.ruleSet}".`;
    case 'draft-rules':
      return `Regelsættet ${refusal.ruleSet} er et udkast, som ingen har læst loven til. Det kan ses med what-if, men først bruges, når fraværspolitikken slår det til ved navn ("draftRuleSets").`;
    case 'same-policy':
      return `Forløbet følger allerede fraværspolitikken, version ${refusal.version}.`;
    case 'agreement-only':
      return `"${refusal.command}" hører til et fraværsforløb, og dette er en aftale.`;
  }
}
