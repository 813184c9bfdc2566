import { Hono } from 'hono';
import { everyAnswer } from '../guards.ts';
import { api } from './api.ts';
import type { ApiNeeds } from './api-needs.ts';

/** The API where nothing else is served, under the addresses that it has beside the pages. */
export const apiAlone = (needs: ApiNeeds): Hono => new Hono().use(...everyAnswer).route('/v1', api(needs));
