import type { Language } from '../case/roles.ts';

/** What starts a duty that no case has from the beginning: the answer to "Why not?". Source: domain.md "Other duties". */
export const dutyStarts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'leader-contact': {
    da: 'Kommer kun, når arbejdspladsens fraværspolitik har ekstra dage, hvor lederen tager kontakt.',
    en: "Comes only when the workplace's absence policy has extra days on which the leader makes contact.",
  },
  'follow-up-talk': {
    da: 'Starter, når den første kontakt viser, at fraværet bliver langt, at der ønskes støtte, eller at noget på arbejdet spiller ind, eller når en samtale aftales.',
    en: 'Starts when the first contact shows that the absence will be long, that support is wanted or that something at work plays a part, or when a talk is agreed.',
  },
  'info-form': {
    da: 'Starter, når kommunen har fået anmeldelsen eller skemaet er sendt.',
    en: 'Starts when the municipality has been notified or the form has been sent.',
  },
  'disagree-letter': {
    da: 'Starter, når brevet med arbejdsgivers oplysninger er sendt.',
    en: "Starts when the letter with the employer's information has been sent.",
  },
  'refund-claim': {
    da: 'Starter, når perioden med refusion er begyndt.',
    en: 'Starts when the refund period has begun.',
  },
  'fast-track': {
    da: 'Starter, når fraværet ventes at vare over 8 uger.',
    en: 'Starts when the absence is expected to last over 8 weeks.',
  },
  'retention-plan': {
    da: 'Starter, når den sygemeldte beder om en plan og ikke ventes tilbage inden 8 uger efter første fraværsdag.',
    en: 'Starts when the person on sick leave asks for a plan and is not expected back within 8 weeks of the first day of absence.',
  },
  'capability-statement': {
    da: 'Starter, når lederen beder om en mulighedserklæring ved en samtale.',
    en: 'Starts when the leader calls for a capability statement at a talk.',
  },
  'duration-certificate': {
    da: 'Starter, når lederen beder om en varighedserklæring efter mere end 14 dages fravær.',
    en: 'Starts when the leader asks for a certificate of duration after more than 14 days of absence.',
  },
  'free-certificate': {
    da: 'Starter, når lederen beder om en friattest.',
    en: "Starts when the leader asks for a doctor's free-form certificate.",
  },
  'self-declaration': {
    da: 'Starter, når lederen beder om en tro- og loveerklæring, tidligst til 2. fraværsdag.',
    en: 'Starts when the leader asks for a solemn declaration, for the 2nd day of absence at the earliest.',
  },
  'broad-assessment': {
    da: 'Kommer omkring 3 måneder efter første fraværsdag, hvis fraværet varer så længe.',
    en: 'Comes about 3 months after the first day of absence, if the absence lasts that long.',
  },
  'partial-return': {
    da: 'Starter, når en delvis raskmelding eller delvis sygemelding er aftalt.',
    en: 'Starts when a partial return or partial sick leave has been agreed.',
  },
  'tell-colleagues': {
    da: 'Starter, når en delvis tilbagevenden, en § 56-aftale, et aftalebaseret skånejob eller et fleksjob er aftalt.',
    en: 'Starts when a partial return, a § 56 agreement, a protected job or a flexjob has been agreed.',
  },
  roundtable: {
    da: 'Starter, når nogen beder om en rundbordssamtale.',
    en: 'Starts when anybody asks for a roundtable talk.',
  },
  'workplace-adjustment': {
    da: 'Starter, når der er søgt om arbejdsredskaber eller ændret indretning.',
    en: 'Starts when work aids or a workplace adjustment have been applied for.',
  },
  'work-trial': {
    da: 'Starter, når en virksomhedspraktik er planlagt.',
    en: 'Starts when a work trial has been planned.',
  },
  'injury-report': {
    da: 'Starter, når fraværet er meldt som arbejdsskade.',
    en: 'Starts when the absence has been reported as a work injury.',
  },
  'municipal-talk': {
    da: 'Starter, når kommunen indkalder til en samtale, når der bedes om fast track, eller når kommunen har sagt, at opfølgningen gælder.',
    en: 'Starts when the municipality calls a talk, when fast track is asked for, or when the municipality has said that its follow-up applies.',
  },
  'contact-pause': {
    da: 'Starter, når den sygemeldte beder om en kontaktpause med en slutdato.',
    en: 'Starts when the person on sick leave asks for a contact pause with an end date.',
  },
  'ask-for-support': {
    da: 'Starter, når en rundbordssamtale eller en samtale med kommunen er aftalt mindst 10 arbejdsdage forud.',
    en: 'Starts when a roundtable talk or a talk with the municipality has been agreed at least 10 working days ahead.',
  },
  'union-help': {
    da: 'Starter, når den sygemeldte beder afdelingen om bistand.',
    en: 'Starts when the person on sick leave asks the union branch for help.',
  },
  appeal: {
    da: 'Starter, når en skriftlig afgørelse er modtaget.',
    en: 'Starts when a written decision has been received.',
  },
  lapse: {
    da: 'Starter, når der er kommet besked om, at ydelsen er standset.',
    en: 'Starts when word has come that the benefit has stopped.',
  },
  'dismissal-warning': {
    da: 'Starter, når den sygemeldte skriver et varsel om afsked ind, eller når tillidsrepræsentanten eller afdelingen gør det med samtykke.',
    en: 'Starts when the person on sick leave enters a warning of dismissal, or when the steward or the union branch does so with consent.',
  },
  'after-return': {
    da: 'Starter, når en hel eller delvis tilbagevenden er registreret.',
    en: 'Starts when a return in full or in part has been recorded.',
  },
  'rehab-team': {
    da: 'Starter, når et jobafklaringsforløb begynder, og kun i ældre sager.',
    en: 'Starts when a job clarification course (jobafklaring) begins, and only in older cases.',
  },
  'agreement-56': {
    da: 'Starter, når der er indgået en § 56-aftale.',
    en: 'Starts when a § 56 agreement has been made.',
  },
  'protected-job': {
    da: 'Starter, når der er aftalt et aftalebaseret skånejob.',
    en: 'Starts when a protected job has been agreed.',
  },
  'retained-flexjob': {
    da: 'Starter, når der er aftalt 12 måneder på særlige vilkår forud for et fleksjob på samme arbejdsplads.',
    en: 'Starts when 12 months on special terms before a flexjob at the same workplace have been agreed.',
  },
  flexjob: {
    da: 'Starter, når der er aftalt et fleksjob.',
    en: 'Starts when a flexjob has been agreed.',
  },
  mentor: {
    da: 'Starter, når der er aftalt en mentor.',
    en: 'Starts when a mentor has been agreed.',
  },
};
