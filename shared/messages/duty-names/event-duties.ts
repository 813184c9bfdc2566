/** The duties that something has to start. What that is stands in duty-starts.ts. */
export const eventDutyNames = {
  'leader-contact': {
    da: { long: 'Ekstra kontakt fra lederen', short: 'Lederkontakt' },
    en: { long: 'Extra contact from the leader', short: 'Leader contact' },
  },
  'follow-up-talk': {
    da: { long: 'Opfølgningssamtale på arbejdspladsen', short: 'Opfølgningssamtale' },
    en: { long: 'Follow-up talk at the workplace', short: 'Follow-up talk' },
  },
  'info-form': {
    da: { long: 'Oplysningsskema i Mit Sygefravær (8 dage)', short: 'Oplysningsskema' },
    en: { long: 'Information form in Mit Sygefravær (8 days)', short: 'Information form' },
  },
  'disagree-letter': {
    da: { long: 'Uenig i arbejdsgivers oplysninger (8 dage)', short: 'Uenighed' },
    en: { long: "Disagreement with the employer's information (8 days)", short: 'Disagreement' },
  },
  'refund-claim': {
    da: { long: 'Anmodning om refusion (3 måneder)', short: 'Refusion' },
    en: { long: 'Claim for refund (3 months)', short: 'Refund' },
  },
  'fast-track': {
    da: { long: 'Fast track (tidlig indsats)', short: 'Fast track' },
    en: { long: 'Fast track (early effort)', short: 'Fast track' },
  },
  'retention-plan': {
    da: { long: 'Fastholdelsesplan', short: 'Fastholdelsesplan' },
    en: { long: 'Job retention plan', short: 'Retention plan' },
  },
  'capability-statement': {
    da: { long: 'Mulighedserklæring', short: 'Mulighedserklæring' },
    en: { long: 'Capability statement (mulighedserklæring)', short: 'Capability' },
  },
  'duration-certificate': {
    da: { long: 'Varighedserklæring', short: 'Varighedserklæring' },
    en: { long: 'Certificate of duration (varighedserklæring)', short: 'Duration' },
  },
  'free-certificate': {
    da: { long: 'Friattest', short: 'Friattest' },
    en: { long: "Doctor's free-form certificate (friattest)", short: 'Certificate' },
  },
  'self-declaration': {
    da: { long: 'Tro- og loveerklæring', short: 'Tro og love' },
    en: { long: 'Solemn declaration (tro- og loveerklæring)', short: 'Declaration' },
  },
  'broad-assessment': {
    da: { long: 'Bredere vurdering (ca. 3 måneder)', short: 'Bredere vurdering' },
    en: { long: 'Broader assessment (about 3 months)', short: 'Broader assessment' },
  },
  'partial-return': {
    da: { long: 'Delvis raskmelding eller delvis sygemelding', short: 'Delvist tilbage' },
    en: { long: 'Partial return or partial sick leave', short: 'Partial return' },
  },
  'tell-colleagues': {
    da: { long: 'Orientering af kolleger', short: 'Kolleger' },
    en: { long: 'Telling colleagues', short: 'Colleagues' },
  },
  roundtable: {
    da: { long: 'Rundbordssamtale', short: 'Rundbordssamtale' },
    en: { long: 'Roundtable talk', short: 'Roundtable' },
  },
  'workplace-adjustment': {
    da: { long: 'Arbejdsredskaber og indretning', short: 'Arbejdsredskaber' },
    en: { long: 'Work aids and workplace adjustment', short: 'Adjustment' },
  },
  'work-trial': {
    da: { long: 'Virksomhedspraktik: høring af TR', short: 'Virksomhedspraktik' },
    en: { long: 'Work trial: hearing of the union steward', short: 'Work trial' },
  },
  'injury-report': {
    da: { long: 'Anmeldelse af arbejdsskade', short: 'Arbejdsskade' },
    en: { long: 'Report of a work injury', short: 'Work injury' },
  },
  'municipal-talk': {
    da: { long: 'Samtale med kommunen (opfølgningssamtale)', short: 'Kommunens samtale' },
    en: { long: 'Talk with the municipality (follow-up talk)', short: 'Municipal talk' },
  },
  'contact-pause': {
    da: { long: 'Kontaktpause', short: 'Kontaktpause' },
    en: { long: 'Contact pause', short: 'Contact pause' },
  },
  'ask-for-support': {
    da: { long: 'Bed om bistand', short: 'Bed om bistand' },
    en: { long: 'Ask for support', short: 'Ask for support' },
  },
  'union-help': {
    da: { long: 'Bistand fra afdelingen', short: 'Bistand' },
    en: { long: 'Help from the union branch', short: 'Union help' },
  },
  appeal: {
    da: { long: 'Klage over afgørelse (4 uger)', short: 'Klage' },
    en: { long: 'Appeal against a decision (4 weeks)', short: 'Appeal' },
  },
  lapse: {
    da: { long: 'Ydelsen er standset: genoptages inden 4 uger', short: 'Ydelse standset' },
    en: { long: 'The benefit has stopped: resume within 4 weeks', short: 'Benefit stopped' },
  },
  'dismissal-warning': {
    da: { long: 'Varsel om afsked (partshøring)', short: 'Varsel om afsked' },
    en: { long: 'Warning of dismissal (hearing of the party)', short: 'Dismissal warning' },
  },
  'after-return': {
    da: { long: 'Samtale efter tilbagevenden', short: 'Tilbagevenden' },
    en: { long: 'Talk after the return', short: 'After return' },
  },
  'rehab-team': {
    da: { long: 'Rehabiliteringsteam (kun ældre sager)', short: 'Rehabilitering' },
    en: { long: 'Rehabilitation team (older cases only)', short: 'Rehabilitation' },
  },
} as const;
