import { CaseEvent, type StoredEvent } from '../../shared/case/events.ts';
import { fold, replans } from '../../shared/case/fold.ts';
import type { SickLeave } from '../../shared/case/sick-leave.ts';
import { momentAt } from './local-time.ts';

type OpenedEvent = Extract<StoredEvent, { type: 'case-opened' }>;
/** An event and when it was recorded, local time. */
export type Told = { readonly at: string; readonly event: StoredEvent };

/** A full absence in a made-up unit of a made-up employer, whose leader the directory has to name. */
export const caseOpened = (facts: Partial<OpenedEvent> = {}): OpenedEvent => ({
  type: 'case-opened',
  v: 1,
  employerId: 'employer',
  personId: 'member-1',
  unitId: 'house/first',
  area: 'foa',
  alias: 'K7F4',
  ruleSet: 'dk-2026',
  policyVersion: 1,
  firstDay: '2026-11-02',
  partial: false,
  injury: false,
  noEmployerPeriod: false,
  earlier: [],
  ...facts,
});

export const consentGiven = (
  to: Extract<StoredEvent, { type: 'consent-given' }>['to'] = 'steward',
  who?: string,
): StoredEvent => ({ type: 'consent-given', v: 1, to, who, source: 'portal' });

/** An event recorded at a local time, `2026-11-10T09:00`. */
export const at = (local: string, event: StoredEvent): Told => ({ at: local, event });

/** The case after a story, one commit per event. What has no time of its own happened when the event before it did; the opening at 08:00 on D. */
export function given(first: OpenedEvent | Told, ...later: readonly (StoredEvent | Told)[]): SickLeave {
  let sickLeave: SickLeave | undefined;
  let local = 'firstDay' in first ? `${first.firstDay}T08:00` : first.at;
  for (const [place, told] of [first, ...later].entries()) {
    local = 'event' in told ? told.at : local;
    const event = CaseEvent.parse('event' in told ? told.event : told);
    const draft = { caseId: 'case-1', version: place + 1, events: [event], at: momentAt(local) };
    const commit = { ...draft, commandId: `command-${place + 1}`, hash: `hash-${place + 1}` };
    sickLeave = fold(sickLeave, { ...commit, replans: replans(sickLeave, draft) });
  }
  if (sickLeave === undefined) throw new RangeError('A story begins with its opening.');
  return sickLeave;
}
