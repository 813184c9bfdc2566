import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Simulated, SimulationInput } from './simulate-part.ts';

/** Plays a part in a thread of its own. @throws whatever the part throws */
export async function simulateInThread(input: SimulationInput): Promise<Simulated> {
  const thread = new Worker(new URL('./part-worker.ts', import.meta.url), { workerData: input });
  const [simulated] = await once(thread, 'message');
  return simulated as Simulated;
}
