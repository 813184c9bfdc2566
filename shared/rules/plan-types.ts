import type { Day } from '../calendar/day.ts';
import type { LocalTime, Moment } from '../calendar/moment.ts';
import type { DayOff } from '../calendar/work-calendar.ts';
import type { Channel, Role } from '../case/roles.ts';
import type { DutyRule, ReminderTime, Stage } from './duty-rule.ts';

/**
 * One message to come. `to` lists the roles it may go to: the first that has somebody gets it, decided when it is due.
 * `key` tells apart what is owed once: the due date for stages, the text and the commit for notices.
 */
export type Action = {
  readonly stage: Stage;
  readonly to: readonly Role[];
  /** Told instead when the first of `to` turns out to be who is responsible. */
  readonly insteadOfResponsible?: Role;
  readonly channel: Channel;
  readonly at: Moment;
  readonly key: string;
  /** The notice's text; stages find theirs by duty, stage and role. */
  readonly notice?: NoticeText;
};

/** The key of what belongs to the opening of a case: another first day does not make it due anew. */
export const openingKey = 'opening';

export type NoticeText = 'talk-called' | 'talk-moved' | 'talk-tomorrow' | 'expected-return';

/** One numbered reason, as data; shared/messages words it. `day` is always the result of the step. */
export type Step =
  | { readonly step: 'first-day'; readonly day: Day }
  | { readonly step: 'opened'; readonly day: Day }
  | { readonly step: 'later-of-both'; readonly day: Day }
  | { readonly step: 'plus-days'; readonly days: number; readonly day: Day }
  | { readonly step: 'plus-working-days'; readonly days: number; readonly day: Day }
  /** The due date is a day off and stands all the same: a deadline never moves later. */
  | { readonly step: 'stands-on-day-off'; readonly day: Day; readonly dayOff: Exclude<DayOff, undefined> }
  | { readonly step: 'call-by'; readonly days: number; readonly day: Day }
  /** The first `days` calendar days of an absence do not count towards the 22 weeks: counting starts on `day`. */
  | { readonly step: 'counting-starts'; readonly days: number; readonly day: Day }
  /** An earlier absence with so many counted days since `windowFrom`. */
  | { readonly step: 'earlier-absence'; readonly firstDay: Day; readonly day: Day; readonly counted: number }
  /** More than `limit` counted days since `windowFrom` (start of the month 8 months before) for the first time on `day`. An estimate. */
  | { readonly step: 'count-passes'; readonly limit: number; readonly windowFrom: Day; readonly day: Day }
  | { readonly step: 'may-stop'; readonly day: Day }
  | {
      readonly step: 'action';
      readonly stage: Stage;
      readonly to: readonly Role[];
      readonly channel: Channel;
      /** Absent for notices, which answer an event. */
      readonly when?: ReminderTime;
      readonly notice?: NoticeText;
      /** The day the rule gives, before moving. */
      readonly ruleDay: Day;
      /** Why it moved to an earlier working day. */
      readonly movedFor?: Exclude<DayOff, undefined>;
      /** Why it waits: nothing before the welcome; staff are left alone while a return is expected; the send window was closed. */
      readonly waitsFor?: 'welcome' | 'expected-return' | 'opening';
      readonly day: Day;
      readonly time: LocalTime;
    };

export type PlannedDuty = {
  readonly rule: DutyRule;
  readonly due: Day;
  readonly callBy: Day | undefined;
  /** The 22-week count: the day it passes and the last day of that month. Estimates. */
  readonly passesOn: Day | undefined;
  readonly stopsOn: Day | undefined;
  /** Who may act, in order; the first that has somebody does. `municipality` alone when it is the municipality's. */
  readonly responsible: readonly Role[] | 'municipality';
  readonly actions: readonly Action[];
  readonly because: readonly Step[];
};

export type Plan = { readonly ruleSet: string; readonly duties: readonly PlannedDuty[] };
