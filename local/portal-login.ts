import { randomInt, timingSafeEqual } from 'node:crypto';
import { momentOfInstant } from '../shared/calendar/moment.ts';
import { type AskedCode, type CodeMail, mailOf } from '../shared/identity/login-code.ts';
import type { Log } from '../shared/log.ts';
import type { PeopleNeeds } from '../shared/people/person.ts';
import type { PortalNeeds, SentCode } from '../web/portal-needs.ts';
import { randomId } from './ids.ts';
import { systemClock } from './system-clock.ts';

type Needs = PeopleNeeds & { readonly log: Log };

/**
 * `waits`: whoever asks for a code sees it at once, as in a demo. Otherwise the answer does not wait for what would tell who is known, which is
 * done `later`.
 */
type Sending = {
  readonly send?: ((mail: CodeMail) => Promise<void>) | undefined;
  readonly waits?: boolean;
  readonly later?: (work: () => Promise<void>) => void;
};

type Login = Required<Pick<PortalNeeds, 'loginClock' | 'mint' | 'mintCode' | 'sendCode' | 'listCodes'>> & {
  readonly operator: { readonly isCode: (code: string) => boolean; readonly code: string };
};

const sixDigits = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** As many as one scrolls through; they are gone when the process ends, and good for ten minutes anyway. */
const codesKept = 50;
/**
 * Looking somebody up takes no turn of the event loop where the table is in the same process: begun at once, it is done before the answer
 * goes out. After so many milliseconds that has gone.
 */
const answeredMs = 100;
const onceAnswered = (work: () => Promise<void>): void => void setTimeout(() => void work(), answeredMs);
/** Whoever sits at the machine reads the code off its screen and does not guess. */
const wrongOperatorCodes = 10;

/** What logging in takes on one machine: codes are kept in memory for the outbox, and sent as well where there is a way. */
export function portalLogin(needs: Needs, sending: Sending = {}): Login {
  const { send = async () => {}, waits = false, later = onceAnswered } = sending;
  const codes: SentCode[] = [];
  const code = sixDigits();
  let wrong = 0;
  const sendOne = async (asked: AskedCode): Promise<void> => {
    const mail = await mailOf(needs, asked);
    if (mail === undefined) return;
    codes.unshift({ ...mail, at: momentOfInstant(systemClock()) });
    codes.length = Math.min(codes.length, codesKept);
    await send(mail);
  };
  return {
    loginClock: systemClock,
    mint: randomId,
    mintCode: sixDigits,
    sendCode: async (asked) => {
      const work = (): Promise<void> =>
        sendOne(asked).catch((error: unknown) =>
          needs.log({ what: 'login-code', outcome: 'failed', reason: error instanceof Error ? error.name : 'unknown' }),
        );
      if (waits) await work();
      else later(work);
    },
    listCodes: () => codes,
    operator: {
      code,
      isCode: (given) => {
        if (wrong >= wrongOperatorCodes) return false;
        if (given.length === code.length && timingSafeEqual(Buffer.from(given), Buffer.from(code))) return true;
        wrong += 1;
        return false;
      },
    },
  };
}
