import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { remind } from '../../functions/remind.ts';
import { renew } from '../../functions/renew.ts';
import { caseTimeline } from '../../workflows/case-timeline.ts';
import type { State } from '../../workflows/states.ts';
import { staffedCase } from '../support/staffed-case.ts';

const Recorded = z.strictObject({ remind: z.array(z.unknown()), renew: z.array(z.unknown()) });
type Recorded = z.output<typeof Recorded>;

/** What definitions of the state machine have sent, by the day of the first that did. An execution sends it for 300 days after. */
const folder = path.join(import.meta.dirname, 'recorded-inputs');
const recordings = readdirSync(folder)
  .sort()
  .map((file): [string, Recorded] => [file, Recorded.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')))]);

const execution: Readonly<Record<string, unknown>> = {
  '$.caseId': 'case-1',
  '$.plan': 1,
  '$.renewAt': '2027-08-29T07:00:00Z',
};
const arns = { remindArn: 'remind', renewArn: 'renew' };

/** What the definition of today sends to a function. */
const sentTo = (arn: string): readonly unknown[] =>
  Object.values(caseTimeline(arns).States)
    .flatMap(statesIn)
    .flatMap((state) => (state.Type === 'Task' && state.Resource === arn ? [filled(state.Parameters)] : []));

const statesIn = (state: State): readonly State[] =>
  state.Type === 'Parallel' ? state.Branches.flatMap(({ States }) => Object.values(States).flatMap(statesIn)) : [state];

const filled = (parameters: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) =>
      name.endsWith('.$') ? [name.slice(0, -2), execution[value]] : [name, value],
    ),
  );

describe('what an execution of an earlier definition sends', () => {
  it.each(recordings)('is understood by remind and renew: %s', async (_, recorded) => {
    const needs = await staffedCase();
    for (const input of recorded.remind) expect(await remind(needs)(input)).toHaveProperty('outcome');
    for (const input of recorded.renew) expect(await renew(needs)(input)).toEqual({ outcome: 'renewed' });
  });

  it('is recorded before it is deployed: another shape needs another file', () => {
    const [, newest] = recordings.at(-1) ?? [];
    expect(newest).toEqual({ remind: sentTo(arns.remindArn), renew: sentTo(arns.renewArn) });
  });
});
