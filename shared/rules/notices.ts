import { type Day, plusDays } from '../calendar/day.ts';
import { localDay, type Moment, momentOf } from '../calendar/moment.ts';
import { plusWorkingDays, workingDayAtOrBefore } from '../calendar/work-calendar.ts';
import type { Channel, Role } from '../case/roles.ts';
import type { SickLeave, Talk } from '../case/sick-leave.ts';
import type { Action, NoticeText } from './plan-types.ts';
import type { Policy } from './policy.ts';
import { calendarsOf, nextOpening } from './send-windows.ts';

/** Those who may take part beside the leader, each by the member's consent. Source: texts.md, `talk-4w` notice to the steward. */
const mayTakePart: readonly Role[] = ['steward', 'safety-rep', 'contact-person'];

/**
 * Of a called, moved or cancelled talk the member, the leader who holds it and whom the member has let in hear at the next opening, the
 * member again on the working day before it, when that lies later. Source: domain.md "Default policy", notices.
 */
export const talkNotices = (sickLeave: SickLeave, policy: Policy): readonly Action[] => [
  ...agreedNotices(sickLeave, policy),
  ...proposalNotices(sickLeave, policy),
];

function agreedNotices(sickLeave: SickLeave, policy: Policy): readonly Action[] {
  const { talk, cancelledTalk } = sickLeave;
  if (cancelledTalk !== undefined) return toAll(cancelledTalk, 'talk-cancelled', { sickLeave, policy });
  if (talk === undefined) return [];
  const words = toAll(talk, talk.moved ? 'talk-moved' : 'talk-called', { sickLeave, policy });
  const dayBefore = workingDayAtOrBefore(calendarsOf(policy).staff, plusDays(talk.on, -1));
  const at = momentOf(dayBefore, policy.sendAt.sms, policy.zone);
  if (words.some((word) => word.to[0] === 'member' && at <= word.at)) return words;
  const tomorrow = { text: 'talk-tomorrow', in: talk.in, to: 'member', channel: 'sms' } as const;
  return [...words, notice({ ...tomorrow, at, ruleDay: dayBefore, policy })];
}

type Facts = { readonly sickLeave: SickLeave; readonly policy: Policy };

/** Whoever is to answer proposed times hears of them at the next opening: a proposal is no agreed time. Source: domain.md `talk-4w`. */
function proposalNotices({ proposal }: SickLeave, policy: Policy): readonly Action[] {
  if (proposal === undefined) return [];
  const toMember = proposal.by === 'leader';
  const [to, channel] = toMember ? (['member', 'sms'] as const) : (['leader', 'email'] as const);
  const at = nextOpening(policy, { channel, toMember }, proposal.at);
  const ruleDay = localDay(proposal.at, policy.zone);
  return [notice({ text: 'times-proposed', in: proposal.in, to, channel, at, ruleDay, policy })];
}

/** Whom she does not want there is told nothing, unless they may know of a time that has been moved. */
function toAll(talk: Talk, text: NoticeText, { sickLeave, policy }: Facts): readonly Action[] {
  const letIn = mayTakePart.filter(
    (role) => sickLeave.consents.some(({ to }) => to === role) && (text !== 'talk-called' || isWanted(talk, role)),
  );
  const ruleDay = localDay(talk.recordedAt, policy.zone);
  return (['member', 'leader', ...letIn] as const).map((to) => {
    const channel = to === 'member' ? 'sms' : 'email';
    const at = nextOpening(policy, { channel, toMember: to === 'member', agreed: true }, talk.recordedAt);
    return notice({ text, in: talk.in, to, channel, at, ruleDay, policy });
  });
}

/** Whether somebody whom the member lets in is to be there: all of them, until she has said whom she wants. */
export const isWanted = ({ with: wanted }: Talk, role: Role): boolean =>
  wanted === undefined || wanted.some((each) => each === role);

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

/** What answers an event. `key` names the text and the commit, so that each event is answered once. */
export function notice({ text, in: version, to, channel, at, ruleDay, policy }: NoticeInput): Action {
  const waits = localDay(at, policy.zone) !== ruleDay;
  const waitsFor = waits ? 'opening' : undefined;
  const key = `${text}@${version}`;
  const plain = { insteadOfResponsible: undefined, mirror: undefined, when: undefined };
  return { ...plain, stage: 'notice', to: [to], channel, at, key, notice: text, ruleDay, waitsFor };
}
