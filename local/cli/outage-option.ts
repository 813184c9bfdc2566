import type { Outage } from '../advance.ts';
import { momentIn } from '../simulate/moment-text.ts';
import { UsageProblem } from './fail.ts';

/** `--outage FROM..TO`: dates, or instants with their offset. @throws UsageProblem when it is no span of time. */
export function outageOption(text: string | undefined): Outage | undefined {
  if (text === undefined) return undefined;
  const [from, to, ...more] = text.split('..').map((part) => momentIn(part, '00:00'));
  if (from === undefined || to === undefined || more.length > 0 || from >= to)
    throw new UsageProblem(
      '--outage takes two dates or instants, the earlier first: 2026-11-13..2026-11-16 or 2026-11-13T08:00:00+01:00..2026-11-13T09:00:00+01:00.',
    );
  return { from, to };
}
