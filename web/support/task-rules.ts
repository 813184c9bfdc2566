import type { ConsentRole } from '../../shared/case/roles.ts';
import type { Words } from '../../shared/guides/guide.ts';
import { supportChecklist } from '../../shared/guides/support-guide.ts';
import { type UnionTopic, unionGuides } from '../../shared/guides/union-guide.ts';
import { ruleIdOf } from '../../shared/rules/duty-id.ts';

/** From how many days before a duty's day it is something to prepare; what has no number is always something to see to. */
const horizons: Readonly<Record<string, number>> = {
  'talk-4w': 14,
  'follow-up-talk': 14,
  'after-return': 14,
  'municipal-talk': 21,
  roundtable: 21,
  'followup-8w': 21,
  'revaluation-22w': 70,
};

/** What people meet on a day, or the municipality looks at, and not what has to be done by it. */
export const isMeeting = (ruleId: string): boolean => ruleId in horizons;

export const isWithinSight = (ruleId: string, daysLeft: number): boolean =>
  daysLeft <= (horizons[ruleId] ?? Number.POSITIVE_INFINITY);

/** Which page of the branch's guide goes with a duty. */
const unionTopics: Readonly<Record<string, UnionTopic>> = {
  'dismissal-warning': 'warnings',
  'union-help': 'waiting',
  appeal: 'appeals',
  lapse: 'stopped-benefits',
  'municipal-talk': 'municipal-talks',
  roundtable: 'talks',
  'talk-4w': 'talks',
  'followup-8w': 'talks',
};

type OfDuty = { readonly dutyId: string; readonly ruleSet: string };

/** What somebody in a role does about a duty, step by step; undefined where the role has no part in it. */
export function stepsFor(role: ConsentRole, of: OfDuty): readonly Words[] | undefined {
  if (role !== 'union-consultant') return supportChecklist(of, role)?.steps;
  const topic = unionTopics[ruleIdOf(of.dutyId)];
  return topic === undefined ? undefined : unionGuides[topic].says;
}

/** Which actions belong to a duty, for those whom she has let in; the first is the one that is meant. */
export const actionsFor: Readonly<Record<string, readonly string[]>> = {
  'contact-14d': ['record-contact-made', 'accept-contact', 'decline-contact'],
  'work-trial': ['support-steward-heard'],
  'dismissal-warning': ['support-dismissal-warning-answered'],
  'injury-report': ['support-injury-reported'],
  'union-help': ['answer-union-help'],
  roundtable: ['support-stop-roundtable'],
};

/** What waits for nobody comes first. */
export const isUrgent = (ruleId: string): boolean => ruleId === 'dismissal-warning';

/** What is to be done about a duty, as a heading. */
export const taskHeadlines: Readonly<Record<string, Words>> = {
  'contact-14d': { da: 'Ring, og tag den første kontakt', en: 'Call, and make the first contact' },
  'dismissal-warning': { da: 'Ring i dag om varslet om afsked', en: 'Call today about the warning of dismissal' },
  'work-trial': {
    da: 'Svar skriftligt på høringen om virksomhedspraktik',
    en: 'Answer the hearing about the work trial in writing',
  },
  'workplace-adjustment': {
    da: 'Vær med om arbejdsredskaber og indretning',
    en: 'Take part in work aids and adjustment',
  },
  'injury-report': { da: 'Vær med, når arbejdsskaden anmeldes', en: 'Take part when the work injury is reported' },
  'talk-4w': { da: 'Forbered sygefraværssamtalen', en: 'Prepare the sick-leave talk' },
  'follow-up-talk': { da: 'Forbered opfølgningssamtalen', en: 'Prepare the follow-up talk' },
  'municipal-talk': { da: 'Forbered samtalen med kommunen', en: 'Prepare the talk with the municipality' },
  'after-return': { da: 'Forbered samtalen efter tilbagevenden', en: 'Prepare the talk after the return' },
  roundtable: { da: 'Forbered rundbordssamtalen', en: 'Prepare the roundtable talk' },
  'followup-8w': { da: 'Forbered opfølgningen (8 uger)', en: 'Prepare the follow-up (8 weeks)' },
  'revaluation-22w': {
    da: 'Forbered revurderingen: Hvad er prøvet?',
    en: 'Prepare the revaluation: What has been tried?',
  },
  'ask-for-support': { da: 'Svar på, om du kan hjælpe', en: 'Answer whether you can help' },
  'union-help': { da: 'Svar medlemmet, om afdelingen tager den', en: 'Answer the member whether the branch takes it' },
  appeal: { da: 'Hjælp med klagen', en: 'Help with the appeal' },
  lapse: { da: 'Hjælp med at få ydelsen i gang igen', en: 'Help to get the benefit started again' },
};
