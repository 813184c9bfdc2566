import { type Day, plusDays } from '../calendar/day.ts';
import { isoUtc, localDay, type Moment } from '../calendar/moment.ts';
import { dutyStatus } from '../case/duty-status.ts';
import { planOf } from '../case/plan-of.ts';
import type { SickLeave } from '../case/sick-leave.ts';
import type { Table } from '../ports/table.ts';
import { casesPartition } from '../store/keys.ts';
import { casePages } from './case-pages.ts';
import { keepNow, readNow, type UnderWay } from './statistics-items.ts';
import { type Unread, unread } from './unread.ts';

/** What is due so soon is for this week's calendar. */
const soonDays = 7;

/**
 * Counts what is under way now, between two nights: somebody asks on the day on which the first cases were imported. Goes through every case that is open,
 * which takes seconds for thousands.
 */
export async function countNow(table: Table, employerId: string, now: Moment): Promise<void> {
  // Which years have been counted is the nightly run's to say.
  const { countedThrough } = (await readNow(table, employerId)) ?? { countedThrough: 0 };
  // What cannot be read the nightly run tells of.
  const units = await countUnderWay(table, employerId, { today: localDay(now), orUnread: unread().orUnread });
  await keepNow(table, employerId, { at: isoUtc(now), countedThrough, units });
}

/** Open cases by unit, and of the employer's duties those past their date and those due within a week; what cannot be read is left out. */
export async function countUnderWay(
  table: Table,
  employerId: string,
  { today, orUnread }: { readonly today: Day } & Pick<Unread, 'orUnread'>,
): Promise<UnderWay> {
  const units: Record<string, UnderWay[string]> = {};
  for (const prefix of ['open#', 'closed-going-on#'])
    for await (const page of casePages(table, casesPartition(employerId), { prefix, orUnread }))
      for (const sickLeave of page) {
        const due = await orUnread({ kind: 'cases', id: sickLeave.caseId }, async () => dutiesIn(sickLeave, today));
        if (due === undefined) continue;
        const { overdue, soon } = due;
        const open = sickLeave.status === 'open' ? 1 : 0;
        if (open + overdue + soon === 0) continue;
        const unit = units[sickLeave.unitId] ?? { open: 0, overdue: 0, soon: 0 };
        units[sickLeave.unitId] = { open: unit.open + open, overdue: unit.overdue + overdue, soon: unit.soon + soon };
      }
  return units;
}

/** What is the member's own is nobody's to count, and the municipality's is nobody's here to do. */
function dutiesIn(sickLeave: SickLeave, today: Day): Pick<UnderWay[string], 'overdue' | 'soon'> {
  const employers = planOf(sickLeave).duties.filter(
    ({ live, rule, responsible }) =>
      live && rule.visibleTo.startsWith('employer') && rule.responsible !== 'member' && responsible !== 'municipality',
  );
  const standing = (wanted: 'overdue' | 'pending') =>
    employers.filter((duty) => dutyStatus(duty, sickLeave, today) === wanted);
  const soon = standing('pending').filter(({ due }) => due <= plusDays(today, soonDays));
  return { overdue: standing('overdue').length, soon: soon.length };
}
