/** Agreements that a person makes with the workplace. They outlive the case. */
export const agreementNames = {
  'agreement-56': {
    da: { long: '§ 56-aftale', short: '§ 56-aftale' },
    en: { long: '§ 56 agreement', short: '§ 56 agreement' },
  },
  'protected-job': {
    da: { long: 'Aftalebaseret skånejob (job på særlige vilkår)', short: 'Skånejob' },
    en: { long: 'Protected job by agreement (job on special terms)', short: 'Protected job' },
  },
  'retained-flexjob': {
    da: { long: 'Fastholdelsesfleksjob (12 måneder)', short: 'Fleksjob, 12 mdr.' },
    en: { long: 'Flexjob at the same workplace (12 months)', short: 'Retained flexjob' },
  },
  flexjob: {
    da: { long: 'Fleksjob: opfølgning, status, udløb', short: 'Fleksjob' },
    en: { long: 'Flexjob: follow-up, status, expiry', short: 'Flexjob' },
  },
  mentor: {
    da: { long: 'Mentor', short: 'Mentor' },
    en: { long: 'Mentor', short: 'Mentor' },
  },
} as const;

/** What an employer or a branch does once a year, whoever is away. */
const yearlyNames = {
  'med-discussion': {
    da: { long: 'Drøftelse af det sociale kapitel i MED (hvert år)', short: 'MED-drøftelse' },
    en: { long: 'Discussion of the social chapter in MED (every year)', short: 'MED discussion' },
  },
  'local-statistics': {
    da: { long: 'Lokal statistik (hvert år)', short: 'Lokal statistik' },
    en: { long: 'Local statistics (every year)', short: 'Local statistics' },
  },
  'policy-revision': {
    da: { long: 'Gennemgang af arbejdspladsens fraværspolitik (hvert år)', short: 'Fraværspolitik' },
    en: { long: "Revision of the workplace's absence policy (every year)", short: 'Absence policy' },
  },
  'action-plan-revision': {
    da: { long: 'Gennemgang af afdelingens handlingsplan (hvert år)', short: 'Handlingsplan' },
    en: { long: "Revision of the union branch's action plan (every year)", short: 'Action plan' },
  },
} as const;

export const lastingDutyNames = { ...agreementNames, ...yearlyNames };
