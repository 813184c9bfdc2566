import { parentPort, workerData } from 'node:worker_threads';
import { type SimulationInput, simulatePart } from './simulate-part.ts';

// What a thread of `part-thread.ts` does.
parentPort?.postMessage(await simulatePart(workerData as SimulationInput));
