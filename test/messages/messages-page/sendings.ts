import type { Role } from '../../../shared/case/roles.ts';
import { textIdFor } from '../../../shared/messages/text-id.ts';
import { defaultPolicy } from '../../../shared/rules/default-policy.ts';
import type { DutyRule, Lateness } from '../../../shared/rules/duty-rule.ts';
import type { NoticeText } from '../../../shared/rules/plan-types.ts';
import type { ReminderTime, Stage } from '../../../shared/rules/policy.ts';
import { type PlannedReminder, remindersFor } from '../../../shared/rules/reminders-for.ts';
import { ruleSets } from '../../../shared/rules/rule-sets.ts';

/** One occasion on which a text goes to a role. `duty` where the text stands for several. */
export type Sending = {
  readonly textId: string;
  readonly role: Role;
  readonly stage: Stage;
  readonly when: string;
  readonly duty?: string;
  readonly lateness?: Lateness;
};

function ofReminder(rule: DutyRule, reminder: PlannedReminder): readonly Sending[] {
  const { id, lateness } = rule;
  const { stage, when } = reminder;
  const unless = reminder.unlessCalled === true ? ', unless the talk is called' : '';
  return rolesOf(rule, reminder).map((role) => ({
    textId: textIdFor({ dutyId: id, stage, role, rule }),
    role,
    stage,
    when: `${timeWords(when)}${unless}${callsHerself(rule, reminder, role) ? ', when she has chosen to call herself' : ''}`,
    duty: id,
    lateness,
  }));
}

const callsHerself = ({ responsible }: DutyRule, { to }: PlannedReminder, role: Role): boolean =>
  responsible === 'first-contact' && to === 'responsible' && role === 'member';

/** Whom a reminder may reach; the coordinator is the leader, and hr where the leader is responsible. */
function rolesOf(rule: DutyRule, { to, else: instead, stage }: PlannedReminder): readonly Role[] {
  const also: readonly Role[] = instead === undefined ? [] : [instead];
  if (to === 'coordinator') return rule.responsible === 'leader' ? also : ['leader', ...also];
  if (to !== 'responsible') return [to, ...also];
  if (rule.responsible === 'municipality') return also;
  if (rule.responsible !== 'first-contact') return [rule.responsible, ...also];
  const remindsHer = stage === 'reminder' || stage === 'last-call';
  return [...defaultPolicy.firstContact, ...(remindsHer ? (['member'] as const) : []), ...also];
}

/** D is the first day of absence, `wd` working days; what falls on a day off comes on the working day before. */
function timeWords(when: ReminderTime): string {
  switch (when.kind) {
    case 'days-before-due':
      return when.days === 0 ? 'due day' : `due − ${when.days}`;
    case 'months-before-due':
      return `due − ${when.months} months`;
    case 'working-days-after-due':
      return `due + ${when.days} wd`;
    case 'days-after-first-day':
      return `D + ${when.days}`;
    case 'days-after-start':
      return `start + ${when.days}`;
    case 'at-opening':
      return 'when the case is opened';
    case 'at-start':
      return 'when the duty starts';
    case 'days-before-stop':
      return `possible stop − ${when.days}, at least ${when.minAfter} days after the heads-up`;
  }
}

type Notice = { readonly when: string; readonly roles: readonly Role[] };
const takesPart: readonly Role[] = ['member', 'leader', 'steward', 'safety-rep', 'contact-person'];
const notices: Readonly<Record<NoticeText, Notice>> = {
  'talk-called': { when: 'a talk is called', roles: takesPart },
  'talk-moved': { when: 'the talk is moved, to those who knew of it', roles: takesPart },
  'talk-cancelled': { when: 'the talk is called off, to those who knew of it', roles: takesPart },
  'talk-tomorrow': { when: 'the working day before the talk', roles: ['member'] },
  'times-proposed': { when: 'the other side proposes times for a talk', roles: ['member', 'leader'] },
  'expected-return': { when: 'the working day after an expected return', roles: ['leader'] },
  'contact-declined': { when: 'somebody has handed the first contact over', roles: ['member'] },
};

const noticed: readonly Sending[] = Object.entries(notices).flatMap(([notice, { when, roles }]) =>
  roles.map((role) => ({
    textId: textIdFor({ dutyId: 'talk-4w', stage: 'notice', role, notice: notice as NoticeText }),
    role,
    stage: 'notice' as const,
    when,
  })),
);

const staff: readonly Role[] = [
  'leader',
  'hr',
  'steward',
  'safety-rep',
  'contact-person',
  'union-consultant',
  'employer-consultant',
];
const correct = (kind: string, when: string): readonly Sending[] => [
  { textId: `${kind}.sms`, role: 'member', stage: 'correction', when },
  ...staff.map((role): Sending => ({ textId: `${kind}.email`, role, stage: 'correction', when })),
];
const instead = 'its reminder could not go out before the due date had passed';

/** What comes of no reminder rule: it sets right, stands beside another message or for one that is late. */
const onDemand: readonly Sending[] = [
  ...correct('correction', 'a date the receiver was told has moved'),
  ...correct('gone', 'a date the receiver was told has fallen away'),
  ...correct('void', 'the case turns out to be no absence, to whoever was told a date'),
  {
    textId: 'mirror.member',
    role: 'member',
    stage: 'heads-up',
    when: 'the leader is reminded, where the policy mirrors',
  },
  { textId: 'late.member', role: 'member', stage: 'last-call', when: instead },
  ...staff.map((role): Sending => ({ textId: 'late.staff', role, stage: 'last-call', when: instead })),
  { textId: 'stop.confirmed', role: 'member', stage: 'notice', when: 'she has stopped the messages' },
  { textId: 'staff.heads-up', role: 'leader', stage: 'heads-up', when: 'only where an employer’s policy says so' },
];

/** Every reminder of every rule set under the default policy. */
const planned: readonly Sending[] = ruleSets.flatMap(({ duties }) =>
  duties.flatMap((rule) => remindersFor(rule, defaultPolicy).flatMap((reminder) => ofReminder(rule, reminder))),
);

export const sendings: readonly Sending[] = [...planned, ...noticed, ...onDemand];
