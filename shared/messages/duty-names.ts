import type { Language } from '../case/roles.ts';

/** `long` heads a page, `short` fits a chip. */
export type DutyName = { readonly long: string; readonly short: string };

const names: Readonly<Record<string, Readonly<Record<Language, DutyName>>>> = {
  welcome: {
    da: { long: 'Velkomst og samtykke', short: 'Velkomst' },
    en: { long: 'Welcome and consent', short: 'Welcome' },
  },
  'contact-14d': {
    da: { long: 'Første kontakt (14 dage)', short: 'Første kontakt' },
    en: { long: 'First contact (14 days)', short: 'First contact' },
  },
  'talk-4w': {
    da: { long: 'Sygefraværssamtale (4 uger)', short: 'Samtale' },
    en: { long: 'Sick-leave talk (4 weeks)', short: 'Talk' },
  },
  'notice-5w': {
    da: { long: 'Anmeldelse til kommunen via NemRefusion (5 uger)', short: 'Anmeldelse' },
    en: { long: 'Notice to the municipality through NemRefusion (5 weeks)', short: 'Notice' },
  },
  'followup-8w': {
    da: { long: 'Opfølgning (8 uger)', short: 'Opfølgning' },
    en: { long: 'Follow-up (8 weeks)', short: 'Follow-up' },
  },
  'revaluation-22w': {
    da: { long: 'Revurdering (22 ugers sygedagpenge, ca. uge 27)', short: 'Revurdering' },
    en: { long: 'Revaluation (22 weeks of sickness benefit, about week 27)', short: 'Revaluation' },
  },
};

/** What the screens call a duty; its id when a rule set brings one that nobody has named yet. */
export const dutyName = (dutyId: string, language: Language): DutyName =>
  names[dutyId]?.[language] ?? { long: dutyId, short: dutyId };
