import type { Day } from '../calendar/day.ts';
import type { LocalTime, Moment } from '../calendar/moment.ts';
import type { DayOff } from '../calendar/work-calendar.ts';
import type { Channel, ContactChoiceTo, Role } from '../case/roles.ts';
import type { Done, Excuse } from '../case/sick-leave.ts';
import type { DueVariant, DutyRule } from './duty-rule.ts';
import type { FactField } from './fact-command.ts';
import type { ReminderTime, Stage } from './policy.ts';

/**
 * One message to come. `to` lists the roles it may go to: the first that has somebody gets it, decided when it is due.
 * `key` tells apart what is owed once: the due date for stages, the text and the commit for notices.
 */
export type Action = {
  readonly stage: Stage;
  readonly to: readonly Role[];
  /** Told instead when the first of `to` turns out to be who is responsible. */
  readonly insteadOfResponsible?: Role | undefined;
  readonly channel: Channel;
  readonly at: Moment;
  readonly key: string;
  /** The notice's text; stages find theirs by duty, stage and role. */
  readonly notice?: NoticeText | undefined;
  /** The member is told beside the leader, about what the leader has to do. */
  readonly mirror?: boolean | undefined;
  /** What its reason is made of: when the rule has it fall (notices answer an event), the day that gives before moving, what it waits for. */
  readonly when?: ReminderTime | undefined;
  readonly ruleDay: Day;
  readonly waitsFor?: ActionStep['waitsFor'];
};

/** The reason of a reminder's instant. */
export type ActionStep = Extract<Step, { step: 'action' }>;

/** The key of what belongs to the opening of a case: another first day does not make it due anew. */
export const openingKey = 'opening';

export type NoticeText =
  | ('talk-called' | 'talk-moved' | 'talk-cancelled' | 'talk-tomorrow')
  | ('times-proposed' | 'expected-return' | 'contact-declined');

/** One numbered reason, as data; shared/messages words it. `day` is always the result of the step. */
export type Step =
  | { readonly step: 'first-day'; readonly day: Day }
  | { readonly step: 'opened'; readonly day: Day }
  | { readonly step: 'later-of-both'; readonly day: Day }
  /** `dayOne`: D itself is day 1 of the weeks that are counted. Negative days lie before. */
  | { readonly step: 'plus-days'; readonly days: number; readonly dayOne?: boolean; readonly day: Day }
  | { readonly step: 'plus-months'; readonly months: number; readonly day: Day }
  | { readonly step: 'plus-working-days'; readonly days: number; readonly day: Day }
  /** The fact that started the duty: its own day, or the date that it names in `field`. */
  | { readonly step: 'fact'; readonly fact: string; readonly field?: FactField | undefined; readonly day: Day }
  /** Another due date holds than usual. */
  | { readonly step: 'variant'; readonly when: DueVariant['when']; readonly day?: undefined }
  /** A letter from the municipality names the date: it wins. */
  | { readonly step: 'letter-says'; readonly day: Day }
  /** The law moves this deadline to the next working day. */
  | { readonly step: 'moves-off'; readonly day: Day; readonly dayOff: Exclude<DayOff, undefined> }
  /** Need not be done, for good or until a date. */
  | { readonly step: 'excused'; readonly reason: Excuse['reason']; readonly day?: Day | undefined }
  /** The member said who may contact her, and that is who acts. That she wants nobody just now looks like having said nothing. */
  | { readonly step: 'contact-chosen'; readonly to: Exclude<ContactChoiceTo, 'not-now'>; readonly day: Day }
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
      /** Why it waits: nothing before the welcome; staff are left alone while a return is expected; the send window was closed; the member asked for a pause; the duty is excused for a while; it lies before the cut-over and a person has approved it, or it announces an escalation that does not. */
      readonly waitsFor?: 'welcome' | 'expected-return' | 'opening' | 'pause' | 'excuse' | 'approval' | 'escalation';
      readonly day: Day;
      readonly time: LocalTime;
    };

export type PlannedDuty = {
  /** Its name in this case: the rule's id, with a number behind it for further ones. */
  readonly id: string;
  readonly rule: DutyRule;
  readonly due: Day;
  readonly callBy: Day | undefined;
  /** The 22-week count: the day it passes and the last day of that month. Estimates. */
  readonly passesOn: Day | undefined;
  readonly stopsOn: Day | undefined;
  /** A date in a letter from the municipality. */
  readonly fromLetter: boolean;
  /** The local time of an agreed talk, where one is known. */
  readonly time: LocalTime | undefined;
  /** Where others have agreed on the due date, the talk within four weeks apart: the number of the commit that last did. */
  readonly agreedIn: number | undefined;
  /** Who may act, in order; the first that has somebody does. `municipality` alone when it is the municipality's. */
  readonly responsible: readonly Role[] | 'municipality';
  readonly done: Done | undefined;
  readonly excused: Excuse | undefined;
  /** Still looked after: the case is open, or the duty outlives the absence. */
  readonly live: boolean;
  /** An agreement, an object of its own with a timeline of its own, sends the reminders. */
  readonly byAgreement: boolean;
  /** The case does not have it any more; only those who were told a date of it still hear of it. */
  readonly fallenAway: boolean;
  readonly actions: readonly Action[];
  readonly because: readonly Step[];
};

/** Why a duty does not apply, as data. */
export type WhyNot =
  | { readonly why: 'not-started'; readonly dutyId: string }
  | { readonly why: 'not-in-rule-set'; readonly ruleSet: string }
  | { readonly why: 'leaves-soon'; readonly leaves: Day; readonly within: Day }
  | { readonly why: 'no-date'; readonly dutyId: string }
  | { readonly why: 'no-contact-days' }
  /** The municipality has said that it does not apply. */
  | { readonly why: 'exempt'; readonly on: Day };

export type NotApplicable = { readonly id: string; readonly because: readonly WhyNot[] };

export type Plan = {
  readonly ruleSet: string;
  readonly duties: readonly PlannedDuty[];
  readonly notApplicable: readonly NotApplicable[];
};
