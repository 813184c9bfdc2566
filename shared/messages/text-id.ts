import { needsConsent, type Role } from '../case/roles.ts';
import { ruleIdOf } from '../rules/duty-id.ts';
import type { DutyRule } from '../rules/duty-rule.ts';
import type { NoticeText } from '../rules/plan-types.ts';
import type { Stage } from '../rules/policy.ts';
import { isTextId, type TextId } from './text-asks.ts';
import { UnknownText } from './unknown-text.ts';

type Told = {
  readonly dutyId: string;
  readonly stage: Stage;
  readonly role: Role;
  /** Which event a notice answers. */
  readonly notice?: NoticeText;
  /** The member is told beside the leader. */
  readonly mirror?: boolean;
  readonly rule?: Pick<DutyRule, 'responsible' | 'alsoTells' | 'agreement'>;
};

/**
 * The text for what somebody is told: the duty's own, that of agreements, else the general one of the stage. The member has general ones for
 * what she does herself or is told beside others.
 * @throws UnknownText when the member has none: a general text about somebody else's duty would tell her nothing.
 */
export function textIdFor({ dutyId, stage, role, notice, mirror, rule }: Told): TextId {
  if (notice !== undefined) return noticeTextId(notice, role);
  if (mirror === true) return 'mirror.member';
  if (stage === 'correction') return role === 'member' ? 'correction.sms' : 'correction.email';
  const own = [
    `${ruleIdOf(dutyId)}.${stage}.${role}`,
    ...(rule?.agreement === true ? [`agreement.${stage}.${role}`] : []),
  ];
  const found = own.find(isTextId);
  if (found !== undefined) return found;
  const general = `${role === 'member' ? 'member' : 'staff'}.${stage}`;
  const isTheirs = role !== 'member' || rule?.responsible === 'member' || rule?.alsoTells?.includes('member') === true;
  if (isTheirs && isTextId(general)) return general;
  throw new UnknownText(own[0] ?? dutyId);
}

/** Of a talk each hears in words of their own: the member, whom she lets in, and the employer's side. */
function noticeTextId(notice: NoticeText, role: Role): TextId {
  const own = `notice.${notice}.${needsConsent(role) ? 'consented' : 'leader'}`;
  return role !== 'member' && isTextId(own) ? own : `notice.${notice}`;
}
