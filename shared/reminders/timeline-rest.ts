import { type Moment, plusSeconds } from '../calendar/moment.ts';

/**
 * Until when a branch of a timeline sleeps that has nothing left to say: until after the timeline has been renewed, so that a new one has
 * taken its place. To ask at every wake whether anything is left would cost half as much again.
 */
export const restsUntil = (renewAt: Moment): Moment => plusSeconds(renewAt, 3600);

/** The branch has rested, and nothing is left: it ends. The state machine knows the name. */
export class TimelineOver extends Error {
  override readonly name = 'TimelineOver';
  constructor(caseId: string) {
    super(`Nothing is left of this timeline of case ${caseId}. Another one has taken its place.`);
  }
}
