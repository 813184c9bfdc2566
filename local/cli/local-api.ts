import { importRows } from '../../functions/import-rows.ts';
import { apiScopes } from '../../shared/access/api-scopes.ts';
import { momentOfInstant } from '../../shared/calendar/moment.ts';
import { isUnderWay, listImports } from '../../shared/imports/import-item.ts';
import { importMessage } from '../../shared/imports/import-message.ts';
import { importsAtOnce } from '../../shared/intake/open-case.ts';
import type { Log } from '../../shared/log.ts';
import { maxReceives } from '../../shared/ports/queue.ts';
import { putBack } from '../../shared/reminders/put-back.ts';
import { api } from '../../web/api/api.ts';
import type { ApiNeeds } from '../../web/api/api-needs.ts';
import { randomId } from '../ids.ts';
import { createQueue } from '../queue.ts';
import { defaultEmployer, simulatedProduct } from '../settings.ts';
import { claimLiveStore, clockOf } from '../stored-clock.ts';
import { systemClock } from '../system-clock.ts';
import { openExisting } from './open-existing.ts';

export type LocalApi = {
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  readonly getOn: () => Promise<void>;
  /** The names of the faults that there were: whoever reports one has something to report. */
  readonly faults: () => readonly string[];
  readonly close: () => void;
};

/** Whoever can read the store and its key may do all: the operator of the machine. */
const system = { kind: 'system', keyId: 'operator', employerId: defaultEmployer, scopes: apiScopes } as const;

/** The API over a store whose server does not run. What follows from a write is done when the server starts. @throws StoreInUse, WrongStore */
export async function localApi(folder: string): Promise<LocalApi> {
  const { store, vault, close } = await openExisting(folder, 'data');
  const { table } = store;
  const imports = createQueue({ clock: systemClock, maxReceives });
  const faults: string[] = [];
  const log: Log = ({ outcome, reason }) => {
    if (outcome === 'failed' && reason !== undefined) faults.push(`(${reason})`);
  };
  const shared = { table, vault, clock: systemClock, mint: randomId, log, imports };
  const needs: ApiNeeds = {
    ...shared,
    loginClock: systemClock,
    ...{ runtime: 'embedded', product: simulatedProduct },
    // The server queues what is open when it starts.
    putBack: async (message) =>
      putBack(
        { table, queue: { send: async () => undefined } },
        { ...message, now: momentOfInstant((await clockOf(table))()) },
      ),
    afterWrite: async () => undefined,
  };
  try {
    await claimLiveStore(table);
    const app = api(needs, { system });
    const take = importRows({ ...shared, peopleAtOnce: importsAtOnce });
    // What an earlier command left unfinished.
    for (const item of await listImports(table, defaultEmployer))
      if (isUnderWay(item)) await imports.send(importMessage(item.importId));
    return {
      fetch: async (path, init) => app.request(`http://localhost${path}`, init),
      getOn: async () => {
        const [message] = await imports.receive({ max: 1, visibilitySeconds: 180 });
        if (message === undefined) return;
        await take(message.body, message.receives);
        await imports.remove(message.receipt);
      },
      faults: () => faults,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
