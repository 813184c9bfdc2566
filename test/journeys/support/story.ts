import { outageOption } from '../../../local/cli/outage-option.ts';
import { type SimulationOutput, simulate } from '../../../local/cli/simulate-command.ts';
import { day } from '../../../shared/calendar/day.ts';
import { parseAbsenceFile } from '../../../shared/intake/absence-file.ts';
import { parsePeopleFile } from '../../../shared/intake/people-file.ts';
import { absenceCsv, peopleCsv, workplace } from './rows.ts';

/** What happens in a journey: rows of the two files, events of the events file, and how long it is followed. */
export type Story = {
  readonly absences: readonly string[];
  readonly people?: readonly string[];
  /** Objects become a line each; a text stands as it is. */
  readonly events?: readonly (object | string)[];
  readonly from?: string;
  readonly until: string;
  readonly folder?: string;
  /** The employer's absence policy, as the file of `--policy` says it. */
  readonly policy?: object;
  /** When the machine is off, as `--outage` says it. */
  readonly outage?: string;
  /** Whether reads, writes and calls are counted. */
  readonly usage?: boolean;
};

/** Plays a story from the outside, as `holdfast simulate` does, with reasons in English. */
export function play({
  absences,
  people = workplace,
  events = [],
  from,
  until,
  folder,
  policy,
  outage,
  usage = false,
}: Story) {
  return simulate({
    absences: parseAbsenceFile(absenceCsv(absences)),
    people: parsePeopleFile(peopleCsv(people)),
    eventsText: events.map((event) => (typeof event === 'string' ? event : JSON.stringify(event))).join('\n'),
    policy: policy === undefined ? undefined : JSON.stringify(policy),
    from: from === undefined ? undefined : day(from),
    until: day(until),
    outage: outageOption(outage),
    folder,
    usage,
    language: 'en',
  });
}

/** Every message a provider accepted, one line each: `at dutyId stage role channel to`, in the order of the output. */
export const sent = ({ deliveries }: SimulationOutput, key?: string): readonly string[] =>
  deliveries.filter((delivery) => key === undefined || delivery.key === key).map(asLine);

/** What was owed and not sent, the same way, with status and reason. */
export const unsent = ({ notSent }: SimulationOutput): readonly string[] =>
  notSent.map((delivery) => `${asLine(delivery)} ${delivery.status} ${delivery.reason ?? ''}`);

/** The duties of the first case, `id due status`. */
export const duties = ({ cases }: SimulationOutput): readonly string[] =>
  (cases[0]?.duties ?? []).map(({ id, due, status }) => `${id} ${due} ${status}`);

const asLine = ({ at, dutyId, stage, role, channel, to }: SimulationOutput['notSent'][number]): string =>
  `${at.slice(0, 16).replace('T', ' ')} ${dutyId} ${stage} ${role} ${channel} ${to}`;
