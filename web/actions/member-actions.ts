import type { Action } from './action.ts';
import { memberContactActions } from './member/contact-actions.ts';
import { letterActions } from './member/letter-actions.ts';
import { requestActions } from './member/request-actions.ts';
import { talkActions } from './member/talk-actions.ts';

/** Everything that the member does in her own case. Each is for her alone, though others may give some of the commands. */
export const memberActions: readonly Action[] = [
  ...talkActions,
  ...memberContactActions,
  ...letterActions,
  ...requestActions,
];
