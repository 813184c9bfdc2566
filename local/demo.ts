import { readFileSync } from 'node:fs';
import { day } from '../shared/calendar/day.ts';
import { momentOf } from '../shared/calendar/moment.ts';
import { settleHeld } from '../shared/go-live/settle-held.ts';
import { parseAbsenceFile } from '../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../shared/intake/people-file.ts';
import type { Log } from '../shared/log.ts';
import { putBack } from '../shared/reminders/put-back.ts';
import { stepDemo } from './demo-time.ts';
import { keepYearBefore } from './demo-year-before.ts';
import type { Installation } from './installation.ts';
import { listOutbox } from './outbox.ts';
import { portalLogin } from './portal-login.ts';
import { parseEvents } from './simulate/events-file.ts';
import { openSimulation } from './simulate/open-simulation.ts';

/** The made-up workplace begins on a Monday on which two people fall ill. */
const firstDay = day('2026-11-02');
const sample = (name: string): Uint8Array => readFileSync(new URL(`../samples/${name}`, import.meta.url));

export type DemoOptions = { readonly folder: string; readonly log: Log };

/** A small made-up workplace whose clock stands still until somebody moves it. @throws StoreInUse, BrokenKeyFile, WrongStore */
export async function openDemo({ folder, log }: DemoOptions): Promise<Installation> {
  const simulation = await openSimulation({
    folder,
    absences: parseAbsenceFile(sample('absence-sample.csv')),
    people: parsePeopleFile(sample('people-sample.csv')),
    peopleAtStart: true,
    events: parseEvents('').events,
    from: firstDay,
    language: 'da',
    log,
  });
  const { time, open, employerId, close } = simulation;
  // One step after the other, also when somebody clicks twice.
  let chain: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    chain = chain.catch(() => undefined).then(work);
    return chain;
  };
  const workOff = (): Promise<void> => inTurn(() => time.advanceTo(time.clock.now()));
  const login = portalLogin({ table: open.store.table, vault: open.vault, log }, { waits: true });
  const { table } = open.store;
  const needs = { table, vault: open.vault, clock: time.clock.clock };
  // A process that died left something half done: that comes before anything new, as it would have.
  const isNew = time.clock.now() === momentOf(firstDay, '00:00');
  await time.advanceTo(isNew ? momentOf(firstDay, '08:00') : time.clock.now());
  if (isNew) {
    await keepYearBefore(table, employerId);
    await simulation.embedded.reconcile({ run: 'cases' });
  }
  return {
    portal: {
      table,
      vault: open.vault,
      erased: open.erased,
      clock: time.clock.clock,
      log,
      employerId,
      runtime: 'embedded',
      listSent: () => listOutbox(table),
      imports: simulation.embedded.work.imports,
      settleHeld: async (employer, held) => {
        const report = await settleHeld(needs, employer, held);
        await workOff();
        return report;
      },
      putBack: async (message) => {
        const asked = { ...message, now: time.clock.now() };
        const result = await putBack({ table, queue: simulation.embedded.work.queue }, asked);
        await workOff();
        return result;
      },
      afterWrite: workOff,
      ...login,
      demo: { now: time.clock.clock, step: (by) => inTurn(() => stepDemo(simulation, by)) },
    },
    operatorCode: login.operator.code,
    listensAt: () => {},
    close: async () => {
      await chain.catch(() => undefined);
      close();
    },
  };
}
