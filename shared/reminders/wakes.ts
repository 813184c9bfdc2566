/**
 * What a timeline wakes for, in the order of its branches. `wakeId` is what `remind` gets as `dutyId`, `stateKey` the same in letters and
 * digits alone, so that paths stay plain, and `title` what the console shows. `other` stands for all duties without a branch of their own.
 */
export const wakes = [
  { wakeId: 'contact-14d', stateKey: 'contact14d', title: '14-day contact' },
  { wakeId: 'talk-4w', stateKey: 'talk4w', title: '4-week talk' },
  { wakeId: 'notice-5w', stateKey: 'notice5w', title: '5-week notice to the municipality' },
  { wakeId: 'followup-8w', stateKey: 'followup8w', title: '8-week follow-up' },
  { wakeId: 'revaluation-22w', stateKey: 'revaluation22w', title: '22-week revaluation' },
  { wakeId: 'other', stateKey: 'other', title: 'Other duties' },
] as const;

export type Wake = (typeof wakes)[number];
export type WakeId = Wake['wakeId'];
export type StateKey = Wake['stateKey'];

export const wakeIds = wakes.map(({ wakeId }) => wakeId) as [WakeId, ...WakeId[]];

const ownBranch: ReadonlySet<string> = new Set(wakeIds);

/** Whether a wake looks after a duty: its own, or for `other` every duty that has no branch of its own. */
export const covers =
  (wakeId: WakeId) =>
  (dutyId: string): boolean =>
    wakeId === 'other' ? !ownBranch.has(dutyId) : dutyId === wakeId;
