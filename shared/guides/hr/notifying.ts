import type { RuleSaid, Words } from '../guide.ts';
import { healthIsPrivate, noticeToMunicipality, refund } from '../origins.ts';

/** How the municipality is notified, step by step. */
export const notifyingSteps: readonly Words[] = [
  {
    da: 'Se på opgaven, hvornår du kan anmelde. Som regel er det, når fraværet har varet mere end 30 dage.',
    en: 'See on the task from when you can notify. Usually it is when the absence has lasted more than 30 days.',
  },
  {
    da: 'Mangler du svar fra lederen, så spørg om timer, løn og ventet tilbagevenden. Spørg ikke om helbred.',
    en: 'If you lack answers from the leader, ask about hours, pay and expected return. Do not ask about health.',
  },
  { da: 'Send anmeldelsen i NemRefusion.', en: 'Send the notice in NemRefusion.' },
  {
    da: 'Skriv dato og kvitteringsnummer her. Så stopper påmindelserne, og den sygemeldte får at vide, at der kan komme post.',
    en: 'Enter date and receipt number here. Then the reminders stop, and the person is told that post may come.',
  },
  {
    da: 'Åbn refusionsperioden, så fristen for at søge refusion også bliver husket.',
    en: 'Open the refund period, so that the deadline for claiming refund is remembered too.',
  },
];

export const notifyingRules: readonly RuleSaid[] = [
  {
    words: {
      da: 'Fristen er 5 uger efter første fraværsdag, når der udbetales løn og fraværet varer mere end 30 dage.',
      en: 'The deadline is 5 weeks after the first day of absence, when wages are paid and the absence lasts more than 30 days.',
    },
    origin: noticeToMunicipality,
  },
  {
    words: {
      da: 'Kommer anmeldelsen for sent, er der ingen refusion fra arbejdsgiverperiodens udløb, til den er sendt. Uden arbejdsgiverperiode regnes der fra første fraværsdag.',
      en: 'If the notice is late there is no refund from the end of the employer period until it is sent. Without an employer period it is from the first day of absence.',
    },
    origin: noticeToMunicipality,
  },
  {
    words: {
      da: 'Betaler arbejdspladsen kun sygedagpenge i arbejdsgiverperioden, er fristen 1 uge efter, at perioden er slut.',
      en: 'If the workplace pays only benefit in the employer period, the deadline is 1 week after the period ends.',
    },
    origin: noticeToMunicipality,
  },
  {
    words: {
      da: 'Har arbejdspladsen ikke pligt til at betale, er fristen 14 dage efter første fraværsdag.',
      en: 'If the workplace has no duty to pay, the deadline is 14 days after the first day of absence.',
    },
    origin: noticeToMunicipality,
  },
  {
    words: {
      da: 'Ved § 56-aftale eller fleksjob, fravær op til 30 dage og ret til refusion er fristen 3 måneder efter første fraværsdag.',
      en: 'With a § 56 agreement or a flexjob, absence of up to 30 days and a right to refund: 3 months after the first day of absence.',
    },
    origin: noticeToMunicipality,
  },
  {
    words: {
      da: 'Refusion kan søges højst 3 måneder tilbage.',
      en: 'Refund can be claimed 3 months back at most.',
    },
    origin: refund,
  },
  {
    words: {
      da: 'Skriv aldrig diagnose eller cpr-nummer her. Der er intet felt til det.',
      en: 'Never enter a diagnosis or CPR number here. There is no field for it.',
    },
    origin: healthIsPrivate,
  },
];
