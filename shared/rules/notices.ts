import { type Day, plusDays } from '../calendar/day.ts';
import { localDay, type Moment, momentOf } from '../calendar/moment.ts';
import { plusWorkingDays, workingDayAtOrBefore } from '../calendar/work-calendar.ts';
import type { Channel, Role } from '../case/roles.ts';
import type { SickLeave, Talk } from '../case/sick-leave.ts';
import type { Action, NoticeText } from './plan-types.ts';
import type { Policy } from './policy.ts';
import { calendarsOf, nextOpening } from './send-windows.ts';

const agreedSms = { channel: 'sms', toMember: true, agreed: true } as const;

/**
 * The member hears of a called or moved talk at the next opening, and again on the working day before it, when that lies later.
 * Source: domain.md "Default policy", notices.
 */
export function talkNotices({ talk, cancelledTalk }: SickLeave, policy: Policy): readonly Action[] {
  if (cancelledTalk !== undefined) return [answer(cancelledTalk, 'talk-cancelled', policy)];
  if (talk === undefined) return [];
  const called = calledNotice(talk, policy);
  const dayBefore = workingDayAtOrBefore(calendarsOf(policy).staff, plusDays(talk.on, -1));
  const at = momentOf(dayBefore, policy.sendAt.sms, policy.zone);
  if (at <= called.at) return [called];
  return [
    called,
    notice({ text: 'talk-tomorrow', in: talk.in, to: 'member', channel: 'sms', at, ruleDay: dayBefore, policy }),
  ];
}

const calledNotice = (talk: Talk, policy: Policy): Action =>
  answer(talk, talk.moved ? 'talk-moved' : 'talk-called', policy);

function answer(talk: Talk, text: NoticeText, policy: Policy): Action {
  const at = nextOpening(policy, agreedSms, talk.recordedAt);
  const ruleDay = localDay(talk.recordedAt, policy.zone);
  return notice({ text, in: talk.in, to: 'member', channel: 'sms', at, ruleDay, policy });
}

/** The working day after an expected return the leader is told of the next open duty. Source: domain.md "Variants". */
export function returnNotice(sickLeave: SickLeave, policy: Policy): Action | undefined {
  const expected = sickLeave.expectedReturn;
  if (expected === undefined) return undefined;
  const ruleDay = plusWorkingDays(calendarsOf(policy).staff, expected.on, 1);
  const at = momentOf(ruleDay, policy.sendAt.email, policy.zone);
  return notice({ text: 'expected-return', in: expected.in, to: 'leader', channel: 'email', at, ruleDay, policy });
}

type NoticeInput = {
  readonly text: NoticeText;
  readonly in: number;
  readonly to: Role;
  readonly channel: Channel;
  readonly at: Moment;
  readonly ruleDay: Day;
  readonly policy: Policy;
};

function notice({ text, in: version, to, channel, at, ruleDay, policy }: NoticeInput): Action {
  const waits = localDay(at, policy.zone) !== ruleDay;
  const waitsFor = waits ? 'opening' : undefined;
  const key = `${text}@${version}`;
  const plain = { insteadOfResponsible: undefined, mirror: undefined, when: undefined };
  return { ...plain, stage: 'notice', to: [to], channel, at, key, notice: text, ruleDay, waitsFor };
}
