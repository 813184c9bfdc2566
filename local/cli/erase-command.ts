import { localDay, momentOfInstant } from '../../shared/calendar/moment.ts';
import type { Clock } from '../../shared/clock.ts';
import { StillNeeded } from '../../shared/intake/cut-off-employee.ts';
import { findEmployee } from '../../shared/intake/register-absence.ts';
import { erasePerson } from '../../shared/people/erase-person.ts';
import { hindranceWords, remainsWords } from '../../shared/people/erasure-words.ts';
import { hindrancesTo } from '../../shared/people/hindrances.ts';
import { findPerson } from '../../shared/people/person.ts';
import type { OpenFolder } from '../open-folder.ts';
import { defaultEmployer } from '../settings.ts';
import { clockOf } from '../stored-clock.ts';
import { systemClock } from '../system-clock.ts';
import { UsageProblem, WrongWords } from './fail.ts';
import { openExisting } from './open-existing.ts';
import { parseOptions } from './options.ts';

const options = {
  person: { type: 'string' },
  key: { type: 'string' },
  yes: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
} as const;

/** `holdfast erase`: erases a person for good, by id or employee number. Without --yes it says what remains and why. @throws UsageProblem, StoreInUse */
export async function eraseCommand(
  args: readonly string[],
  print: (text: string) => void,
  machineClock: Clock = systemClock,
): Promise<void> {
  const { values } = parseOptions(args, options);
  const { person, key } = values;
  if ((person === undefined) === (key === undefined))
    throw new WrongWords('erase takes --person with an id, or --key with an employee number.');
  const open = await openExisting(values.data, 'data');
  try {
    const personId = person ?? (await idOf(open, key ?? ''));
    await refuseWhileNeeded(open, personId, await clockOf(open.store.table, machineClock));
    const [erased = '', ...remains] = remainsWords.en;
    if (values.yes) {
      await eraseOrSay(open, personId, machineClock);
      print('Erased.');
      print([erased, ...remains].join(' '));
      return;
    }
    print('Nothing is erased yet. With --yes it is, for good.');
    print([erased.replace(/^Erased/, 'Would be erased'), ...remains].join(' '));
  } finally {
    open.close();
  }
}

async function eraseOrSay({ store, erased }: OpenFolder, personId: string, loginClock: Clock): Promise<void> {
  try {
    await erasePerson({ table: store.table, erased, loginClock }, personId);
  } catch (error) {
    throw error instanceof StillNeeded ? new UsageProblem(hindranceWords.en['open-case']) : error;
  }
}

const idOf = async ({ store, vault }: OpenFolder, number: string): Promise<string> =>
  (await findEmployee({ table: store.table, vault }, defaultEmployer, number)).personId;

async function refuseWhileNeeded({ store, vault }: OpenFolder, personId: string, clock: Clock): Promise<void> {
  const needs = { table: store.table, vault };
  if ((await findPerson(needs, personId)) === undefined)
    throw new UsageProblem('There is nobody with that id or number, or nobody any more.');
  const hindrances = await hindrancesTo(needs, personId, localDay(momentOfInstant(clock())));
  if (hindrances.length > 0) throw new UsageProblem(hindrances.map((one) => hindranceWords.en[one]).join(' '));
}
