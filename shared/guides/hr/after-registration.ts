import type { Words } from '../guide.ts';

/** One line a duty, in the order of their dates. */
export const followsRegistration: readonly { readonly dutyId: string; readonly words: Words }[] = [
  {
    dutyId: 'welcome',
    words: {
      da: 'Du eller lederen udleverer brevet på én side. Vi skriver ikke til den sygemeldte før velkomsten.',
      en: 'You or the leader hand out the one-page letter. We write nothing to the person before the welcome.',
    },
  },
  {
    dutyId: 'contact-14d',
    words: {
      da: 'Lederen, eller en anden som den sygemeldte har valgt, tager den første kontakt.',
      en: 'The leader, or somebody else whom the person has chosen, makes the first contact.',
    },
  },
  {
    dutyId: 'talk-4w',
    words: {
      da: 'Lederen holder sygefraværssamtalen. Du får besked, hvis den ikke er registreret.',
      en: 'The leader holds the sick-leave talk. You are told if it has not been recorded.',
    },
  },
  {
    dutyId: 'notice-5w',
    words: {
      da: 'Du anmelder til kommunen gennem NemRefusion, hvis fraværet varer mere end 30 dage.',
      en: 'You notify the municipality through NemRefusion if the absence lasts more than 30 days.',
    },
  },
  {
    dutyId: 'followup-8w',
    words: {
      da: 'Lederen holder arbejdspladsens egen opfølgning.',
      en: "The leader holds the workplace's own follow-up.",
    },
  },
  {
    dutyId: 'revaluation-22w',
    words: {
      da: 'Kommunen revurderer. Datoen er skønnet; ret den, når der kommer et brev.',
      en: 'The municipality makes its revaluation. The date is an estimate; correct it when a letter comes.',
    },
  },
];
