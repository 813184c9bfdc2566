import type { Role } from '../case/roles.ts';
import type { Stage } from '../rules/duty-rule.ts';
import type { NoticeText } from '../rules/plan-types.ts';
import { UnknownText } from './render-text.ts';
import { isTextId, type TextId } from './texts.ts';

type Told = {
  readonly dutyId: string;
  readonly stage: Stage;
  readonly role: Role;
  /** Which event a notice answers. */
  readonly notice?: NoticeText;
};

/**
 * The text for what somebody is told. Staff without words of their own (hr with a leader's case, a new duty) get the stage's general text.
 * @throws UnknownText when the member has none: a general text would tell her nothing.
 */
export function textIdFor({ dutyId, stage, role, notice }: Told): TextId {
  if (notice !== undefined) return `notice.${notice}`;
  if (stage === 'correction') return role === 'member' ? 'correction.sms' : 'correction.email';
  const own = `${dutyId}.${stage}.${role}`;
  if (isTextId(own)) return own;
  if (role === 'member') throw new UnknownText(own);
  return `staff.${stage}`;
}
