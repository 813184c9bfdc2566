import { momentOfInstant } from '../shared/calendar/moment.ts';
import type { Log } from '../shared/log.ts';
import { retain } from '../shared/retention/retain.ts';
import type { RetentionNeeds } from '../shared/retention/retention-needs.ts';
import { tryingEach } from '../shared/retention/trying.ts';
import type { GoingKind } from '../shared/retention/what-goes.ts';

export type RetentionRunNeeds = RetentionNeeds & { readonly log: Log; readonly employers: readonly string[] };

/** How many of each kind went, over all employers. `more`: the next run goes on. */
export type RetentionRun = { readonly counts: Readonly<Partial<Record<GoingKind, number>>>; readonly more: boolean };

/** Something that is past its period stays, as it could not be read or deleted. All else of the run went, which `run` tells. */
export class NotAllGone extends Error {
  override readonly name = 'NotAllGone';
  readonly run: RetentionRun;
  constructor(failed: readonly string[], run: RetentionRun) {
    super(`${failed.length} could not be deleted: ${[...new Set(failed)].join(', ')}. Mend that and run it again.`);
    this.run = run;
  }
}

/**
 * Once a day: deletes what is past its period, as much as one run does, and says how many of each kind. Source: domain.md "Messages and privacy".
 * @throws NotAllGone at the end
 */
export const retention =
  ({ log, employers, ...needs }: RetentionRunNeeds) =>
  async (): Promise<RetentionRun> => {
    const counts: Partial<Record<GoingKind, number>> = {};
    let more = false;
    const { trying, failed } = tryingEach(log);
    for (const employerId of employers) {
      const now = momentOfInstant(needs.clock());
      const retained = await trying(() => retain({ ...needs, trying }, { employerId, now }));
      if (retained === undefined) continue;
      more ||= retained.more;
      for (const kind of Object.keys(retained.counts) as GoingKind[])
        counts[kind] = (counts[kind] ?? 0) + (retained.counts[kind] ?? 0);
    }
    const told = failed.length === 0 ? counts : { ...counts, failed: failed.length };
    log({ what: 'retention', outcome: more ? 'goes-on' : 'done', counts: told });
    if (failed.length > 0) throw new NotAllGone(failed, { counts, more });
    return { counts, more };
  };
