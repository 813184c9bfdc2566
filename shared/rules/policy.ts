import type { LocalTime } from '../calendar/moment.ts';
import type { Channel, Role } from '../case/roles.ts';
import type { Responsible } from './duty-rule.ts';

export const stages = ['notice', 'heads-up', 'reminder', 'last-call', 'overdue', 'escalation', 'correction'] as const;
export type Stage = (typeof stages)[number];

/**
 * When a reminder falls. Before-days and months are calendar ones and move to the working day before; after-days are working days.
 * A duty starts when the fact that starts it is recorded, or on that fact's day.
 */
export type ReminderTime =
  | { readonly kind: 'days-before-due'; readonly days: number }
  | { readonly kind: 'months-before-due'; readonly months: number }
  | { readonly kind: 'working-days-after-due'; readonly days: number }
  | { readonly kind: 'days-after-first-day'; readonly days: number }
  | { readonly kind: 'days-after-start'; readonly days: number }
  | { readonly kind: 'at-opening' }
  | { readonly kind: 'at-start' }
  /** Before the day benefit may stop; at least `minAfter` days after the later of the heads-up's day and the opening. */
  | {
      readonly kind: 'days-before-stop';
      readonly days: number;
      readonly minAfter: number;
      readonly headsUpDays: number;
    };

/** Roles, and two that stand for one: who is responsible, and the coordinator (tovholder), whom the leader is unless said otherwise. */
export type Recipient = Role | 'responsible' | 'coordinator';

/** One reminder of a duty. */
export type DutyReminder = {
  readonly stage: Stage;
  readonly to: Recipient;
  /** Told instead when `to` is who is responsible already, or when nobody has the role. */
  readonly else?: Role;
  readonly channel: Channel;
  readonly when: ReminderTime;
  /** Left out once the talk has been called. */
  readonly unlessCalled?: boolean;
  /** Only where this is who the rule set makes responsible. */
  readonly ifResponsible?: Responsible;
};

export type ReminderRule = DutyReminder & { readonly dutyId: string };

export type Window = { readonly opens: LocalTime; readonly closes: LocalTime };

/** What an employer decides for itself, within statute and agreement. Versioned; a case names the version it runs under. */
export type Policy = {
  readonly version: number;
  /** Who makes the first contact: the first that is allowed and has somebody. */
  readonly firstContact: readonly Role[];
  /** First contact is due so many calendar days after D. */
  readonly contactDays: number;
  /** Further days after D on which the leader makes contact. */
  readonly leaderContactDays: readonly number[];
  /** The window of `notice-5w` opens so many days after D, when the absence exceeds 30 days. */
  readonly noticeOpensDays: number;
  /** Ill again with at most so many working days between continues the same absence. */
  readonly relapseWorkingDays: number;
  /** Days off beside the public holidays, `MM-DD`. */
  readonly closedDays: readonly string[];
  readonly zone: string;
  readonly sendAt: Readonly<Record<Channel, LocalTime>>;
  readonly windows: Readonly<Record<Channel, Window>>;
  /** From this time on Fridays members get nothing but notices of agreed times. */
  readonly memberFridayCloses: LocalTime;
  /** Whether the member is told whenever the leader is reminded. */
  readonly mirror: boolean;
  readonly smsBasis: 'service' | 'opt-in';
  /** Whether a consent that an import reports ("recorded by the employer") counts. */
  readonly acceptsRecordedConsent: boolean;
  /** Draft rule sets that somebody has switched on by name. */
  readonly draftRuleSets: readonly string[];
  /** By duty: how many percent are to be done in time. The statistics show it beside what was. */
  readonly targets: Readonly<Partial<Record<string, number>>>;
  /** So many months after it has ended a case is kept, an agreement and a person without either. */
  readonly retentionMonths: number;
  readonly reminders: readonly ReminderRule[];
  /** For duties that `reminders` does not list: what staff get, and what the member gets for duties of her own. */
  readonly otherDuties: readonly DutyReminder[];
  readonly memberDuties: readonly DutyReminder[];
};
