import {
  checkedOn,
  danishLaw,
  danishLawOnce,
  foaHandbook,
  goodWorkplace,
  unverified,
} from '../rules/duties/sources.ts';
import type { Origin } from './guide.ts';

/*
 * Where statements come from that no duty of the rule sets has for its own. Those of a duty are looked up in the rule set (duty-origin.ts).
 */

/** Health is a special category of data: what nobody needs, nobody may ask for. Source: domain.md "Messages and privacy". */
export const healthIsPrivate: Origin = {
  basis: 'GDPR art. 9',
  source: 'Databeskyttelsesforordningen',
  checkedOn,
  confidence: 'V',
};

export const rightsOverData: Origin = {
  basis: 'GDPR art. 13-21',
  source: 'Databeskyttelsesforordningen',
  checkedOn,
  confidence: 'V',
};

/** The handbook says that refusing treatment can cost the benefit; the law says that it does not, and the law holds. */
export const refusingTreatment: Origin = { basis: 'SDL § 21 a', ...danishLaw };
export const talkAtWork: Origin = { basis: 'SDL § 7 a', ...danishLaw };
export const retentionPlan: Origin = { basis: 'SDL § 7 b', ...danishLaw };
export const partialLeave: Origin = { basis: 'SDL § 53', ...danishLaw };
export const capabilityStatement: Origin = { basis: 'SDL § 36 a', ...danishLaw };
export const agreement56: Origin = { basis: 'SDL § 56', ...danishLaw };
export const retainedFlexjob: Origin = {
  basis: 'Fastholdelsesfleksjob: 12 måneder på særlige vilkår først',
  ...danishLaw,
  source: 'Lov om en aktiv beskæftigelsesindsats',
};
export const revaluation: Origin = { basis: 'SDL §§ 24 og 27', ...danishLaw };
export const noticeToMunicipality: Origin = { basis: 'SDL §§ 30 og 40', ...danishLaw };
export const appealing: Origin = { basis: 'Klage over afgørelse inden 4 uger', ...danishLaw };
export const appealOnDayOff: Origin = { basis: 'Klage over afgørelse inden 4 uger', ...danishLawOnce };
export const refund: Origin = { basis: 'Refusion højst 3 måneder tilbage', ...danishLawOnce };
export const digitalPost: Origin = { basis: 'SDL §§ 11 og 21', ...danishLawOnce };
export const benefitResumed: Origin = { basis: 'SDL § 21', ...danishLawOnce };
export const municipalTalks: Origin = { basis: 'SDL § 13 b', ...danishLawOnce };
export const otherActor: Origin = municipalTalks;
export const documentation: Origin = { basis: 'SDL § 36', ...danishLawOnce };
export const longDocumentation: Origin = {
  basis: 'Overenskomsten eller funktionærloven § 5, stk. 4',
  ...danishLawOnce,
  source: 'Overenskomsten eller funktionærloven',
};

/** Whether somebody is exempt is known; from which date the act holds is not. */
export const exemptGroup: Origin = {
  basis: 'Lov nr. 1750 af 29. december 2025',
  source: 'Lov om sygedagpenge; datoen er ikke bekræftet',
  ...unverified,
};
/** The law before 2026; nobody has read what is left of the list. */
export const extensionGrounds: Origin = {
  basis: 'SDL § 27',
  source: 'Lov om sygedagpenge, som den gjaldt før 2026',
  ...unverified,
};
export const whoPaysFreeCertificate: Origin = {
  basis: 'Betaling for friattest',
  source: 'Ikke slået op; spørg personale og løn',
  ...unverified,
};
export const hearingBeforeDismissal: Origin = {
  basis: 'Partshøring',
  source: 'Ikke i håndbøgerne; spørg afdelingen',
  ...unverified,
};
export const injuryReport: Origin = {
  basis: 'Anmeldelse af arbejdsskade',
  source: 'Ikke slået op; spørg arbejdsmiljøorganisationen',
  ...unverified,
};

export const companionAtTalks: Origin = { basis: 'Bisidder ved samtaler', ...foaHandbook };
export const askInGoodTime: Origin = { basis: 'Bed om bistand senest 10 arbejdsdage før', ...foaHandbook };
export const roundtableRules: Origin = { basis: 'Rundbordssamtale', ...foaHandbook };
export const protectedJobRules: Origin = { basis: 'Aftalebaseret skånejob', ...foaHandbook };
export const workTrialRules: Origin = {
  basis: 'Skriftlig høring af tillidsrepræsentanten før virksomhedspraktik',
  ...goodWorkplace,
};
export const firstContact: Origin = { basis: 'Aftale ved første kontakt', ...goodWorkplace };
export const colleagues: Origin = { basis: 'Aftale mellem leder og den sygemeldte', ...goodWorkplace };
export const handbooks: Origin = {
  basis: 'Håndbøger om fastholdelse',
  source: 'Håndbøgerne om fastholdelse (FOA, Socialpædagogerne, Region Midtjylland)',
  checkedOn,
  confidence: 'S',
};
/** What the member may wish for. */
export const ownRule: Origin = {
  basis: 'Den sygemeldtes eget ønske',
  source: 'Egen regel',
  checkedOn,
  confidence: 'S',
};
/** How the product works, whoever uses it. */
export const ownRoutine: Origin = { basis: 'Arbejdsgangen her', source: 'Egen regel', checkedOn, confidence: 'S' };
