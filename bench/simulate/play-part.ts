import { countOutbox } from '../../local/outbox.ts';
import { openSimulation } from '../../local/simulate/open-simulation.ts';
import type { SimulationInput } from '../../local/simulate/simulate-part.ts';
import { plusDays } from '../../shared/calendar/day.ts';
import { momentOf } from '../../shared/calendar/moment.ts';

/** What a part came to. The seconds end with the last delivery: nothing is reported. */
export type Played = { readonly seconds: number; readonly deliveries: number; readonly transitions: number };

/** Plays a part of a simulation through the whole path, as `holdfast simulate` does before it reports. */
export async function playPart(input: SimulationInput): Promise<Played> {
  const start = performance.now();
  const simulation = await openSimulation({ ...input, faults: undefined, log: () => undefined });
  await simulation.time.advanceTo(momentOf(plusDays(input.until, 1), '00:00'));
  const seconds = (performance.now() - start) / 1000;
  const [refused] = simulation.tally.refused;
  if (refused !== undefined) throw new Error(`Line ${refused.line} was refused: ${refused.reason}`);
  const deliveries = await countOutbox(simulation.open.store.table);
  const { transitions } = simulation.embedded.runner.counts();
  simulation.close();
  return { seconds, deliveries, transitions };
}
