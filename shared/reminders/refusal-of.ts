import { earlySeconds, sendingOf } from '../rules/send-windows.ts';
import { type Asked, firstRefusal, type Gate, type Refused, refuse } from './gates.ts';
import { openingOf } from './openings.ts';
import { unsaid } from './overtaken.ts';
import { toldFirst } from './told-first.ts';

const contactPause: Gate = (asked) => refuse('contact-pause', openingOf(asked, sendingOf(asked.action)) === 'never');

const outsideWindow: Gate = (asked) => {
  const until = openingOf(asked, sendingOf(asked.action));
  return until !== 'never' && until > asked.now + earlySeconds ? { reason: 'outside-window', until } : undefined;
};

/** In this order. What was told is asked early, so that its story is not told otherwise afterwards. */
const gates: readonly Gate[] = [unsaid, contactPause, toldFirst, outsideWindow];

/** Why a reminder that has come due is not sent now; undefined when the facts let it go. Pure. */
export const refusalOf = (asked: Asked): Refused | undefined => firstRefusal(gates, asked);
