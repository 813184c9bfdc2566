import type { Text } from './text.ts';
import { anyDutyTexts } from './texts/any-duty.ts';
import { contactTexts } from './texts/contact-14d.ts';
import { followupTexts } from './texts/followup-8w.ts';
import { lateTexts } from './texts/late.ts';
import { reportTexts } from './texts/notice-5w.ts';
import { noticeTexts } from './texts/notices.ts';
import { otherDutyTexts } from './texts/other-duties.ts';
import { revaluationTexts } from './texts/revaluation-22w.ts';
import { stopTexts } from './texts/stop.ts';
import { talkTexts } from './texts/talk-4w.ts';
import { talkNoticeTexts } from './texts/talk-notices.ts';
import { welcomeTexts } from './texts/welcome.ts';

/**
 * Every text the product sends, by its id: `<dutyId>.<stage>.<role>`, `agreement.<stage>.<role>`, `staff.<stage>`, `member.<stage>`,
 * `mirror.member`, `notice.<notice>`, `notice.<notice>.leader`, `notice.<notice>.consented`, `correction.<channel>`, `void.<channel>`,
 * `late.<receiver>`, `stop.confirmed`.
 */
export const texts = {
  ...welcomeTexts,
  ...contactTexts,
  ...talkTexts,
  ...reportTexts,
  ...followupTexts,
  ...revaluationTexts,
  ...otherDutyTexts,
  ...noticeTexts,
  ...talkNoticeTexts,
  ...stopTexts,
  ...anyDutyTexts,
  ...lateTexts,
} as const satisfies Readonly<Record<string, Text>>;

export type TextId = keyof typeof texts;

export const isTextId = (id: string): id is TextId => Object.hasOwn(texts, id);
