import { localDay } from '../calendar/moment.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import { returnNotice } from './notices.ts';
import type { Dated } from './planned.ts';
import type { Policy } from './policy.ts';

/**
 * The duty the leader hears of when an expected return has passed: the first open one due from that day on, else the first open one. Only
 * what the employer's side sees counts.
 */
export function nextOpenDuty(dated: readonly Dated[], sickLeave: SickLeave, policy: Policy): string | undefined {
  const notice = returnNotice(sickLeave, policy);
  if (notice === undefined) return undefined;
  const noticeDay = localDay(notice.at, policy.zone);
  const open = dated
    .filter(({ instance }) => instance.done === undefined && isEmployers(instance))
    .sort((a, b) => a.dates.due - b.dates.due);
  // The leader's own first: hr's welcome and notice were not held back.
  const own = open.filter(({ instance }) => instance.rule.responsible !== 'hr');
  const next = (duties: readonly Dated[]) => duties.find(({ dates }) => dates.due >= noticeDay) ?? duties[0];
  return (next(own) ?? next(open))?.instance.id;
}

const isEmployers = ({ rule }: Dated['instance']): boolean =>
  rule.visibleTo.startsWith('employer') && rule.responsible !== 'municipality' && rule.responsible !== 'member';
