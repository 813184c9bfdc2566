import { describe, expect, it } from 'vitest';
import { portal } from '../../web/portal.ts';
import { folderOfTest } from '../journeys/support/folder.ts';
import { demoStory, nobody, type StoryPage } from '../support/demo-story.ts';
import { cookieOf } from './signed-in.ts';

/** Bytes, as they go over a telephone's line: the page with its style sheets. */
const heaviest = 150_000;

describe('every page', () => {
  it('is there for whom it is meant, and weighs at most 150 kB with its styles', async () => {
    const { needs, pages, close } = await demoStory(folderOfTest());
    const app = portal(needs);
    const get = async (path: string, cookie: string): Promise<Response> => {
      const answer = await app.request(path, { headers: { cookie, 'Accept-Encoding': 'gzip' } });
      expect([path, answer.status, answer.headers.get('Content-Encoding')]).toEqual([path, 200, 'gzip']);
      return answer;
    };
    const packed = async (answer: Response): Promise<number> => (await answer.arrayBuffer()).byteLength;
    const weigh = async ({ as, path }: StoryPage): Promise<number> => {
      const cookie = as === nobody ? '' : cookieOf(needs, as);
      const weighed = await packed(await get(path, cookie));
      const markup = await (await app.request(path, { headers: { cookie } })).text();
      const sheets = [...markup.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) => address);
      expect(sheets).toHaveLength(2);
      const styles = await Promise.all(sheets.map(async (address) => packed(await get(address, cookie))));
      return styles.reduce((sum, one) => sum + one, weighed);
    };
    const tooHeavy: (readonly [string, number])[] = [];
    for (const page of pages) {
      const bytes = await weigh(page);
      if (bytes > heaviest) tooHeavy.push([page.name, bytes]);
    }
    expect(tooHeavy).toEqual([]);
    await close();
  });
});
