import type { TimelineInput } from '../../../shared/ports/timelines.ts';
import { type StateKey, type WakeId, wakes } from '../../../shared/reminders/wakes.ts';
import { caseTimeline } from '../../../workflows/case-timeline.ts';
import { type Drive, driveRunner } from './drive-runner.ts';

/** What `remind` does at its next call for a duty: answer, or throw. */
export type Answer = { readonly outcome: string; readonly at?: string } | Error;
export type Script = Partial<Readonly<Record<WakeId, readonly Answer[]>>>;

/** A failure under the name by which the state machine knows it. */
export const failure = (name: string): Error => Object.assign(new Error(`${name} in a test`), { name });

const tasks = {
  remind: 'arn:aws:lambda:eu-north-1:123456789012:function:remind',
  renew: 'arn:aws:lambda:eu-north-1:123456789012:function:renew',
};

/** After the renewal. */
const rest = '2027-08-29T08:00:00Z';

/** The input of a timeline that is renewed on 29 August 2027, 300 days after its start. */
export const timelineInput = (next: Partial<Record<StateKey, string>>): TimelineInput => ({
  caseId: 'case',
  plan: 1,
  next: Object.fromEntries(wakes.map(({ stateKey }) => [stateKey, { at: next[stateKey] ?? rest }])),
  renewAt: '2027-08-29T07:00:00Z',
});

/** Drives the state machine of a case with a scripted `remind`, which answers `done` when its script is over. `calls` tells who was called when. */
export function followTimeline(
  script: Script,
  renewals: readonly Answer[] = [],
): Drive & { readonly calls: readonly string[] } {
  const calls: string[] = [];
  const answers = new Map(Object.entries({ ...script, renew: renewals }).map(([id, list]) => [id, [...list]]));
  const answer = async (id: string): Promise<Answer> => {
    // As `remind` does it: where nothing is left a branch rests, and is over when it has rested.
    if (id !== 'renew' && drive.now() >= rest) throw failure('TimelineOver');
    calls.push(`${drive.now()} ${id}`);
    const next = answers.get(id)?.shift() ?? { outcome: 'done' };
    if (next instanceof Error) throw next;
    return { at: rest, ...next };
  };
  const drive: Drive = driveRunner({
    definition: caseTimeline({ remindArn: tasks.remind, renewArn: tasks.renew }),
    tasks: {
      [tasks.remind]: (input) => answer(Object(input).dutyId),
      [tasks.renew]: () => answer('renew'),
    },
    random: () => 0.5, // the mean of full jitter
  });
  return { ...drive, calls };
}
