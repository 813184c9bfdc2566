import { createHash } from 'node:crypto';
import type { Day } from '../../shared/calendar/day.ts';
import { momentOf } from '../../shared/calendar/moment.ts';
import type { Language } from '../../shared/case/roles.ts';
import type { AbsenceFile } from '../../shared/intake/absence-file.ts';
import { absencesInFile } from '../../shared/intake/absences-in-file.ts';
import type { RowIssue } from '../../shared/intake/intake-reason.ts';
import type { PeopleFile } from '../../shared/intake/people-file.ts';
import type { Log } from '../../shared/log.ts';
import { importPeople } from '../../shared/people/import-people.ts';
import { areaKey } from '../../shared/people/units.ts';
import type { Table } from '../../shared/ports/table.ts';
import { policyOf } from '../../shared/rules/policies.ts';
import { newestPolicy, savePolicy } from '../../shared/store/policies.ts';
import { type MadeUpTime, madeUpTime, type Outage } from '../advance.ts';
import type { Embedded } from '../embedded.ts';
import type { Faults } from '../faults/faults.ts';
import { derivedId } from '../ids.ts';
import { type OpenFolder, openFolder, openMemory } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { refuseLiveStore, storedClock } from '../stored-clock.ts';
import { agenda } from './agenda.ts';
import type { EventLine } from './events-file.ts';
import { type Befallen, openMachine } from './open-machine.ts';
import { type Tally, tally } from './tally.ts';

export type SimulationOptions = {
  /** A folder that keeps the store; in memory when absent. */
  readonly folder?: string | undefined;
  readonly absences: AbsenceFile;
  readonly people?: PeopleFile | undefined;
  /** `people` are those to begin with: once the clock has moved, a later file that was imported stands. */
  readonly peopleAtStart?: boolean;
  readonly events: readonly EventLine[];
  /** The clock's start in a new store, and the cut-over. */
  readonly from: Day;
  /** The employer's absence policy, as its file says it. */
  readonly policy?: string | undefined;
  /** When the machine is off. */
  readonly outage?: Outage | undefined;
  /** Of the reasons that are reported. */
  readonly language: Language;
  /** The faults that befall the run; none when absent. */
  readonly faults?: Faults | undefined;
  readonly log: Log;
  /** Counts what goes through the table; the outbox is left out, which the cloud has none of. */
  readonly counted?: ((table: Table) => Table) | undefined;
  /** Told what is put on the queue, word for word. */
  readonly hears?: (message: string) => void;
};

export type Simulation = {
  readonly time: MadeUpTime;
  /** The machine as it is now: after an injected crash another one. */
  readonly embedded: Embedded;
  /** What the faults did, and what the providers took in all the same. */
  readonly befallen?: Befallen | undefined;
  readonly open: OpenFolder;
  readonly employerId: string;
  readonly tally: Tally;
  readonly peopleWarnings: readonly RowIssue[];
  readonly close: () => void;
};

/** The key orders what is listed by unreadable names, so a run is as repeatable as its key. What it seals is never written down. */
const keyInMemory = (faults: Faults | undefined): Uint8Array =>
  createHash('sha256')
    .update(`faults ${faults?.seed ?? 'none'}`)
    .digest();

/** Opens a store in made-up time with a file's absences ahead of it. Nothing has moved yet. @throws StoreInUse, BrokenKeyFile, WrongStore */
export async function openSimulation(options: SimulationOptions): Promise<Simulation> {
  const { folder, people, from, log } = options;
  const start = momentOf(from, '00:00');
  const open = folder === undefined ? openMemory(keyInMemory(options.faults)) : await openMadeUp(folder);
  const { store, vault } = open;
  if (options.policy !== undefined) await savePolicy(store.table, defaultEmployer, options.policy);
  const { policyId } = await newestPolicy(store.table, defaultEmployer);
  const { absences, replaced } = absencesInFile(options.absences.rows, ({ area }) =>
    policyOf({ policyId, area: areaKey(area) }),
  );
  const clock = await storedClock(store.table, start);
  const needs = { table: store.table, vault, clock: clock.clock, mint: derivedId };
  const isLeftAlone = options.peopleAtStart === true && clock.now() > start;
  const peopleWarnings = people === undefined || isLeftAlone ? [] : await importPeople(needs, defaultEmployer, people);
  const counted = tally();
  for (const { line, by } of replaced) counted.ignore(line, { kind: 'replaced', by });
  const { hears, faults } = options;
  const setting = { open, table: options.counted?.(store.table), clock, log, faults, hears };
  const machine = await openMachine(setting);
  const { language, events } = options;
  const happenings = agenda({
    needs: { ...needs, table: machine.table, clock: machine.clock },
    ...{ employerId: defaultEmployer, language, absences, events, start, tally: counted },
  });
  return {
    time: madeUpTime(clock, machine, { happenings: happenings.map(machine.insist), outage: options.outage }),
    get embedded() {
      return machine.current();
    },
    befallen: machine.befallen,
    open,
    employerId: defaultEmployer,
    tally: counted,
    peopleWarnings,
    close: open.close,
  };
}

/** @throws WrongStore when the folder holds real cases; it is free again then. */
async function openMadeUp(folder: string): Promise<OpenFolder> {
  const open = await openFolder(folder);
  try {
    await refuseLiveStore(open.store.table);
    return open;
  } catch (error) {
    open.close();
    throw error;
  }
}
