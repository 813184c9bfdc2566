import { madeUpTime } from '../../../local/advance.ts';
import { embedded } from '../../../local/embedded.ts';
import { openFolder } from '../../../local/open-folder.ts';
import { listOutbox, outbox } from '../../../local/outbox.ts';
import { resume } from '../../../local/resume.ts';
import { defaultEmployer, simulatedProduct } from '../../../local/settings.ts';
import type { StoredClock } from '../../../local/stored-clock.ts';
import type { Moment } from '../../../shared/calendar/moment.ts';
import { isoLocal } from '../../../shared/calendar/moment.ts';
import { deliveriesOf, publicId } from '../../../shared/reminders/delivery.ts';
import { instantOf, momentAt } from '../../support/local-time.ts';

/** A clock that stands still until it is moved, and that no store keeps. */
function movableClock(start: Moment): StoredClock {
  let now = start;
  return {
    clock: () => instantOf(now),
    now: () => now,
    moveTo: async (moment) => {
      now = moment;
    },
  };
}

/**
 * Runs the server of a folder from one local time to another, as `start` does, but on a clock of its own.
 * @returns everything that has gone out so far, `at dutyId stage role channel`
 */
export async function serveUntil(folder: string, from: string, until: string): Promise<readonly string[]> {
  const { store, vault, erased, close } = await openFolder(folder);
  const time = movableClock(momentAt(from));
  const machine = embedded({
    ...outbox(store.table, time.clock),
    store,
    vault,
    erased,
    clock: time.clock,
    product: simulatedProduct,
    employers: [defaultEmployer],
    log: () => {},
    pace: async () => {},
    concurrency: 1,
  });
  await resume(machine.work, [defaultEmployer]);
  await madeUpTime(time, machine, { happenings: [] }).advanceTo(momentAt(until));
  const sent = await listOutbox(store.table);
  const lines = await Promise.all(
    sent.map(async ({ id, caseId }) => {
      const found = (await deliveriesOf(store.table, caseId)).find((delivery) => publicId(delivery) === id);
      if (found === undefined) throw new Error('What was sent has a delivery.');
      const { at, dutyId, stage, role, channel } = found;
      return `${isoLocal(at).slice(0, 16).replace('T', ' ')} ${dutyId} ${stage} ${role} ${channel}`;
    }),
  );
  close();
  return lines.toSorted();
}
