/** What the municipality, the union branch and the member's own pause are about. A talk ahead is dated the day it is set for. */
export const municipalFacts = {
  'form-sent': { da: 'oplysningsskemaet blev sendt', en: 'the information form was sent' },
  'form-answered': { da: 'oplysningsskemaet blev besvaret', en: 'the information form was answered' },
  'information-letter-sent': {
    da: 'brevet med arbejdsgivers oplysninger blev sendt',
    en: "the letter with the employer's information was sent",
  },
  'disagreement-sent': {
    da: 'uenigheden i arbejdsgivers oplysninger blev meddelt',
    en: "the disagreement with the employer's information was sent",
  },
  'refund-period-opened': { da: 'en periode med refusion blev registreret', en: 'a refund period was recorded' },
  'refund-claimed': { da: 'der blev anmodet om refusion', en: 'the refund was claimed' },
  'long-absence-expected': {
    da: 'det blev ventet, at fraværet varer over 8 uger',
    en: 'the absence was expected to last over 8 weeks',
  },
  'fast-track-asked-for': { da: 'der blev bedt om fast track', en: 'fast track was asked for' },
  'retention-plan-asked-for': { da: 'der blev bedt om en fastholdelsesplan', en: 'a job retention plan was asked for' },
  'retention-plan-made': { da: 'fastholdelsesplanen blev lavet', en: 'the job retention plan was made' },
  'broad-assessment-expected': {
    da: 'det blev registreret, at der ventes en bredere vurdering',
    en: 'it was recorded that a broader assessment is expected',
  },
  'broad-assessment-held': { da: 'den bredere vurdering blev foretaget', en: 'the broader assessment was made' },
  'municipal-talk-called': {
    da: 'samtalen med kommunen er sat til denne dag',
    en: 'the talk with the municipality is set for this day',
  },
  'municipal-talk-held': { da: 'samtalen med kommunen blev holdt', en: 'the talk with the municipality was held' },
  'found-exempt': {
    da: 'kommunen fritog forløbet for sin opfølgning',
    en: 'the municipality exempted the case from its follow-up',
  },
  'found-not-exempt': {
    da: 'kommunen fritog ikke forløbet for sin opfølgning',
    en: 'the municipality did not exempt the case from its follow-up',
  },
  'job-clarification-started': {
    da: 'jobafklaringsforløbet begyndte',
    en: 'the job clarification course (jobafklaring) began',
  },
  'rehab-team-met': { da: 'rehabiliteringsteamet holdt møde', en: 'the rehabilitation team met' },
  'support-asked-for': { da: 'der blev bedt om bistand', en: 'support was asked for' },
  'union-help-asked-for': { da: 'afdelingen blev bedt om bistand', en: 'the union branch was asked for help' },
  'union-help-answered': {
    da: 'afdelingen svarede på anmodningen om bistand',
    en: 'the union branch answered the request for help',
  },
  'contact-paused': { da: 'der blev bedt om en kontaktpause', en: 'a contact pause was asked for' },
  'contact-pause-ended': { da: 'kontaktpausen sluttede', en: 'the contact pause ended' },
} as const;
