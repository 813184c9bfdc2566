import type { PortalNeeds } from '../portal-needs.ts';

/** What the API reads from and acts on: none of what only pages for people take. */
export type ApiNeeds = Pick<
  PortalNeeds,
  | 'table'
  | 'vault'
  | 'clock'
  | 'loginClock'
  | 'mint'
  | 'log'
  | 'product'
  | 'runtime'
  | 'imports'
  | 'putBack'
  | 'afterWrite'
  | 'wait'
>;
