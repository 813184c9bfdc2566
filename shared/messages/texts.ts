import type { Text } from './text.ts';
import type { TextId } from './text-asks.ts';
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

/** The words of every text. */
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
} as const satisfies Readonly<Record<TextId, Text>>;
