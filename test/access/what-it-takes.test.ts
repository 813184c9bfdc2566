import { describe, expect, it } from 'vitest';
import type { Table } from '../../shared/ports/table.ts';
import type { PortalNeeds } from '../../web/portal-needs.ts';
import { signedIn } from '../web/signed-in.ts';
import { everybody, type Letter, people } from './everybody.ts';

/*
 * How long a page takes follows from what it reads: where the same is asked of the store, with as many items for an answer, nobody learns
 * from a clock what the page does not say.
 */

const kept: readonly Letter[] = ['S', 'A', 'K', 'U'];
const pages = [
  '/',
  '/support',
  '/support/advice',
  '/branch',
  '/statistics',
  '/account',
  '/cases/case-here',
  '/nowhere',
];

/** What a page asked of the store, and how many items came back. */
async function questions(needs: PortalNeeds, letter: Letter, page: string): Promise<readonly string[]> {
  const asked: string[] = [];
  const count = <Found>(question: string, found: Found): Found => {
    asked.push(`${question}: ${Array.isArray(found) ? found.length : Number(found !== undefined)}`);
    return found;
  };
  const table: Table = {
    ...needs.table,
    get: async (key) => count(`${key.pk} ${key.sk}`, await needs.table.get(key)),
    query: async (pk, range) => count(`${pk} ${JSON.stringify(range)}`, await needs.table.query(pk, range)),
    queryIndex: async (index, partition, range) =>
      count(`${index} ${partition} ${JSON.stringify(range)}`, await needs.table.queryIndex(index, partition, range)),
  };
  await signedIn({ ...needs, table }, people[letter].address).request(page);
  return asked.sort();
}

describe('a case that lets nobody in', () => {
  it.each(kept)('costs no reading on any page of %s', async (letter) => {
    const [needs, without] = [await everybody(), await everybody({ withUntold: false })];
    for (const page of pages) {
      const told = await questions(needs, letter, page);
      expect(told.length).toBeGreaterThan(0);
      expect([page, told]).toEqual([page, await questions(without, letter, page)]);
    }
  });
});
