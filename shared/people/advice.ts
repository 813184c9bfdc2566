import * as z from 'zod';
import { isoUtc, type Moment, parseMoment } from '../calendar/moment.ts';
import { type AdviceTopic, adviceTopics } from '../guides/advice-topics.ts';
import type { Item, Table } from '../ports/table.ts';
import { forgottenAfter, keptDays } from '../retention/kept-days.ts';

/*
 * Questions to the union's branch: a topic from a list, who asks and when. No case, no name, no text: what is not written down names nobody.
 */

const topics = Object.keys(adviceTopics) as [AdviceTopic, ...AdviceTopic[]];
export const AdviceTopicId = z.enum(topics);

const At = z.string().transform(parseMoment);
const Stored = z.object({
  version: z.int().positive(),
  area: z.string(),
  id: z.string(),
  topic: AdviceTopicId,
  by: z.string(),
  at: At,
  answered: z.object({ by: z.string(), at: At }).optional(),
});

/** One question. `by` is who asks, `area` the agreement area whose branch is asked; without one every branch of the employer is. */
export type Advice = Omit<z.output<typeof Stored>, 'version'>;

const pkOf = (employerId: string): string => `ADVICE#${employerId}`;
const skOf = (area: string, id: string): string => `${area}#${id}`;

type Asked = Omit<Advice, 'answered'>;

/** Asks the branch. The id comes with the form: sent twice, it is one question. */
export async function askForAdvice(table: Table, employerId: string, { at, ...asked }: Asked): Promise<void> {
  const key = { pk: pkOf(employerId), sk: skOf(asked.area, asked.id) };
  await table.put(
    { ...key, ...asked, at: isoUtc(at), version: 1, ttl: forgottenAfter(at, keptDays.advice) },
    'if-absent',
  );
}

/** Everything that was asked at an employer, the oldest first. */
export async function adviceAt(table: Table, employerId: string): Promise<readonly Advice[]> {
  const items = await table.query(pkOf(employerId));
  return items.map(toAdvice).sort((a, b) => a.at - b.at);
}

const toAdvice = (item: Item): Advice => {
  const { version: _, ...advice } = Stored.parse(item);
  return advice;
};

type Answered = { readonly area: string; readonly id: string; readonly by: string; readonly at: Moment };

/** The branch has rung back. The first to say so is who did. */
export async function closeAdvice(table: Table, employerId: string, { area, id, by, at }: Answered): Promise<void> {
  const item = await table.get({ pk: pkOf(employerId), sk: skOf(area, id) });
  if (item === undefined || item.answered !== undefined) return;
  const { version } = Stored.parse(item);
  await table.put({ ...item, answered: { by, at: isoUtc(at) }, version: version + 1 }, { ifVersion: version });
}
