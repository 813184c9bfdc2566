import type { SimulationOutput } from '../../local/cli/simulate-command.ts';
import { event } from '../journeys/support/events.ts';
import { absence } from '../journeys/support/rows.ts';
import { play } from '../journeys/support/story.ts';

/** What one case asks of the cloud in 30 weeks. */
export type CaseUsage = {
  readonly executions: number;
  readonly transitions: number;
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly wakes: number;
  readonly calls: number;
  readonly mails: number;
  readonly sms: number;
};

/** Monday; 30 weeks later is 31 May 2027. */
const firstDay = '2026-11-02';
const until = '2027-05-30';

/** Letter, contact, talk, notice and follow-up, each before it is due; the talk is called here, which makes new dates. */
const inTime = [
  event('2026-11-03', 'record-letter-given'),
  event('2026-11-10', 'record-contact-made', { by: 'steward' }),
  event('2026-11-18', 'record-talk-called', { on: '2026-11-25', time: '10:00' }),
  event('2026-11-25T11:00:00+01:00', 'record-talk-held'),
  event('2026-12-01', 'record-municipality-notified', { receipt: 'NR-2026-77' }),
  event('2026-12-15', 'record-followup-held'),
];
const isCall = ({ do: command }: { readonly do: string }): boolean => command === 'record-talk-called';

const stories = {
  nobody: [],
  inTime: inTime.filter((each) => !isCall(each as { do: string })),
  inTimeCalled: inTime,
} as const;
export type StoryName = keyof typeof stories;

export async function measuredCase(story: StoryName): Promise<CaseUsage> {
  const input = { absences: [absence({ from: firstDay })], until, usage: true };
  // What the people file and the first case of an installation take is nobody's case: two cases less one.
  const one = await play({ ...input, events: stories[story] });
  const none = await play({ ...input, absences: [], events: [] });
  if (one.refused.length > 0) throw new Error('An event of the story was refused.');
  return usageOf(one, none);
}

/** Up to the next 50: a field more in some item is no news, and costs a hundred-thousandth of a dollar. */
const rounded = (units: number): number => Math.ceil(units / 50) * 50;

function usageOf(one: SimulationOutput, none: SimulationOutput): CaseUsage {
  const by = (channel: string) => one.deliveries.filter((delivery) => delivery.channel === channel).length;
  const handled = Object.values(one.usage?.handled ?? {}).reduce((sum, count) => sum + count, 0);
  return {
    executions: one.executions,
    transitions: one.transitions,
    writeUnits: rounded((one.usage?.writeUnits ?? 0) - (none.usage?.writeUnits ?? 0)),
    readUnits: rounded((one.usage?.readUnits ?? 0) - (none.usage?.readUnits ?? 0)),
    wakes: one.usage?.handled.remind ?? 0,
    calls: handled,
    mails: by('email'),
    sms: by('sms'),
  };
}
