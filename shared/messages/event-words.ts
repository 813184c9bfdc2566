import { isoDay } from '../calendar/day.ts';
import type { CaseEvent } from '../case/events.ts';
import type { Language } from '../case/roles.ts';
import { ruleIdOf } from '../rules/duty-id.ts';
import { dutyName } from './duty-names.ts';
import { factName } from './fact-names.ts';
import { roleNames } from './glossary.ts';

type Words = Readonly<Record<Language, string>>;

/** What changes the case itself, as a clause that can follow its date. */
const own: Readonly<Partial<Record<CaseEvent['type'], Words>>> = {
  'case-opened': { da: 'forløbet blev oprettet', en: 'the case was opened' },
  'agreement-opened': { da: 'aftalen blev oprettet', en: 'the agreement was opened' },
  'talk-called': { da: 'der blev indkaldt til samtalen', en: 'the talk was called' },
  'talk-moved': { da: 'samtalen blev flyttet', en: 'the talk was moved' },
  'talk-cancelled': { da: 'samtalen blev aflyst', en: 'the talk was cancelled' },
  'first-day-corrected': { da: 'den første fraværsdag blev rettet', en: 'the first day of absence was corrected' },
  'absence-ended': { da: 'den sidste fraværsdag blev registreret', en: 'the last day of absence was recorded' },
  'absence-continued': { da: 'fraværet fortsatte', en: 'the absence went on' },
  'case-voided': { da: 'forløbet blev annulleret', en: 'the case was voided' },
  'case-merged': { da: 'forløbet blev slået sammen med et andet', en: 'the case was merged with another' },
  'case-absorbed': { da: 'et andet forløb blev lagt ind i dette', en: 'another case was merged into this one' },
  'case-split': { da: 'forløbet blev delt', en: 'the case was split' },
  'case-reopened': { da: 'forløbet blev genåbnet', en: 'the case was reopened' },
  'case-closed-silently': { da: 'forløbet blev lukket', en: 'the case was closed' },
  'rule-set-changed': { da: 'regelsættet blev skiftet', en: 'the rule set was changed' },
  'unit-changed': {
    da: 'forløbet blev flyttet til en anden arbejdsplads',
    en: 'the case was moved to another workplace',
  },
  'policy-changed': { da: 'fraværspolitikken blev skiftet', en: 'the absence policy was changed' },
  'return-expected': { da: 'en forventet tilbagevenden blev noteret', en: 'an expected return was noted' },
  'times-proposed': { da: 'der blev foreslået tider til samtalen', en: 'times were proposed for the talk' },
  'time-accepted': { da: 'der blev sagt ja til en tid', en: 'a time was accepted' },
  'record-confirmed': { da: 'det registrerede blev bekræftet', en: 'what was recorded was confirmed' },
  'record-disputed': { da: 'det registrerede passer ikke', en: 'what was recorded is not right' },
  'record-taken-back': { da: 'en registrering blev taget tilbage', en: 'a record was taken back' },
  'contact-accepted': { da: 'kontakten blev taget på sig', en: 'somebody said that they make the contact' },
  'leader-changed': { da: 'en anden leder tog over', en: 'another leader took over' },
  'leader-kept': { da: 'lederen blev den samme', en: 'the leader stayed the same' },
  'other-leader-asked': { da: 'der blev bedt om en anden leder', en: 'another leader was asked for' },
  'attempt-recorded': { da: 'noget, der er prøvet, blev noteret', en: 'something that has been tried was noted' },
  'attempt-removed': {
    da: 'noget, der var noteret som prøvet, blev fjernet',
    en: 'something noted as tried was removed',
  },
  'contact-declined': { da: 'kontakten blev givet videre', en: 'the contact was handed over' },
  'legal-hold-placed': { da: 'forløbet blev undtaget fra sletning', en: 'the case was put under legal hold' },
  'legal-hold-lifted': { da: 'forløbet kan slettes igen efter fristen', en: 'the legal hold was lifted' },
  'case-retired': { da: 'opbevaringen sluttede', en: 'the time for keeping it was over' },
  'held-approved': { da: 'en tilbageholdt besked blev godkendt', en: 'a message that was held back was approved' },
  'held-dropped': { da: 'en tilbageholdt besked blev droppet', en: 'a message that was held back was dropped' },
};

/** What happened, as a clause: `samtalen blev flyttet`. Empty for what is nobody's news. */
export function eventWords(event: CaseEvent, language: Language): string {
  const worded = own[event.type];
  if (worded !== undefined) return worded[language];
  const da = language === 'da';
  switch (event.type) {
    case 'fact-recorded':
      return factName(event.fact, language);
    case 'duty-excused':
      return `${dutyName(ruleIdOf(event.duty), language).short}: ${da ? 'undtaget' : 'excused'}`;
    case 'duty-resumed':
      return `${dutyName(ruleIdOf(event.duty), language).short}: ${da ? 'gælder igen' : 'applies again'}`;
    case 'letter-date-recorded':
      return `${dutyName(ruleIdOf(event.duty), language).short}: ${da ? 'dato fra kommunens brev' : 'date from the municipality’s letter'} ${isoDay(event.on)}`;
    case 'consent-given':
      return `${da ? 'du lukkede ind' : 'you let in'}: ${roleNames[event.to][language]}`;
    case 'consent-withdrawn':
      return `${da ? 'du trak samtykket tilbage' : 'you withdrew your consent'}: ${roleNames[event.to][language]}`;
    case 'contact-chosen':
      return da ? 'du valgte, hvem der må kontakte dig' : 'you chose who may contact you';
    case 'timeline-renewed':
      return '';
    default:
      return factName(event.type, language);
  }
}
