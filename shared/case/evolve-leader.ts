import type { CaseEvent } from './events.ts';
import type { Happened } from './evolve.ts';
import type { SickLeave } from './sick-leave.ts';

type LeaderEvent = Extract<CaseEvent, { type: 'leader-changed' | 'leader-kept' | 'other-leader-asked' }>;

/** Who leads the case by hr's choice; either choice answers the member who asked. */
export function leaderAfter(sickLeave: SickLeave, event: LeaderEvent, { at, version }: Happened): SickLeave {
  const { otherLeaderAsked: _, ...answered } = sickLeave;
  switch (event.type) {
    case 'leader-changed':
      return { ...answered, chosenLeader: { who: event.who, at, in: version } };
    case 'leader-kept':
      return answered;
    case 'other-leader-asked':
      return { ...sickLeave, otherLeaderAsked: { at, in: version } };
  }
}
