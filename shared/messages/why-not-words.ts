import type { Day } from '../calendar/day.ts';
import type { Language } from '../case/roles.ts';
import type { WhyNot } from '../rules/plan-types.ts';
import { dateWords } from './date-words.ts';
import { dutyStarts } from './duty-starts.ts';

type Words = Readonly<Record<Language, string>>;

/** Why a duty does not apply, one sentence a reason, in order. */
export const wordWhyNot = (why: readonly WhyNot[], language: Language): readonly string[] =>
  why.map((reason) => worded(reason)[language]);

function worded(reason: WhyNot): Words {
  switch (reason.why) {
    case 'not-started':
      return dutyStarts[reason.dutyId] ?? nothingStartedIt;
    case 'not-in-rule-set':
      return {
        da: `Regelsættet ${reason.ruleSet} har ikke denne opgave.`,
        en: `The rule set ${reason.ruleSet} does not have this duty.`,
      };
    case 'leaves-soon':
      return leavesSoon(reason.leaves, reason.within);
    case 'no-date':
      return withoutDate[reason.dutyId] ?? noDate;
    case 'no-contact-days':
      return noContactDays;
    case 'exempt':
      return {
        da: `Kommunen har sagt, at det ikke gælder her: registreret ${dateWords(reason.on, 'da').long}.`,
        en: `The municipality has said that it does not apply here: recorded on ${dateWords(reason.on, 'en').long}.`,
      };
  }
}

const nothingStartedIt: Words = {
  da: 'Intet i forløbet har startet den.',
  en: 'Nothing in the case has started it.',
};

const noContactDays: Words = {
  da: 'Arbejdspladsens fraværspolitik har ingen ekstra kontaktdage.',
  en: "The workplace's absence policy has no extra contact days.",
};

const leavesSoon = (leaves: Day, within: Day): Words => ({
  da: `Fratrædelsen er ${dateWords(leaves, 'da').long}. Opgaven gælder kun, når ansættelsen varer længere end til ${dateWords(within, 'da').long}.`,
  en: `The employment ends on ${dateWords(leaves, 'en').long}. The duty holds only when it goes on beyond ${dateWords(within, 'en').long}.`,
});

/** Started, and yet without a date to plan by: none was named, or it had passed and the rule asks for one ahead. */
const noDate: Words = {
  da: 'Det, der starter den, er registreret uden dato, eller fristen var allerede passeret.',
  en: 'What starts it is recorded without a date, or the deadline had passed already.',
};

/** Where only one of the two can be meant. */
const withoutDate: Readonly<Record<string, Words>> = {
  'contact-pause': {
    da: 'Kontaktpausen er registreret uden dato for, hvornår den slutter.',
    en: 'The contact pause is recorded without a date on which it ends.',
  },
  'ask-for-support': {
    da: 'Samtalen er registreret mindre end 10 arbejdsdage før, den skal holdes.',
    en: 'The talk was recorded less than 10 working days before it is to be held.',
  },
};
