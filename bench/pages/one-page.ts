import autocannon from 'autocannon';
import type { Figure } from '../bench-item.ts';
import type { User } from './workplace.ts';

/** As many as open a page a second when twenty people leave a second between them. */
const perSecond = 20;

/**
 * A leader's page over loopback, over and over, one after the other: over twenty connections autocannon asks twenty times at once every
 * second, and each waits for those before it. What twenty people wait who come when they like is measured by themselves.
 */
export async function waitsForOnePage(
  address: string,
  users: readonly User[],
  seconds: number,
): Promise<readonly Figure[]> {
  const cookie = users.find(({ kind }) => kind === 'leader')?.cookie ?? '';
  const load = { connections: 1, duration: seconds, overallRate: perSecond };
  const { latency, non2xx, errors } = await autocannon({ url: `${address}/team`, headers: { cookie }, ...load });
  if (non2xx + errors > 0) throw new Error(`${non2xx + errors} of the requests for /team failed.`);
  const figure = (name: string, value: number): Figure => ({
    name: `/team over loopback, 20 a second, ${name}`,
    value,
    unit: 'ms',
  });
  // It keeps no 95th percentile; the next that it keeps is slower.
  return [
    figure('p50', latency.p50),
    { ...figure('p97.5', latency.p97_5), target: { atMost: 50 } },
    figure('p99', latency.p99),
  ];
}
