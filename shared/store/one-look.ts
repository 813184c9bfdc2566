import type { Range, Table } from '../ports/table.ts';
import { standsFor } from './witnesses.ts';

/**
 * A table for one piece of work, which asks the store the same question once: who is told asks for the same people again with each role. What
 * the work writes it reads anew. Make one for each wake, message or request, so that nothing is known longer than that takes.
 */
export function oneLook(below: Table): Table {
  const known = new Map<string, Promise<unknown>>();
  const once = <Answer>(question: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const found = known.get(question);
    if (found !== undefined) return found as Promise<Answer>;
    const answer = ask();
    known.set(question, answer);
    return answer;
  };
  const forget = (): void => known.clear();
  return standsFor(
    {
      get: (key) => once(`get\n${key.pk}\n${key.sk}`, () => below.get(key)),
      query: (pk, range) => once(`query\n${pk}\n${wordsOf(range)}`, () => below.query(pk, range)),
      queryIndex: (index, partition, range) =>
        once(`${index}\n${partition}\n${wordsOf(range)}`, () => below.queryIndex(index, partition, range)),
      put: (item, condition) => below.put(item, condition).finally(forget),
      delete: (key) => below.delete(key).finally(forget),
    },
    below,
  );
}

const wordsOf = (range?: Range): string =>
  range === undefined ? '' : `${range.prefix ?? ''}\n${range.after ?? ''}\n${range.upTo ?? ''}\n${range.limit ?? ''}`;
