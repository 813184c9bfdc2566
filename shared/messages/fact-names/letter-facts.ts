/** Certificates that the leader asks for, and letters that the member receives. */
export const letterFacts = {
  'capability-statement-called': {
    da: 'lederen bad om en mulighedserklæring',
    en: 'the leader called for a capability statement (mulighedserklæring)',
  },
  'capability-statement-received': {
    da: 'mulighedserklæringen blev modtaget',
    en: 'the capability statement (mulighedserklæring) was received',
  },
  'duration-certificate-asked-for': {
    da: 'lederen bad om en varighedserklæring',
    en: 'the leader asked for a certificate of duration (varighedserklæring)',
  },
  'duration-certificate-received': {
    da: 'varighedserklæringen blev modtaget',
    en: 'the certificate of duration (varighedserklæring) was received',
  },
  'free-certificate-asked-for': {
    da: 'lederen bad om en friattest',
    en: "the leader asked for a doctor's free-form certificate (friattest)",
  },
  'free-certificate-received': {
    da: 'friattesten blev modtaget',
    en: "the doctor's free-form certificate (friattest) was received",
  },
  'self-declaration-asked-for': {
    da: 'lederen bad om en tro- og loveerklæring',
    en: 'the leader asked for a solemn declaration (tro- og loveerklæring)',
  },
  'self-declaration-received': {
    da: 'tro- og loveerklæringen blev modtaget',
    en: 'the solemn declaration (tro- og loveerklæring) was received',
  },
  'decision-received': { da: 'en skriftlig afgørelse blev modtaget', en: 'a written decision was received' },
  'appeal-sent': { da: 'klagen blev sendt', en: 'the appeal was sent' },
  'benefit-lapsed': {
    da: 'der kom besked om, at ydelsen er standset',
    en: 'word came that the benefit has stopped',
  },
  'benefit-resumed': { da: 'ydelsen blev genoptaget', en: 'the benefit was resumed' },
  'dismissal-warned': { da: 'et varsel om afsked blev modtaget', en: 'a warning of dismissal was received' },
  'dismissal-warning-answered': {
    da: 'varslet om afsked blev besvaret',
    en: 'the warning of dismissal was answered',
  },
} as const;
