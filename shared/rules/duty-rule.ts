import type { LocalTime } from '../calendar/moment.ts';
import type { Channel, Role } from '../case/roles.ts';

/** V law, authority or two sources; V2 one secondary source; S a handbook or local agreement; U unverified. */
export type Confidence = 'V' | 'V2' | 'S' | 'U';

/** How a due date is found. Days are calendar days after D, which is day 0, unless said otherwise. */
export type DueRule =
  | { readonly kind: 'first-day-plus'; readonly days: number }
  | { readonly kind: 'opening-plus-working-days'; readonly workingDays: number }
  | { readonly kind: 'counted-weeks'; readonly weeks: number };

/** Who has to act. `first-contact`: the first of the policy's list that consent allows and that has somebody. */
export type Responsible = 'leader' | 'hr' | 'first-contact' | 'municipality';

/** Who may see a duty: the employer's side, or those whom the member lets in. The member always may. */
export type Visibility = 'employer-and-consented' | 'employer' | 'member-only';

/** One duty of a rule set, as data. `id` is its name everywhere; its words are in shared/messages. */
export type DutyRule = {
  readonly id: string;
  readonly due: DueRule;
  /** Days after D by which the talk has to be called. */
  readonly callByDays?: number;
  readonly responsible: Responsible;
  readonly visibleTo: Visibility;
  /** Where the rule comes from, in the law's or handbook's own name. */
  readonly basis: string;
  readonly source: string;
  /** The date somebody last compared the rule with its source, `yyyy-mm-dd`. */
  readonly checkedOn: string;
  readonly confidence: Confidence;
};

export type RuleSet = {
  readonly id: string;
  /** The first D the rule set holds for, `yyyy-mm-dd`. */
  readonly from: string;
  readonly duties: readonly DutyRule[];
};

export const stages = ['notice', 'heads-up', 'reminder', 'last-call', 'overdue', 'escalation', 'correction'] as const;
export type Stage = (typeof stages)[number];

/** When a reminder falls. Before-days are calendar days and move to the working day before; after-days are working days. */
export type ReminderTime =
  | { readonly kind: 'days-before-due'; readonly days: number }
  | { readonly kind: 'working-days-after-due'; readonly days: number }
  | { readonly kind: 'days-after-first-day'; readonly days: number }
  | { readonly kind: 'at-opening' }
  /** Before the day benefit may stop; at least `minAfter` days after the later of the heads-up's day and the opening. */
  | {
      readonly kind: 'days-before-stop';
      readonly days: number;
      readonly minAfter: number;
      readonly headsUpDays: number;
    };

/** Roles, and two that stand for one: who is responsible, and the coordinator (tovholder), whom the leader is unless said otherwise. */
export type Recipient = Role | 'responsible' | 'coordinator';

export type ReminderRule = {
  readonly dutyId: string;
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

/** What an employer decides for itself, within statute and agreement. Versioned; a case names the version it runs under. */
export type Policy = {
  readonly version: number;
  /** Who makes the first contact: the first that is allowed and has somebody. */
  readonly firstContact: readonly Role[];
  /** Days off beside the public holidays, `MM-DD`. */
  readonly closedDays: readonly string[];
  readonly zone: string;
  readonly sendAt: Readonly<Record<Channel, LocalTime>>;
  readonly windows: Readonly<Record<Channel, { readonly opens: LocalTime; readonly closes: LocalTime }>>;
  /** From this time on Fridays members get nothing but notices of agreed times. */
  readonly memberFridayCloses: LocalTime;
  /** Whether a consent that an import reports ("recorded by the employer") counts. */
  readonly acceptsRecordedConsent: boolean;
  readonly reminders: readonly ReminderRule[];
};
