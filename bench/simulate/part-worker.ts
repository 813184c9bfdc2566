import { parentPort, workerData } from 'node:worker_threads';
import type { SimulationInput } from '../../local/simulate/simulate-part.ts';
import { playPart } from './play-part.ts';

parentPort?.postMessage(await playPart(workerData as SimulationInput));
