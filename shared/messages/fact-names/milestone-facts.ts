/** What closes the milestones, and what is recorded about the absence itself. */
export const milestoneFacts = {
  'letter-given': { da: 'velkomstbrevet blev udleveret', en: 'the welcome letter was handed out' },
  'contact-made': { da: 'den første kontakt blev taget', en: 'the first contact was made' },
  'leader-contact-made': { da: 'lederen tog kontakt', en: 'the leader made contact' },
  'talk-held': { da: 'sygefraværssamtalen blev holdt', en: 'the sick-leave talk was held' },
  'municipality-notified': { da: 'kommunen fik anmeldelsen', en: 'the municipality was notified' },
  'followup-held': { da: 'opfølgningen blev holdt', en: 'the follow-up was held' },
  'employment-ends': { da: 'en fratrædelse blev registreret', en: 'it was recorded that the employment ends' },
  'employer-pays': {
    da: 'det blev registreret, hvad arbejdspladsen betaler under fraværet',
    en: 'it was recorded what the workplace pays during the absence',
  },
  'over-pension-age': {
    da: 'det blev registreret, at folkepensionsalderen er nået',
    en: 'it was recorded that pension age has been reached',
  },
  // Its day is the last day of absence, not the first day of work.
  returned: { da: 'fraværet sluttede med en tilbagevenden', en: 'the absence ended with a return' },
} as const;
