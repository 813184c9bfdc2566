/** The duties that every case has. */
export const milestoneNames = {
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
} as const;
