import { momentOfInstant } from '../calendar/moment.ts';
import type { Key } from '../ports/table.ts';
import type { LoginNeeds } from './login-code.ts';

/** A whole town hall may reach us from one address of the network, and logs in within an hour. More is somebody who goes through a list. */
const codesPerHour = 300;
const hour = 3600;
/** As often as so many may ask at once before that is a fault. */
const races = 20;

/** Under another name each hour, so that it cannot be told from one hour to the next that it is the same sender. */
const keyOf = ({ vault }: LoginNeeds, sender: string, now: number): Key => ({
  pk: `SENDER#${vault.hmac('login-sender', `${Math.floor(now / hour)} ${sender}`)}`,
  sk: 'CODES',
});

/**
 * Whether a sender may ask for one more code, for whichever address, and counts it. The sender's address is kept as an HMAC alone, and for an
 * hour. What is read and written does not depend on the address that a code is asked for.
 */
export async function maySenderAsk(needs: LoginNeeds, sender: string): Promise<boolean> {
  for (let attempt = 0; attempt < races; attempt += 1) {
    const now = momentOfInstant(needs.loginClock());
    const key = keyOf(needs, sender, now);
    const standing = await needs.table.get(key);
    const version = Number(standing?.version ?? 0);
    if (version >= codesPerHour) return false;
    const next = { ...key, version: version + 1, ttl: now + hour };
    if (await needs.table.put(next, version === 0 ? 'if-absent' : { ifVersion: version })) return true;
  }
  return false;
}
