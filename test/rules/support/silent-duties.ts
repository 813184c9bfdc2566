import { isoDay } from '../../../shared/calendar/day.ts';
import { localDay } from '../../../shared/calendar/moment.ts';
import { consentRoles } from '../../../shared/case/roles.ts';
import type { Action, PlannedDuty } from '../../../shared/rules/plan-types.ts';
import { remindersFor } from '../../../shared/rules/reminders-for.ts';
import { pauseAt } from './contact-pause.ts';
import type { Seen } from './walk.ts';

type Because = (duty: PlannedDuty, seen: Seen) => boolean;

/** Nobody at the workplace can do it or be late with it. */
const isTheMunicipalitys: Because = ({ responsible }) => responsible === 'municipality';
/** The rule says that nobody is reminded. */
const hasNoReminders: Because = ({ rule }, { policy }) => remindersFor(rule, policy).length === 0;
/** Nothing dated before the cut-over is sent: another system, or nobody, has said it. */
export const isBeforeTheCutOver = ({ at }: Action, { sickLeave: { cutOver }, policy }: Seen): boolean =>
  cutOver !== undefined && localDay(at, policy.zone) < cutOver;
const wasSaidElsewhere: Because = ({ actions }, seen) => {
  const stages = actions.filter(({ notice }) => notice === undefined);
  return stages.length > 0 && stages.every((action) => isBeforeTheCutOver(action, seen));
};
/** Its rule says nothing once the day has come, and what it says before has been said. */
const hasSaidItsLastWord: Because = ({ id, due, rule }, { told, policy }) =>
  !remindersFor(rule, policy).some(({ stage }) => stage === 'overdue') &&
  told.some(({ dutyId, key }) => dutyId === id && key === isoDay(due));

/** She asked for peace until further notice, and the rule tells nobody but her. */
const isHersInAPause: Because = ({ rule }, seen) =>
  rule.responsible === 'member' && pauseAt(seen) !== undefined && pauseAt(seen)?.until === undefined;

/** Its reminders go to those only whom she lets in, and she has changed her mind. */
const isForNobodyLetIn: Because = ({ rule }, { policy, sickLeave: { consents } }) =>
  remindersFor(rule, policy).every(
    ({ to }) => consentRoles.some((role) => role === to) && !consents.some((given) => given.to === to),
  );

const reasons: Readonly<Record<string, Because>> = {
  isTheMunicipalitys,
  hasNoReminders,
  wasSaidElsewhere,
  hasSaidItsLastWord,
  isHersInAPause,
  isForNobodyLetIn,
};

/** Why nobody will hear of a duty that is pending; undefined where somebody should. */
export const whySilent = (duty: PlannedDuty, seen: Seen): string | undefined =>
  Object.keys(reasons).find((name) => reasons[name]?.(duty, seen) === true);
