import type { Topic } from './guide.ts';
import { contactRights } from './member-rights/contact.ts';
import { moneyRights } from './member-rights/money.ts';
import { talkRights } from './member-rights/talks.ts';

/** What the member may know, refuse and ask for: reading matter, in the order in which it is read. Nothing here is stored about her. */
export const memberRights = { ...talkRights, ...contactRights, ...moneyRights } as const satisfies Readonly<
  Record<string, Topic>
>;
export type MemberRight = keyof typeof memberRights;
