import { momentOfInstant } from '../shared/calendar/moment.ts';
import type { Log } from '../shared/log.ts';
import { retain } from '../shared/retention/retain.ts';
import type { RetentionNeeds } from '../shared/retention/retention-needs.ts';
import type { GoingKind } from '../shared/retention/what-goes.ts';

export type RetentionRunNeeds = RetentionNeeds & { readonly log: Log; readonly employers: readonly string[] };

/** How many of each kind went, over all employers. `more`: the next run goes on. */
export type RetentionRun = { readonly counts: Readonly<Partial<Record<GoingKind, number>>>; readonly more: boolean };

/** Once a day: deletes what is past its period, as much as one run does, and says how many of each kind. Source: domain.md "Messages and privacy". */
export const retention =
  ({ log, employers, ...needs }: RetentionRunNeeds) =>
  async (): Promise<RetentionRun> => {
    const counts: Partial<Record<GoingKind, number>> = {};
    let more = false;
    for (const employerId of employers) {
      const retained = await retain(needs, { employerId, now: momentOfInstant(needs.clock()) });
      more ||= retained.more;
      for (const kind of Object.keys(retained.counts) as GoingKind[])
        counts[kind] = (counts[kind] ?? 0) + (retained.counts[kind] ?? 0);
    }
    log({ what: 'retention', outcome: more ? 'goes-on' : 'done', counts });
    return { counts, more };
  };
