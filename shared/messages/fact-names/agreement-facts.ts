/** Agreements begin, are looked at again, and end. */
export const agreementFacts = {
  'agreement-56-made': { da: 'en § 56-aftale blev indgået', en: 'a § 56 agreement was made' },
  'agreement-56-looked-at': { da: 'der blev fulgt op på § 56-aftalen', en: 'the § 56 agreement was reviewed' },
  'agreement-56-ended': { da: '§ 56-aftalen ophørte', en: 'the § 56 agreement ended' },
  'protected-job-made': { da: 'et aftalebaseret skånejob blev aftalt', en: 'a protected job was agreed' },
  'protected-job-looked-at': {
    da: 'der blev fulgt op på det aftalebaserede skånejob',
    en: 'the protected job was reviewed',
  },
  'protected-job-ended': { da: 'det aftalebaserede skånejob ophørte', en: 'the protected job ended' },
  'retained-flexjob-made': {
    da: 'et fastholdelsesfleksjob blev aftalt',
    en: 'a flexjob at the same workplace was agreed',
  },
  'retained-flexjob-looked-at': {
    da: 'der blev fulgt op på fastholdelsesfleksjobbet',
    en: 'the flexjob at the same workplace was reviewed',
  },
  'retained-flexjob-ended': {
    da: 'fastholdelsesfleksjobbet ophørte',
    en: 'the flexjob at the same workplace ended',
  },
  'flexjob-made': { da: 'et fleksjob blev aftalt', en: 'a flexjob was agreed' },
  'flexjob-looked-at': { da: 'der blev fulgt op på fleksjobbet', en: 'the flexjob was reviewed' },
  'flexjob-ended': { da: 'fleksjobbet ophørte', en: 'the flexjob ended' },
  'mentor-made': { da: 'en mentor blev aftalt', en: 'a mentor was agreed' },
  'mentor-looked-at': { da: 'der blev fulgt op på mentorordningen', en: 'the mentor arrangement was reviewed' },
  'mentor-ended': { da: 'mentorordningen ophørte', en: 'the mentor arrangement ended' },
} as const;
