import { openLive } from '../../local/live.ts';
import type { Table } from '../../shared/ports/table.ts';
import { styleSheets } from '../../web/assets.ts';
import { portal } from '../../web/portal.ts';
import { firstCase, pagesOf } from './page-list.ts';
import type { User, UserKind } from './workplace.ts';

/** What a page takes from the machine, whoever else is using that: processor time, looks into the table, and bytes on the wire. */
export type PageCost = {
  readonly page: string;
  readonly cpuMs: number;
  readonly looks: number;
  readonly bytes: number;
};

/** The first times are slower: code is compiled, and what the store has read before is kept. */
const warmUps = 10;
const rounds = 20;

export type Costs = { readonly pages: readonly PageCost[]; readonly styleBytes: number };

/** Asks for each page again and again, one after another, in this process. */
export async function pageCosts(folder: string, users: readonly User[]): Promise<Costs> {
  const installation = await openLive({ folder, smtp: undefined, log: () => undefined });
  const { table, looks } = counting(installation.portal.table);
  const product = { displayName: 'Bench', portalAddress: 'http://localhost', mailFrom: '' };
  const app = portal({ ...installation.portal, table, product });
  const get = async (address: string, cookie = ''): Promise<Response> =>
    app.request(`http://localhost${address}`, { headers: { cookie, 'accept-encoding': 'gzip' } });
  const kinds = new Map<UserKind, User>(users.map((user) => [user.kind, user]));
  const pages: PageCost[] = [];
  for (const { kind, cookie } of kinds.values()) {
    let aCase = '';
    for (const { page, address } of pagesOf(kind)) {
      const target = address(aCase);
      const cost = await costOf(() => get(target, cookie), looks);
      pages.push({ page, ...cost });
      aCase ||= firstCase(await (await app.request(`http://localhost${target}`, { headers: { cookie } })).text());
    }
  }
  const styles = await Promise.all(styleSheets.map(async (address) => sizeOf(await get(address))));
  await installation.close();
  return { pages, styleBytes: styles.reduce((sum, bytes) => sum + bytes, 0) };
}

async function costOf(ask: () => Promise<Response>, looks: () => number): Promise<Omit<PageCost, 'page'>> {
  for (let round = 0; round < warmUps; round += 1) await sizeOf(await ask());
  const before = { cpu: process.cpuUsage(), looks: looks() };
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) bytes = await sizeOf(await ask());
  const { user, system } = process.cpuUsage(before.cpu);
  return { cpuMs: (user + system) / 1000 / rounds, looks: Math.round((looks() - before.looks) / rounds), bytes };
}

const sizeOf = async (answer: Response): Promise<number> => (await answer.arrayBuffer()).byteLength;

/** A table that counts how often it is asked. */
function counting(table: Table): { readonly table: Table; readonly looks: () => number } {
  let looks = 0;
  return {
    looks: () => looks,
    table: {
      ...table,
      get: (key) => {
        looks += 1;
        return table.get(key);
      },
      query: (pk, range) => {
        looks += 1;
        return table.query(pk, range);
      },
      queryIndex: (index, partition, range) => {
        looks += 1;
        return table.queryIndex(index, partition, range);
      },
    },
  };
}
